"""Membership numbers from a spreadsheet: what would be entered, and which rows would not and why.

The sheet is the one that `/ekspor` gives, with its empty column filled in, or a list of BPJS: NIK and number. What the
plan holds is entered by `handlers.services.registrations.bulk.acting`, item by item, by the rules of `/kpj`.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from handlers.rules.access import scope_of
from handlers.rules.registrations.bulk import Kind
from handlers.rules.registrations.sheet_people import kpj_in, nik_in
from handlers.rules.sheet_cells import Row, is_unreckoned
from handlers.rules.sheet_heads import Table
from handlers.services.base.long_reads import Pages
from handlers.services.base.work import Work
from handlers.services.registrations.bulk.plans import Plan
from handlers.services.registrations.bulk.sheet_lines import Line, another, lines_of, plan_lines, records_of
from handlers.services.registrations.membership import LABEL, Entry, number_of, refused_entry
from handlers.services.registrations.registering import NIK_LABEL
from storage.enums import Status
from storage.repositories.registrations import held_numbers, records_with_nik
from storage.statuses import CLOSED
from storage.tables import Registration

PAGE = 400
"""Lines a page: of each a record is read, and opened."""


def plan_numbers(pages: Pages, rows: Sequence[Row], table: Table) -> Plan:
    """The dry run over the rows of a sheet: every row that holds a number is an item, or left with a reason.

    Numbers of people who are members already are kept apart: they replace the ones that these have.
    """
    found = lines_of(rows, table, "kpj")
    lines, first = found.filled, dict[str, int]()
    plan = Plan(Kind.NUMBERS, [], [])
    for work, some in pages.each(lines, PAGE):
        plan = _Numbers.of(work, some, first).plan(some, plan)
    new, others = (
        [replace(i, what=i.what[:1]) for i in plan.items if (i.what[1] != "") is old] for old in (False, True)
    )
    return replace(plan, items=new, replaced=others, read=found.read, empty=found.empty)


@dataclass(frozen=True, slots=True)
class _Numbers:
    """What is known of some lines before they are judged. `first`: where a record or a number stood first so far."""

    work: Work
    records: Mapping[str, Registration]
    of_nik: Mapping[str, Sequence[Registration]]
    taken: frozenset[str]
    first: dict[str, int]

    @classmethod
    def of(cls, work: Work, lines: Sequence[Line], first: dict[str, int]) -> "_Numbers":
        """Read all that is asked of the database."""
        numbers = {kpj_in(line.cells["kpj"])[0] for line in lines} - {""}
        return cls(work, records_of(work, lines), _of_nik(work, lines), _taken(work, numbers), first)

    def plan(self, lines: Sequence[Line], before: Plan) -> Plan:
        """Every line judged."""
        return plan_lines(Kind.NUMBERS, lines, self.find, self._judge, before)

    def find(self, line: Line) -> Registration | str:
        """The record of a line: by its receipt number, else by its NIK, of which exactly one must wait."""
        if line.says("receipt") or not line.says("nik"):
            return self.records.get(line.receipt, "no-record")
        nik, wrong = nik_in(line.cells["nik"])
        if wrong:
            return wrong
        found = self.of_nik.get(nik, ())
        waiting = [one for one in found if one.status is Status.PAPERS_COMPLETE]
        standing = waiting or [one for one in found if one.status not in CLOSED] or found
        if not standing:
            return "nik-none"
        return standing[0] if len(standing) == 1 else "nik-several"

    def _judge(self, line: Line, record: Registration, _planned: int) -> tuple[str, ...] | str:
        """(number, the one that it replaces or "")."""
        kpj, unclear = kpj_in(line.cells["kpj"])
        places = [self.first.setdefault(name, line.place) for name in (record.number, kpj or line.cells["kpj"])]
        if unclear:
            return unclear
        if min(places) < line.place:
            return "twice"
        against = another(self.work, line, record) or refused_entry(record)
        if against is not None:
            return against
        old = number_of(self.work, record) if record.status is Status.MEMBER else None
        if old == kpj:
            return Entry.ALREADY
        return Entry.KPJ_TAKEN if kpj in self.taken else (kpj, old or "")


def _of_nik(work: Work, lines: Iterable[Line]) -> dict[str, list[Registration]]:
    """The records, as far as the officer may see them, of the NIKs in lines that have no receipt number."""
    alone = (line.cells["nik"] for line in lines if not line.says("receipt") and not is_unreckoned(line.cells["nik"]))
    niks = {nik for nik in (nik_in(cell)[0] for cell in alone) if nik.isdecimal()}
    digests = {index: nik for nik in sorted(niks) for index in work.vault.indexes(NIK_LABEL, nik)}
    found: dict[str, list[Registration]] = {}
    for record in records_with_nik(work.uow.session, scope_of(work.actor), digests):
        found.setdefault(digests[record.nik_index or b""], []).append(record)
    return found


def _taken(work: Work, numbers: Iterable[str]) -> frozenset[str]:
    """Those of the numbers that somebody has already."""
    digests = {index: number for number in sorted(numbers) for index in work.vault.indexes(LABEL, number)}
    return frozenset(digests[index] for index in held_numbers(work.connection, digests))
