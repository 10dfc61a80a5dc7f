"""One message a working day to each officer who owes something: how much, what is late, the oldest as buttons.

Whoever owes nothing hears nothing. Several servers, or a server that was off at the beginning of the day, change
nothing: a counter keeps the last day, and the cause holds the date.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta

from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import (
    ADMINISTRATORS,
    AGENCY_OF_ROLE,
    ANSWERERS,
    CASE_OFFICERS,
    LETTER_WRITERS,
    RIGHTS_DESK,
    SIGNERS,
    VERIFIERS,
    VILLAGERS,
    Actor,
    scope_of,
)
from handlers.rules.registrations.bulk import Kind
from handlers.rules.working_days import is_working_day
from handlers.services.base.due import late_since
from handlers.services.base.work import Work
from handlers.services.cases.debts import case_debts
from handlers.services.employers.submission_desk import submission_debts
from handlers.services.people.questions import due_date
from handlers.services.registrations.papers.village import late_by
from handlers.services.reports.inbox import report_debts
from storage.enums import Role, Status
from storage.repositories.audit import oldest_unsealed
from storage.repositories.bulk import opened_of_approved
from storage.repositories.housekeeping import count_to, last_count
from storage.repositories.questions import open_questions
from storage.repositories.queue import owed_votes
from storage.repositories.reviews import undecided_looks
from storage.repositories.rights import open_requests
from storage.repositories.staff import badge_of_staff, chats_with_staff
from storage.repositories.village import count_people, count_to_call, people

COUNTER = "digest"
SHOWN = 8
"""Buttons of one message: as many as every channel carries."""
QUESTIONS = 200
"""Questions that one digest counts."""
SEALED_WITHIN = timedelta(hours=1)
"""Audit lines are sealed within seconds; after this time the administrator must look."""
HEARS = VERIFIERS | VILLAGERS | CASE_OFFICERS | ADMINISTRATORS | SIGNERS

PAPERS = dict.fromkeys(VILLAGERS, (Status.PAPERS_AT_VILLAGE, "/berkas")) | {
    Role.DINAS: (Status.PAPERS_FORWARDED, "/berkas"),
    Role.BPJS: (Status.PAPERS_COMPLETE, "/kpj"),
}
"""Whose papers wait for whom, and the command that goes on with them."""


@dataclass(slots=True)
class Debt:
    """What one officer owes: `lines` of the message, (late, since, button) of the `oldest`, buttons of whole lists."""

    lines: list[Phrase] = field(default_factory=list)
    oldest: list[tuple[bool, datetime, Choice]] = field(default_factory=list)
    more: list[Choice] = field(default_factory=list)

    def add(self, what: str, total: int, late: int = 0, lists: Choice | None = None) -> None:
        """The line `staff.digest-WHAT`, and the button that lists it; nothing is said of what nobody waits for."""
        if total:
            late_words = Phrase("staff.digest-late", {"late": late}) if late else ""
            self.lines.append(Phrase(f"staff.digest-{what}", {"count": total, "late": late_words}))
            self.more += [lists] if lists is not None else []

    def buttons(self) -> tuple[Choice, ...]:
        """Late ones first, then by age; the lists last."""
        ranked = sorted(self.oldest, key=lambda one: (not one[0], one[1]))
        room = SHOWN - len(self.more)
        return (*(choice for _, _, choice in ranked[:room]), *self.more)


def tell_debts(work: Work) -> bool:
    """Timed work: once a working day, from the opening of the office on."""
    local, today, calendar = work.office.local(work.now), work.today, work.office.calendar
    if not calendar.is_open(local) or not is_working_day(today, calendar.days):
        return False
    last = last_count(work.connection, COUNTER)
    if last == today.toordinal():  # a later day was told by a clock that came back
        return False
    count_to(work.connection, COUNTER, today.toordinal())
    if not last:
        return False  # the installation's first day: nobody owes anything from before
    midnight = datetime.combine(today + timedelta(days=1), time(), local.tzinfo).astimezone(UTC)
    for chat, staff_id, role, area in chats_with_staff(work.connection, HEARS):
        actor = Actor(chat, staff_id, role, area)
        debt = debt_of(work, actor)
        if debt.lines:
            say = Say("staff.digest", {"day": today, "lines": tuple(debt.lines)}, debt.buttons())
            cause = f"digest:{today.isoformat()}:{chat}"
            work.tell(chat, say, cause, topic=f"digest:{chat}", expires_at=midnight)
    return False


def debt_of(work: Work, actor: Actor) -> Debt:
    """Everything that waits for this officer."""
    debt = Debt()
    for roles, owed in _OWED:
        if actor.role in roles:
            owed(work, actor, debt)
    return debt


def _votes(work: Work, actor: Actor, debt: Debt) -> None:
    """Registrations without the vote of the officer's agency."""
    if actor.agency is None:
        return
    service = work.office.service
    begun = (late_since(work, service.verify), late_since(work, service.objection))
    total, late, oldest = owed_votes(work.connection, scope_of(actor), actor.agency, begun, SHOWN)
    debt.add("votes", total, late)
    debt.oldest += [(one.late, one.since, _button("/periksa", one.number)) for one in oldest]


