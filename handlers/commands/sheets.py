"""/lembar: a spreadsheet that an officer sent. Known by the heads of its table; a dry run comes first."""

from collections.abc import Sequence

from handlers.entries import Chapter, Command, Reading
from handlers.flow import Data, Say
from handlers.rules.access import (
    CASE_OFFICERS,
    FIGURE_KEEPERS,
    POINT_WRITERS,
    PRIORITY_KEEPERS,
    SHEET_SENDERS,
    VERIFIERS,
    may_use,
)
from handlers.rules.cases.sheet_companies import find_heads as find_companies
from handlers.rules.cases.sheet_employers import find_heads
from handlers.rules.registrations.bulk import Kind
from handlers.rules.sheet_cells import Row, head
from handlers.rules.sheet_heads import Table, TableKind, find_table
from handlers.rules.steering.figure_sheet import find_heads as find_figures
from handlers.rules.steering.priority_sheet import find_list
from handlers.services.base.long_reads import Pages
from handlers.services.base.work import Done, LongRead, Work
from handlers.services.employers.lists import take_companies, take_list
from handlers.services.employers.workforce import keeps_companies
from handlers.services.registrations.bulk.acting import REPLACE, carry_out
from handlers.services.registrations.bulk.numbers_sheet import plan_numbers
from handlers.services.registrations.bulk.plans import Plan, show_plan
from handlers.services.registrations.bulk.votes_sheet import plan_votes
from handlers.services.regulations.points_sheet import take_points
from handlers.services.steering.figure_sheets import take_figures
from handlers.services.steering.priority import take_priority
from storage.enums import Role

YES = "ya"


def sheet(work: Work, args: str) -> Done:
    """What would come of the sheet, as a question; `/lembar ya 12` confirms it, `/lembar ganti 2` what it replaces."""
    if work.sheet_problem is not None:
        return Done((Say(f"problems.sheet-{work.sheet_problem}"),))
    if work.sheet is None:
        word = args.partition(" ")[0].casefold()
        return carry_out(work, args) if word in (YES, REPLACE) else Done((Say("staff.sheet-how"),))
    if (done := _of_companies(work, work.sheet)) is not None:
        return done
    if may_use(POINT_WRITERS, work.actor):
        return take_points(work, work.sheet)
    if work.actor.role is Role.CASE_DINAS:
        return Done((Say("problems.sheet-of-bpjs"),))
    if work.actor.role in CASE_OFFICERS:
        return take_list(work, work.sheet)
    table = table_of(work, work.sheet) if work.actor.role in VERIFIERS else None
    if table is None:
        return _no_table(work, work.sheet)
    if table.kind is TableKind.NUMBERS and work.actor.role is not Role.BPJS:
        return Done((Say("problems.sheet-numbers-of-bpjs"),))
    return Done(reads=LongRead("sheet", {"rows": work.sheet}))


def _of_companies(work: Work, rows: Sequence[Row]) -> Done | None:
    """A list of companies with how many work there, which may also be one of BPJS; None for anything else."""
    if find_companies(rows) is None or (find_heads(rows) is not None and not keeps_companies(work)):
        return None
    return take_companies(work, rows) if keeps_companies(work) else Done((Say("problems.sheet-of-registrar"),))


def _no_table(work: Work, rows: Sequence[Row]) -> Done:
    """What a sheet is that is no table about registrations: people who come first, figures, a list of employers."""
    if find_list(rows) is not None:
        mine = may_use(PRIORITY_KEEPERS, work.actor)
        return take_priority(work, rows) if mine else Done((Say("steering.priority-whose"),))
    if find_heads(rows) is not None:
        return Done((Say("problems.sheet-of-bpjs"),))
    if find_figures(rows) is not None:
        mine = may_use(FIGURE_KEEPERS, work.actor)
        return take_figures(work, rows) if mine else Done((Say("steering.figures-whose"),))
    return Done((Say("problems.sheet-unknown-columns"),))


def table_of(work: Work, rows: Sequence[Row]) -> Table | None:
    """The table on a sheet, by the heads of all offices and by those of this one's own export."""
    own: dict[str, set[str]] = {}
    for column, title in work.office.export_columns:
        own.setdefault("receipt" if column == "number" else column, set()).add(head(title))
    return find_table(rows, own)


def plan_sheet(pages: Pages, data: Data) -> Plan:
    """The dry run of whichever kind of sheet it is."""
    rows = [tuple(row) for row in data["rows"]]
    with pages.page() as work:
        table = table_of(work, rows)
    if table is None:
        return Plan(Kind.VOTES, [], [])
    return (plan_votes if table.kind is TableKind.VOTES else plan_numbers)(pages, rows, table)


def offer_sheet(work: Work, _read: LongRead, plan: Plan) -> Done:
    """The plan as a question."""
    return show_plan(work, plan, Say("staff.sheet-blank"), "staff.sheet-none")


# Lists of employers come from BPJS: the others among the case officers would only hear whose matter it is.
COMMANDS = (Command("lembar", sheet, SHEET_SENDERS, Chapter.TABLES, untold=frozenset({Role.CASE_DINAS})),)

READINGS = (Reading("sheet", plan_sheet, VERIFIERS, offer_sheet),)
