"""One message a working day to each officer who owes something: how much, what is late, the oldest as buttons.

Whoever owes nothing hears nothing. Several servers, or a server that was off at the beginning of the day, change
nothing: a counter keeps the last day, and the cause holds the date.
"""

from collections.abc import Callable, Collection
from datetime import UTC, datetime, time, timedelta

from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import (
    ADMINISTRATORS,
    ANSWERERS,
    BUDGET_READERS,
    CALLERS,
    CASE_OFFICERS,
    LETTER_WRITERS,
    REGULATION_OFFICERS,
    RIGHTS_DESK,
    SIGNERS,
    VERIFIERS,
    VILLAGERS,
    Actor,
    scope_of,
)
from handlers.rules.working_days import is_working_day
from handlers.services.base.approvals import approved_unopened
from handlers.services.base.officers import officer_words
from handlers.services.base.work import Work
from handlers.services.cases.debts import case_debts
from handlers.services.employers.submission_desk import submission_debts
from handlers.services.money.standing import in_line_for
from handlers.services.people.questions import due_date
from handlers.services.regulations.debts import regulation_debts
from handlers.services.reports.inbox import report_debts
from handlers.services.staff import people_debts
from handlers.services.staff.debt import SHOWN, Debt
from handlers.services.staff.lateness import late_again, note_lateness
from handlers.services.staff.people_debts import TOLD_AT
from storage.enums import Role
from storage.repositories.audit import oldest_unsealed
from storage.repositories.housekeeping import count_to, last_count
from storage.repositories.questions import open_questions
from storage.repositories.reviews import undecided_looks
from storage.repositories.rights import open_requests
from storage.repositories.staff import badge_of_staff, chats_with_staff

COUNTER = "digest"
QUESTIONS = 200
"""Questions that one digest counts."""
SEALED_WITHIN = timedelta(hours=1)
"""Audit lines are sealed within seconds; after this time the administrator must look."""
HEARS = VERIFIERS | VILLAGERS | CASE_OFFICERS | ADMINISTRATORS | REGULATION_OFFICERS


