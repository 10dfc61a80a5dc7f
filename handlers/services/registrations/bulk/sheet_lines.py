"""Spreadsheets about registrations, read line by line into a plan: each line is an item, or left with a reason."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from handlers.rules.access import scope_of
from handlers.rules.registrations.bulk import Kind
from handlers.rules.registrations.receipt import parse_receipt
from handlers.rules.registrations.sheet_people import (
    birth_differs,
    kk_differs,
    name_differs,
    nik_differs,
    phone_differs,
)
from handlers.rules.sheet_cells import Row, cells_of, is_unreckoned, plain, says_nothing
from handlers.rules.sheet_heads import Table
from handlers.services.base.records import details_of
from handlers.services.base.work import Work
from handlers.services.registrations.bulk.left_out import Left
from handlers.services.registrations.bulk.plans import Item, Plan
from storage.repositories.registrations import records_numbered
from storage.tables import Registration


@dataclass(frozen=True, slots=True)
class Line:
    """One row: its place as spreadsheets count, the receipt number in it (empty: none), its cells by column."""

    place: int
    receipt: str
    cells: Mapping[str, str]

    def says(self, column: str) -> str:
        """The text of a cell."""
        return plain(self.cells[column])


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of a table that say something in the column that matters, and how many others there are."""

    filled: Sequence[Line]
    empty: int

    @property
    def read(self) -> int:
        """How many rows were read: all that say anything."""
        return len(self.filled) + self.empty


Find = Callable[[Line], Registration | str]
"""The record of a line, or the code of why it has none."""
Judge = Callable[[Line, Registration, int], tuple[str, ...] | str]
"""What a line does to its record (`Item.what`), or the code of why it does nothing; told how many items are planned."""


def lines_of(rows: Sequence[Row], table: Table, filled: str) -> Lines:
    """The rows below the heads, those apart that say nothing in the column `filled`."""
    below = enumerate(rows[table.first :], table.first + 1)
    cells = [(place, cells_of(row, table.columns)) for place, row in below if not says_nothing(row)]
    lines = [Line(place, parse_receipt(plain(row["receipt"])) or "", row) for place, row in cells if row[filled]]
    return Lines(lines, len(cells) - len(lines))


def records_of(work: Work, lines: Iterable[Line]) -> dict[str, Registration]:
    """The records of these lines by receipt number, as far as the officer may see them."""
    return records_numbered(work.uow.session, scope_of(work.actor), {line.receipt for line in lines} - {""})


def by_receipt(records: Mapping[str, Registration]) -> Find:
    """Finds records by the receipt number alone."""
    return lambda line: records.get(line.receipt, "no-record")


def another(work: Work, line: Line, record: Registration) -> str | None:
    """The code of what says that a line speaks of somebody else than its record, in any column that the sheet has."""
    if line.says("version") not in ("", str(record.version)):
        return "changed"
    details = details_of(work, record)
    if details is None:
        return "no-record"
    has_nik = line.says("nik") != ""
    wrong = nik_differs(line.cells["nik"], details.nik) if has_nik else None
    if wrong is not None:
        return wrong
    if name_differs(line.cells["name"], details.name, known=has_nik):
        return "name-other"
    more = (
        kk_differs(line.cells["kk"], details.kk),
        birth_differs(line.cells["birth-date"], details.birth_date, work.today),
        phone_differs(line.cells["phone"], details.phone),
    )
    return next((code for code in more if code is not None), None)


def plan_lines(kind: Kind, lines: Iterable[Line], find: Find, judge: Judge, before: Plan | None = None) -> Plan:
    """The dry run: every line of a known record is judged, in the order of the sheet. `before`: of the lines above."""
    items: list[Item] = [*before.items] if before else []
    left: list[Left] = [*before.left] if before else []
    for line in lines:
        record = "formula" if any(map(is_unreckoned, line.cells.values())) else find(line)
        what = judge(line, record, len(items)) if not isinstance(record, str) else record
        if isinstance(record, str) or isinstance(what, str):
            left.append(Left(str(what), line.receipt, line.place))
        else:
            items.append(Item(record.row_id, record.version, record.number, what, line.place))
    return Plan(kind, items, left)
