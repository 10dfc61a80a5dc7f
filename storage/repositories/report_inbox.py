"""The inbox of reports: pages by key, found by an index alone, and what belongs to the line of each.

Nothing of the vault is read here but how a report was sent: with a name, or else.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import BindParameter, Column, Connection, Integer, Select, bindparam, func, or_, select, text, tuple_

from storage.enums import Anonymity, ReportKind, ReportStatus
from storage.rows import columns_of, read_column, read_first
from storage.tables.core import EMPLOYERS, REPORTS, SEALED
from storage.tables.reports import THREATENED, TO_DO, TO_SORT

_TO_SORT, _TO_DO = text(TO_SORT), text(TO_DO)
_THREATENED = text(THREATENED)
"""Word for word as the indices say it: with parameters no database would use them."""
_LIMIT: BindParameter[int] = bindparam("limit", type_=Integer)


@dataclass(frozen=True, slots=True)
class Narrower:
    """Which reports: of a kind, of a place (dotted code of a village or a district), late on a day. None: all."""

    kind: ReportKind | None = None
    place: str | None = None
    late_on: date | None = None


@dataclass(frozen=True, slots=True)
class InboxLine:
    """One line of the inbox. `named`: the reporter gave the office a name; all others look alike."""

    id: int
    number: str
    kind: ReportKind
    status: ReportStatus
    place: str | None
    due: date | None
    waiting_since: datetime | None
    threatened_at: datetime | None
    checked_at: datetime | None
    taken_by: int | None
    created_at: datetime
    employer: str | None
    named: bool


_OWN = InboxLine.__slots__[:-2]


@dataclass(frozen=True, slots=True)
class Bookmark:
    """Where a page ended: the last report on it."""

    id: int
    created_at: datetime
    due: date | None
    threatened_at: datetime | None


def bookmark(connection: Connection, number: str) -> Bookmark | None:
    """The place of a report in the inbox, None for a number that never was."""
    query = select(*columns_of(Bookmark, REPORTS)).where(REPORTS.c.number == number)
    return read_first(connection, query, Bookmark)


def inbox_page(connection: Connection, narrower: Narrower, after: Bookmark | None, limit: int) -> list[InboxLine]:
    """The next `limit` reports after a bookmark: threatened reporters first, then as they came; late ones by date."""
    found: list[int] = []
    if after is None or after.threatened_at is not None:
        found = read_column(connection, _threatened(narrower, after).limit(limit))
        after = None
    if len(found) < limit:
        found += _to_sort(connection, narrower, after, limit - len(found))
    return _lines(connection, found)


def count_inbox(connection: Connection, narrower: Narrower, most: int) -> int:
    """How many reports the inbox holds, counted up to `most`."""
    threatened = _count(connection, _threatened(narrower, None), most)
    return min(most, threatened + _count_to_sort(connection, narrower, most))


def _count(connection: Connection, query: Select[Any], most: int) -> int:
    """How many rows a query has, at most so many."""
    return int(connection.execute(select(func.count()).select_from(query.limit(most).subquery())).scalar_one())


def _count_to_sort(connection: Connection, narrower: Narrower, most: int) -> int:
    return int(connection.execute(_counting(_shape(narrower)), _given(narrower, None, most)).scalar_one())


def _to_sort(connection: Connection, narrower: Narrower, after: Bookmark | None, limit: int) -> list[int]:
    found = connection.execute(_paging(_shape(narrower, after)), _given(narrower, after, limit))
    return [row[0] for row in found]


@dataclass(frozen=True, slots=True)
class _Shape:
    """Which conditions a statement has: it is put together once for each, since that takes longer than its rows."""

    kind: bool
    place: Column[Any] | None
    late: bool
    paged: bool


def _shape(narrower: Narrower, after: Bookmark | None = None) -> _Shape:
    place = _place_column(narrower.place) if narrower.place is not None else None
    return _Shape(narrower.kind is not None, place, narrower.late_on is not None, after is not None)


def _place_column(place: str) -> Column[Any]:
    """What holds a code of this length."""
    length = REPORTS.c.district.type.length  # type: ignore[attr-defined]
    return REPORTS.c.district if len(place) <= length else REPORTS.c.place


def _given(narrower: Narrower, after: Bookmark | None, limit: int) -> dict[str, Any]:
    """The values of a statement's parameters."""
    given: dict[str, Any] = asdict(narrower) | {"limit": limit}
    if after is not None:
        given |= {"last": after.due if narrower.late_on is not None else after.created_at, "last_id": after.id}
    return given


