"""/lembar: a spreadsheet that an officer sent. Known by the heads in its first row; a dry run comes first."""

from handlers.flow import Say
from handlers.rules.access import VERIFIERS
from handlers.services.base.work import Done, Work
from handlers.services.employers.list_reading import find_heads
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
        return _employers(work, work.sheet)
    plan = _plan(work, work.sheet)
    if plan is not None:
        return show_plan(work, plan, Say("staff.sheet-blank"), "staff.sheet-none")
    of_bpjs = find_heads(work.sheet) is not None
    return Done((Say("problems.sheet-of-bpjs" if of_bpjs else "problems.sheet-unknown-columns"),))


def _employers(work: Work, rows: tuple[tuple[str, ...], ...]) -> Done:
    """A list of employers from BPJS; it has a dry run of its own, row by row."""
    found = find_heads(rows)
    return take_list(work, rows, *found) if found is not None else Done((Say("employers.list-columns"),))


def _plan(work: Work, rows: tuple[tuple[str, ...], ...]) -> Plan | None:
    """The dry run of whichever kind of sheet it is; None for a kind that this officer has nothing to do with."""
    votes = votes_sheet.columns_of(rows[0])
    if votes is not None:
        return votes_sheet.plan_votes(work, rows, votes)
    numbers = numbers_sheet.columns_of(work, rows[0])
    if numbers is not None and work.actor.role is Role.BPJS:
        return numbers_sheet.plan_numbers(work, rows, numbers)
    return None
