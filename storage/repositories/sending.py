"""What waits to be sent: claimed with a lease, finished under it, taken up again where a sender died."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, String, and_, bindparam, exists, func, or_, select, tuple_, update

from storage.enums import NOT_YET_SENT, AddressState, OutboxStatus, Priority
from storage.rows import columns_of, condition_of, read_all, read_first
from storage.tables.core import CHATS, OUTBOX
from storage.tables.outbox import UNDER_WAY

_EARLIER = OUTBOX.alias()
_UNDER_WAY = condition_of(OUTBOX, UNDER_WAY)

WAITING = (*NOT_YET_SENT, OutboxStatus.UNKNOWN)
"""As the index over a chat's waiting messages says it."""
HELD_BACK = timedelta(minutes=10)
"""How long a message that may have been sent holds back the later ones of its chat (architecture.md, section 4)."""


@dataclass(frozen=True, slots=True)
class Claimed:
    """A due message in the hands of one sender, with what its channel must know of the chat."""

    id: int
    chat_id: int
    n: int | None
    body: bytes
    push: bool
    priority: int
    attempts: int
    created_at: datetime
    expired: bool
    address: bytes | None
    wrapped_key: bytes
    language: str
    reach: AddressState
    last_inbound_at: datetime | None


def literal(status: OutboxStatus) -> Any:  # noqa: ANN401 -- an expression
    """Written out, not bound: SQLite uses a partial index only where the query says its condition."""
    return bindparam(None, status.value, type_=String, literal_execute=True)


def _pending(table: Any) -> Any:  # noqa: ANN401 -- a table or its alias; a condition
    return table.c.status == literal(OutboxStatus.PENDING)


def _held_back() -> Any:  # noqa: ANN401 -- a condition
    """True for a message that must wait for another of its chat: a chat reads its messages in order.

    For one that is being sent, one that may have been sent just now, and one that goes first. Of any two that are
    due exactly one goes first, so a chat never gets two at once.
    """
    mine, other = OUTBOX.c, _EARLIER.c
    return exists().where(
        other.chat_id == mine.chat_id,
        other.status.in_([literal(s) for s in WAITING]),
        other.id != mine.id,
        or_(
            other.status == OutboxStatus.ATTEMPTING,
            and_(other.status == OutboxStatus.UNKNOWN, other.sent_at > bindparam("doubted_after")),
            and_(other.status == OutboxStatus.PENDING, _goes_first()),
        ),
    )


def _goes_first() -> Any:  # noqa: ANN401 -- a condition
    """True where the other message is more urgent; of one kind, where it was tried before, or is older.

    One that is tried again later holds back those that came after it. What was only planned for later does not. A try
    that met a channel at rest is not counted, but leaves its code.
    """
    mine, other = OUTBOX.c, _EARLIER.c
    due, older = other.due_at <= bindparam("now"), other.id < mine.id
    mine_tried, other_tried = (or_(one.attempts > 0, one.error.is_not(None)) for one in (mine, other))
    before = tuple_(other.due_at, other.id) < tuple_(mine.due_at, mine.id)
    same_kind = or_(
        and_(~other_tried, ~mine_tried, due, before),
        and_(other_tried, ~mine_tried, or_(due, older)),
        and_(other_tried, mine_tried, older),
    )
    return or_(and_(due, other.priority < mine.priority), and_(other.priority == mine.priority, same_kind))


_EXPIRED = func.coalesce(OUTBOX.c.expires_at < bindparam("now"), False)
_CLAIM = (
    select(*columns_of(Claimed, OUTBOX, CHATS, expired=_EXPIRED))
    .join(CHATS, CHATS.c.id == OUTBOX.c.chat_id)
    .where(
        _pending(OUTBOX),
        OUTBOX.c.lane == bindparam("lane"),
        OUTBOX.c.due_at <= bindparam("now"),
        or_(OUTBOX.c.priority == Priority.REPLY, OUTBOX.c.chat_id.not_in(bindparam("resting", expanding=True))),
        ~_held_back(),
    )
    .order_by(OUTBOX.c.priority, OUTBOX.c.due_at, OUTBOX.c.id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True, of=OUTBOX)
)
_TAKEN = (
    update(OUTBOX)
    .where(OUTBOX.c.id.in_(bindparam("ids", expanding=True)))
    .values(status=OutboxStatus.ATTEMPTING, attempts=OUTBOX.c.attempts + 1)
    .values(lease=bindparam("new_lease"), leased_until=bindparam("until"))
)
_COUNT = (
    update(CHATS)
    .where(CHATS.c.id.in_(bindparam("ids", expanding=True)))
    .values(last_n=CHATS.c.last_n + 1)
    .returning(CHATS.c.id, CHATS.c.last_n)
)
_NUMBER = update(OUTBOX).where(OUTBOX.c.id == bindparam("message")).values(n=bindparam("place"))