@cache
def _counting(shape: _Shape) -> Select[Any]:
    """How many, up to the limit."""
    return select(func.count()).select_from(_paging(shape).subquery())


@cache
def _paging(shape: _Shape) -> Select[Any]:
    """Ids in order: one stretch of an index, whose conditions stand here word for word."""
    key, one = (REPORTS.c.due if shape.late else REPORTS.c.created_at), REPORTS.c.id
    query = select(one).where(_TO_DO if shape.late else _TO_SORT)
    if shape.place is not None:
        query = query.where(shape.place == bindparam("place"))
    if shape.kind:
        query = query.where(REPORTS.c.kind == bindparam("kind"))
    if shape.late:
        query = query.where(REPORTS.c.due < bindparam("late_on"))
    if shape.paged:
        last = tuple_(bindparam("last", type_=key.type), bindparam("last_id", type_=one.type))
        query = query.where(tuple_(key, one) > last)
    return query.order_by(key, one).limit(_LIMIT)


def _threatened(narrower: Narrower, after: Bookmark | None) -> Select[Any]:
    """Few: the conditions are looked at one by one."""
    place = (REPORTS.c.threatened_at, REPORTS.c.id)
    query = select(REPORTS.c.id).where(_THREATENED)
    if narrower.kind is not None:
        query = query.where(REPORTS.c.kind == narrower.kind)
    if narrower.place is not None:
        query = query.where(_place_column(narrower.place) == narrower.place)
    if narrower.late_on is not None:
        query = query.where(REPORTS.c.due < narrower.late_on, REPORTS.c.waiting_since.is_(None))
    if after is not None:
        query = query.where(tuple_(*place) > tuple_(after.threatened_at, after.id))
    return query.order_by(*place)


def _lines(connection: Connection, report_ids: Sequence[int]) -> list[InboxLine]:
    """What is shown of these reports, in their order."""
    named = func.coalesce(SEALED.c.anonymity == Anonymity.NAMED, False)
    query = (
        select(*(REPORTS.c[name] for name in _OWN), EMPLOYERS.c.name, named)
        .outerjoin(EMPLOYERS, EMPLOYERS.c.id == REPORTS.c.employer_id)
        .outerjoin(SEALED, SEALED.c.report_id == REPORTS.c.id)
        .where(REPORTS.c.id.in_(list(report_ids)))
    )
    rows = {row[0]: InboxLine(*(*row[:-1], bool(row[-1]))) for row in connection.execute(query)}
    return [rows[one] for one in report_ids]


@dataclass(frozen=True, slots=True)
class OwedReports:
    """What the inbox owes: how many wait for an officer, how many of them too long, how many were threatened."""

    waiting: int
    late: int
    threatened: int


def owed_reports(connection: Connection, today: date, most: int) -> OwedReports:
    """Counted for the digest, each up to `most`: reports that wait for no answer, late ones, threatened reporters."""
    waiting = select(REPORTS.c.id).where(_TO_DO)
    return OwedReports(
        _count(connection, waiting, most),
        _count_to_sort(connection, Narrower(late_on=today), most),
        _count(connection, select(REPORTS.c.id).where(_THREATENED), most),
    )


def employer_reported(connection: Connection, number: str) -> int | None:
    """Whom a report is about, read without holding the report."""
    return connection.execute(select(REPORTS.c.employer_id).where(REPORTS.c.number == number)).scalar()


def told_by(connection: Connection, case_id: int | None, report_id: int | None) -> list[tuple[bytes | None, int, int]]:
    """(digest of the chat, members, workers) of each report that stands behind a case, and of one more.

    Only for counting different reporters; withdrawn reports count no more. 0 stands for a number that nobody named.
    """
    members, workers = (func.coalesce(REPORTS.c[name], 0) for name in ("members", "workers"))
    behind = REPORTS.c.id == report_id
    if case_id is not None:
        behind = or_(behind, REPORTS.c.case_id == case_id)
    query = select(SEALED.c.chat_index, members, workers).outerjoin(SEALED, SEALED.c.report_id == REPORTS.c.id)
    rows = connection.execute(query.where(behind, REPORTS.c.status != ReportStatus.WITHDRAWN))
    return [(row[0], row[1], row[2]) for row in rows]
