"""What waits for the two agencies, who may be the same person, and what an officer owes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, and_, case, exists, func, or_, select

from storage.enums import Agency, Status
from storage.repositories.registrations import MAX_CANDIDATES
from storage.repositories.scoping import inside
from storage.rows import columns_of, count_rows, read_all
from storage.scope import Scope
from storage.statuses import WITH_AGENCIES
from storage.tables.core import MATCH_KEYS, RECORDS, VOTES


@dataclass(frozen=True, slots=True)
class Waiting:
    """One record of the queue, still sealed."""

    id: int
    number: str
    status: Status
    version: int
    village: str | None
    reasons: str
    objected: bool
    frozen: bool
    submitted_at: datetime
    status_at: datetime
    wrapped_key: bytes | None
    details: bytes | None


_COLUMNS = columns_of(Waiting, RECORDS)


def waiting(
    connection: Connection, scope: Scope, narrower: Scope, agency: Agency, limit: int, offset: int = 0
) -> list[Waiting]:
    """Records in review, oldest first; before all others those for which it is `agency`'s move."""
    done = case((RECORDS.c.status == Status.DISPUTED, 0), (_has_voted(agency), 1), else_=0)
    query = select(*_COLUMNS).where(_in_review(), inside(scope), inside(narrower))
    ordered = query.order_by(done, RECORDS.c.submitted_at, RECORDS.c.id)
    return read_all(connection, ordered.limit(limit).offset(offset), Waiting)


def count_waiting(connection: Connection, scope: Scope, narrower: Scope) -> int:
    """How many records are in review."""
    return count_rows(connection, RECORDS, _in_review(), inside(scope), inside(narrower))


def _in_review() -> ColumnElement[bool]:
    return and_(RECORDS.c.status.in_(WITH_AGENCIES), RECORDS.c.erased_at.is_(None))


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be the same person, still sealed."""

    id: int
    number: str
    status: Status
    nik_index: bytes | None
    wrapped_key: bytes | None
    details: bytes | None


def candidates(
    connection: Connection, scope: Scope, record_id: int, keys: Iterable[bytes], nik_indexes: Sequence[bytes]
) -> list[Candidate]:
    """Other records that share a match key or the NIK, the newest first, at most MAX_CANDIDATES."""
    sharing = select(MATCH_KEYS.c.registration_id).where(MATCH_KEYS.c.key.in_(list(keys)))
    other = (RECORDS.c.id != record_id, RECORDS.c.erased_at.is_(None), RECORDS.c.joined_into.is_(None), inside(scope))
    alike = or_(RECORDS.c.id.in_(sharing), RECORDS.c.nik_index.in_(nik_indexes))
    query = select(*columns_of(Candidate, RECORDS)).where(alike, *other)
    same_nik = case((RECORDS.c.nik_index.in_(nik_indexes), 0), else_=1)
    return read_all(connection, query.order_by(same_nik, RECORDS.c.id.desc()).limit(MAX_CANDIDATES), Candidate)


@dataclass(frozen=True, slots=True)
class Owed:
    """One record that waits for an officer."""

    number: str
    since: datetime
    late: bool


def owed_votes(
    connection: Connection, scope: Scope, agency: Agency, begun: tuple[datetime, datetime], limit: int
) -> tuple[int, int, list[Owed]]:
    """(how many records wait for the agency's vote, how many of them too long, the oldest of them).

    Too long: at this stage since before `begun`, of which the second is for objections.
    """
    late = case((_too_long(begun), 1), else_=0)
    mine = and_(waits_for(agency), RECORDS.c.erased_at.is_(None), inside(scope))
    total, too_long = connection.execute(select(func.count(), func.sum(late)).where(mine)).one()
    query = select(RECORDS.c.number, RECORDS.c.status_at, late).where(mine)
    rows = connection.execute(query.order_by(late.desc(), RECORDS.c.status_at, RECORDS.c.id).limit(limit))
    return int(total), int(too_long or 0), [Owed(row[0], row[1], bool(row[2])) for row in rows]


def waits_for(agency: Agency) -> ColumnElement[bool]:
    """As the rule `votes.owes` says: the two disagree, or the agency has not voted on this version."""
    unvoted = and_(RECORDS.c.status == Status.SUBMITTED, ~_has_voted(agency))
    return or_(RECORDS.c.status == Status.DISPUTED, unvoted)


def _has_voted(agency: Agency) -> ColumnElement[bool]:
    """True for a record whose present version the agency has voted on."""
    this_version = (VOTES.c.registration_id == RECORDS.c.id, VOTES.c.version == RECORDS.c.version)
    return exists().where(*this_version, VOTES.c.agency == agency)


def _too_long(begun: tuple[datetime, datetime]) -> ColumnElement[bool]:
    verify, objection = begun
    objected = RECORDS.c.objected.is_(True)
    return or_(and_(objected, RECORDS.c.status_at < objection), and_(~objected, RECORDS.c.status_at < verify))
