"""The queue as one officer works through it: what is theirs to decide, the next of it, what is open beside it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, Connection, String, and_, cast, func, literal, not_, or_, select

from storage.enums import Agency, Status, Vote
from storage.repositories.queue import WAITS, Waiting, in_order, rows_of, stands_too_long, waits_for
from storage.repositories.scoping import inside
from storage.rows import count_rows, read_column
from storage.scope import Scope
from storage.tables.core import AUDIT, LEASES, PAIRS, RECORDS

MOST = 10_000
"""Records that are counted."""
SKIPPED, OBJECTED = "record.skipped", "registration.object"
"""Actions of the audit: an officer left a record for another day, its person objected."""


@dataclass(frozen=True, slots=True)
class Desk:
    """An officer before the queue.

    `name`: as the audit has them. `chats`: every chat that was ever theirs. `has_colleague`: somebody else could look
    at what they rejected before. `today`: when the office's day began, UTC.
    """

    staff_id: int
    agency: Agency
    name: str
    chats: frozenset[int]
    has_colleague: bool
    now: datetime
    today: datetime


class Only(StrEnum):
    """Which part of the queue is wanted: what stands too long, what leaves a doubt."""

    LATE = "late"
    DOUBT = "doubt"


@dataclass(frozen=True, slots=True)
class Narrowed:
    """A part of the queue: in a place, and `only` of a kind; `begun` as of `owed_votes`."""

    place: Scope
    only: Only | None
    begun: tuple[datetime, datetime]


def listed(connection: Connection, scope: Scope, desk: Desk, part: Narrowed, limit: int, offset: int) -> list[Waiting]:
    """A page of the queue, oldest first; before all others those about which this officer can decide now."""
    here, mine = _where(scope, part), _mine(desk)
    found: list[int] = read_column(connection, in_order(*mine, *here, limit=limit, offset=offset))
    if len(found) < limit:
        skipped = max(0, offset - _count(connection, *mine, *here)) if offset else 0
        rest = (WAITS, not_(and_(*mine)), *here)
        found += read_column(connection, in_order(*rest, limit=limit - len(found), offset=skipped))
    return rows_of(connection, found)


def count_listed(connection: Connection, scope: Scope, desk: Desk, part: Narrowed) -> tuple[int, int]:
    """(about how many of them this officer can decide now, how many there are)."""
    here = _where(scope, part)
    return _count(connection, *_mine(desk), *here), _count(connection, WAITS, *here)


def next_for(connection: Connection, scope: Scope, desk: Desk, tried: Sequence[str] = ()) -> str | None:
    """The receipt number of the oldest record about which this officer can decide now, and did not skip today.

    `tried`: not these. It is locked. What somebody else works on at this very moment is passed over: nobody waits for
    anybody.
    """
    query = select(RECORDS.c.number).where(*_mine(desk), ~_skipped(desk), inside(scope), RECORDS.c.number.not_in(tried))
    query = query.order_by(RECORDS.c.submitted_at, RECORDS.c.id).limit(1)
    number: str | None = connection.execute(query.with_for_update(skip_locked=True, of=RECORDS)).scalar()
    return number


@dataclass(frozen=True, slots=True)
class Left:
    """What is open for somebody who has nothing to decide: how many are disputed, how many a colleague has open.

    `skipped`: the receipt numbers of what they left for another day.
    """

    disputed: int
    held: int
    skipped: list[str]


def left_open(connection: Connection, scope: Scope, desk: Desk, most: int) -> Left:
    """See Left; at most so many numbers."""
    disputed = _count(connection, WAITS, RECORDS.c.status == Status.DISPUTED, inside(scope))
    held = _count(connection, waits_for(desk.agency), _held(desk), inside(scope))
    skipped = select(RECORDS.c.number).where(*_mine(desk), _skipped(desk), inside(scope))
    return Left(disputed, held, read_column(connection, skipped.order_by(RECORDS.c.submitted_at).limit(most)))


def decided_today(connection: Connection, desk: Desk) -> int:
    """About how many records this officer has voted since the day began."""
    votes = AUDIT.c.action.in_([f"vote.{vote}" for vote in Vote])
    mine = (AUDIT.c.at >= desk.today, AUDIT.c.actor == desk.name, votes)
    return int(connection.execute(select(func.count(AUDIT.c.subject.distinct())).where(*mine)).scalar_one())


def held_by_others(connection: Connection, desk: Desk, record_ids: Sequence[int]) -> dict[int, tuple[int, datetime]]:
    """Which of these records a colleague of the same agency has open: record -> (officer, until when)."""
    query = select(LEASES.c.registration_id, LEASES.c.staff_id, LEASES.c.until)
    held = connection.execute(query.where(LEASES.c.registration_id.in_(record_ids), *_by_colleague(desk)))
    return {row[0]: (row[1], row[2]) for row in held}


def _count(connection: Connection, *where: ColumnElement[bool]) -> int:
    """How many there are, at most MOST: counted along the index of the queue, which its order finds."""
    return count_rows(connection, in_order(*where, limit=MOST, offset=0).subquery())


def _where(scope: Scope, part: Narrowed) -> tuple[ColumnElement[bool], ...]:
    here = (inside(scope), inside(part.place))
    if part.only is Only.LATE:
        return (*here, stands_too_long(part.begun))
    return (*here, _doubtful()) if part.only is Only.DOUBT else here


def _doubtful() -> ColumnElement[bool]:
    """Something about it is to be looked at: a reason for the reviewer, a similar person, held for somebody."""
    alike = select(PAIRS.c.registration_id).where(PAIRS.c.registration_id == RECORDS.c.id).correlate(RECORDS)
    return or_(RECORDS.c.reasons != "", RECORDS.c.frozen.is_(True), alike.exists())


def _mine(desk: Desk) -> tuple[ColumnElement[bool], ...]:
    """The officer can decide about it now, and it moves by that: what is disputed is talked over first."""
    return (RECORDS.c.status == Status.SUBMITTED, *decidable(desk))


def decidable(desk: Desk) -> tuple[ColumnElement[bool], ...]:
    """The officer may decide about it, it is their agency's move, nobody else has it. What shows "mine" asks this."""
    theirs = or_(RECORDS.c.entered_staff_id.is_(None), RECORDS.c.entered_staff_id != desk.staff_id)
    chats = [
        or_(column.is_(None), column.not_in(sorted(desk.chats)))
        for column in (RECORDS.c.chat_id, RECORDS.c.entered_chat_id)
    ]
    again = (~_rejected_before(desk),) if desk.has_colleague else ()
    move = (waits_for(desk.agency), RECORDS.c.frozen.is_(False))
    return (*move, theirs, *chats, ~_held(desk), *again)


