"""Messages of the office to many people: who would get one, whose row is next, how far it has come."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, case, delete, func, select, update

from storage.enums import UNSENT, AddressState, OutboxStatus, Status
from storage.repositories.scoping import placed_inside
from storage.rows import add_row, columns_of, count_by, count_rows, read_all, read_column, read_first
from storage.scope import Scope
from storage.tables.core import BROADCASTS, CHATS, OUTBOX, RECORDS

PORTION = 500
UNDER_WAY = (OutboxStatus.PENDING, OutboxStatus.ATTEMPTING)


@dataclass(frozen=True, slots=True)
class BroadcastRow:
    """One broadcast; what its columns mean stands with the table."""

    id: int
    staff_id: int
    village: str | None
    status: Status | None
    body: bytes
    planned: int
    cursor: int
    created_at: datetime
    started_at: datetime | None
    filled_at: datetime | None
    stopped_at: datetime | None


@dataclass(frozen=True, slots=True)
class Audience:
    """Who would get it: chats by channel, the people told there, and those whom no chat reaches."""

    chats: dict[str, int]
    people: int
    unreachable: int


@dataclass(frozen=True, slots=True)
class Recipient:
    """A record, and the chat in which its person is told; `person_id` where that was proven elsewhere too."""

    record: int
    chat_id: int
    person_id: int | None


_COLUMNS = columns_of(BroadcastRow, BROADCASTS)


def audience(connection: Connection, scope: Scope, statuses: Collection[Status]) -> Audience:
    """Count everybody; whoever has several chats or several people in one chat gets one message."""
    meant = _meant(scope, statuses)
    told = RECORDS.join(CHATS, CHATS.c.id == RECORDS.c.chat_id)
    people = count_rows(connection, told, meant, _open())
    whose = case((CHATS.c.person_id.is_not(None), -CHATS.c.person_id), else_=CHATS.c.id)
    first = select(func.min(CHATS.c.id).label("chat")).select_from(told).where(meant, _open()).group_by(whose)
    chats = count_by(connection, CHATS.c.channel, CHATS.c.id.in_(first))
    return Audience(chats, people, count_rows(connection, RECORDS, meant) - people)


def add_broadcast(connection: Connection, values: dict[str, Any]) -> int:
    """A plan takes the place of the officer's older one that was never confirmed."""
    mine = and_(BROADCASTS.c.staff_id == values["staff_id"], BROADCASTS.c.started_at.is_(None))
    connection.execute(delete(BROADCASTS).where(mine))
    return add_row(connection, BROADCASTS, {"cursor": 0, **values})


def waiting_broadcast(connection: Connection, staff_id: int) -> BroadcastRow | None:
    """What the officer was shown and has not confirmed."""
    return _one(connection, BROADCASTS.c.staff_id == staff_id, BROADCASTS.c.started_at.is_(None))


def newest(connection: Connection, staff_id: int) -> BroadcastRow | None:
    """The officer's last broadcast that was confirmed."""
    return _one(connection, BROADCASTS.c.staff_id == staff_id, BROADCASTS.c.started_at.is_not(None))


def start(connection: Connection, broadcast_id: int, now: datetime) -> bool:
    """Confirmed; False where it was before."""
    fresh = (BROADCASTS.c.id == broadcast_id, BROADCASTS.c.started_at.is_(None))
    return connection.execute(update(BROADCASTS).where(*fresh).values(started_at=now)).rowcount == 1


def stop(connection: Connection, broadcast_id: int, now: datetime) -> bool:
    """No more rows are queued from now on; False where it was stopped before."""
    runs = (BROADCASTS.c.id == broadcast_id, BROADCASTS.c.stopped_at.is_(None))
    return connection.execute(update(BROADCASTS).where(*runs).values(stopped_at=now)).rowcount == 1


def to_fill(connection: Connection) -> BroadcastRow | None:
    """The oldest one whose people do not all have their row yet."""
    under_way = (BROADCASTS.c.started_at.is_not(None), BROADCASTS.c.stopped_at.is_(None))
    query = select(*_COLUMNS).where(*under_way, BROADCASTS.c.filled_at.is_(None))
    return read_first(connection, query.order_by(BROADCASTS.c.started_at, BROADCASTS.c.id), BroadcastRow)


