"""News about registrations on its way from one address to the next: what is stuck, where it was tried, what told it.

The rows that tell the same news are one group: the first, and those that name it in `copy_of`.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    FromClause,
    and_,
    bindparam,
    exists,
    func,
    or_,
    select,
    union_all,
    update,
)

from storage.enums import UNSENT, OutboxStatus, Rung
from storage.rows import columns_of, condition_of, read_all, read_column
from storage.tables.core import OUTBOX, RECORDS
from storage.tables.outbox import UNSENT_NEWS, UNTOLD

_OTHER = OUTBOX.alias("other")
_UNTOLD, _UNSENT_NEWS = condition_of(OUTBOX, UNTOLD), condition_of(OUTBOX, UNSENT_NEWS)
PORTION = 500
"""A statement takes only so many parameters."""

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


Lanes = Collection[str] | BindParameter[Any]
Moment = datetime | BindParameter[Any]

# Put together once: building what a look at the timetable asks costs more than asking, and most looks find nothing.
_FETCHED: BindParameter[Any] = bindparam("fetched", expanding=True)
_NOW: BindParameter[Any] = bindparam("now")
_MOST: BindParameter[Any] = bindparam("most")


def arrived(table: FromClause, fetched: Lanes) -> ColumnElement[bool]:
    """The person has it: they read it, or the provider took it on a channel where more is not known."""
    taken = and_(table.c.status == OutboxStatus.SENT, table.c.lane.not_in(fetched))
    return or_(table.c.delivered_at.is_not(None), taken)


def _same_news() -> ColumnElement[bool]:
    """`_OTHER` tells what the row tells. Two ways to say it, each with its index."""
    return or_(_OTHER.c.id == _FIRST, _OTHER.c.copy_of == _FIRST)


def told_elsewhere(fetched: Lanes, *how: ColumnElement[bool]) -> ColumnElement[bool]:
    """Another row tells the same and has arrived; `how`: what else must be true of `_OTHER`."""
    return exists().where(_same_news(), _OTHER.c.id != OUTBOX.c.id, arrived(_OTHER, fetched), *how)


def replaced(*how: ColumnElement[bool]) -> ColumnElement[bool]:
    """Newer news of the same topic was told since; `how`: what else must be true of `_OTHER`."""
    return exists().where(
        *how,
        _OTHER.c.topic == OUTBOX.c.topic,
        _OTHER.c.copy_of.is_(None),
        _OTHER.c.id > _FIRST,
        _OTHER.c.status != OutboxStatus.WITHDRAWN,
        _OTHER.c.key.startswith(_NOTICE),
    )


def nobody_read(fetched: Lanes, sent_before: Moment) -> ColumnElement[bool]:
    """It failed, waits for the person to write, or lies where a page should have fetched it by then."""
    unread = and_(OUTBOX.c.status == OutboxStatus.SENT, OUTBOX.c.lane.in_(fetched), OUTBOX.c.sent_at <= sent_before)
    return or_(OUTBOX.c.status.in_((OutboxStatus.FAILED, OutboxStatus.PARKED)), unread)


_UNREAD = union_all(
    select(OUTBOX.c.id).where(_UNTOLD, OUTBOX.c.status.in_((OutboxStatus.FAILED, OutboxStatus.PARKED))),
    select(OUTBOX.c.id).where(
        _UNTOLD,
        OUTBOX.c.status == OutboxStatus.SENT,
        OUTBOX.c.lane.in_(_FETCHED),
        OUTBOX.c.sent_at <= bindparam("sent_before"),
    ),
)
"""Ids of untold messages as `nobody_read` says, each way by its stretch of one index."""
_OFF = select(OUTBOX.c.id).where(
    _UNTOLD, OUTBOX.c.status == OutboxStatus.PENDING, OUTBOX.c.lane.not_in(bindparam("on", expanding=True))
)
_STUCK = (
    select(*_COLUMNS)
    .join(RECORDS, RECORDS.c.id == OUTBOX.c.registration_id)
    .where(
        OUTBOX.c.id.in_(union_all(*_UNREAD.selects, _OFF)),
        OUTBOX.c.key.startswith(_NOTICE),
        RECORDS.c.erased_at.is_(None),
        or_(OUTBOX.c.expires_at.is_(None), OUTBOX.c.expires_at > _NOW),
        ~replaced(),
        ~told_elsewhere(_FETCHED),
    )
    .order_by(OUTBOX.c.created_at, OUTBOX.c.id)
    .limit(_MOST)
    .with_for_update(of=OUTBOX, skip_locked=True)
)
_WENT_OUT = _OTHER.c.status.in_((OutboxStatus.SENT, OutboxStatus.DELIVERED, OutboxStatus.READ))
_GONE = or_(
    ~OUTBOX.c.key.startswith(_NOTICE),
    OUTBOX.c.expires_at <= _NOW,
    exists().where(RECORDS.c.id == OUTBOX.c.registration_id, RECORDS.c.erased_at.is_not(None)),
)
_OVER = select(OUTBOX.c.id).where(OUTBOX.c.id.in_(_UNREAD), or_(_GONE, replaced(_WENT_OUT), told_elsewhere(_FETCHED)))


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
    given = {"fetched": list(fetched), "sent_before": sent_before, "now": now}
    _settle(connection, given, now)
    return read_all(connection, _STUCK, Told, given | {"on": list(channels), "most": limit})


def _settle(connection: Connection, given: Mapping[str, Any], now: datetime) -> None:
    """What no other rung can help is looked at once, and not at every run.

    It is no notice, its time or its person is gone, it was told elsewhere, or newer news went out: what waits could
    still be taken back.
    """
    found = read_column(connection, _OVER, given)
    for start in range(0, len(found), PORTION):
        note_passed_on(connection, found[start : start + PORTION], now)


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
            ~replaced(),
            ~told_elsewhere(fetched),
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


_TOLD_IN_FULL = select(OUTBOX.c.id).where(
    _UNSENT_NEWS, told_elsewhere(_FETCHED, _OTHER.c.rung.in_((Rung.REPLY, Rung.PROVEN)))
)


def end_told(connection: Connection, fetched: Collection[str]) -> int:
    """What still waits of news that arrived elsewhere in full is not told again."""
    found = read_column(connection, _TOLD_IN_FULL, {"fetched": list(fetched)})
    if found:
        mine = and_(OUTBOX.c.id.in_(found), OUTBOX.c.status.in_(UNSENT))
        connection.execute(update(OUTBOX).where(mine).values(status=OutboxStatus.SUPERSEDED))
    return len(found)
