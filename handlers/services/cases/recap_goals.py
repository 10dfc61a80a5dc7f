"""How far the targets of the office are reached, and what was done towards each of them."""

from handlers.rules.access import scope_of
from handlers.rules.cases.recap import Effort, Goal, Span, goal_name
from handlers.services.base.work import Work
from storage.enums import CaseStatus
from storage.repositories.targets import (
    Wanted,
    employers_reaching,
    employers_visited,
    employers_written,
    targets_touching,
)

COMMITTED = ("promise", "complied")
"""Ends of a visit that bind the employer; the others leave it as it was (`storage.tables.cases.Visit.result`)."""


def goals_of(work: Work, span: Span) -> tuple[Goal, ...]:
    """Targets with a day in the span, each counted from its own first day until the span or the target ends."""
    return tuple(_goal(work, one, span) for one in targets_touching(work.connection, span.starts, span.ends))


def _goal(work: Work, wanted: Wanted, span: Span) -> Goal:
    until = min(wanted.ends, span.ends)
    complied = employers_reaching(work.connection, scope_of(work.actor), (CaseStatus.COMPLIED,), wanted.starts, until)
    efforts = _efforts(work, Span(wanted.starts, until), complied)
    return Goal(goal_name(wanted.name), wanted.starts, wanted.ends, wanted.employers, len(complied), efforts)


def _efforts(work: Work, span: Span, complied: set[int]) -> tuple[Effort, ...]:
    """Table 9 of an office's own report: letters; visits that bound the employer; visits that have not yet.

    The first came to something where it was answered, the second where the employer complied, the third where it has
    promised or complied since.
    """
    known, days = (work.connection, scope_of(work.actor)), (span.starts, span.ends)
    written = employers_written(*known, *days)
    answered = employers_reaching(*known, (CaseStatus.ANSWERED,), *days)
    bound = employers_visited(*known, COMMITTED, *days)
    loose = employers_visited(*known, (), *days) - bound
    since = employers_reaching(*known, (CaseStatus.PROMISED, CaseStatus.COMPLIED), *days)
    return (
        Effort("letters", len(written), len(written & answered)),
        Effort("bound", len(bound), len(bound & complied)),
        Effort("loose", len(loose), len(loose & since)),
    )
