"""Votes, leases and looks: what the two agencies do with a record."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, delete, func, insert, select, update

from storage.enums import Agency, Vote
from storage.rows import table_of
from storage.tables import AuditLine, Lease, Look, Registration, RegistrationVersion, VoteCast

_VOTES = table_of(VoteCast)
_LEASES = table_of(Lease)
_LOOKS = table_of(Look)
_RECORDS = table_of(Registration)
_VERSIONS = table_of(RegistrationVersion)
_AUDIT = table_of(AuditLine)

PORTION = 500
"""A statement takes only so many parameters."""


@dataclass(frozen=True, slots=True)
class Ballot:
    """One agency's vote with what belongs to it."""

    agency: Agency
    version: int
    vote: Vote
    field: str | None
    reason: str | None
    words: bytes | None
    staff_id: int
    at: datetime


def ballots_of(connection: Connection, record_id: int, version: int) -> dict[Agency, Ballot]:
    """The votes on one version of a record, by agency; those on older versions are void."""
    return ballots_of_many(connection, {record_id: version}).get(record_id, {})


def ballots_of_many(connection: Connection, versions: dict[int, int]) -> dict[int, dict[Agency, Ballot]]:
    """The standing votes of several records, by record (id -> its current version) and agency."""
    query = select(
        _VOTES.c.registration_id, _VOTES.c.agency, _VOTES.c.version, _VOTES.c.vote, _VOTES.c.field,
        _VOTES.c.reason, _VOTES.c.words, _VOTES.c.staff_id, _VOTES.c.at,
    ).where(_VOTES.c.registration_id.in_(list(versions)))  # fmt: skip
    found: dict[int, dict[Agency, Ballot]] = {}
    for record_id, *rest in connection.execute(query.order_by(_VOTES.c.agency)):
        ballot = Ballot(*rest)
        if ballot.version == versions[record_id]:
            found.setdefault(record_id, {})[ballot.agency] = ballot
    return found


def cast_ballot(connection: Connection, record_id: int, ballot: Ballot) -> None:
    """Store an agency's vote in the place of its former one. The record must be locked by the caller."""
    mine = and_(_VOTES.c.registration_id == record_id, _VOTES.c.agency == ballot.agency)
    values = {
        "version": ballot.version, "vote": ballot.vote, "field": ballot.field, "reason": ballot.reason,
        "words": ballot.words, "staff_id": ballot.staff_id, "at": ballot.at,
    }  # fmt: skip
    if not connection.execute(update(_VOTES).where(mine).values(values)).rowcount:
        values |= {"registration_id": record_id, "agency": ballot.agency}
        connection.execute(insert(_VOTES), values)


def drop_ballots(connection: Connection, record_id: int, field: str) -> None:
    """Take away the votes that asked for a correction of `field`."""
    asked = and_(_VOTES.c.registration_id == record_id, _VOTES.c.vote == Vote.RETURN, _VOTES.c.field == field)
    connection.execute(delete(_VOTES).where(asked))


def hold_version(connection: Connection, record_id: int, version: int) -> bool:
    """True where the record still has that version; it is then locked until the end of the transaction."""
    same = and_(_RECORDS.c.id == record_id, _RECORDS.c.version == version)
    return connection.execute(update(_RECORDS).where(same).values(version=version)).rowcount == 1


def changed_since(connection: Connection, record_id: int, version: int) -> tuple[str, ...]:
    """The fields that changed after `version`, in the order of their changes, each once."""
    query = select(_VERSIONS.c.changed).where(_VERSIONS.c.registration_id == record_id, _VERSIONS.c.version >= version)
    rows = connection.execute(query.order_by(_VERSIONS.c.version)).scalars()
    return tuple(dict.fromkeys(field for changed in rows for field in changed.split(",") if field))


def add_version(connection: Connection, values: dict[str, Any]) -> None:
    """Keep what a record said before a change."""
    connection.execute(insert(_VERSIONS), values)


def lease_of(connection: Connection, record_id: int, agency: Agency, now: datetime) -> tuple[int, datetime] | None:
    """Who of the agency has the record open and until when, None where nobody has."""
    query = select(_LEASES.c.staff_id, _LEASES.c.until).where(
        _LEASES.c.registration_id == record_id, _LEASES.c.agency == agency, _LEASES.c.until > now
    )
    row = connection.execute(query).first()
    return (row[0], row[1]) if row else None


def take_lease(connection: Connection, record_id: int, agency: Agency, staff_id: int, until: datetime) -> None:
    """The record is this officer's until then. Whether it is free was asked under the record's lock."""
    mine = and_(_LEASES.c.registration_id == record_id, _LEASES.c.agency == agency)
    if not connection.execute(update(_LEASES).where(mine).values(staff_id=staff_id, until=until)).rowcount:
        values = {"registration_id": record_id, "agency": agency, "staff_id": staff_id, "until": until}
        connection.execute(insert(_LEASES), values)


def end_lease(connection: Connection, record_id: int, staff_id: int) -> None:
    """The officer is done with the record."""
    mine = and_(_LEASES.c.registration_id == record_id, _LEASES.c.staff_id == staff_id)
    connection.execute(delete(_LEASES).where(mine))


def note_look(connection: Connection, record_id: int, staff_id: int, version: int, now: datetime) -> None:
    """Remember that the officer has seen this version whole."""
    mine = and_(_LOOKS.c.registration_id == record_id, _LOOKS.c.staff_id == staff_id)
    if not connection.execute(update(_LOOKS).where(mine).values(version=version, at=now)).rowcount:
        values = {"registration_id": record_id, "staff_id": staff_id, "version": version, "at": now}
        connection.execute(insert(_LOOKS), values)


def seen_version(connection: Connection, record_id: int, staff_id: int) -> int | None:
    """The version that this person last saw whole, None where they never looked."""
    query = select(_LOOKS.c.version).where(_LOOKS.c.registration_id == record_id, _LOOKS.c.staff_id == staff_id)
    return connection.execute(query).scalar()


def actors_before(connection: Connection, subject: str, action: str, turning: str) -> frozenset[str]:
    """Who did `action` to `subject` before `turning` last happened to it (names as the audit has them)."""
    of = _AUDIT.c.subject == subject
    last = select(func.max(_AUDIT.c.id)).where(of, _AUDIT.c.action == turning).scalar_subquery()
    query = select(_AUDIT.c.actor).where(of, _AUDIT.c.action == action, _AUDIT.c.id < last)
    return frozenset(connection.execute(query).scalars())


def take_back_ballot(connection: Connection, record_id: int, agency: Agency) -> None:
    """The agency has not voted."""
    mine = and_(_VOTES.c.registration_id == record_id, _VOTES.c.agency == agency)
    connection.execute(delete(_VOTES).where(mine))


def seen_versions(connection: Connection, staff_id: int, record_ids: list[int]) -> dict[int, int]:
    """The versions of these records that this person last saw whole, by record."""
    mine = select(_LOOKS.c.registration_id, _LOOKS.c.version).where(_LOOKS.c.staff_id == staff_id)
    found: dict[int, int] = {}
    for start in range(0, len(record_ids), PORTION):
        some = record_ids[start : start + PORTION]
        rows = connection.execute(mine.where(_LOOKS.c.registration_id.in_(some)))
        found |= {row[0]: row[1] for row in rows}
    return found