_FIRST_DUE = (
    select(OUTBOX.c.due_at)
    .where(_pending(OUTBOX), OUTBOX.c.lane == bindparam("lane"), OUTBOX.c.priority == bindparam("priority"))
    .order_by(OUTBOX.c.due_at)
    .limit(1)
)


def claim(
    connection: Connection,
    lane: str,
    now: datetime,
    lease: str,
    until: datetime,
    limit: int,
    *,
    resting: Collection[int] = (),
) -> list[Claimed]:
    """Take due messages of a lane: answers first, then news, one a chat; what another sender holds is passed over.

    `resting`: chats that just got something; only the answer to somebody who waits goes there now.
    """
    given: dict[str, Any] = {"lane": lane, "now": now, "resting": list(resting), "most": limit}
    rows = read_all(connection, _CLAIM, Claimed, given | {"doubted_after": now - HELD_BACK})
    if rows:
        connection.execute(_TAKEN, {"ids": [r.id for r in rows], "new_lease": lease, "until": until})
    return rows


def number(connection: Connection, rows: Iterable[Claimed]) -> dict[int, int]:
    """Give messages of channels that number nothing themselves their place in the chat; message id -> number."""
    fresh = [r for r in rows if r.n is None]
    if not fresh:
        return {}
    counted = connection.execute(_COUNT, {"ids": [r.chat_id for r in fresh]})
    last = {row.id: row.last_n for row in counted}
    given = [{"message": r.id, "place": last[r.chat_id]} for r in fresh]
    connection.execute(_NUMBER, given)
    return {one["message"]: one["place"] for one in given}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one try: the columns to write, while the lease is still ours."""

    message: int
    lease: str
    values: Mapping[str, Any]


def finish(connection: Connection, outcomes: Iterable[Outcome]) -> None:
    """Write outcomes, those with the same columns in one statement; a lost lease changes nothing."""
    alike: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    for one in outcomes:
        row = {"message": one.message, "mine": one.lease, **{f"new_{name}": v for name, v in one.values.items()}}
        alike.setdefault(tuple(one.values), []).append(row)
    for names, rows in alike.items():
        held = and_(OUTBOX.c.id == bindparam("message"), OUTBOX.c.lease == bindparam("mine"))
        columns: dict[str, Any] = {name: bindparam(f"new_{name}") for name in names}
        values: dict[str, Any] = {"leased_until": None, **columns, "lease": None}
        connection.execute(update(OUTBOX).where(held).values(values), rows)


def publish(connection: Connection, message_id: int, lease: str, now: datetime) -> int | None:
    """Show a web chat message: give it the chat's next number. None where the lease was lost."""
    mine = and_(OUTBOX.c.id == message_id, OUTBOX.c.lease == lease)
    chat_id = connection.execute(select(OUTBOX.c.chat_id).where(mine)).scalar()
    if chat_id is None:
        return None
    count = update(CHATS).where(CHATS.c.id == chat_id).values(last_n=CHATS.c.last_n + 1).returning(CHATS.c.last_n)
    n = int(connection.execute(count).scalar_one())
    finish(connection, [Outcome(message_id, lease, {"n": n, "status": OutboxStatus.SENT, "sent_at": now})])
    return n


def take_up(connection: Connection, lane: str, now: datetime, *, repeat_safe: bool) -> int:
    """Messages whose sender died: sent again where that is safe, else they may have been sent."""
    trying = OUTBOX.c.status == literal(OutboxStatus.ATTEMPTING)
    left = and_(_UNDER_WAY, trying, OUTBOX.c.lane == lane, OUTBOX.c.leased_until < now)
    again = {"status": OutboxStatus.PENDING, "lease": None, "leased_until": None}
    doubt = {"status": OutboxStatus.UNKNOWN, "lease": None, "sent_at": OUTBOX.c.leased_until, "leased_until": now}
    return connection.execute(update(OUTBOX).where(left).values(again if repeat_safe else doubt)).rowcount


