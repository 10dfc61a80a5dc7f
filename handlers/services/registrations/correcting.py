"""Corrections: one field of a record comes again, asked for by a reviewer or wished by the person."""

from dataclasses import replace

from handlers.flow import Data, Phrase, Say
from handlers.rules.case_cycle import LIFE, Action, after
from handlers.services.people.opting import agree, disagree
from handlers.services.people.wishes import keep_change, person_of
from handlers.services.registrations.member_changes import ask_change
from handlers.services.registrations.records import details_of, id_of, is_own, move_on, stage_due
from handlers.services.registrations.returning import CORRECTION
from handlers.services.registrations.versions import changed, put_field
from handlers.services.registrations.voting import settle, votes_on
from handlers.services.work import Done, Opening, Work
from storage.enums import Field, Status, Vote
from storage.repositories.reviews import Ballot, cast_ballot, drop_ballots
from storage.tables import Registration


def correct(work: Work, data: Data) -> Done:
    """The effect of the correction flow: keep the answer and send the record in again."""
    record, field = person_of(work, data), Field(data["field"])
    details = details_of(work, record) if record is not None else None
    if record is None or details is None or not is_own(work, record) or not _wanted(record, data):
        return Done((Say("status.nothing-to-correct"),))
    new = changed(details, field, data[field])
    if new.nik == new.kk:
        problem = Say("problems.same-as-kk" if field is Field.NIK else "problems.same-as-nik")
        return Done((problem,), Opening(CORRECTION, _beginning(data)))
    if record.status is Status.MEMBER and field is not Field.PHONE:
        return ask_change(work, record, field, data[field])
    if record.id is None:
        keep_change(work, record, field, new, data[field])
    else:
        keep(work, record, field, data[field])
    params = {"number": record.number, "due": stage_due(work, record), "field": Phrase(f"fields.{field}")}
    # The notice of the new status says what comes next and by when; it is not said twice.
    short = record.status_at == work.now or field is Field.PHONE
    return Done((Say("registration.corrected", params, words=("registration.corrected-noticed",) if short else ()),))


def keep(work: Work, record: Registration, field: Field, value: str) -> None:
    """A compared field sends the record to both agencies again; a phone voids no vote.

    What the other agency asked for meanwhile comes first: its *perbaiki* goes over to the new version.
    """
    others = _still_asking(work, record, field)
    put_field(work, record, field, value)
    if field is Field.PHONE:
        _agree_anew(work, record)
        drop_ballots(work.uow.connection, id_of(record), Field.PHONE)
        if record.returned_field == Field.PHONE:
            if record.returned_from is not None:
                back_to_review(work, record)
            settle(work, record, corrected=True)
    elif others:
        for ballot in others:
            cast_ballot(work.uow.connection, id_of(record), replace(ballot, version=record.version))
        settle(work, record, corrected=True)
    else:
        back_to_review(work, record)


def _agree_anew(work: Work, record: Registration) -> None:
    """The question for the phone says what it is for: whoever answers it agrees to messages there."""
    details = details_of(work, record)
    disagree(work, id_of(record))
    agree(work, details.phone if details is not None else None, id_of(record))


def _still_asking(work: Work, record: Registration, field: Field) -> list[Ballot]:
    """Votes that want another field than the one that was asked for and comes now."""
    if record.returned_field != field:
        return []
    return [b for b in votes_on(work, record).values() if b.vote is Vote.RETURN and b.field != field]


def back_to_review(work: Work, record: Registration) -> None:
    """Submitted again; where it is already, nobody needs to be told."""
    record.returned_field, record.returned_from, record.note = None, None, None
    record.papers_due, record.papers_reminders = None, 0
    if after(record.status, Action.CORRECT) is not record.status:
        move_on(work, record, Action.CORRECT)


def may_change(record: Registration) -> bool:
    """True while the record lives; a member's is changed by both agencies (`member_changes`)."""
    alive = (record.status, Action.CORRECT) in LIFE or record.status is Status.MEMBER
    return alive and record.erased_at is None


def _wanted(record: Registration, data: Data) -> bool:
    """False where the question has become old: the office took it back, or it was answered already."""
    if data.get("own"):
        return may_change(record)
    return record.status is Status.RETURNED and record.returned_field == data["field"]


def _beginning(data: Data) -> Data:
    """What the question was opened with."""
    return {key: data[key] for key in ("record", "number", "field", "subject", "own") if key in data}
