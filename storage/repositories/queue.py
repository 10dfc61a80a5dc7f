"""What waits for the two agencies, who may be the same person, and what an officer owes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, case, func, not_, or_, select, union

from storage.enums import Agency, Status
from storage.repositories.registrations import MAX_CANDIDATES
from storage.repositories.scoping import inside
from storage.rows import columns_of, condition_of, count_rows, read_all, read_column
from storage.scope import Scope
from storage.tables.core import MATCH_KEYS, RECORDS
from storage.tables.registrations import IN_QUEUE, OWED


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
WAITS = condition_of(RECORDS, IN_QUEUE)
"""It is in the queue of the two agencies."""
_OWED = {agency: condition_of(RECORDS, owed) for agency, owed in OWED.items()}
"""As the rule `votes.owes` says: the two disagree, or the agency has not voted on this version."""


def _owes(agency: Agency) -> ColumnElement[bool]:
    """Of a record in the queue: it is the agency's move."""
    voted = RECORDS.c[f"voted_{agency}"]
    return or_(RECORDS.c.status == Status.DISPUTED, voted.is_(None), voted != RECORDS.c.version)


def oldest_submitted(connection: Connection) -> datetime | None:
    """Since when the oldest record of the queue waits; None where none does."""
    oldest = select(RECORDS.c.submitted_at).where(WAITS).order_by(RECORDS.c.submitted_at).limit(1)
    return connection.execute(oldest).scalar()


def waiting(
    connection: Connection, scope: Scope, narrower: Scope, agency: Agency, limit: int, offset: int = 0
) -> list[Waiting]:
    """Records in review, oldest first; before all others those for which it is `agency`'s move.

    Two stretches of two indexes, one after the other: a page costs the same however long the queue is.
    """
    here = (inside(scope), inside(narrower))
    found = read_column(connection, in_order(_OWED[agency], *here, limit=limit, offset=offset))
    if len(found) < limit:
        skipped = max(0, offset - count_rows(connection, RECORDS, _OWED[agency], *here)) if offset else 0
        rest = (WAITS, not_(_owes(agency)), *here)
        found += read_column(connection, in_order(*rest, limit=limit - len(found), offset=skipped))
    return rows_of(connection, found)


def rows_of(connection: Connection, ids: Sequence[int]) -> list[Waiting]:
    """These records, in this order."""
    rows = read_all(connection, select(*_COLUMNS).where(RECORDS.c.id.in_(ids)), Waiting)
    return sorted(rows, key=lambda row: ids.index(row.id))


def in_order(*where: ColumnElement[bool], limit: int, offset: int) -> Select[Any]:
    """The ids of some records, in the order in which they came."""
    query = select(RECORDS.c.id).where(*where).order_by(RECORDS.c.submitted_at, RECORDS.c.id)
    return query.limit(limit).offset(offset)


def count_waiting(connection: Connection, scope: Scope, narrower: Scope) -> int:
    """How many records are in review."""
    return count_rows(connection, RECORDS, WAITS, inside(scope), inside(narrower))


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be the same person, still sealed."""

    id: int
    number: str
    status: Status
    village: str | None
    nik_index: bytes | None
    wrapped_key: bytes | None
    details: bytes | None


def candidates(
    connection: Connection, scope: Scope, record_id: int, keys: Iterable[bytes], nik_indexes: Sequence[bytes]
) -> list[Candidate]:
    """Other records that share a match key or the NIK, the newest first, at most MAX_CANDIDATES.

    Of a term that very many share only the newest are looked at, so that a common name costs what a rare one does.
    """
    same_nik = RECORDS.c.nik_index.in_(nik_indexes)
    alike = union(select(RECORDS.c.id).where(same_nik), *(_sharing(key) for key in sorted(keys)))
    other = (RECORDS.c.id != record_id, RECORDS.c.erased_at.is_(None), RECORDS.c.joined_into.is_(None), inside(scope))
    query = select(*columns_of(Candidate, RECORDS)).where(RECORDS.c.id.in_(alike), *other)
    first = case((same_nik, 0), else_=1)
    return read_all(connection, query.order_by(first, RECORDS.c.id.desc()).limit(MAX_CANDIDATES), Candidate)


def _sharing(key: bytes) -> Select[Any]:
    """The newest records with a match key: one stretch of the table's own index."""
    shared = select(MATCH_KEYS.c.registration_id).where(MATCH_KEYS.c.key == key)
    newest = shared.order_by(MATCH_KEYS.c.registration_id.desc()).limit(MAX_CANDIDATES)
    return select(newest.subquery().c.registration_id)


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
    late = case((stands_too_long(begun), 1), else_=0)
    mine = and_(waits_for(agency), inside(scope))
    total, too_long = connection.execute(select(func.count(), func.sum(late)).where(mine)).one()
    query = select(RECORDS.c.number, RECORDS.c.status_at, late).where(
        RECORDS.c.id.in_(select(RECORDS.c.id).where(mine))
    )
    rows = connection.execute(query.order_by(late.desc(), RECORDS.c.status_at, RECORDS.c.id).limit(limit))
    return int(total), int(too_long or 0), [Owed(row[0], row[1], bool(row[2])) for row in rows]


def waits_for(agency: Agency) -> ColumnElement[bool]:
    """It is the agency's move."""
    return _OWED[agency]


def stands_too_long(begun: tuple[datetime, datetime]) -> ColumnElement[bool]:
    """At this stage since before `begun`, of which the second is for objections."""
    verify, objection = begun
    objected = RECORDS.c.objected.is_(True)
    return or_(and_(objected, RECORDS.c.status_at < objection), and_(~objected, RECORDS.c.status_at < verify))