def _papers(work: Work, actor: Actor, debt: Debt) -> None:
    """Papers that lie with this officer."""
    if actor.role is None:
        return
    status, command = PAPERS[actor.role]
    scope, late, session = scope_of(actor), late_by(work), work.uow.session
    total = count_people(session, scope, (status,))
    debt.add(str(status), total, count_people(session, scope, (status,), late))
    found = people(session, scope, (status,), late, skip=0, limit=SHOWN) if total else []
    debt.oldest += [(is_late, r.status_at, _button(command, r.number)) for r, is_late in found]


def _papers_to_come(work: Work, actor: Actor, debt: Debt) -> None:
    """People of the village whose last day for papers is near: somebody should remind them."""
    soon = count_people(work.uow.session, scope_of(actor), (Status.VERIFIED,), late_by(work))
    debt.add("soon", soon, lists=Choice("/desa", Phrase("staff.choice-desa")))


def _calls(work: Work, actor: Actor, debt: Debt) -> None:
    """People of the village whom no chat could tell their news."""
    total = count_to_call(work.uow.session, scope_of(actor))
    debt.add("calls", total, lists=Choice("/panggilan", Phrase("calls.choice-list")))


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


def _looks(work: Work, actor: Actor, debt: Debt) -> None:
    """Officers who open record after record and decide nothing: of the own agency, and of both for the head."""
    least = work.office.limits.undecided_looks_per_day
    for staff_id, count in undecided_looks(work.connection, work.now - timedelta(days=1), least):
        who = badge_of_staff(work.connection, staff_id)
        if actor.agency in (None, who.agency):
            params = {"number": staff_id, "role": Phrase(f"staff.role-{who.role}"), "count": count}
            debt.lines.append(Phrase("staff.digest-looks", params))


def _unopened(work: Work, _actor: Actor, debt: Debt) -> None:
    """How much of what an agency approved at a stroke nobody of it ever opened."""
    for one in opened_of_approved(work.connection, VERIFIERS, Kind.APPROVE, work.now - timedelta(days=1)):
        agency = work.office.agency(AGENCY_OF_ROLE[one.role]).short_name
        params = {"agency": agency, "count": one.count, "unopened": one.unopened}
        debt.lines.append(Phrase("staff.digest-unopened", params))


def _audit(work: Work, _actor: Actor, debt: Debt) -> None:
    """Lines of the audit that nothing seals."""
    oldest = oldest_unsealed(work.connection)
    if oldest is not None and work.now - oldest > SEALED_WITHIN:
        debt.lines.append(Phrase("staff.digest-unsealed", {"since": work.office.local(oldest)}))


def _button(command: str, number: str) -> Choice:
    return Choice(f"{command} {number}", number)


_OWED: tuple[tuple[Collection[Role], Callable[[Work, Actor, Debt], None]], ...] = (
    (VERIFIERS, _votes),
    (PAPERS, _papers),
    (VILLAGERS, _papers_to_come),
    (VILLAGERS, _calls),
    (ANSWERERS, _questions),
    (RIGHTS_DESK, _rights),
    (CASE_OFFICERS, _reports),
    (CASE_OFFICERS, _submissions),
    (LETTER_WRITERS, _cases),
    (VERIFIERS | SIGNERS, _looks),
    (SIGNERS, _unopened),
    (ADMINISTRATORS, _audit),
)
"""Which roles may owe what, in the order of the message."""
