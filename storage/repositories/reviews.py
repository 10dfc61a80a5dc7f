"""Votes, leases and looks: what the two agencies do with a record."""

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, delete, exists, func, insert, select, update

from storage.enums import Agency, Vote
from storage.rows import columns_of, put_row, read_all, read_column
from storage.tables.core import AUDIT, LEASES, LOOKS, RECORDS, STAFF, VERSIONS, VOTES

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
    counts_from: datetime | None = None

    def counts(self, now: datetime) -> bool:
        """False on the first day of the officer who cast it."""
        return self.counts_from is None or self.counts_from <= now


def ballots_of(connection: Connection, record_id: int, version: int) -> dict[Agency, Ballot]:
    """The votes on one version of a record, by agency; those on older versions are void."""
    return ballots_of_many(connection, {record_id: version}).get(record_id, {})


def ballots_of_many(connection: Connection, versions: dict[int, int]) -> dict[int, dict[Agency, Ballot]]:
    """The standing votes of several records, by record (id -> its current version) and agency."""
    mine = VOTES.c.registration_id.in_(list(versions))
    query = select(VOTES.c.registration_id, *columns_of(Ballot, VOTES)).where(mine)
    found: dict[int, dict[Agency, Ballot]] = {}
    for record_id, *rest in connection.execute(query.order_by(VOTES.c.agency)):
        ballot = Ballot(*rest)
        if ballot.version == versions[record_id]:
            found.setdefault(record_id, {})[ballot.agency] = ballot
    return found


def cast_ballot(connection: Connection, record_id: int, ballot: Ballot) -> None:
    """Store an agency's vote in the place of its former one. The record must be locked by the caller."""
    put_row(connection, VOTES, {"registration_id": record_id, "agency": ballot.agency}, asdict(ballot))
    _note_vote(connection, RECORDS.c.id == record_id, ballot.agency, ballot.version)


def _note_vote(connection: Connection, which: ColumnElement[bool], agency: Agency, version: int | None) -> None:
    """Records know which version an agency voted on, so that the queue finds what it owes."""
    connection.execute(update(RECORDS).where(which).values({f"voted_{agency}": version}))


def forget_ballots(connection: Connection, which: ColumnElement[bool]) -> int:
    """Take away votes; how many there were."""
    gone = connection.execute(delete(VOTES).where(which).returning(VOTES.c.registration_id, VOTES.c.agency)).all()
    for agency in Agency:
        theirs = [record for record, whose in gone if whose is agency]
        if theirs:
            _note_vote(connection, RECORDS.c.id.in_(theirs), agency, None)
    return len(gone)


def hold_version(connection: Connection, record_id: int, version: int) -> bool:
    """True where the record still has that version; it is then locked until the end of the transaction."""
    same = and_(RECORDS.c.id == record_id, RECORDS.c.version == version)
    return connection.execute(update(RECORDS).where(same).values(version=version)).rowcount == 1


def changed_since(connection: Connection, record_id: int, version: int) -> tuple[str, ...]:
    """The fields that changed after `version`, in the order of their changes, each once."""
    query = select(VERSIONS.c.changed).where(VERSIONS.c.registration_id == record_id, VERSIONS.c.version >= version)
    rows = connection.execute(query.order_by(VERSIONS.c.version)).scalars()
    return tuple(dict.fromkeys(field for changed in rows for field in changed.split(",") if field))


def add_version(connection: Connection, values: dict[str, Any]) -> None:
    """Keep what a record said before a change."""
    connection.execute(insert(VERSIONS), values)


def lease_of(connection: Connection, record_id: int, agency: Agency, now: datetime) -> tuple[int, datetime] | None:
    """Who of the agency has the record open and until when, None where nobody has."""
    query = select(LEASES.c.staff_id, LEASES.c.until).where(
        LEASES.c.registration_id == record_id, LEASES.c.agency == agency, LEASES.c.until > now
    )
    row = connection.execute(query).first()
    return (row[0], row[1]) if row else None


def take_lease(connection: Connection, record_id: int, agency: Agency, staff_id: int, until: datetime) -> None:
    """The record is this officer's until then. Whether it is free was asked under the record's lock."""
    key, values = {"registration_id": record_id, "agency": agency}, {"staff_id": staff_id, "until": until}
    put_row(connection, LEASES, key, values)


