"""Membership numbers from a spreadsheet: what would be entered, and which rows would not and why.

The sheet is the one that `/ekspor` gives, with its empty column filled in. What the plan holds is entered by
`handlers.services.registrations.bulk.acting`, item by item, by the rules of `/kpj`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from handlers.rules.access import scope_of
from handlers.rules.reading.kpj import read_kpj
from handlers.rules.registrations.bulk import MOST, Kind
from handlers.rules.registrations.receipt import parse_receipt
from handlers.rules.sheet_cells import column, head, plain, was_number
from handlers.services.base.records import id_of
from handlers.services.base.work import Work
from handlers.services.registrations.bulk.plans import Item, Left, Plan
from handlers.services.registrations.membership import LABEL, refusal
from storage.enums import Status
from storage.repositories.registrations import held_numbers, records_numbered
from storage.tables import Registration

Row = tuple[str, ...]

RECEIPT_HEADS = frozenset({"nomor pendaftaran", "no pendaftaran"})
NUMBER_HEADS = frozenset({"kpj", "nomor kpj", "no kpj", "nomor peserta", "no peserta"})


@dataclass(slots=True)
class _Draft:
    """A plan while it is read: what was seen already, and who is known."""

    records: Mapping[str, Registration]
    taken: frozenset[str]
    items: list[Item] = field(default_factory=list)
    left: list[Left] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)


def columns_of(work: Work, heads: Row) -> tuple[int, int] | None:
    """Places of receipt and membership number under these heads; None where it is another kind of sheet."""
    own = {head(name) for kind, name in work.office.export_columns if kind == "number"}
    receipt, number = column(heads, RECEIPT_HEADS | own), column(heads, NUMBER_HEADS)
    return (receipt, number) if receipt is not None and number is not None else None


def plan_numbers(work: Work, rows: Sequence[Row], columns: tuple[int, int]) -> Plan:
    """The dry run over `rows`, heads first: every row that holds a number is an item, or left with a reason."""
    cells = [
        (place, _cell(row, columns[0]), _cell(row, columns[1]))
        for place, row in enumerate(rows[1:], 2)
        if plain(_cell(row, columns[1]))
    ]
    receipts = {number for _, cell, _ in cells if (number := parse_receipt(plain(cell)))}
    records = records_numbered(work.uow.session, scope_of(work.actor), receipts)
    draft = _Draft(records, _taken(work, [plain(cell) for _, _, cell in cells]))
    for place, receipt, number in cells:
        _read(draft, place, receipt, number)
    return Plan(Kind.NUMBERS, tuple(draft.items), tuple(draft.left))


def _read(draft: _Draft, place: int, receipt_cell: str, number_cell: str) -> None:
    receipt = parse_receipt(plain(receipt_cell)) or ""
    record = draft.records.get(receipt)
    verdict = read_kpj(plain(number_cell))
    kpj = verdict.value
    if record is None:
        code: str | None = "no-record"
    elif was_number(number_cell):
        code = "excel-number"
    elif verdict.kind != "ok":
        code = "kpj-unclear"
    elif receipt in draft.seen or kpj in draft.seen:
        code = "twice"
    else:
        code = _against(draft, record, kpj)
    draft.seen |= {receipt, kpj}
    if code is None and record is not None:
        draft.items.append(Item(id_of(record), record.version, receipt, (kpj,), place))
    else:
        draft.left.append(Left(code or "no-record", receipt, place))


def _against(draft: _Draft, record: Registration, kpj: str) -> str | None:
    """Why this person does not get this number now; None where nothing speaks against it."""
    refused = refusal(record)
    if refused is not None:
        return refused.key.partition(".")[2]
    if record.status is Status.MEMBER:
        return "already"
    if kpj in draft.taken:
        return "kpj-taken"
    return "too-many" if len(draft.items) == MOST else None


def _taken(work: Work, cells: Sequence[str]) -> frozenset[str]:
    """Those of the numbers that somebody has already."""
    numbers = {verdict.value for cell in cells if (verdict := read_kpj(cell)).kind == "ok"}
    digests = {index: number for number in numbers for index in work.uow.vault.indexes(LABEL, number)}
    return frozenset(digests[index] for index in held_numbers(work.uow.connection, digests))


def _cell(row: Row, place: int) -> str:
    return row[place] if place < len(row) else ""
