"""Whom to call: news that no chat delivered, found, kept, and ended."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, and_, delete, exists, func, insert, or_, select, update
from sqlmodel import Session, col
from sqlmodel import select as select_rows

from storage.enums import AddressState, OutboxStatus, Status
from storage.repositories.queue import inside
from storage.scope import Scope
from storage.tables import Call, Chat, Outbound, Registration
from storage.tables.base import table_of

_CALLS = table_of(Call)
_OUTBOX = table_of(Outbound)
_CHATS = table_of(Chat)
_PEOPLE = table_of(Registration)

TOLD_AT_ONCE = (Status.SUBMITTED, Status.WITHDRAWN)
"""Statuses that the person made: the answer to their own message told them."""


@dataclass(frozen=True, slots=True)
class Untold:
    """News of `since` (message `key`) about one person that nobody is known to have read."""

    registration_id: int
    key: str
    since: datetime


def unread_news(connection: Connection, fetched: Sequence[str], sent_before: datetime, limit: int) -> list[Untold]:
    """News that a page should have fetched by now (`fetched`: such channels), or that failed for good.

    Only what a call does not cover yet, and only what went to the chat where the person is told.
    """
    covered = exists().where(
        _CALLS.c.registration_id == _OUTBOX.c.registration_id, _CALLS.c.since >= _OUTBOX.c.created_at
    )
    unread = and_(_OUTBOX.c.status == OutboxStatus.SENT, _OUTBOX.c.sent_at < sent_before, _CHATS.c.channel.in_(fetched))
    query = (
        select(_OUTBOX.c.registration_id, _OUTBOX.c.key, _OUTBOX.c.created_at)
        .join(_CHATS, _CHATS.c.id == _OUTBOX.c.chat_id)
        .join(_PEOPLE, and_(_PEOPLE.c.id == _OUTBOX.c.registration_id, _PEOPLE.c.chat_id == _OUTBOX.c.chat_id))
        .where(
            _OUTBOX.c.delivered_at.is_(None),
            _OUTBOX.c.registration_id.is_not(None),
            _OUTBOX.c.key.startswith("notices."),
            _PEOPLE.c.erased_at.is_(None),
            or_(unread, _OUTBOX.c.status == OutboxStatus.FAILED),
            ~covered,
        )
        .order_by(_OUTBOX.c.created_at, _OUTBOX.c.id)
        .limit(limit)
    )
    return [Untold(*row) for row in connection.execute(query)]


def unreachable_news(connection: Connection, limit: int) -> list[Untold]:
    """People whose status changed while they had no chat, or one that is closed or erased."""
    covered = exists().where(_CALLS.c.registration_id == _PEOPLE.c.id, _CALLS.c.since >= _PEOPLE.c.status_at)
    query = (
        select(_PEOPLE.c.id, _PEOPLE.c.status, _PEOPLE.c.status_at)
        .join(_CHATS, _CHATS.c.id == _PEOPLE.c.chat_id, isouter=True)
        .where(
            or_(_PEOPLE.c.chat_id.is_(None), _CHATS.c.reach != AddressState.OPEN),
            _PEOPLE.c.status.not_in(TOLD_AT_ONCE),
            _PEOPLE.c.erased_at.is_(None),
            ~covered,
        )
        .order_by(_PEOPLE.c.status_at, _PEOPLE.c.id)
        .limit(limit)
    )
    return [Untold(found, f"notices.{status}", since) for found, status, since in connection.execute(query)]


def put_on_list(connection: Connection, news: Untold) -> None:
    """Open the person's row, or open it again for newer news; older news changes nothing."""
    fresh = {"key": news.key, "since": news.since, "told_at": None, "told_by": None}
    mine = _CALLS.c.registration_id == news.registration_id
    since = connection.execute(select(_CALLS.c.since).where(mine).with_for_update()).scalar()
    if since is None:
        connection.execute(insert(_CALLS), {"registration_id": news.registration_id, **fresh})
    elif since < news.since:
        connection.execute(update(_CALLS).where(mine).values(fresh))


def drop_told_by_page(connection: Connection) -> int:
    """Take off the list whoever has fetched everything meanwhile, and whoever was erased."""
    waiting = exists().where(
        _OUTBOX.c.registration_id == _CALLS.c.registration_id,
        _OUTBOX.c.delivered_at.is_(None),
        _OUTBOX.c.created_at <= _CALLS.c.since,
        _OUTBOX.c.status.in_((OutboxStatus.SENT, OutboxStatus.FAILED)),
    )
    reachable = exists().where(
        _PEOPLE.c.id == _CALLS.c.registration_id,
        _CHATS.c.id == _PEOPLE.c.chat_id,
        _CHATS.c.reach == AddressState.OPEN,
    )
    erased = exists().where(_PEOPLE.c.id == _CALLS.c.registration_id, _PEOPLE.c.erased_at.is_not(None))
    told = delete(_CALLS).where(_CALLS.c.told_at.is_(None), or_(and_(reachable, ~waiting), erased))
    return connection.execute(told).rowcount


def to_call(session: Session, scope: Scope, limit: int) -> list[tuple[Call, Registration]]:
    """Open calls within a scope, those who wait longest first."""
    query = (
        select_rows(Call, Registration)
        .join(Registration, col(Registration.id) == col(Call.registration_id))
        .where(inside(scope), col(Call.told_at).is_(None), col(Registration.erased_at).is_(None))
        .order_by(col(Call.since), col(Call.registration_id))
        .limit(limit)
    )
    return list(session.exec(query))


def count_to_call(session: Session, scope: Scope) -> int:
    """How many open calls there are within a scope."""
    query = (
        select_rows(func.count(col(Call.registration_id)))
        .join(Registration, col(Registration.id) == col(Call.registration_id))
        .where(inside(scope), col(Call.told_at).is_(None), col(Registration.erased_at).is_(None))
    )
    return int(session.exec(query).one())


def open_call(session: Session, registration_id: int) -> Call | None:
    """The call of one person that nobody has made yet."""
    call = session.get(Call, registration_id, with_for_update=True)
    return call if call is not None and call.told_at is None else None