@dataclass(frozen=True, slots=True)
class Doubtful:
    """A message that may have been sent, to be asked about at the provider."""

    id: int
    chat_id: int
    address: bytes | None
    wrapped_key: bytes
    tried_at: datetime


def doubtful(
    connection: Connection, lane: str, now: datetime, lease: str, until: datetime, limit: int
) -> list[Doubtful]:
    """Take unknown messages whose time to ask has come."""
    unknown = OUTBOX.c.status == literal(OutboxStatus.UNKNOWN)
    due = and_(_UNDER_WAY, unknown, OUTBOX.c.lane == lane, OUTBOX.c.leased_until <= now)
    query = (
        select(*columns_of(Doubtful, OUTBOX, CHATS, tried_at=OUTBOX.c.sent_at))
        .join(CHATS, CHATS.c.id == OUTBOX.c.chat_id)
        .where(due)
        .order_by(OUTBOX.c.leased_until, OUTBOX.c.id)
        .limit(limit)
        .with_for_update(skip_locked=True, of=OUTBOX)
    )
    rows = read_all(connection, query, Doubtful)
    if rows:
        taken = OUTBOX.c.id.in_([r.id for r in rows])
        connection.execute(update(OUTBOX).where(taken).values(lease=lease, leased_until=until))
    return rows


def wake_parked(connection: Connection, chat_ids: Collection[int], now: datetime) -> int:
    """The person has written: what waited for that is due."""
    parked = and_(OUTBOX.c.chat_id.in_(chat_ids), OUTBOX.c.status == literal(OutboxStatus.PARKED))
    return connection.execute(update(OUTBOX).where(parked).values(status=OutboxStatus.PENDING, due_at=now)).rowcount


def close_address(connection: Connection, chat_id: int, reach: AddressState) -> None:
    """Nothing reaches this chat any more; an erased one stays erased."""
    mine = and_(CHATS.c.id == chat_id, CHATS.c.reach != AddressState.ERASED)
    connection.execute(update(CHATS).where(mine).values(reach=reach))


def set_reach(connection: Connection, chat_id: int, reach: AddressState) -> None:
    """What the person did: blocked us, or let us in again. Whoever said STOP says START, nothing else opens."""
    kept = (AddressState.ERASED, AddressState.OPTED_OUT)
    mine = and_(CHATS.c.id == chat_id, CHATS.c.reach.not_in(kept))
    connection.execute(update(CHATS).where(mine).values(reach=reach))


@dataclass(frozen=True, slots=True)
class Reported:
    """A message that its provider tells something about."""

    id: int
    chat_id: int
    status: OutboxStatus
    attempts: int
    created_at: datetime
    sent_at: datetime | None
    delivered_at: datetime | None
    provider_id: str | None


def reported(connection: Connection, lane: str, message_id: int | None, provider_id: str | None) -> Reported | None:
    """The message of a report, locked; None where it is none of this lane's."""
    mine = OUTBOX.c.id == message_id if message_id is not None else OUTBOX.c.provider_id == provider_id
    query = select(*columns_of(Reported, OUTBOX)).where(mine, OUTBOX.c.lane == lane)
    return read_first(connection, query.with_for_update(), Reported)


def write_report(connection: Connection, message_id: int, values: Mapping[str, Any]) -> None:
    """Write what a report changed."""
    connection.execute(update(OUTBOX).where(OUTBOX.c.id == message_id).values(dict(values)))


def oldest_due(connection: Connection, lanes: Iterable[str], now: datetime) -> dict[str, datetime]:
    """Since when the oldest message of each lane is due; lanes in which none is are left out.

    The index of what is due begins with lane and priority: one look each, however many wait.
    """
    found: dict[str, datetime] = {}
    for lane in lanes:
        firsts = [connection.execute(_FIRST_DUE, {"lane": lane, "priority": p}).scalar() for p in Priority]
        due = [moment for moment in firsts if moment is not None and moment <= now]
        if due:
            found[lane] = min(due)
    return found