def end_lease(connection: Connection, record_id: int, staff_id: int) -> None:
    """The officer is done with the record."""
    mine = and_(LEASES.c.registration_id == record_id, LEASES.c.staff_id == staff_id)
    connection.execute(delete(LEASES).where(mine))


def note_look(connection: Connection, record_id: int, staff_id: int, version: int, now: datetime) -> None:
    """Remember that the officer has seen this version whole."""
    key, values = {"registration_id": record_id, "staff_id": staff_id}, {"version": version, "at": now}
    put_row(connection, LOOKS, key, values)


def seen_version(connection: Connection, record_id: int, staff_id: int) -> int | None:
    """The version that this person last saw whole, None where they never looked."""
    query = select(LOOKS.c.version).where(LOOKS.c.registration_id == record_id, LOOKS.c.staff_id == staff_id)
    return connection.execute(query).scalar()


def actors_before(connection: Connection, subject: str, action: str, turning: str) -> frozenset[str]:
    """Who did `action` to `subject` before `turning` last happened to it (names as the audit has them)."""
    of = AUDIT.c.subject == subject
    last = select(func.max(AUDIT.c.id)).where(of, AUDIT.c.action == turning).scalar_subquery()
    query = select(AUDIT.c.actor).where(of, AUDIT.c.action == action, AUDIT.c.id < last)
    return frozenset(read_column(connection, query))


def ballots_before(connection: Connection, record_id: int, version: int) -> dict[Agency, Ballot]:
    """The votes on versions before this one, by agency, while no newer one took their place."""
    query = select(*columns_of(Ballot, VOTES)).where(VOTES.c.registration_id == record_id, VOTES.c.version < version)
    return {ballot.agency: ballot for ballot in read_all(connection, query.order_by(VOTES.c.agency), Ballot)}


def reasons_before(connection: Connection, subject: str, action: str, turning: str) -> dict[Agency, str]:
    """Why (the id of a reason) each agency last did `action` to `subject` before `turning` last happened to it."""
    of = AUDIT.c.subject == subject
    last = select(func.max(AUDIT.c.id)).where(of, AUDIT.c.action == turning).scalar_subquery()
    query = select(AUDIT.c.actor, AUDIT.c.why).where(of, AUDIT.c.action == action, AUDIT.c.id < last)
    found: dict[Agency, str] = {}
    for actor, why in connection.execute(query.order_by(AUDIT.c.id)).all():
        role = connection.execute(select(STAFF.c.role).where(STAFF.c.id == int(actor.partition(":")[2]))).scalar()
        found |= {agency: why for agency in Agency if agency.value == str(role)}
    return found


def take_back_ballot(connection: Connection, record_id: int, agency: Agency) -> None:
    """The agency has not voted."""
    forget_ballots(connection, and_(VOTES.c.registration_id == record_id, VOTES.c.agency == agency))


def undecided_looks(connection: Connection, since: datetime, least: int) -> list[tuple[int, int]]:
    """Who opened at least so many records since then without a vote of their own on them: (officer, how many)."""
    voted = exists().where(VOTES.c.registration_id == LOOKS.c.registration_id, VOTES.c.staff_id == LOOKS.c.staff_id)
    count = func.count()
    query = select(LOOKS.c.staff_id, count).where(LOOKS.c.at >= since, ~voted).group_by(LOOKS.c.staff_id)
    rows = connection.execute(query.having(count >= least).order_by(count.desc(), LOOKS.c.staff_id))
    return [(row[0], row[1]) for row in rows]


def seen_versions(connection: Connection, staff_id: int, record_ids: list[int]) -> dict[int, int]:
    """The versions of these records that this person last saw whole, by record."""
    mine = select(LOOKS.c.registration_id, LOOKS.c.version).where(LOOKS.c.staff_id == staff_id)
    found: dict[int, int] = {}
    for start in range(0, len(record_ids), PORTION):
        some = record_ids[start : start + PORTION]
        rows = connection.execute(mine.where(LOOKS.c.registration_id.in_(some)))
        found |= {row[0]: row[1] for row in rows}
    return found
