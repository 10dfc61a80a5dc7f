"""What goes out, and what a web chat shows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, exists, func, insert, or_, select, tuple_, update

from storage.enums import OutboxStatus
from storage.tables import Chat, Outbound
from storage.tables.base import table_of

_TABLE = table_of(Outbound)
_CHATS = table_of(Chat)
_INSERT = insert(_TABLE)


def add_messages(connection: Connection, rows: Sequence[dict[str, Any]]) -> None:
    """Insert rows in one statement for each set of columns; what a row does not name keeps its default."""
    alike: dict[frozenset[str], list[dict[str, Any]]] = {}
    for row in rows:
        alike.setdefault(frozenset(row), []).append(row)
    for same in alike.values():
        connection.execute(_INSERT, same)


def known_causes(connection: Connection, dedupe_keys: Sequence[str]) -> set[str]:
    """Those of `dedupe_keys` that already have their row."""
    if not dedupe_keys:
        return set()
    return set(connection.execute(select(_TABLE.c.dedupe_key).where(_TABLE.c.dedupe_key.in_(dedupe_keys))).scalars())


def supersede(connection: Connection, topics: Sequence[str]) -> None:
    """A newer status replaces an unsent older one."""
    if topics:
        waiting = and_(_TABLE.c.topic.in_(topics), _TABLE.c.status == OutboxStatus.PENDING)
        connection.execute(update(_TABLE).where(waiting).values(status=OutboxStatus.SUPERSEDED))


@dataclass(frozen=True, slots=True)
class Visible:
    """A message as stored: its number, its sealed body, and whether it still counts as undelivered news."""

    n: int
    body: bytes
    undelivered: bool


def visible_after(connection: Connection, chat_id: int, after: int, limit: int = 500) -> list[Visible]:
    """What the person of a chat can see beyond message `after`, oldest first."""
    query = (
        select(_TABLE.c.n, _TABLE.c.body, and_(_TABLE.c.push, _TABLE.c.delivered_at.is_(None)))
        .where(_TABLE.c.chat_id == chat_id, _TABLE.c.n > after)
        .order_by(_TABLE.c.n)
        .limit(limit)
    )
    return [Visible(*row) for row in connection.execute(query)]


def mark_fetched(connection: Connection, chat_id: int, up_to: int, now: datetime) -> None:
    """A page fetched the chat's messages: notices among them are delivered."""
    fetched = and_(_TABLE.c.chat_id == chat_id, _TABLE.c.n <= up_to, _TABLE.c.push, _TABLE.c.delivered_at.is_(None))
    connection.execute(update(_TABLE).where(fetched).values(status=OutboxStatus.DELIVERED, delivered_at=now))


@dataclass(frozen=True, slots=True)
class Claimed:
    """A due message in the hands of one sender."""

    id: int
    chat_id: int
    channel: str
    attempts: int
    expired: bool


def claim(connection: Connection, now: datetime, lease: str, until: datetime, limit: int = 64) -> list[Claimed]:
    """Take due messages, oldest first and one a chat; rows that another sender holds are passed over.

    What comes after a message that is still being sent waits: a chat reads its news in order.
    """
    earlier = _TABLE.alias()
    before = exists().where(
        earlier.c.chat_id == _TABLE.c.chat_id,
        tuple_(earlier.c.due_at, earlier.c.id) < tuple_(_TABLE.c.due_at, _TABLE.c.id),
        or_(
            and_(earlier.c.status == OutboxStatus.PENDING, earlier.c.due_at <= now),
            earlier.c.status == OutboxStatus.ATTEMPTING,
        ),
    )
    due = or_(
        and_(_TABLE.c.status == OutboxStatus.PENDING, _TABLE.c.due_at <= now),
        and_(_TABLE.c.status == OutboxStatus.ATTEMPTING, _TABLE.c.leased_until < now),
    )
    query = (
        select(
            _TABLE.c.id,
            _TABLE.c.chat_id,
            _CHATS.c.channel,
            _TABLE.c.attempts,
            func.coalesce(_TABLE.c.expires_at < now, False),
        )
        .join(_CHATS, _CHATS.c.id == _TABLE.c.chat_id)
        .where(due, ~before)
        .order_by(_TABLE.c.due_at, _TABLE.c.id)
        .limit(limit)
        .with_for_update(skip_locked=True, of=_TABLE)
    )
    rows = [Claimed(*row) for row in connection.execute(query)]
    if rows:
        taken = _TABLE.c.id.in_([r.id for r in rows])
        connection.execute(update(_TABLE).where(taken).values(
            status=OutboxStatus.ATTEMPTING, lease=lease, leased_until=until, attempts=_TABLE.c.attempts + 1,
        ))  # fmt: skip
    return rows


def finish(connection: Connection, message_id: int, lease: str, **values: Any) -> bool:  # noqa: ANN401 -- columns
    """Write the outcome of a try, only where the lease is still ours."""
    mine = and_(_TABLE.c.id == message_id, _TABLE.c.lease == lease)
    return connection.execute(update(_TABLE).where(mine).values(lease=None, leased_until=None, **values)).rowcount == 1


def publish(connection: Connection, message_id: int, lease: str, now: datetime) -> int | None:
    """Show a web chat message: give it the chat's next number. None where the lease was lost."""
    mine = and_(_TABLE.c.id == message_id, _TABLE.c.lease == lease)
    chat_id = connection.execute(select(_TABLE.c.chat_id).where(mine)).scalar()
    if chat_id is None:
        return None
    count = update(_CHATS).where(_CHATS.c.id == chat_id).values(last_n=_CHATS.c.last_n + 1).returning(_CHATS.c.last_n)
    n = int(connection.execute(count).scalar_one())
    finish(connection, message_id, lease, n=n, status=OutboxStatus.SENT, sent_at=now)
    return n


def next_due(connection: Connection) -> datetime | None:
    """When the next waiting message is due."""
    return connection.execute(select(func.min(_TABLE.c.due_at)).where(_TABLE.c.status == OutboxStatus.PENDING)).scalar()
