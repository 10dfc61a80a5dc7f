"""Membership numbers from a spreadsheet: what would be entered, and which rows would not and why.

The sheet is the one that `/ekspor` gives, with its empty column filled in. What the plan holds is entered by
`handlers.services.registrations.bulk.acting`, item by item, by the rules of `/kpj`.
"""

from collections.abc import Iterable, Mapping, Sequence

from handlers.rules.reading.kpj import read_kpj
from handlers.rules.registrations.bulk import MOST, Kind
from handlers.rules.sheet_cells import Row, columns_under, head, plain, was_number
from handlers.services.base.work import Work
from handlers.services.registrations.bulk.plans import Plan
from handlers.services.registrations.bulk.sheet_lines import Line, lines_of, plan_lines, records_of
from handlers.services.registrations.membership import LABEL, Entry, refused_entry
from storage.enums import Status
from storage.repositories.registrations import held_numbers
from storage.tables import Registration

HEADS = {
    "receipt": frozenset({"nomor pendaftaran", "no pendaftaran"}),
    "kpj": frozenset({"kpj", "nomor kpj", "no kpj", "nomor peserta", "no peserta"}),
}


def columns_of(work: Work, heads: Row) -> dict[str, int] | None:
    """Places of receipt and membership number under these heads; None where it is another kind of sheet."""
    own = {head(name) for kind, name in work.office.export_columns if kind == "number"}
    found = columns_under(heads, HEADS | {"receipt": HEADS["receipt"] | own})
    return found if found.keys() == HEADS.keys() else None


def plan_numbers(work: Work, rows: Sequence[Row], columns: Mapping[str, int]) -> Plan:
    """The dry run over `rows`, heads first: every row that holds a number is an item, or left with a reason."""
    lines = lines_of(rows, columns, "kpj")
    numbers = {line.place: read_kpj(plain(line.cells["kpj"])) for line in lines}
    taken = _taken(work, {verdict.value for verdict in numbers.values() if verdict.kind == "ok"})
    first = {name: line.place for line in reversed(lines) for name in (line.receipt, numbers[line.place].value)}

    def judge(line: Line, record: Registration, planned: int) -> tuple[str, ...] | str:
        verdict = numbers[line.place]
        if was_number(line.cells["kpj"]):
            return "excel-number"
        if verdict.kind != "ok":
            return "kpj-unclear"
        if first[line.receipt] < line.place or first[verdict.value] < line.place:
            return "twice"
        against = _against(record, verdict.value, taken) or ("too-many" if planned == MOST else None)
        return against or (verdict.value,)

    return plan_lines(Kind.NUMBERS, lines, records_of(work, lines), judge)


def _against(record: Registration, kpj: str, taken: frozenset[str]) -> str | None:
    """Why this person does not get this number now; None where nothing speaks against it."""
    refused = refused_entry(record)
    if refused is not None:
        return refused
    if record.status is Status.MEMBER:
        return Entry.ALREADY
    return Entry.KPJ_TAKEN if kpj in taken else None


def _taken(work: Work, numbers: Iterable[str]) -> frozenset[str]:
    """Those of the numbers that somebody has already."""
    digests = {index: number for number in numbers for index in work.vault.indexes(LABEL, number)}
    return frozenset(digests[index] for index in held_numbers(work.connection, digests))