def recipients(
    connection: Connection, scope: Scope, statuses: Collection[Status], after: int, limit: int
) -> list[Recipient]:
    """The next people beyond record `after` whose chat can be reached."""
    query = (
        select(RECORDS.c.id, RECORDS.c.chat_id, CHATS.c.person_id)
        .join(CHATS, CHATS.c.id == RECORDS.c.chat_id)
        .where(_meant(scope, statuses), _open(), RECORDS.c.id > after)
        .order_by(RECORDS.c.id)
        .limit(limit)
    )
    return read_all(connection, query, Recipient)


def advance(connection: Connection, row: BroadcastRow, cursor: int, filled_at: datetime | None) -> bool:
    """So far everybody has their row. False where it was stopped, or another process was faster."""
    mine = (BROADCASTS.c.id == row.id, BROADCASTS.c.stopped_at.is_(None), BROADCASTS.c.cursor == row.cursor)
    unfilled = BROADCASTS.c.filled_at.is_(None)
    values = {"cursor": cursor, "filled_at": filled_at}
    return connection.execute(update(BROADCASTS).where(*mine, unfilled).values(values)).rowcount == 1


def recent(connection: Connection, since: datetime) -> list[BroadcastRow]:
    """Those that were started since then."""
    query = select(*_COLUMNS).where(BROADCASTS.c.started_at > since).order_by(BROADCASTS.c.id)
    return read_all(connection, query, BroadcastRow)


def change_unsent(
    connection: Connection, broadcast_ids: Collection[int], values: dict[str, Any], *more: ColumnElement[bool]
) -> int:
    """Change rows that nobody is sending just now; those that a sender holds are passed over, not waited for."""
    if not broadcast_ids:
        return 0
    mine = OUTBOX.c.broadcast_id.in_(list(broadcast_ids))
    query = select(OUTBOX.c.id).where(mine, OUTBOX.c.status.in_(UNSENT), *more).with_for_update(skip_locked=True)
    found = read_column(connection, query)
    for begin in range(0, len(found), PORTION):
        some = OUTBOX.c.id.in_(found[begin : begin + PORTION])
        connection.execute(update(OUTBOX).where(some).values(values))
    return len(found)


def withdraw_unsent(connection: Connection, broadcast_ids: Collection[int]) -> int:
    """What was not sent yet never is."""
    return change_unsent(connection, broadcast_ids, {"status": OutboxStatus.WITHDRAWN})


def expire(connection: Connection, broadcast_ids: Collection[int], now: datetime) -> int:
    """What is no news any more is not sent."""
    return change_unsent(connection, broadcast_ids, {"status": OutboxStatus.EXPIRED}, OUTBOX.c.expires_at < now)


def put_off(
    connection: Connection, broadcast_ids: Collection[int], now: datetime, until: datetime, at_once: Collection[str]
) -> int:
    """What the quiet hours caught waits for the morning, but for lanes that wake nobody (`at_once`)."""
    due = and_(OUTBOX.c.due_at < until, OUTBOX.c.lane.not_in(list(at_once)))
    waits = OUTBOX.c.status == OutboxStatus.PENDING
    return change_unsent(connection, broadcast_ids, {"due_at": until}, due, waits, OUTBOX.c.expires_at >= now)


def how_far(connection: Connection, broadcast_id: int) -> dict[OutboxStatus, int]:
    """How many messages stand where."""
    return count_by(connection, OUTBOX.c.status, OUTBOX.c.broadcast_id == broadcast_id)


def waiting_by_lane(connection: Connection, broadcast_id: int) -> dict[str, int]:
    """How many are still to be handed over, by channel."""
    mine = (OUTBOX.c.broadcast_id == broadcast_id, OUTBOX.c.status.in_(UNDER_WAY))
    return count_by(connection, OUTBOX.c.lane, *mine)


def _one(connection: Connection, *where: ColumnElement[bool]) -> BroadcastRow | None:
    query = select(*_COLUMNS).where(*where).order_by(BROADCASTS.c.id.desc())
    return read_first(connection, query.limit(1), BroadcastRow)


def _meant(scope: Scope, statuses: Collection[Status]) -> ColumnElement[bool]:
    # Who asks to move a record hears what everybody hears: silence would tell them that there is one.
    place = placed_inside(scope, RECORDS.c.village)
    return and_(place, RECORDS.c.status.in_(sorted(statuses)), RECORDS.c.erased_at.is_(None))


def _open() -> ColumnElement[bool]:
    found: ColumnElement[bool] = CHATS.c.reach == AddressState.OPEN
    return found
