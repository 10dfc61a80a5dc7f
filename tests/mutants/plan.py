"""What is tried, which tests each file meets, and how much of it must be killed.

Files and tests stand here by their whole names: tests/house/test_mutants.py sees that they are there.
"""

from dataclasses import dataclass
from functools import cache

from tests.mutants.making import ROOT
from tests.mutants.reaching import tests_that_reach
from tests.mutants.trying import Step

WHOLE_FLOOR, DRAWN_FLOOR = 0.95, 0.85
DRAWN = 500


@dataclass(frozen=True, slots=True)
class Whole:
    """A file of which every mutant is tried: the tests that are about it, and those of them that need rows."""

    path: str
    tests: tuple[str, ...]
    rows: tuple[str, ...] = ()


WHOLE = (
    Whole("handlers/rules/access.py", ("tests/rules/test_access.py", "tests/handlers/test_who_may.py")),
    Whole("handlers/rules/registrations/votes.py", ("tests/rules/test_votes.py",)),
    Whole("handlers/rules/registrations/votes_typed.py", ("tests/rules/test_votes_typed.py",)),
    Whole("handlers/rules/registrations/registration_cycle.py", ("tests/rules/test_case_cycle.py",)),
    Whole("handlers/rules/cases/case_life.py", ("tests/rules/test_case_life.py",)),
    Whole("handlers/rules/reports/report_life.py", ("tests/rules/test_report_life.py",)),
    Whole("handlers/rules/regulations/authority.py", ("tests/rules/test_regulations.py",)),
    Whole("handlers/rules/regulations/clocks.py", ("tests/rules/test_regulations.py",)),
    Whole("handlers/rules/regulations/life.py", ("tests/rules/test_regulations.py",)),
    Whole("handlers/rules/regulations/validity.py", ("tests/rules/test_regulations.py",)),
    Whole("handlers/rules/period/heirs.py", ("tests/rules/test_periods.py",)),
    Whole("handlers/rules/period/spans.py", ("tests/rules/test_periods.py",)),
    Whole("handlers/rules/period/watch.py", ("tests/rules/test_periods.py",)),
    Whole("handlers/rules/money/rounding.py", ("tests/rules/test_seat_costs.py",)),
    Whole("handlers/rules/money/seat_costs.py", ("tests/rules/test_seat_costs.py",)),
    Whole("handlers/rules/locks.py", ("tests/rules/test_staff_locks.py",)),
    Whole("handlers/rules/ladder.py", ("tests/rules/test_ladder.py",)),
    Whole("handlers/rules/cases/schedule.py", ("tests/rules/test_schedules.py", "tests/rules/test_promises_said.py")),
    Whole("handlers/rules/reading/spelt_numbers.py", ("tests/rules/test_spelt_numbers.py",)),
    Whole(
        "bot/channels/twilio/reconcile.py",
        ("tests/channels/twilio/test_reconciling_window.py::test_two_minutes_before_the_try_and_one_after_it",),
        rows=("tests/channels/twilio/test_reconciling_window.py", "tests/channels/twilio/test_reconciling.py"),
    ),
)


def drawn_from() -> list[str]:
    """The other files of handlers/rules."""
    found = (path.relative_to(ROOT).as_posix() for path in (ROOT / "handlers/rules").rglob("*.py"))
    return sorted(set(found) - {one.path for one in WHOLE})


FURTHER = {
    "handlers/rules/office/": ("tests/bot/test_office.py", "tests/bot/test_checking.py"),
    "handlers/rules/reports/report_words.py": ("tests/handlers/test_report_words.py",),
}
"""Tests outside tests/rules that see a file or a folder, of those that are cheap."""


@cache
def steps_for(path: str) -> tuple[Step, ...]:
    """What a mutant of the file meets, until one kills it: the cheap tests first."""
    whole = next((one for one in WHOLE if one.path == path), None)
    if whole is not None:
        steps = [*(Step((test,)) for test in whole.tests), Step(whole.rows, rows=True)]
    else:
        further = tuple(test for part, tests in FURTHER.items() if path.startswith(part) for test in tests)
        steps = [*map(Step, tests_that_reach(path)), Step(further, rows=True)]
    return tuple(step for step in steps if step.tests)
