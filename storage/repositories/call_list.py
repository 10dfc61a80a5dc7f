"""Whom no chat can tell: people without one, and whom a call list still has to hold."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, Connection, and_, bindparam, delete, exists, or_, select, update

from storage.enums import UNSENT, AddressState, OutboxStatus, Status
from storage.repositories.ladder import nobody_read, replaced, told_elsewhere
from storage.repositories.scoping import inside
from storage.repositories.village import ASKED_FOR
from storage.rows import condition_of, read_all, read_column
from storage.scope import Scope
from storage.tables import registrations as tables
from storage.tables.core import CALLS, CHATS, OUTBOX, RECORDS
from storage.tables.outbox import UNTOLD

TOLD_AT_ONCE = (Status.SUBMITTED, Status.WITHDRAWN)
"""Statuses that the person made: the answer to their own message told them."""
_NOTICE = "notices."
_NEWS_IS_NEW = condition_of(RECORDS, tables.UNTOLD)
_UNTOLD_NEWS = condition_of(OUTBOX, UNTOLD)

# Put together once, as in the ladder.
_FETCHED: BindParameter[Any] = bindparam("fetched", expanding=True)
_NOW: BindParameter[Any] = bindparam("now")


@dataclass(frozen=True, slots=True)
class Nowhere:
    """Somebody whose status changed while they had no chat at all."""

    registration_id: int
    status: Status
    since: datetime


_NOBODY_KNOWS = and_(
    ~exists().where(CHATS.c.id == RECORDS.c.chat_id, CHATS.c.reach != AddressState.ERASED),
    RECORDS.c.status.not_in(TOLD_AT_ONCE),
    RECORDS.c.erased_at.is_(None),
    ~exists().where(CALLS.c.registration_id == RECORDS.c.id, CALLS.c.since >= RECORDS.c.status_at),
    ~exists().where(OUTBOX.c.registration_id == RECORDS.c.id, OUTBOX.c.created_at >= RECORDS.c.status_at),
)
_KNOWS = update(RECORDS).where(_NEWS_IS_NEW, ~_NOBODY_KNOWS).values(untold_at=None)
_NOWHERE = (
    select(RECORDS.c.id, RECORDS.c.status, RECORDS.c.status_at)
    .where(_NEWS_IS_NEW, _NOBODY_KNOWS)
    .order_by(RECORDS.c.status_at, RECORDS.c.id)
    .limit(bindparam("most"))
)


def nowhere_told(connection: Connection, limit: int) -> list[Nowhere]:
    """People without a chat, or with one that was erased, whom the newest status has not been told.

    Looked for among those whose status is new, or whose chat is gone, since the last look (`untold_at`).
    """
    connection.execute(_KNOWS)
    return read_all(connection, _NOWHERE, Nowhere, {"most": limit})


def open_calls(connection: Connection, after: int, limit: int) -> list[int]:
    """The next people, by the ids of their records, whom nobody has called yet."""
    query = select(CALLS.c.registration_id).where(CALLS.c.told_at.is_(None), CALLS.c.registration_id > after)
    return read_column(connection, query.order_by(CALLS.c.registration_id).limit(limit))


_WAITING = exists().where(
    OUTBOX.c.registration_id == CALLS.c.registration_id,
    OUTBOX.c.key.startswith(_NOTICE),
    OUTBOX.c.delivered_at.is_(None),
    OUTBOX.c.created_at <= CALLS.c.since,
    nobody_read(_FETCHED, _NOW),
    ~replaced(),
    ~told_elsewhere(_FETCHED),
)
_HAS_CHAT = exists().where(
    RECORDS.c.id == CALLS.c.registration_id, CHATS.c.id == RECORDS.c.chat_id, CHATS.c.reach != AddressState.ERASED
)
_ERASED = exists().where(RECORDS.c.id == CALLS.c.registration_id, RECORDS.c.erased_at.is_not(None))
_DROP_TOLD = delete(CALLS).where(
    CALLS.c.registration_id.in_(bindparam("among", expanding=True)),
    CALLS.c.told_at.is_(None),
    or_(and_(CALLS.c.key.not_in(ASKED_FOR), _HAS_CHAT, ~_WAITING), _ERASED),
)


def drop_told(connection: Connection, fetched: Collection[str], now: datetime, among: Collection[int]) -> int:
    """Take off the call list whoever of these people has it by now, or was erased.

    Somebody is still to be called while the newest news of a topic, up to that of the call, has arrived nowhere.
    Whom the office asks for (`ASKED_FOR`) stays until somebody has called.
    """
    if not among:
        return 0
    given = {"fetched": list(fetched), "now": now, "among": list(among)}
    return connection.execute(_DROP_TOLD, given).rowcount


def any_unread(connection: Connection, scope: Scope, fetched: Collection[str]) -> bool:
    """True where somebody in the scope is not known to have read their news, however short a time it is out."""
    here = (RECORDS.c.erased_at.is_(None), inside(scope))
    lies = and_(OUTBOX.c.status == OutboxStatus.SENT, OUTBOX.c.lane.in_(fetched))
    unread = or_(OUTBOX.c.status.in_((*UNSENT, OutboxStatus.FAILED)), lies)
    of = exists().where(RECORDS.c.id == OUTBOX.c.registration_id, *here)
    news = select(OUTBOX.c.id).where(_UNTOLD_NEWS, unread, OUTBOX.c.key.startswith(_NOTICE), of)
    of = exists().where(RECORDS.c.id == CALLS.c.registration_id, *here)
    listed = select(CALLS.c.registration_id).where(CALLS.c.told_at.is_(None), of)
    return any(connection.execute(query.limit(1)).first() is not None for query in (news, listed))
