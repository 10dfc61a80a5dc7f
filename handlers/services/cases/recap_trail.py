"""What became of each case until the last day of a span: its letters, visits, promises and answers."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import chain
from typing import Any, Protocol, TypeVar

from handlers.rules.cases.case_life import CaseAct
from handlers.rules.cases.recap import Span
from handlers.services.base.work import Work
from storage.enums import CaseStatus
from storage.repositories.recap import (
    Heard,
    LetterInSpan,
    Owed,
    VisitInSpan,
    cases_doing,
    cases_reaching,
    heard_until,
    letters_made,
    paid_between,
    promises_standing,
    visits_made,
    wrote_until,
)


class OfCase(Protocol):
    """A row that belongs to a case."""

    @property
    def case_id(self) -> int:
        """The case."""


R = TypeVar("R", bound=OfCase)
ByCase = Mapping[int, Sequence[R]]
"""Rows of each case that has any, oldest first."""


@dataclass(frozen=True, slots=True)
class Trail:
    """Rows of each case, none of a day after the span.

    `paid` is rupiah by case, `wrote` the day on which its employer last wrote itself.
    `reaching`: how many cases came to each status within the span. `disputes` went to the mediator within it, `agreed`
    came to a *Perjanjian Bersama*.
    """

    span: Span
    letters: ByCase[LetterInSpan]
    visits: ByCase[VisitInSpan]
    heard: ByCase[Heard]
    owed: ByCase[Owed]
    paid: Mapping[int, int]
    wrote: Mapping[int, date]
    reaching: Counter[CaseStatus]
    disputes: int
    agreed: int

    @property
    def begun(self) -> list[LetterInSpan]:
        """Letters of the span, and those that still wait to be posted."""
        every = chain.from_iterable(self.letters.values())
        return [one for one in every if one.posted_on is None or self.span.starts <= one.posted_on]

    @property
    def posted(self) -> list[LetterInSpan]:
        """Letters that went out in the span."""
        return [one for one in self.begun if one.posted_on is not None]

    @property
    def planned(self) -> list[VisitInSpan]:
        """Visits that were planned for a day of the span, or held on one."""
        every = chain.from_iterable(self.visits.values())
        return [one for one in every if self.span.starts <= (one.held_on or one.planned_for)]

    @property
    def held(self) -> list[VisitInSpan]:
        """Visits of the span."""
        return [one for one in self.planned if one.held_on is not None and one.held_on <= self.span.ends]

    def of(self, case_id: int) -> dict[str, Any]:
        """The days and sums of one case, by the names of `EmployerLine`."""
        written = [one.posted_on for one in self.letters.get(case_id, ()) if one.posted_on]
        visits = [one for one in self.visits.get(case_id, ()) if one.held_on]
        heard, owed = self.heard.get(case_id, ()), self.owed.get(case_id, ())
        sums = [one.amount for one in owed if one.amount is not None]
        return {
            "written": written[-1] if written else None,
            "heard": heard[-1].to_status if heard else None,
            "heard_on": heard[-1].on if heard else None,
            "visited": visits[-1].held_on if visits else None,
            "visit_result": visits[-1].result if visits else None,
            "promised": sum(sums) if sums else None,
            "promised_by": owed[-1].due if owed else None,
            "paid": self.paid.get(case_id, 0),
            "wrote_on": self.wrote.get(case_id),
        }


def follow(work: Work, case_ids: Sequence[int], span: Span, before: datetime) -> Trail:
    """The trail of these cases; `before` is the first moment after the span."""
    connection, within = work.connection, (span.starts, span.ends)
    return Trail(
        span,
        _by_case(letters_made(connection, case_ids, span.ends, before)),
        _by_case(visits_made(connection, case_ids, span.ends, before)),
        _by_case(heard_until(connection, case_ids, span.ends)),
        _by_case(promises_standing(connection, case_ids, span.ends, before)),
        paid_between(connection, case_ids, *within),
        {case: work.office.local(at).date() for case, at in wrote_until(connection, case_ids, before).items()},
        Counter(cases_reaching(connection, case_ids, *within)),
        cases_doing(connection, case_ids, CaseAct.MEDIATE, *within),
        cases_doing(connection, case_ids, CaseAct.AGREE, *within),
    )


def _by_case(rows: Sequence[R]) -> dict[int, list[R]]:
    found: dict[int, list[R]] = {}
    for row in rows:
        found.setdefault(row.case_id, []).append(row)
    return found
