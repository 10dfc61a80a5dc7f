"""What goes out: messages as they are stored and shown, and message shapes that were made at Twilio ("contents")."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, bindparam, delete, func, insert, select, update

from storage.enums import NOT_YET_SENT, UNSENT, AddressState, OutboxStatus
from storage.repositories.sending import WAITING
from storage.rows import columns_of, condition_of, count_by, read_all, read_column, read_first
from storage.tables import outbox as tables
from storage.tables.core import CHATS, CONTENTS, OUTBOX

_INSERT = insert(OUTBOX)
_WAITS = condition_of(OUTBOX, tables.WAITING)


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
    return set(read_column(connection, select(OUTBOX.c.dedupe_key).where(OUTBOX.c.dedupe_key.in_(dedupe_keys))))


def cause_of(connection: Connection, message_id: int) -> str | None:
    """The dedupe key of a message; None where it has none, or is gone."""
    return connection.execute(select(OUTBOX.c.dedupe_key).where(OUTBOX.c.id == message_id)).scalar()


def supersede(connection: Connection, topics: Sequence[str]) -> None:
    """A newer status replaces an unsent older one, wherever it waits."""
    if topics:
        waiting = and_(OUTBOX.c.topic.in_(topics), OUTBOX.c.status.in_(UNSENT))
        connection.execute(update(OUTBOX).where(waiting).values(status=OutboxStatus.SUPERSEDED))


@dataclass(frozen=True, slots=True)
class Stored:
    """A message's sealed body, with what opens it and the language of its chat."""

    chat_id: int
    wrapped_key: bytes
    body: bytes
    language: str


def stored(connection: Connection, message_id: int) -> Stored | None:
    """One message; None where it, or its chat, was erased."""
    query = (
        select(*columns_of(Stored, OUTBOX, CHATS))
        .join(CHATS, CHATS.c.id == OUTBOX.c.chat_id)
        .where(OUTBOX.c.id == message_id, CHATS.c.reach != AddressState.ERASED)
    )
    return read_first(connection, query, Stored)


@dataclass(frozen=True, slots=True)
class Told:
    """A message of a chat. `waits`: it is still to be sent."""

    id: int
    body: bytes
    provider_id: str | None
    sent_at: datetime | None
    waits: bool


def told_in(connection: Connection, chat_id: int) -> tuple[bytes, list[Told]]:
    """(what opens them, the messages of a chat, newest first)."""
    wrapped = connection.execute(select(CHATS.c.wrapped_key).where(CHATS.c.id == chat_id)).scalar() or b""
    columns = columns_of(Told, OUTBOX, waits=OUTBOX.c.status.in_(NOT_YET_SENT))
    query = select(*columns).where(OUTBOX.c.chat_id == chat_id).order_by(OUTBOX.c.id.desc())
    return wrapped, read_all(connection, query, Told)


def drop_messages(connection: Connection, ids: Sequence[int]) -> None:
    """Forget messages."""
    if ids:
        connection.execute(delete(OUTBOX).where(OUTBOX.c.id.in_(list(ids))))


@dataclass(frozen=True, slots=True)
class Visible:
    """A message as stored: its number, its sealed body, whether it still counts as undelivered news, when it came."""

    n: int
    body: bytes
    undelivered: bool
    at: datetime


_NEWS = and_(OUTBOX.c.push, OUTBOX.c.delivered_at.is_(None))
_CAME = func.coalesce(OUTBOX.c.sent_at, OUTBOX.c.created_at)
_VISIBLE = (
    select(OUTBOX.c.n, OUTBOX.c.body, _NEWS, _CAME)
    .where(OUTBOX.c.chat_id == bindparam("chat"), OUTBOX.c.n > bindparam("after"))
    .order_by(OUTBOX.c.n)
    .limit(bindparam("most"))
)


def visible_after(connection: Connection, chat_id: int, after: int, limit: int = 500) -> list[Visible]:
    """What the person of a chat can see beyond message `after`, oldest first."""
    return read_all(connection, _VISIBLE, Visible, {"chat": chat_id, "after": after, "most": limit})


def body_at(connection: Connection, chat_id: int, n: int) -> bytes | None:
    """The sealed body of message `n` of a chat; None where it is no longer kept."""
    query = select(OUTBOX.c.body).where(OUTBOX.c.chat_id == chat_id, OUTBOX.c.n == n)
    return connection.execute(query).scalar()


def mark_fetched(connection: Connection, chat_id: int, up_to: int, now: datetime) -> None:
    """A page fetched the chat's messages: notices among them are delivered."""
    fetched = and_(OUTBOX.c.chat_id == chat_id, OUTBOX.c.n <= up_to, OUTBOX.c.push, OUTBOX.c.delivered_at.is_(None))
    connection.execute(update(OUTBOX).where(fetched).values(status=OutboxStatus.DELIVERED, delivered_at=now))


def count_by_status(connection: Connection) -> dict[OutboxStatus, int]:
    """How many messages stand where: all of an index."""
    return count_by(connection, OUTBOX.c.status)


def count_waiting(connection: Connection) -> dict[OutboxStatus, int]:
    """How many messages of each status wait, or may be under way: no more is read than these."""
    return dict.fromkeys(WAITING, 0) | count_by(connection, OUTBOX.c.status, _WAITS)


def ids_of_others(connection: Connection, provider_ids: Collection[str], message_id: int) -> set[str]:
    """Which of these ids of the provider stand with other messages than this one."""
    query = select(OUTBOX.c.provider_id).where(OUTBOX.c.provider_id.in_(provider_ids), OUTBOX.c.id != message_id)
    return set(read_column(connection, query)) if provider_ids else set()


def find_content(connection: Connection, shape: str) -> str | None:
    """Twilio's id ("HX...") of a message shape; None where none was made yet."""
    return connection.execute(select(CONTENTS.c.sid).where(CONTENTS.c.shape == shape)).scalar()


def store_content(connection: Connection, shape: str, sid: str, now: datetime) -> str:
    """Keep Twilio's id of a shape; where another process was first, theirs stays and is returned."""
    known = find_content(connection, shape)
    if known is not None:
        return known
    connection.execute(insert(CONTENTS).values(shape=shape, sid=sid, made_at=now))
    return sid


def drop_content(connection: Connection, shape: str, sid: str) -> None:
    """Forget a shape's id that Twilio does not know any more."""
    connection.execute(delete(CONTENTS).where(CONTENTS.c.shape == shape, CONTENTS.c.sid == sid))
