"""Spreadsheets about registrations, read line by line into a plan: each line is an item, or left with a reason."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from handlers.rules.access import scope_of
from handlers.rules.registrations.bulk import Kind
from handlers.rules.registrations.receipt import parse_receipt
from handlers.rules.sheet_cells import Row, cells_of, plain
from handlers.services.base.work import Work
from handlers.services.registrations.bulk.plans import Item, Left, Plan
from storage.repositories.registrations import records_numbered
from storage.tables import Registration


@dataclass(frozen=True, slots=True)
class Line:
    """One row: its place as spreadsheets count, the receipt number in it (empty: none), its cells by column."""

    place: int
    receipt: str
    cells: Mapping[str, str]


Judge = Callable[[Line, Registration, int], tuple[str, ...] | str]
"""What a line does to its record (`Item.what`), or the code of why it does nothing; told how many items are planned."""


def lines_of(rows: Sequence[Row], columns: Mapping[str, int], filled: str) -> list[Line]:
    """The rows below the heads that say something in the column `filled`; the others are no exception."""
    cells = [(place, cells_of(row, columns)) for place, row in enumerate(rows[1:], 2)]
    return [Line(place, parse_receipt(plain(row["receipt"])) or "", row) for place, row in cells if plain(row[filled])]


def records_of(work: Work, lines: Iterable[Line]) -> dict[str, Registration]:
    """The records of these lines by receipt number, as far as the officer may see them."""
    return records_numbered(work.uow.session, scope_of(work.actor), {line.receipt for line in lines} - {""})


def plan_lines(
    kind: Kind, lines: Iterable[Line], records: Mapping[str, Registration], judge: Judge, before: Plan | None = None
) -> Plan:
    """The dry run: every line of a known record is judged, in the order of the sheet. `before`: of the lines above."""
    items: list[Item] = [*before.items] if before else []
    left: list[Left] = [*before.left] if before else []
    for line in lines:
        record = records.get(line.receipt)
        what = judge(line, record, len(items)) if record is not None else "no-record"
        if record is None or isinstance(what, str):
            left.append(Left(str(what), line.receipt, line.place))
        else:
            items.append(Item(record.row_id, record.version, line.receipt, what, line.place))
    return Plan(kind, items, left)
