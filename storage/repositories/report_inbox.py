"""The inbox of reports: pages by key, found by an index alone, and what belongs to the line of each.

Nothing of the vault is read here but how a report was sent: with a name, or else.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select, text, tuple_

from storage.enums import Anonymity, ReportKind, ReportStatus
from storage.tables import Employer, Report, Sealed
from storage.tables.base import table_of
from storage.tables.reports import THREATENED, TO_SORT

_REPORTS = table_of(Report)
_EMPLOYERS = table_of(Employer)
_SEALED = table_of(Sealed)
_TO_SORT = text(TO_SORT)
_THREATENED = text(THREATENED)
"""Word for word as the indices say it: with parameters no database would use them."""


@dataclass(frozen=True, slots=True)
class Narrower:
    """Which reports: of a kind, of a place (dotted code) and what lies below it, late on a day."""

    kind: ReportKind | None = None
    place: str | None = None
    late_on: date | None = None


@dataclass(frozen=True, slots=True)
class Waiting:
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


_OWN = Waiting.__slots__[:-2]


@dataclass(frozen=True, slots=True)
class Bookmark:
    """Where a page ended: the last report on it."""

    id: int
    created_at: datetime
    threatened_at: datetime | None


def bookmark(connection: Connection, number: str) -> Bookmark | None:
    """The place of a report in the inbox, None for a number that never was."""
    query = select(_REPORTS.c.id, _REPORTS.c.created_at, _REPORTS.c.threatened_at)
    row = connection.execute(query.where(_REPORTS.c.number == number)).first()
    return Bookmark(*row) if row else None


def inbox_page(connection: Connection, narrower: Narrower, after: Bookmark | None, limit: int) -> list[Waiting]:
    """The next `limit` reports after a bookmark: threatened reporters first, then as they came."""
    found: list[int] = []
    if after is None or after.threatened_at is not None:
        found = _threatened(connection, narrower, after, limit)
        after = None
    if len(found) < limit:
        found += _to_sort(connection, narrower, after, limit - len(found))
    return _lines(connection, found)


def count_inbox(connection: Connection, narrower: Narrower, most: int) -> int:
    """How many reports the inbox holds, counted up to `most`."""
    total = 0
    for held in (_THREATENED, _TO_SORT):
        some = select(_REPORTS.c.id).where(held, *_inside(narrower)).limit(most - total).subquery()
        total += int(connection.execute(select(func.count()).select_from(some)).scalar_one())
        if total >= most:
            break
    return total


def _to_sort(connection: Connection, narrower: Narrower, after: Bookmark | None, limit: int) -> list[int]:
    place = (_REPORTS.c.created_at, _REPORTS.c.id)
    query = select(_REPORTS.c.id).where(_TO_SORT, *_inside(narrower))
    if after is not None:
        query = query.where(tuple_(*place) > tuple_(after.created_at, after.id))
    return list(connection.execute(query.order_by(*place).limit(limit)).scalars())


def _threatened(connection: Connection, narrower: Narrower, after: Bookmark | None, limit: int) -> list[int]:
    place = (_REPORTS.c.threatened_at, _REPORTS.c.id)
    query = select(_REPORTS.c.id).where(_THREATENED, *_inside(narrower))
    if after is not None:
        query = query.where(tuple_(*place) > tuple_(after.threatened_at, after.id))
    return list(connection.execute(query.order_by(*place).limit(limit)).scalars())


def _inside(narrower: Narrower) -> list[ColumnElement[bool]]:
    """The conditions. A place is wrapped, so that no database leaves the inbox's own order for another index."""
    found: list[ColumnElement[bool]] = []
    if narrower.kind is not None:
        found.append(_REPORTS.c.kind == narrower.kind)
    if narrower.place is not None:
        place = func.coalesce(_REPORTS.c.place, "")
        found.append(or_(place == narrower.place, place.startswith(f"{narrower.place}.", autoescape=True)))
    if narrower.late_on is not None:
        due = func.coalesce(_REPORTS.c.due, narrower.late_on)
        found.append(and_(due < narrower.late_on, _REPORTS.c.waiting_since.is_(None)))
    return found


def _lines(connection: Connection, report_ids: Sequence[int]) -> list[Waiting]:
    """What is shown of these reports, in their order."""
    named = func.coalesce(_SEALED.c.anonymity == Anonymity.NAMED, False)
    query = (
        select(*(_REPORTS.c[name] for name in _OWN), _EMPLOYERS.c.name, named)
        .outerjoin(_EMPLOYERS, _EMPLOYERS.c.id == _REPORTS.c.employer_id)
        .outerjoin(_SEALED, _SEALED.c.report_id == _REPORTS.c.id)
        .where(_REPORTS.c.id.in_(list(report_ids)))
    )
    rows = {row[0]: Waiting(*(*row[:-1], bool(row[-1]))) for row in connection.execute(query)}
    return [rows[one] for one in report_ids]


@dataclass(frozen=True, slots=True)
class Owed:
    """What the inbox owes: how many wait for an officer, how many of them too long, how many were threatened."""

    waiting: int
    late: int
    threatened: int


def owed_reports(connection: Connection, today: date) -> Owed:
    """Counted for the digest: reports that nobody has asked anything about, and threatened reporters."""
    late = func.count().filter(_REPORTS.c.due < today)
    query = select(func.count(), late).select_from(_REPORTS)
    waiting, too_long = connection.execute(query.where(_TO_SORT, _REPORTS.c.waiting_since.is_(None))).one()
    on_top = connection.execute(select(func.count()).select_from(_REPORTS).where(_THREATENED)).scalar_one()
    return Owed(int(waiting), int(too_long), int(on_top))


def employer_reported(connection: Connection, number: str) -> int | None:
    """Whom a report is about, read without holding the report."""
    found: int | None = connection.execute(select(_REPORTS.c.employer_id).where(_REPORTS.c.number == number)).scalar()
    return found


def told_by(connection: Connection, case_id: int | None, report_id: int | None) -> list[tuple[bytes | None, int, int]]:
    """(digest of the chat, members, workers) of each report that stands behind a case, and of one more.

    Only for counting different reporters; withdrawn reports count no more. 0 stands for a number that nobody named.
    """
    columns = (
        _SEALED.c.chat_index, func.coalesce(_REPORTS.c.members, 0), func.coalesce(_REPORTS.c.workers, 0)
    )  # fmt: skip
    behind = _REPORTS.c.id == report_id
    if case_id is not None:
        behind = or_(behind, _REPORTS.c.case_id == case_id)
    query = select(*columns).outerjoin(_SEALED, _SEALED.c.report_id == _REPORTS.c.id)
    rows = connection.execute(query.where(behind, _REPORTS.c.status != ReportStatus.WITHDRAWN))
    return [(row[0], row[1], row[2]) for row in rows]
