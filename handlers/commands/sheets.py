"""/lembar: a spreadsheet that an officer sent. Known by the heads in its first row; a dry run comes first."""

from collections.abc import Sequence

from handlers.entries import Chapter, Command
from handlers.flow import Say
from handlers.rules.access import SHEET_SENDERS, VERIFIERS
from handlers.rules.cases.sheet_employers import find_heads
from handlers.rules.sheet_cells import Row
from handlers.services.base.work import Done, Work
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
    plan = _plan(work, work.sheet)
    if plan is not None:
        return show_plan(work, plan, Say("staff.sheet-blank"), "staff.sheet-none")
    of_bpjs = find_heads(work.sheet) is not None
    return Done((Say("problems.sheet-of-bpjs" if of_bpjs else "problems.sheet-unknown-columns"),))


def _plan(work: Work, rows: Sequence[Row]) -> Plan | None:
    """The dry run of whichever kind of sheet it is; None for a kind that this officer has nothing to do with."""
    votes = votes_sheet.columns_of(rows[0])
    if votes is not None:
        return votes_sheet.plan_votes(work, rows, votes)
    numbers = numbers_sheet.columns_of(work, rows[0])
    if numbers is not None and work.actor.role is Role.BPJS:
        return numbers_sheet.plan_numbers(work, rows, numbers)
    return None


# Lists of employers come from BPJS: the others among the case officers would only hear whose matter it is.
COMMANDS = (Command("lembar", sheet, SHEET_SENDERS, Chapter.TABLES, untold=frozenset({Role.CASE_DINAS})),)
