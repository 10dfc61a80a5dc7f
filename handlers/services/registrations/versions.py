"""The values of a record and their versions: a compared field makes a new one, the former stays encrypted."""

from collections.abc import Iterable

from handlers.asking import place_outside, served
from handlers.fields import FIELDS
from handlers.named_place import PLACE
from handlers.services.base.records import details_of
from handlers.services.base.work import Work
from handlers.services.registrations.registering import MANY_IN_CHAT, NIK_KNOWN, NIK_LABEL, doubts, match_keys
from storage.details import Details
from storage.enums import Field
from storage.repositories.finding import forget_search_keys
from storage.repositories.registrations import replace_match_keys, seal_details, standing_with_nik
from storage.repositories.reviews import add_version
from storage.repositories.similar import forget_pairs
from storage.repositories.steering_priority import rank_of
from storage.tables import Registration

STANDS = "stands:"
"""Before a field: the new version is for its person's word that the value is right as it is."""


def kinds(versions: Iterable[str]) -> tuple[str, ...]:
    """What versions are for, as `fields.ftl` names it: a field, an objection, somebody's word."""
    return tuple(dict.fromkeys("stands" if one.startswith(STANDS) else one for one in versions))


def changed(work: Work, details: Details, field: Field, value: str) -> Details:
    """The details with the new value of a field, as it was typed; of a village only a name that is in no list."""
    if field is Field.VILLAGE:
        return details.having_more(PLACE, place_outside(value))
    return details.having(field, FIELDS[field].keep(value, work.office))


def put_field(work: Work, record: Registration, field: Field, value: str) -> None:
    """Put one value in place of the former one. What the agencies do not compare makes no new version.

    Raises LookupError for a person who was erased.
    """
    details, wrapped = details_of(work, record), record.wrapped_key
    if details is None or wrapped is None:
        raise LookupError("the person was erased")
    new = changed(work, details, field, value)
    if FIELDS[field].compared:
        new_version(work, record, str(field))
    if field is Field.VILLAGE:
        record.village = served(value, work.office)
    record.details = seal_details(work.vault, wrapped, record.number, new)
    record.nik_index = work.vault.index(NIK_LABEL, new.nik)
    record.priority = rank_of(work.connection, record.nik_index)
    stay = [code for code in record.reasons.split(",") if code in _stay(field)]
    known = [NIK_KNOWN] if field is Field.NIK and _elsewhere(work, record, new.nik) else []
    record.reasons = ",".join((*doubts(work, new, record.village), *stay, *known))
    replace_match_keys(work.connection, record.row_id, match_keys(work, new))
    forget_pairs(work.connection, record.row_id)
    forget_search_keys(work.connection, record.row_id)
    record.compared_at = record.findable_at = None
    work.audit("registration.changed", f"registration:{record.id}", fields=str(field))


def _stay(field: Field) -> tuple[str, ...]:
    """Reasons that a change of this field takes away from nobody: they are about the chat, or about the NIK."""
    return (MANY_IN_CHAT,) if field is Field.NIK else (MANY_IN_CHAT, NIK_KNOWN)


def _elsewhere(work: Work, record: Registration, nik: str) -> bool:
    """True where another record has this NIK; asked of every NIK alike, so the time tells nothing."""
    found = standing_with_nik(work.connection, work.vault.indexes(NIK_LABEL, nik))
    return any(one.id != record.row_id for one in found)


def new_version(work: Work, record: Registration, changed_field: str) -> None:
    """Keep the present values as a version, and begin the next: votes are bound to a version, so they are void.

    `changed_field`: a `Field`, or another reason for the new version.
    """
    kept = {"version": record.version, "details": record.details, "village": record.village}
    cause = {"registration_id": record.id, "changed": changed_field, "at": work.now}
    add_version(work.connection, kept | cause)
    record.version += 1
