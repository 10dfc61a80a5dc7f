"""News about registrations on its way from one address to the next: what is stuck, where it was tried, what told it.

The rows that tell the same news are one group: the first, and those that name it in `copy_of`.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, delete, exists, func, or_, select, update

from storage.enums import AddressState, OutboxStatus, Rung, Status
from storage.rows import read_all, table_of
from storage.tables import Call, Chat, Outbound, Registration

_OUTBOX = table_of(Outbound)
_CHATS = table_of(Chat)
_PEOPLE = table_of(Registration)
_CALLS = table_of(Call)

_OTHER = _OUTBOX.alias("other")

TOLD_AT_ONCE = (Status.SUBMITTED, Status.WITHDRAWN)
"""Statuses that the person made: the answer to their own message told them."""
SOME_NEWS = "notices.some-news"
_NOTICE = "notices."


@dataclass(frozen=True, slots=True)
class Told:
    """One try to tell one piece of news. `first` is the row that told it first, `cause` its own dedupe key."""

    id: int
    first: int
    chat_id: int
    lane: str | None
    key: str
    cause: str
    topic: str | None
    registration_id: int | None
    rung: int
    status: OutboxStatus
    created_at: datetime
    sent_at: datetime | None
    due_at: datetime | None
    expires_at: datetime | None
    passed_on_at: datetime | None


def _group(table: Any) -> ColumnElement[int]:  # noqa: ANN401 -- a table or its alias
    return func.coalesce(table.c.copy_of, table.c.id)


_COLUMNS = (
    _OUTBOX.c.id, _group(_OUTBOX), _OUTBOX.c.chat_id, _OUTBOX.c.lane, _OUTBOX.c.key, _OUTBOX.c.dedupe_key,
    _OUTBOX.c.topic, _OUTBOX.c.registration_id, _OUTBOX.c.rung, _OUTBOX.c.status, _OUTBOX.c.created_at,
    _OUTBOX.c.sent_at, _OUTBOX.c.due_at, _OUTBOX.c.expires_at, _OUTBOX.c.passed_on_at,
)  # fmt: skip


def _arrived(table: Any, fetched: Collection[str]) -> ColumnElement[bool]:  # noqa: ANN401 -- a table or its alias
    """The person has it: they read it, or the provider took it on a channel where more is not known."""
    return or_(
        table.c.delivered_at.is_not(None), and_(table.c.status == OutboxStatus.SENT, table.c.lane.not_in(fetched))
    )


def _same_news() -> ColumnElement[bool]:
    """`_OTHER` tells what the row tells. Two ways to say it, each with its index."""
    first = func.coalesce(_OUTBOX.c.copy_of, _OUTBOX.c.id)
    return or_(_OTHER.c.id == first, _OTHER.c.copy_of == first)


def _told_elsewhere(fetched: Collection[str]) -> ColumnElement[bool]:
    return exists().where(_same_news(), _OTHER.c.id != _OUTBOX.c.id, _arrived(_OTHER, fetched))


def _replaced() -> ColumnElement[bool]:
    """Newer news of the same topic was told since."""
    return exists().where(
        _OTHER.c.topic == _OUTBOX.c.topic,
        _OTHER.c.copy_of.is_(None),
        _OTHER.c.id > func.coalesce(_OUTBOX.c.copy_of, _OUTBOX.c.id),
        _OTHER.c.status != OutboxStatus.WITHDRAWN,
        _OTHER.c.key.startswith(_NOTICE),
    )


def nobody_read(fetched: Collection[str], sent_before: datetime) -> ColumnElement[bool]:
    """It failed, waits for the person to write, or lies where a page should have fetched it by then."""
    unread = and_(_OUTBOX.c.status == OutboxStatus.SENT, _OUTBOX.c.lane.in_(fetched), _OUTBOX.c.sent_at <= sent_before)
    return or_(_OUTBOX.c.status.in_((OutboxStatus.FAILED, OutboxStatus.PARKED)), unread)


def stuck_news(
    connection: Connection,
    channels: Collection[str],
    fetched: Collection[str],
    sent_before: datetime,
    now: datetime,
    limit: int,
) -> list[Told]:
    """The newest news of each topic that did not arrive where it was told last, the oldest first.

    `channels` are those that are on: what waits for another one will not be sent.
    """
    off = and_(_OUTBOX.c.status == OutboxStatus.PENDING, _OUTBOX.c.lane.not_in(channels))
    query = (
        select(*_COLUMNS)
        .join(_PEOPLE, _PEOPLE.c.id == _OUTBOX.c.registration_id)
        .where(
            _OUTBOX.c.delivered_at.is_(None),
            _OUTBOX.c.passed_on_at.is_(None),
            or_(nobody_read(fetched, sent_before), off),
            _OUTBOX.c.key.startswith(_NOTICE),
            _PEOPLE.c.erased_at.is_(None),
            or_(_OUTBOX.c.expires_at.is_(None), _OUTBOX.c.expires_at > now),
            ~_replaced(),
            ~_told_elsewhere(fetched),
        )
        .order_by(_OUTBOX.c.created_at, _OUTBOX.c.id)
        .limit(limit)
        .with_for_update(of=_OUTBOX, skip_locked=True)
    )
    return read_all(connection, query, Told)


def untold_in(
    connection: Connection,
    chat_ids: Collection[int],
    fetched: Collection[str],
    now: datetime,
    *,
    unsent: bool = False,
    limit: int = 20,
) -> list[Told]:
    """What these chats were told that nobody is known to have read, however long ago: news and answers.

    `unsent`: also what was not sent yet.
    """
    unread = nobody_read(fetched, now)
    if unsent:
        unread = or_(unread, _OUTBOX.c.status == OutboxStatus.PENDING)
    answers = _OUTBOX.c.dedupe_key.like("question:%:answer:%")
    news = and_(_OUTBOX.c.registration_id.is_not(None), _OUTBOX.c.key.startswith(_NOTICE))
    query = (
        select(*_COLUMNS)
        .where(
            _OUTBOX.c.chat_id.in_(chat_ids),
            _OUTBOX.c.push,
            _OUTBOX.c.delivered_at.is_(None),
            _OUTBOX.c.key != SOME_NEWS,
            or_(news, and_(answers, ~_OUTBOX.c.dedupe_key.contains("+"))),
            unread,
            or_(_OUTBOX.c.expires_at.is_(None), _OUTBOX.c.expires_at > now),
            ~_replaced(),
            ~_told_elsewhere(fetched),
        )
        .order_by(_OUTBOX.c.id.desc())
        .limit(limit)
    )
    return read_all(connection, query, Told)[::-1]


def tried(connection: Connection, first: int) -> list[Told]:
    """Where the news of a group was told so far, the first try first."""
    group = or_(_OUTBOX.c.id == first, _OUTBOX.c.copy_of == first)
    news = select(*_COLUMNS).where(group, _OUTBOX.c.key.startswith(_NOTICE)).order_by(_OUTBOX.c.id)
    return read_all(connection, news, Told)


def note_passed_on(connection: Connection, message_ids: Collection[int], now: datetime) -> None:
    """Another rung has its turn."""
    connection.execute(update(_OUTBOX).where(_OUTBOX.c.id.in_(message_ids)).values(passed_on_at=now))


def some_news_in(connection: Connection, chat_id: int) -> list[int]:
    """The records that a chat was told there is news of, the newest first."""
    query = select(_OUTBOX.c.registration_id).where(
        _OUTBOX.c.chat_id == chat_id, _OUTBOX.c.key == SOME_NEWS, _OUTBOX.c.registration_id.is_not(None)
    )
    return list(dict.fromkeys(connection.execute(query.order_by(_OUTBOX.c.id.desc())).scalars()))


def end_told(connection: Connection, fetched: Collection[str]) -> int:
    """What still waits of news that arrived elsewhere in full is not told again."""
    full = exists().where(
        _same_news(), _OTHER.c.id != _OUTBOX.c.id, _OTHER.c.rung.in_((Rung.REPLY, Rung.PROVEN)),
        _arrived(_OTHER, fetched),
    )  # fmt: skip
    waits = _OUTBOX.c.status.in_((OutboxStatus.PENDING, OutboxStatus.PARKED))
    ended = select(_OUTBOX.c.id).where(waits, _OUTBOX.c.registration_id.is_not(None), full)
    found = list(connection.execute(ended).scalars())
    if found:
        mine = and_(_OUTBOX.c.id.in_(found), waits)
        connection.execute(update(_OUTBOX).where(mine).values(status=OutboxStatus.SUPERSEDED))
    return len(found)


@dataclass(frozen=True, slots=True)
class Nowhere:
    """Somebody whose status changed while they had no chat at all."""

    registration_id: int
    status: Status
    since: datetime


def nowhere_told(connection: Connection, limit: int) -> list[Nowhere]:
    """People without a chat, or with one that was erased, whom the newest status has not been told."""
    called = exists().where(_CALLS.c.registration_id == _PEOPLE.c.id, _CALLS.c.since >= _PEOPLE.c.status_at)
    told = exists().where(_OUTBOX.c.registration_id == _PEOPLE.c.id, _OUTBOX.c.created_at >= _PEOPLE.c.status_at)
    query = (
        select(_PEOPLE.c.id, _PEOPLE.c.status, _PEOPLE.c.status_at)
        .join(_CHATS, _CHATS.c.id == _PEOPLE.c.chat_id, isouter=True)
        .where(
            or_(_PEOPLE.c.chat_id.is_(None), _CHATS.c.reach == AddressState.ERASED),
            _PEOPLE.c.status.not_in(TOLD_AT_ONCE),
            _PEOPLE.c.erased_at.is_(None),
            ~called,
            ~told,
        )
        .order_by(_PEOPLE.c.status_at, _PEOPLE.c.id)
        .limit(limit)
    )
    return read_all(connection, query, Nowhere)


def drop_told(connection: Connection, fetched: Collection[str], now: datetime) -> int:
    """Take off the call list whoever has it by now, and whoever was erased.

    Somebody is still to be called while the newest news of a topic, up to that of the call, has arrived nowhere.
    """
    waiting = exists().where(
        _OUTBOX.c.registration_id == _CALLS.c.registration_id,
        _OUTBOX.c.key.startswith(_NOTICE),
        _OUTBOX.c.delivered_at.is_(None),
        _OUTBOX.c.created_at <= _CALLS.c.since,
        nobody_read(fetched, now),
        ~_replaced(),
        ~_told_elsewhere(fetched),
    )
    has_chat = exists().where(
        _PEOPLE.c.id == _CALLS.c.registration_id,
        _CHATS.c.id == _PEOPLE.c.chat_id,
        _CHATS.c.reach != AddressState.ERASED,
    )
    erased = exists().where(_PEOPLE.c.id == _CALLS.c.registration_id, _PEOPLE.c.erased_at.is_not(None))
    told = delete(_CALLS).where(_CALLS.c.told_at.is_(None), or_(and_(has_chat, ~waiting), erased))
    return connection.execute(told).rowcount
