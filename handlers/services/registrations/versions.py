"""The values of a record and their versions: a compared field makes a new one, the former stays encrypted."""

from dataclasses import replace

from handlers.rules.reading.phone import NO_PHONE
from handlers.services.base.records import details_of, id_of
from handlers.services.base.work import Work
from handlers.services.registrations.registering import MANY_IN_CHAT, NIK_LABEL, doubts, match_keys
from storage.enums import Field
from storage.repositories.registrations import Details, replace_match_keys, seal_details
from storage.repositories.reviews import add_version
from storage.tables import Registration


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


def put_field(work: Work, record: Registration, field: Field, value: str) -> None:
    """Put one value in place of the former one. A phone is compared with nothing: it makes no new version.

    Raises LookupError for a person who was erased.
    """
    details = details_of(work, record)
    if details is None:
        raise LookupError("the person was erased")
    new = changed(details, field, value)
    if field is not Field.PHONE:
        new_version(work, record, str(field))
    if field is Field.VILLAGE:
        record.village = value if work.office.area.has_village(value) else None
    _seal(work, record, new)
    record.nik_index = work.uow.vault.index(NIK_LABEL, new.nik)
    # That one is about the chat: no other value of the record takes it away.
    crowded = [code for code in record.reasons.split(",") if code == MANY_IN_CHAT]
    record.reasons = ",".join((*doubts(work, new, record.village), *crowded))
    replace_match_keys(work.uow.connection, id_of(record), match_keys(work, new))
    work.audit("registration.changed", f"registration:{record.id}", fields=str(field))


def new_version(work: Work, record: Registration, changed_field: str) -> None:
    """Put the present values aside and count on. Votes are bound to a version, so they are void."""
    add_version(work.uow.connection, {
        "registration_id": record.id, "version": record.version, "details": record.details,
        "village": record.village, "changed": changed_field, "at": work.now,
    })  # fmt: skip
    record.version += 1


def _seal(work: Work, record: Registration, details: Details) -> None:
    if not record.wrapped_key:
        raise LookupError("the person was erased")
    record.details = seal_details(work.uow.vault, record.wrapped_key, record.number, details)