def _by_colleague(desk: Desk) -> tuple[ColumnElement[bool], ...]:
    """Of a lease."""
    return (LEASES.c.agency == desk.agency, LEASES.c.staff_id != desk.staff_id, LEASES.c.until > desk.now)


def _held(desk: Desk) -> ColumnElement[bool]:
    lease = select(LEASES.c.staff_id).where(LEASES.c.registration_id == RECORDS.c.id, *_by_colleague(desk))
    return lease.correlate(RECORDS).exists()


def _skipped(desk: Desk) -> ColumnElement[bool]:
    line = (AUDIT.c.subject == _subject(), AUDIT.c.action == SKIPPED, AUDIT.c.actor == desk.name)
    return select(AUDIT.c.id).where(*line, AUDIT.c.at >= desk.today).correlate(RECORDS).exists()


def _rejected_before(desk: Desk) -> ColumnElement[bool]:
    """The officer rejected it before its person objected (as `reviews.actors_before` says of one record)."""
    last = AUDIT.alias("last")
    turned = select(func.max(last.c.id)).where(last.c.subject == _subject(), last.c.action == OBJECTED)
    line = (AUDIT.c.subject == _subject(), AUDIT.c.action == f"vote.{Vote.REJECT}", AUDIT.c.actor == desk.name)
    before = AUDIT.c.id < turned.correlate(RECORDS).scalar_subquery()
    return and_(RECORDS.c.objected.is_(True), select(AUDIT.c.id).where(*line, before).correlate(RECORDS).exists())


def _subject() -> ColumnElement[str]:
    """What the audit calls a registration."""
    return literal("registration:").concat(cast(RECORDS.c.id, String))
