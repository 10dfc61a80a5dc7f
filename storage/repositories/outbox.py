"""What goes out, and what a web chat shows."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, delete, func, insert, select, update

from storage.enums import AddressState, OutboxStatus
from storage.rows import read_all, read_first, table_of
from storage.tables import Chat, Content, Outbound

_TABLE = table_of(Outbound)
_CHATS = table_of(Chat)
_CONTENTS = table_of(Content)

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
    """A newer status replaces an unsent older one, wherever it waits."""
    if topics:
        waiting = and_(_TABLE.c.topic.in_(topics), _TABLE.c.status.in_((OutboxStatus.PENDING, OutboxStatus.PARKED)))
        connection.execute(update(_TABLE).where(waiting).values(status=OutboxStatus.SUPERSEDED))


@dataclass(frozen=True, slots=True)
class Stored:
    """A message's sealed body, with what opens it."""

    chat_id: int
    wrapped_key: bytes
    body: bytes


def stored(connection: Connection, message_id: int) -> Stored | None:
    """One message; None where it, or its chat, was erased."""
    query = (
        select(_TABLE.c.chat_id, _CHATS.c.wrapped_key, _TABLE.c.body)
        .join(_CHATS, _CHATS.c.id == _TABLE.c.chat_id)
        .where(_TABLE.c.id == message_id, _CHATS.c.reach != AddressState.ERASED)
    )
    return read_first(connection, query, Stored)


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
    return read_all(connection, query, Visible)


def body_at(connection: Connection, chat_id: int, n: int) -> bytes | None:
    """The sealed body of message `n` of a chat; None where it is no longer kept."""
    query = select(_TABLE.c.body).where(_TABLE.c.chat_id == chat_id, _TABLE.c.n == n)
    return connection.execute(query).scalar()


def mark_fetched(connection: Connection, chat_id: int, up_to: int, now: datetime) -> None:
    """A page fetched the chat's messages: notices among them are delivered."""
    fetched = and_(_TABLE.c.chat_id == chat_id, _TABLE.c.n <= up_to, _TABLE.c.push, _TABLE.c.delivered_at.is_(None))
    connection.execute(update(_TABLE).where(fetched).values(status=OutboxStatus.DELIVERED, delivered_at=now))


def count_by_status(connection: Connection) -> dict[OutboxStatus, int]:
    """How many messages stand where."""
    rows = connection.execute(select(_TABLE.c.status, func.count()).group_by(_TABLE.c.status))
    return {row[0]: row[1] for row in rows}


def ids_of_others(connection: Connection, provider_ids: Collection[str], message_id: int) -> set[str]:
    """Those of the provider's ids that belong to other messages than this one."""
    query = select(_TABLE.c.provider_id).where(_TABLE.c.provider_id.in_(provider_ids), _TABLE.c.id != message_id)
    return set(connection.execute(query).scalars()) if provider_ids else set()


def stored_body(connection: Connection, message_id: int) -> tuple[int, bytes, bytes, str] | None:
    """(chat, its wrapped key, the sealed body, the chat's language) of a message; None where it is gone."""
    query = (
        select(_TABLE.c.chat_id, _CHATS.c.wrapped_key, _TABLE.c.body, _CHATS.c.language)
        .join(_CHATS, _CHATS.c.id == _TABLE.c.chat_id)
        .where(_TABLE.c.id == message_id)
    )
    row = connection.execute(query).first()
    return (row[0], row[1], row[2], row[3]) if row else None


def find_content(connection: Connection, shape: str) -> str | None:
    """The sid of a shape, None where none was made yet."""
    return connection.execute(select(_CONTENTS.c.sid).where(_CONTENTS.c.shape == shape)).scalar()


def store_content(connection: Connection, shape: str, sid: str, now: datetime) -> str:
    """Keep a sid; where another process was first, theirs stays and is returned."""
    known = find_content(connection, shape)
    if known is not None:
        return known
    connection.execute(insert(_CONTENTS).values(shape=shape, sid=sid, made_at=now))
    return sid


def drop_content(connection: Connection, shape: str, sid: str) -> None:
    """Twilio does not know it any more."""
    connection.execute(delete(_CONTENTS).where(_CONTENTS.c.shape == shape, _CONTENTS.c.sid == sid))
