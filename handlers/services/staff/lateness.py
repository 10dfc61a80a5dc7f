"""Lateness that comes again: of which kind something was late in one digest after the other."""

from collections.abc import Iterator
from datetime import date, timedelta

from handlers.rules.access import EVERYWHERE
from handlers.rules.cases.case_life import OURS
from handlers.rules.regulations.life import IN_OFFICE
from handlers.rules.working_days import is_working_day
from handlers.services.base.work import Work
from handlers.services.cases.debts import DATES
from handlers.services.people.questions import due_date
from handlers.services.registrations.board.counting import Days, days_of
from storage.enums import RegulationStatus as S
from storage.enums import Status
from storage.repositories.board import Pile, count_pile
from storage.repositories.case_lists import owed_cases
from storage.repositories.housekeeping import count_to, last_count
from storage.repositories.questions import open_questions
from storage.repositories.regulations import count_late
from storage.repositories.report_inbox import Narrower, count_inbox
from storage.scope import Scope

STAGES = {
    "votes": (Status.SUBMITTED, Status.DISPUTED),
    "papers-at-village": (Status.PAPERS_AT_VILLAGE,),
    "papers-forwarded": (Status.PAPERS_FORWARDED,),
    "papers-complete": (Status.PAPERS_COMPLETE,),
}
"""Kinds of lateness by the stages in which it shows."""
QUESTIONS = "questions"
MOST = 200
"""Questions that are counted."""
AGAIN = 2
"""Digests, one after the other, in which a kind was late before the head hears of it."""


def note_lateness(work: Work) -> None:
    """Before a digest: in how many of them, one after the other, something of each kind was late."""
    days = days_of(work)
    for kind in (*STAGES, QUESTIONS):
        name = f"late:{kind}"
        count_to(
            work.connection, name, last_count(work.connection, name) + 1 if _late(work, kind, EVERYWHERE, days) else 0
        )


def late_again(work: Work, scope: Scope) -> Iterator[tuple[str, int]]:
    """What is late again, and how much of it there is inside a scope; of reports and cases in the whole office."""
    yield from _of_cases(work)
    days = days_of(work)
    for kind in (*STAGES, QUESTIONS):
        if last_count(work.connection, f"late:{kind}") >= AGAIN:
            yield kind, _late(work, kind, scope, days)


def _late(work: Work, kind: str, scope: Scope, days: Days) -> int:
    if kind == QUESTIONS:
        waiting = open_questions(work.connection, MOST)
        return sum(due_date(work, question.asked_at) < work.today for question in waiting)
    piles = (Pile(status, due=days.late) for status in STAGES[kind])
    return sum(count_pile(work.connection, scope, pile) for pile in piles)


def _of_cases(work: Work) -> Iterator[tuple[str, int]]:
    """Reports, steps of cases and of regulations that were late in the last digest already: how many, never which."""
    before = day_before(work)
    yield "reports", count_inbox(work.connection, Narrower(late_on=before), MOST)
    steps = (*OURS, *DATES)
    late = owed_cases(work.uow.session, steps, 0, before, steps, before - timedelta(days=1))
    yield "cases", late[0]
    yield "regulations", count_late(work.connection, (*IN_OFFICE, S.DEEMED), before)


def day_before(work: Work) -> date:
    """The office's last working day before today: that of the last digest."""
    day = work.today - timedelta(days=1)
    while not is_working_day(day, work.office.calendar.days):
        day -= timedelta(days=1)
    return day
