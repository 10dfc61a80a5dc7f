"""/lembar: a spreadsheet that an officer sent. Known by the heads in its first row; a dry run comes first."""

from handlers.entries import Chapter, Command, Reading
from handlers.flow import Data, Say
from handlers.rules.access import SHEET_SENDERS, VERIFIERS
from handlers.rules.cases.sheet_employers import find_heads
from handlers.rules.sheet_cells import Row
from handlers.services.base.long_reads import Pages
from handlers.services.base.work import Done, LongRead, Work
from handlers.services.employers.lists import take_list
from handlers.services.registrations.bulk import numbers_sheet, votes_sheet
from handlers.services.registrations.bulk.acting import carry_out
from handlers.services.registrations.bulk.plans import Plan, show_plan
from storage.enums import Role


def sheet(work: Work, args: str) -> Done:
    """What would come of the sheet, as a question; `/lembar ya 12` confirms it."""
    if work.sheet_problem is not None:
        return Done((Say(f"problems.sheet-{work.sheet_problem}"),))
    if work.sheet is None:
        head, _, rest = args.partition(" ")
        return carry_out(work, rest) if head.casefold() == "ya" else Done((Say("staff.sheet-how"),))
    if work.actor.role is Role.CASE_DINAS:
        return Done((Say("problems.sheet-of-bpjs"),))
    if work.actor.role not in VERIFIERS:
        return take_list(work, work.sheet)
    if _known(work, work.sheet[0]):
        return Done(reads=LongRead("sheet", {"rows": work.sheet}))
    of_bpjs = find_heads(work.sheet) is not None
    return Done((Say("problems.sheet-of-bpjs" if of_bpjs else "problems.sheet-unknown-columns"),))


def _known(work: Work, heads: Row) -> bool:
    """False for a kind of sheet that this officer has nothing to do with."""
    numbers = work.actor.role is Role.BPJS and numbers_sheet.columns_of(work, heads) is not None
    return votes_sheet.columns_of(heads) is not None or numbers


def plan_sheet(pages: Pages, data: Data) -> Plan:
    """The dry run of whichever kind of sheet it is."""
    rows = data["rows"]
    votes = votes_sheet.columns_of(rows[0])
    if votes is not None:
        return votes_sheet.plan_votes(pages, rows, votes)
    with pages.page() as work:
        return numbers_sheet.plan_numbers(work, rows, numbers_sheet.columns_of(work, rows[0]) or {})


def offer_sheet(work: Work, _read: LongRead, plan: Plan) -> Done:
    """The plan as a question."""
    return show_plan(work, plan, Say("staff.sheet-blank"), "staff.sheet-none")


# Lists of employers come from BPJS: the others among the case officers would only hear whose matter it is.
COMMANDS = (Command("lembar", sheet, SHEET_SENDERS, Chapter.TABLES, untold=frozenset({Role.CASE_DINAS})),)

READINGS = (Reading("sheet", plan_sheet, VERIFIERS, offer_sheet),)