def tell_debts(work: Work) -> bool:
    """Timed work: once a working day, from the opening of the office on."""
    local, today, calendar = work.office.local(work.now), work.today, work.office.calendar
    if not calendar.is_open(local) or not is_working_day(today, calendar.days):
        return False
    last = last_count(work.connection, COUNTER)
    if last == today.toordinal():  # a later day was told by a clock that came back
        return False
    count_to(work.connection, COUNTER, today.toordinal())
    note_lateness(work)
    if last:  # on the installation's first day nobody owes anything from before
        _tell_everybody(work)
    count_to(work.connection, TOLD_AT, int(work.now.timestamp()) // 60)
    return False


def _tell_everybody(work: Work) -> None:
    """To each officer who owes something what it is."""
    local, today = work.office.local(work.now), work.today
    midnight = datetime.combine(today + timedelta(days=1), time(), local.tzinfo).astimezone(UTC)
    for chat, staff_id, role, area in chats_with_staff(work.connection, HEARS):
        actor = Actor(chat, staff_id, role, area)
        debt = debt_of(work, actor)
        if debt.lines:
            say = Say("staff.digest", {"day": today, "lines": tuple(debt.lines)}, debt.buttons())
            cause = f"digest:{today.isoformat()}:{chat}"
            work.tell(chat, say, cause, topic=f"digest:{chat}", expires_at=midnight)


def debt_of(work: Work, actor: Actor) -> Debt:
    """Everything that waits for this officer."""
    debt = Debt()
    for roles, owed in _OWED:
        if actor.role in roles:
            owed(work, actor, debt)
    return debt


def _questions(work: Work, actor: Actor, debt: Debt) -> None:
    """Questions that nobody has, and those that this officer took."""
    mine = [q for q in open_questions(work.connection, QUESTIONS) if q.taken_by in (None, actor.staff_id)]
    late = sum(due_date(work, question.asked_at) < work.today for question in mine)
    debt.add("questions", len(mine), late, Choice("/pertanyaan", Phrase("staff.choice-pertanyaan")))


def _rights(work: Work, actor: Actor, debt: Debt) -> None:
    """Requests about personal data: the law gives three times 24 hours (UU 27/2022 arts 40-44)."""
    waiting = open_requests(work.connection, scope_of(actor))
    late = sum(request.due_at < work.now for request in waiting)
    debt.add("rights", len(waiting), late, Choice("/hak", Phrase("staff.choice-hak")))


def _reports(work: Work, actor: Actor, debt: Debt) -> None:
    """Reports about employers: what waits, what is late, and threatened reporters always."""
    lines, buttons = report_debts(work, actor)
    debt.lines += lines
    debt.more += buttons


def _submissions(work: Work, _actor: Actor, debt: Debt) -> None:
    """What employers sent in and nobody has dealt with."""
    lines, oldest = submission_debts(work, SHOWN)
    debt.lines += lines
    debt.oldest += oldest


def _cases(work: Work, actor: Actor, debt: Debt) -> None:
    """Steps of cases, dates that came, minutes and letters to sign."""
    found = case_debts(work, actor)
    debt.lines += found.lines
    debt.oldest += found.oldest


def _regulations(work: Work, actor: Actor, debt: Debt) -> None:
    """Regulations of companies whose next step is theirs."""
    lines, oldest = regulation_debts(work, actor, SHOWN)
    debt.lines += lines
    debt.oldest += oldest


def _looks(work: Work, actor: Actor, debt: Debt) -> None:
    """Officers who open record after record and decide nothing: of the own agency, and of both for the head."""
    least = work.office.limits.undecided_looks_per_day
    for staff_id, count in undecided_looks(work.connection, work.now - timedelta(days=1), least):
        who = badge_of_staff(work.connection, staff_id)
        if actor.agency in (None, who.agency):
            who_is = officer_words(work, staff_id)
            params = {"who": who_is, "role": Phrase(f"staff.role-{who.role}"), "count": count}
            debt.lines.append(Phrase("staff.digest-looks", params))


def _still_late(work: Work, actor: Actor, debt: Debt) -> None:
    """What was late in two digests, one after the other: the head hears how much of each kind."""
    for kind, late in late_again(work, scope_of(actor)):
        debt.add(f"again-{kind}", late)


def _unopened(work: Work, _actor: Actor, debt: Debt) -> None:
    """How much of what an agency approved at a stroke nobody of it ever opened."""
    debt.lines += approved_unopened(work, work.now - timedelta(days=1), work.now)


def _in_line(work: Work, actor: Actor, debt: Debt) -> None:
    """People who wait for money."""
    debt.add("in-line", in_line_for(work, actor), lists=Choice("/anggaran", Phrase("staff.choice-anggaran")))


def _audit(work: Work, _actor: Actor, debt: Debt) -> None:
    """Lines of the audit that nothing seals."""
    oldest = oldest_unsealed(work.connection)
    if oldest is not None and work.now - oldest > SEALED_WITHIN:
        debt.lines.append(Phrase("staff.digest-unsealed", {"since": work.office.local(oldest)}))


_OWED: tuple[tuple[Collection[Role], Callable[[Work, Actor, Debt], None]], ...] = (
    (VERIFIERS | VILLAGERS, people_debts.records),
    (VERIFIERS, people_debts.stuck),
    (CALLERS, people_debts.papers_to_come),
    (VERIFIERS | VILLAGERS, people_debts.lapses),
    (CALLERS, people_debts.calls),
    (ANSWERERS, people_debts.endings),
    (VERIFIERS, people_debts.renewals),
    (ANSWERERS, _questions),
    (RIGHTS_DESK, _rights),
    (CASE_OFFICERS, _reports),
    (CASE_OFFICERS, _submissions),
    (LETTER_WRITERS, _cases),
    (REGULATION_OFFICERS, _regulations),
    (VERIFIERS | SIGNERS, _looks),
    (SIGNERS, _unopened),
    (BUDGET_READERS, _in_line),
    (ADMINISTRATORS, _audit),
    (SIGNERS, _still_late),
)
"""Which roles may owe what, in the order of the message."""
