"""News about registrations on its way from one address to the next: what is stuck, where it was tried, what told it.

The rows that tell the same news are one group: the first, and those that name it in `copy_of`.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Select,
    and_,
    delete,
    exists,
    func,
    or_,
    select,
    union_all,
    update,
)

from storage.enums import UNSENT, AddressState, OutboxStatus, Rung, Status
from storage.repositories.scoping import inside
from storage.repositories.village import OFFICE_ASKS
from storage.rows import columns_of, condition_of, read_all, read_column
from storage.scope import Scope
from storage.tables import registrations as tables
from storage.tables.core import CALLS, CHATS, OUTBOX, RECORDS
from storage.tables.outbox import UNSENT_NEWS, UNTOLD

_OTHER = OUTBOX.alias("other")
_UNTOLD, _UNSENT_NEWS = condition_of(OUTBOX, UNTOLD), condition_of(OUTBOX, UNSENT_NEWS)
PORTION = 500
"""A statement takes only so many parameters."""

_NEWS_IS_NEW = condition_of(RECORDS, tables.UNTOLD)

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


_FIRST = func.coalesce(OUTBOX.c.copy_of, OUTBOX.c.id)
"""The row that told the same news first."""
_COLUMNS = columns_of(Told, OUTBOX, first=_FIRST, cause=OUTBOX.c.dedupe_key)


def arrived(table: FromClause, fetched: Collection[str]) -> ColumnElement[bool]:
    """The person has it: they read it, or the provider took it on a channel where more is not known."""
    taken = and_(table.c.status == OutboxStatus.SENT, table.c.lane.not_in(fetched))
    return or_(table.c.delivered_at.is_not(None), taken)


def _same_news() -> ColumnElement[bool]:
    """`_OTHER` tells what the row tells. Two ways to say it, each with its index."""
    return or_(_OTHER.c.id == _FIRST, _OTHER.c.copy_of == _FIRST)


def _told_elsewhere(fetched: Collection[str], *how: ColumnElement[bool]) -> ColumnElement[bool]:
    """Another row tells the same and has arrived; `how`: what else must be true of `_OTHER`."""
    return exists().where(_same_news(), _OTHER.c.id != OUTBOX.c.id, arrived(_OTHER, fetched), *how)


def _replaced(*how: ColumnElement[bool]) -> ColumnElement[bool]:
    """Newer news of the same topic was told since; `how`: what else must be true of `_OTHER`."""
    return exists().where(
        *how,
        _OTHER.c.topic == OUTBOX.c.topic,
        _OTHER.c.copy_of.is_(None),
        _OTHER.c.id > _FIRST,
        _OTHER.c.status != OutboxStatus.WITHDRAWN,
        _OTHER.c.key.startswith(_NOTICE),
    )


def nobody_read(fetched: Collection[str], sent_before: datetime) -> ColumnElement[bool]:
    """It failed, waits for the person to write, or lies where a page should have fetched it by then."""
    unread = and_(OUTBOX.c.status == OutboxStatus.SENT, OUTBOX.c.lane.in_(fetched), OUTBOX.c.sent_at <= sent_before)
    return or_(OUTBOX.c.status.in_((OutboxStatus.FAILED, OutboxStatus.PARKED)), unread)


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
    _settle(connection, fetched, sent_before, now)
    off = and_(OUTBOX.c.status == OutboxStatus.PENDING, OUTBOX.c.lane.not_in(channels))
    query = (
        select(*_COLUMNS)
        .join(RECORDS, RECORDS.c.id == OUTBOX.c.registration_id)
        .where(
            OUTBOX.c.id.in_(union_all(*_unread(fetched, sent_before), select(OUTBOX.c.id).where(_UNTOLD, off))),
            OUTBOX.c.key.startswith(_NOTICE),
            RECORDS.c.erased_at.is_(None),
            or_(OUTBOX.c.expires_at.is_(None), OUTBOX.c.expires_at > now),
            ~_replaced(),
            ~_told_elsewhere(fetched),
        )
        .order_by(OUTBOX.c.created_at, OUTBOX.c.id)
        .limit(limit)
        .with_for_update(of=OUTBOX, skip_locked=True)
    )
    return read_all(connection, query, Told)


def _unread(fetched: Collection[str], sent_before: datetime) -> tuple[Select[Any], Select[Any]]:
    """Ids of untold messages as `nobody_read` says, each way by its stretch of one index."""
    untold = select(OUTBOX.c.id).where(_UNTOLD)
    lies = (OUTBOX.c.status == OutboxStatus.SENT, OUTBOX.c.lane.in_(fetched), OUTBOX.c.sent_at <= sent_before)
    return untold.where(OUTBOX.c.status.in_((OutboxStatus.FAILED, OutboxStatus.PARKED))), untold.where(*lies)


def _settle(connection: Connection, fetched: Collection[str], sent_before: datetime, now: datetime) -> None:
    """What no other rung can help is looked at once, and not at every run.

    It is no notice, its time or its person is gone, it was told elsewhere, or newer news went out: what waits could
    still be taken back.
    """
    went_out = _OTHER.c.status.in_((OutboxStatus.SENT, OutboxStatus.DELIVERED, OutboxStatus.READ))
    erased = exists().where(RECORDS.c.id == OUTBOX.c.registration_id, RECORDS.c.erased_at.is_not(None))
    gone = or_(~OUTBOX.c.key.startswith(_NOTICE), OUTBOX.c.expires_at <= now, erased)
    unread = OUTBOX.c.id.in_(union_all(*_unread(fetched, sent_before)))
    over = select(OUTBOX.c.id).where(unread, or_(gone, _replaced(went_out), _told_elsewhere(fetched)))
    found = read_column(connection, over)
    for start in range(0, len(found), PORTION):
        note_passed_on(connection, found[start : start + PORTION], now)


def any_unread(connection: Connection, scope: Scope, fetched: Collection[str]) -> bool:
    """True where somebody in the scope is not known to have read their news, however short a time it is out."""
    here = (RECORDS.c.erased_at.is_(None), inside(scope))
    lies = and_(OUTBOX.c.status == OutboxStatus.SENT, OUTBOX.c.lane.in_(fetched))
    unread = or_(OUTBOX.c.status.in_((*UNSENT, OutboxStatus.FAILED)), lies)
    of = exists().where(RECORDS.c.id == OUTBOX.c.registration_id, *here)
    news = select(OUTBOX.c.id).where(_UNTOLD, unread, OUTBOX.c.key.startswith(_NOTICE), of)
    of = exists().where(RECORDS.c.id == CALLS.c.registration_id, *here)
    listed = select(CALLS.c.registration_id).where(CALLS.c.told_at.is_(None), of)
    return any(connection.execute(query.limit(1)).first() is not None for query in (news, listed))


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
        unread = or_(unread, OUTBOX.c.status == OutboxStatus.PENDING)
    answers = OUTBOX.c.dedupe_key.like("question:%:answer:%")
    news = and_(OUTBOX.c.registration_id.is_not(None), OUTBOX.c.key.startswith(_NOTICE))
    query = (
        select(*_COLUMNS)
        .where(
            OUTBOX.c.chat_id.in_(chat_ids),
            OUTBOX.c.push,
            OUTBOX.c.delivered_at.is_(None),
            OUTBOX.c.key != SOME_NEWS,
            or_(news, and_(answers, ~OUTBOX.c.dedupe_key.contains("+"))),
            unread,
            or_(OUTBOX.c.expires_at.is_(None), OUTBOX.c.expires_at > now),
            ~_replaced(),
            ~_told_elsewhere(fetched),
        )
        .order_by(OUTBOX.c.id.desc())
        .limit(limit)
    )
    return read_all(connection, query, Told)[::-1]


def tried(connection: Connection, first: int) -> list[Told]:
    """Where the news of a group was told so far, the first try first."""
    group = or_(OUTBOX.c.id == first, OUTBOX.c.copy_of == first)
    news = select(*_COLUMNS).where(group, OUTBOX.c.key.startswith(_NOTICE)).order_by(OUTBOX.c.id)
    return read_all(connection, news, Told)


def note_passed_on(connection: Connection, message_ids: Collection[int], now: datetime) -> None:
    """Another rung has its turn."""
    connection.execute(update(OUTBOX).where(OUTBOX.c.id.in_(message_ids)).values(passed_on_at=now))


def some_news_in(connection: Connection, chat_id: int) -> list[int]:
    """The records that a chat was told there is news of, the newest first."""
    query = select(OUTBOX.c.registration_id).where(
        OUTBOX.c.chat_id == chat_id, OUTBOX.c.key == SOME_NEWS, OUTBOX.c.registration_id.is_not(None)
    )
    return list(dict.fromkeys(connection.execute(query.order_by(OUTBOX.c.id.desc())).scalars()))


def end_told(connection: Connection, fetched: Collection[str]) -> int:
    """What still waits of news that arrived elsewhere in full is not told again."""
    full = _told_elsewhere(fetched, _OTHER.c.rung.in_((Rung.REPLY, Rung.PROVEN)))
    found = read_column(connection, select(OUTBOX.c.id).where(_UNSENT_NEWS, full))
    if found:
        mine = and_(OUTBOX.c.id.in_(found), OUTBOX.c.status.in_(UNSENT))
        connection.execute(update(OUTBOX).where(mine).values(status=OutboxStatus.SUPERSEDED))
    return len(found)


@dataclass(frozen=True, slots=True)
class Nowhere:
    """Somebody whose status changed while they had no chat at all."""

    registration_id: int
    status: Status
    since: datetime


def nowhere_told(connection: Connection, limit: int) -> list[Nowhere]:
    """People without a chat, or with one that was erased, whom the newest status has not been told.

    Looked for among those whose status is new, or whose chat is gone, since the last look (`untold_at`).
    """
    called = exists().where(CALLS.c.registration_id == RECORDS.c.id, CALLS.c.since >= RECORDS.c.status_at)
    told = exists().where(OUTBOX.c.registration_id == RECORDS.c.id, OUTBOX.c.created_at >= RECORDS.c.status_at)
    has_chat = exists().where(CHATS.c.id == RECORDS.c.chat_id, CHATS.c.reach != AddressState.ERASED)
    nobody = and_(~has_chat, RECORDS.c.status.not_in(TOLD_AT_ONCE), RECORDS.c.erased_at.is_(None), ~called, ~told)
    connection.execute(update(RECORDS).where(_NEWS_IS_NEW, ~nobody).values(untold_at=None))
    query = select(RECORDS.c.id, RECORDS.c.status, RECORDS.c.status_at).where(_NEWS_IS_NEW, nobody)
    return read_all(connection, query.order_by(RECORDS.c.status_at, RECORDS.c.id).limit(limit), Nowhere)


def open_calls(connection: Connection, after: int, limit: int) -> list[int]:
    """The next people, by the ids of their records, whom nobody has called yet."""
    query = select(CALLS.c.registration_id).where(CALLS.c.told_at.is_(None), CALLS.c.registration_id > after)
    return read_column(connection, query.order_by(CALLS.c.registration_id).limit(limit))


def drop_told(connection: Connection, fetched: Collection[str], now: datetime, among: Collection[int]) -> int:
    """Take off the call list whoever of these people has it by now, or was erased.

    Somebody is still to be called while the newest news of a topic, up to that of the call, has arrived nowhere.
    Whom the office asks for (`OFFICE_ASKS`) stays until somebody has called.
    """
    waiting = exists().where(
        OUTBOX.c.registration_id == CALLS.c.registration_id,
        OUTBOX.c.key.startswith(_NOTICE),
        OUTBOX.c.delivered_at.is_(None),
        OUTBOX.c.created_at <= CALLS.c.since,
        nobody_read(fetched, now),
        ~_replaced(),
        ~_told_elsewhere(fetched),
    )
    has_chat = exists().where(
        RECORDS.c.id == CALLS.c.registration_id, CHATS.c.id == RECORDS.c.chat_id, CHATS.c.reach != AddressState.ERASED
    )
    erased = exists().where(RECORDS.c.id == CALLS.c.registration_id, RECORDS.c.erased_at.is_not(None))
    arrived = and_(CALLS.c.key != OFFICE_ASKS, has_chat, ~waiting)
    open_ones = (CALLS.c.registration_id.in_(among), CALLS.c.told_at.is_(None))
    told = delete(CALLS).where(*open_ones, or_(arrived, erased))
    return connection.execute(told).rowcount
