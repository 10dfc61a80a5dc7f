"""The values of a record and their versions: a compared field makes a new one, the former stays encrypted."""

from dataclasses import replace
from typing import Any

from sqlalchemy import delete, insert

from handlers.services.base.records import details_of, id_of
from handlers.services.base.work import Work
from handlers.services.registrations.registering import (
    MANY_IN_CHAT,
    NIK_LABEL,
    doubts,
    match_keys,
    served_village,
    typed_phone,
)
from storage.enums import Field
from storage.repositories.registrations import Details, seal_details
from storage.repositories.reviews import add_version
from storage.tables import MatchKey, Registration
from storage.tables.base import table_of

_KEYS = table_of(MatchKey)


def changed(details: Details, field: Field, value: str) -> Details:
    """The details with the new value of a field, as it was typed; a village is no part of them."""
    if field is Field.VILLAGE:
        return details
    new: dict[str, Any] = {field.replace("-", "_"): typed_phone(value) if field is Field.PHONE else value}
    return replace(details, **new)


def put_field(work: Work, record: Registration, field: Field, value: str) -> None:
    """Put one value in place of the former one. A phone is compared with nothing: it makes no new version.

    Raises LookupError for a person who was erased.
    """
    details, wrapped = details_of(work, record), record.wrapped_key
    if details is None or wrapped is None:
        raise LookupError("the person was erased")
    new = changed(details, field, value)
    if field is not Field.PHONE:
        new_version(work, record, str(field))
    if field is Field.VILLAGE:
        record.village = served_village(work, value)
    record.details = seal_details(work.uow.vault, wrapped, record.number, new)
    record.nik_index = work.uow.vault.index(NIK_LABEL, new.nik)
    # That one is about the chat: no other value of the record takes it away.
    crowded = [code for code in record.reasons.split(",") if code == MANY_IN_CHAT]
    record.reasons = ",".join((*doubts(work, new, record.village), *crowded))
    _replace_keys(work, record, new)
    work.audit("registration.changed", f"registration:{record.id}", fields=str(field))


def new_version(work: Work, record: Registration, changed_field: str) -> None:
    """Keep the present values as a version, and begin the next: votes are bound to a version, so they are void.

    `changed_field`: a `Field`, or another reason for the new version.
    """
    kept = {"version": record.version, "details": record.details, "village": record.village}
    cause = {"registration_id": record.id, "changed": changed_field, "at": work.now}
    add_version(work.uow.connection, kept | cause)
    record.version += 1


def _replace_keys(work: Work, record: Registration, details: Details) -> None:
    """Replace the keys by which similar people find this one."""
    record_id = id_of(record)
    work.uow.connection.execute(delete(_KEYS).where(_KEYS.c.registration_id == record_id))
    rows = [{"key": key, "registration_id": record_id} for key in match_keys(work, details)]
    work.uow.connection.execute(insert(_KEYS), rows)
