"""The ledger: how sources stand, seats of people in them, the lines by which their sums came about.

The sums of a source change only through `post`, under a condition of its own, and its row is locked after all others.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, func, insert, or_, select, update

from storage.enums import Bucket, LedgerKind, Status
from storage.rows import add_row, change_row, columns_of, condition_of, read_all, read_column
from storage.statuses import PAID_FOR
from storage.tables.core import LEDGER, RECORDS, SEATS, SOURCES
from storage.tables.money import CLAIMED, LIVE
from storage.tables.registrations import IN_WAITING

_LIVE, _CLAIMED = condition_of(SEATS, LIVE), condition_of(SEATS, CLAIMED)
_WAITING = condition_of(RECORDS, IN_WAITING)


@dataclass(frozen=True, slots=True)
class Source:
    """How a source stands, whole rupiah."""

    id: int
    name: str
    budget: int
    free: int
    reserved: int
    committed: int
    claimable: int
    lines: int
    opened_at: datetime | None


@dataclass(frozen=True, slots=True)
class Seat:
    """A seat of one person in one source (`storage.tables.money.FundingSeat`)."""

    id: int
    registration_id: int
    source_id: int
    bucket: Bucket
    rupiah: int
    claimable: int
    monthly: str
    since: date
    until: date
    lines: int
    frees_at: datetime | None
    ended_at: datetime | None

    @property
    def costs(self) -> tuple[int, ...]:
        """Whole rupiah of each month, from that of `since` on."""
        return tuple(int(one) for one in self.monthly.split(","))


@dataclass(frozen=True, slots=True)
class Sums:
    """What a line adds to the sums of its source, or takes from them."""

    free: int = 0
    reserved: int = 0
    committed: int = 0
    claimable: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """Why a line is written: its kind, the act in the words of the audit, its one cause, the seat it is about."""

    kind: LedgerKind
    cause: str
    why: str = ""
    seat_id: int | None = None


_SUMS = tuple(Sums.__slots__)


def hold_sources(connection: Connection) -> list[Source]:
    """Every source, locked until the end of the transaction: nothing else may be locked after this."""
    query = select(*columns_of(Source, SOURCES)).order_by(SOURCES.c.id).with_for_update(key_share=True)
    return read_all(connection, query, Source)


def sources(connection: Connection) -> list[Source]:
    """How every source stands, not locked."""
    return read_all(connection, select(*columns_of(Source, SOURCES)).order_by(SOURCES.c.id), Source)


def add_source(connection: Connection, name: str) -> int:
    """A source that has nothing yet; its id."""
    return add_row(connection, SOURCES, {"name": name} | dict.fromkeys(("budget", *_SUMS, "lines"), 0))


def note_opened(connection: Connection, source_id: int, now: datetime) -> None:
    """Whoever was approved before the source began is in it."""
    change_row(connection, SOURCES, source_id, opened_at=now)


def post(connection: Connection, source_id: int, line: Line, sums: Sums, now: datetime) -> bool:
    """Change the sums of a source and write the line of it, or neither: False where a sum would fall below nothing."""
    added = {name: getattr(sums, name) for name in _SUMS}
    enough = [SOURCES.c[name] >= -delta for name, delta in added.items() if delta < 0]
    changed: dict[str, Any] = {name: SOURCES.c[name] + delta for name, delta in added.items() if delta}
    changed["budget"] = SOURCES.c.budget + sum(added.values())
    mine = update(SOURCES).where(SOURCES.c.id == source_id, *enough)
    if connection.execute(mine.values(changed)).rowcount == 0:
        return False
    said = {"source_id": source_id, "seat_id": line.seat_id, "cause": line.cause, "kind": line.kind, "why": line.why}
    connection.execute(insert(LEDGER), said | added | {"at": now})
    return True


def count_line(connection: Connection, source_id: int) -> int:
    """The number of the next line that is about a source itself."""
    more = update(SOURCES).where(SOURCES.c.id == source_id).values(lines=SOURCES.c.lines + 1)
    return int(connection.execute(more.returning(SOURCES.c.lines)).scalar_one())


def add_seat(connection: Connection, values: Mapping[str, Any]) -> int:
    """A seat, in which nothing lies yet; its id."""
    return add_row(connection, SEATS, {"rupiah": 0, "claimable": 0, "lines": 0} | dict(values))


def set_seat(connection: Connection, seat_id: int, values: Mapping[str, Any]) -> None:
    """Change a seat."""
    change_row(connection, SEATS, seat_id, **values)


def seats_of(connection: Connection, record_id: int) -> list[Seat]:
    """The seats of a person that hold money, or whose money is on its way back; the newest last."""
    query = select(*columns_of(Seat, SEATS)).where(SEATS.c.registration_id == record_id, or_(_LIVE, _CLAIMED))
    return read_all(connection, query.order_by(SEATS.c.id), Seat)


def returned_seats(connection: Connection, now: datetime, limit: int) -> list[Seat]:
    """Seats whose release nobody can take back any more, the oldest first."""
    query = select(*columns_of(Seat, SEATS)).where(_CLAIMED, SEATS.c.frees_at <= now)
    return read_all(connection, query.order_by(SEATS.c.frees_at, SEATS.c.id).limit(limit), Seat)


def hold_records(connection: Connection, record_ids: Collection[int]) -> None:
    """Lock records in the order of their ids, before anything locks a source."""
    if not record_ids:
        return
    query = select(RECORDS.c.id).where(RECORDS.c.id.in_(sorted(record_ids))).order_by(RECORDS.c.id)
    read_column(connection, query.with_for_update())


# --- who waits ---


@dataclass(frozen=True, slots=True)
class Turn:
    """Where somebody stands among those who wait: the smaller comes first (`Registration.priority`)."""

    priority: int | None
    submitted_at: datetime
    id: int


def _before(turn: Turn) -> ColumnElement[bool]:
    """Whoever waits and comes before: a smaller priority first, none last, then the date of sending."""
    sent = or_(
        RECORDS.c.submitted_at < turn.submitted_at,
        and_(RECORDS.c.submitted_at == turn.submitted_at, RECORDS.c.id < turn.id),
    )
    if turn.priority is None:
        return or_(RECORDS.c.priority.is_not(None), and_(RECORDS.c.priority.is_(None), sent))
    return or_(RECORDS.c.priority < turn.priority, and_(RECORDS.c.priority == turn.priority, sent))


def count_before(connection: Connection, turn: Turn) -> int:
    """How many wait before somebody."""
    query = select(func.count()).select_from(RECORDS).where(_WAITING, _before(turn), RECORDS.c.id != turn.id)
    return int(connection.execute(query).scalar_one())


def count_listed_before(connection: Connection, turn: Turn) -> int:
    """How many of those on a priority list wait before somebody."""
    listed = RECORDS.c.priority.is_not(None)
    query = select(func.count()).select_from(RECORDS).where(_WAITING, _before(turn), listed, RECORDS.c.id != turn.id)
    return int(connection.execute(query).scalar_one())


def anyone_before(connection: Connection, turn: Turn) -> bool:
    """True where somebody waits before."""
    query = select(RECORDS.c.id).where(_WAITING, _before(turn), RECORDS.c.id != turn.id).limit(1)
    return connection.execute(query).first() is not None


def count_in_line(connection: Connection) -> int:
    """How many wait for money."""
    return int(connection.execute(select(func.count()).select_from(RECORDS).where(_WAITING)).scalar_one())


IN_TURN = (RECORDS.c.priority.asc().nulls_last(), RECORDS.c.submitted_at, RECORDS.c.id)
"""The one order in which people are paid for: that of `Turn`."""


def first_in_line(connection: Connection, limit: int) -> list[int]:
    """The records that wait for money, in their order."""
    return read_column(connection, select(RECORDS.c.id).where(_WAITING).order_by(*IN_TURN).limit(limit))


def in_turn(connection: Connection, record_ids: Collection[int]) -> list[int]:
    """These records in the order in which they would be paid for."""
    return read_column(connection, select(RECORDS.c.id).where(RECORDS.c.id.in_(record_ids)).order_by(*IN_TURN))


def count_before_line(connection: Connection, record_ids: Collection[int]) -> int:
    """How many of these come before everybody who waits for money; all of them where nobody does."""
    turn = (RECORDS.c.priority, RECORDS.c.submitted_at, RECORDS.c.id)
    first = connection.execute(select(*turn).where(_WAITING).order_by(*IN_TURN).limit(1)).first()
    if first is None:
        return len(record_ids)
    query = select(func.count()).select_from(RECORDS).where(RECORDS.c.id.in_(record_ids), _before(Turn(*first)))
    return int(connection.execute(query).scalar_one())


# --- from before the source ---

_SEATED = select(SEATS.c.id).where(SEATS.c.registration_id == RECORDS.c.id, _LIVE).exists()
_UNPAID = and_(RECORDS.c.erased_at.is_(None), ~_SEATED)


def unpaid_after(connection: Connection, statuses: Sequence[Status], last: int, limit: int) -> list[int]:
    """Records of these statuses, beyond id `last`, that no source pays for, by id."""
    query = select(RECORDS.c.id).where(RECORDS.c.status.in_(list(statuses)), RECORDS.c.id > last, _UNPAID)
    return read_column(connection, query.order_by(RECORDS.c.id).limit(limit))


def anyone_approved(connection: Connection) -> bool:
    """True where the office has approved somebody who has not left since."""
    query = select(RECORDS.c.id).where(RECORDS.c.status.in_(PAID_FOR), RECORDS.c.erased_at.is_(None))
    return connection.execute(query.limit(1)).first() is not None


def count_unpaid(connection: Connection) -> int:
    """How many people who should have a seat are paid for by no source."""
    query = select(func.count()).select_from(RECORDS).where(RECORDS.c.status.in_(PAID_FOR), _UNPAID)
    return int(connection.execute(query).scalar_one())


# --- whether it is whole ---


def sums_of_lines(connection: Connection) -> dict[int, Sums]:
    """What the lines of each source come to."""
    totals = (func.coalesce(func.sum(LEDGER.c[name]), 0) for name in _SUMS)
    query = select(LEDGER.c.source_id, *totals).group_by(LEDGER.c.source_id)
    return {row[0]: Sums(*(int(one) for one in row[1:])) for row in connection.execute(query)}


def sums_of_seats(connection: Connection) -> dict[int, Sums]:
    """What the seats of each source hold; nothing is free in a seat."""
    query = select(SEATS.c.source_id, SEATS.c.bucket, func.sum(SEATS.c.rupiah), func.sum(SEATS.c.claimable)).group_by(
        SEATS.c.source_id, SEATS.c.bucket
    )
    held: dict[int, dict[str, int]] = {}
    for source_id, bucket, rupiah, claimable in connection.execute(query):
        one = held.setdefault(source_id, {})
        one[str(bucket)] = int(rupiah)
        one["claimable"] = one.get("claimable", 0) + int(claimable)
    return {source_id: Sums(**one) for source_id, one in held.items()}
