"""Figures that somebody entered: targets, what was reached, who is covered, how many work."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime

from sqlalchemy import Connection, select

from storage.enums import Status
from storage.repositories.scoping import inside
from storage.rows import columns_of, count_rows, put_row, read_all
from storage.scope import Scope
from storage.tables.core import FIGURES, RECORDS

KEY = ("kind", "segment", "place", "year", "month")


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One number; see `storage.tables.steering.Figure`."""

    kind: str
    segment: str
    place: str
    year: int
    month: int
    count: int
    source: str = ""
    as_of: date | None = None


def figures_of(connection: Connection, kinds: Sequence[str], since: int, until: int) -> list[FigureRow]:
    """Every figure of these kinds for the years from `since` to `until`, in the order of time."""
    query = select(*columns_of(FigureRow, FIGURES)).where(
        FIGURES.c.kind.in_(list(kinds)), FIGURES.c.year >= since, FIGURES.c.year <= until
    )
    return read_all(connection, query.order_by(FIGURES.c.year, FIGURES.c.month, FIGURES.c.id), FigureRow)


def put_figures(connection: Connection, rows: Sequence[FigureRow], staff_id: int, now: datetime) -> None:
    """Keep each number in place of the one that stood there before."""
    for row in rows:
        said = asdict(row)
        key = {name: said.pop(name) for name in KEY}
        put_row(connection, FIGURES, key, said | {"staff_id": staff_id, "at": now})


def count_members(connection: Connection, scope: Scope) -> int:
    """How many members the programme has."""
    here = (inside(scope), RECORDS.c.erased_at.is_(None), RECORDS.c.status.in_((Status.MEMBER,)))
    return count_rows(connection, RECORDS, *here)
