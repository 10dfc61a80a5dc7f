"""Corrections: one field of a record comes again. A compared one makes a new version and voids the votes."""

from dataclasses import replace

from sqlalchemy import delete, insert

from handlers.flow import Data, Say
from handlers.rules.case_cycle import LIFE, Action, after
from handlers.rules.phone import NO_PHONE
from handlers.services.records import details_of, id_of, move_on, record_by_id, stage_due
from handlers.services.registering import NIK_LABEL, doubts, match_keys
from handlers.services.returning import CORRECTION
from handlers.services.voting import settle
from handlers.services.work import Done, Opening, Work
from storage.enums import Field, Status
from storage.repositories.registrations import Details, seal_details
from storage.repositories.reviews import add_version, drop_ballots
from storage.tables import MatchKey, Registration

_KEYS = MatchKey.__table__  # type: ignore[attr-defined]


def correct(work: Work, data: Data) -> Done:
    """The effect of the correction flow: keep the answer and send the record in again."""
    record, field = record_by_id(work, data["record"]), Field(data["field"])
    details = details_of(work, record)
    if details is None or record.chat_id != work.actor.chat_id or not _wanted(record, data):
        return Done((Say("status.nothing-to-correct"),))
    new = changed(details, field, data[field])
    if new.nik == new.kk:
        problem = Say("problems.same-as-kk" if field is Field.NIK else "problems.same-as-nik")
        return Done((problem,), Opening(CORRECTION, _beginning(data)))
    if field is Field.VILLAGE:
        keep(work, record, field, details, _village(work, data[field]))
    elif field is Field.PHONE:
        keep_phone(work, record, new)
    else:
        keep(work, record, field, new, record.village)
    params = {"number": record.number, "due": stage_due(work, record), "field": str(field)}
    # The notice of the new status says what comes next and by when; it is not said twice.
    words = ("registration.corrected-noticed",) if record.status_at == work.now else ()
    return Done((Say("registration.corrected", params, words=words),))


def changed(details: Details, field: Field, value: str) -> Details:
    """The details with one of them replaced; a village is none of them."""
    match field:
        case Field.NAME:
            return replace(details, name=value)
        case Field.NIK:
            return replace(details, nik=value)
        case Field.KK:
            return replace(details, kk=value)
        case Field.BIRTH_DATE:
            return replace(details, birth_date=value)
        case Field.PHONE:
            return replace(details, phone=None if value in (NO_PHONE, "lewati") else value)
        case Field.VILLAGE:
            return details


def keep(work: Work, record: Registration, field: Field, details: Details, village: str | None) -> None:
    """A new version: both votes are void, the former values stay encrypted, the record is in review again."""
    new_version(work, record, str(field))
    put_details(work, record, details)
    record.nik_index, record.village = work.uow.vault.index(NIK_LABEL, details.nik), village
    record.reasons = ",".join(doubts(work, details, village))
    _replace_keys(work, record, details)
    work.audit("registration.changed", f"registration:{record.id}", fields=str(field))
    back_to_review(work, record)


def keep_phone(work: Work, record: Registration, details: Details) -> None:
    """A phone voids nothing: only the request for it is answered, and the other votes decide."""
    put_details(work, record, details)
    drop_ballots(work.uow.connection, id_of(record), Field.PHONE)
    work.audit("registration.changed", f"registration:{record.id}", fields=str(Field.PHONE))
    if record.returned_field == Field.PHONE:
        if record.returned_from is not None:
            back_to_review(work, record)
        settle(work, record)


def put_details(work: Work, record: Registration, details: Details) -> None:
    """Seal the details into the record. Raises LookupError for a person who was erased."""
    if not record.wrapped_key:
        raise LookupError("the person was erased")
    record.details = seal_details(work.uow.vault, record.wrapped_key, record.number, details)


def new_version(work: Work, record: Registration, changed_field: str) -> None:
    """Put the present values aside and count on. Votes are bound to a version, so they are void."""
    add_version(work.uow.connection, {
        "registration_id": record.id, "version": record.version, "details": record.details,
        "village": record.village, "changed": changed_field, "at": work.now,
    })  # fmt: skip
    record.version += 1


def back_to_review(work: Work, record: Registration) -> None:
    """Submitted again; where it is already, nobody needs to be told."""
    record.returned_field, record.returned_from, record.note = None, None, None
    record.papers_due, record.papers_reminders = None, 0
    if after(record.status, Action.CORRECT) is not record.status:
        move_on(work, record, Action.CORRECT)


def may_change(record: Registration) -> bool:
    """True where the person can change a field: before membership and while the record lives."""
    return (record.status, Action.CORRECT) in LIFE and record.erased_at is None


def _wanted(record: Registration, data: Data) -> bool:
    """False where the question has become old: the office took it back, or it was answered already."""
    if data.get("own"):
        return may_change(record)
    return record.status is Status.RETURNED and record.returned_field == data["field"]


def _beginning(data: Data) -> Data:
    """What the question was opened with."""
    return {key: data[key] for key in ("record", "field", "subject", "own") if key in data}


def _village(work: Work, answer: str) -> str | None:
    return answer if work.office.area.has_village(answer) else None


def _replace_keys(work: Work, record: Registration, details: Details) -> None:
    """The keys by which similar people find this one."""
    record_id = id_of(record)
    work.uow.connection.execute(delete(_KEYS).where(_KEYS.c.registration_id == record_id))
    rows = [{"key": key, "registration_id": record_id} for key in match_keys(work, details)]
    if rows:
        work.uow.connection.execute(insert(_KEYS), rows)
