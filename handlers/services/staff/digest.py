"""One message a working day to each officer who owes something: how much, what is late, the oldest as buttons.

Whoever owes nothing hears nothing. Several servers, or a server that was off at the beginning of the day, change
nothing: a counter keeps the last day, and the cause holds the date.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace
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
    calls_scope,
    scope_of,
)
from handlers.rules.registrations.board_part import View
from handlers.rules.working_days import is_working_day
from handlers.services.base.approvals import approved_unopened
from handlers.services.base.officers import officer_words
from handlers.services.base.served import served_areas
from handlers.services.base.work import Work
from handlers.services.cases.debts import case_debts
from handlers.services.employers.submission_desk import submission_debts
from handlers.services.money.standing import in_line_for
from handlers.services.people.questions import due_date
from handlers.services.registrations.board.counting import days_of, my_piles, summed, tallied
from handlers.services.regulations.debts import regulation_debts
from handlers.services.reports.inbox import report_debts
from handlers.services.staff.lateness import late_again, note_lateness
from storage.enums import Role, Status
from storage.repositories.audit import oldest_unsealed
from storage.repositories.board import Pile, count_changes, count_pile, count_since, on_piles
from storage.repositories.housekeeping import count_to, last_count
from storage.repositories.period import count_proposed, count_undecided
from storage.repositories.questions import open_questions
from storage.repositories.reviews import undecided_looks
from storage.repositories.rights import open_requests, records_with_moves
from storage.repositories.staff import badge_of_staff, chats_with_staff
from storage.repositories.village import count_to_call

COUNTER = "digest"
SHOWN = 8
"""Buttons of one message: as many as every channel carries."""
QUESTIONS = 200
"""Questions that one digest counts."""
SEALED_WITHIN = timedelta(hours=1)
"""Audit lines are sealed within seconds; after this time the administrator must look."""
HEARS = VERIFIERS | VILLAGERS | CASE_OFFICERS | ADMINISTRATORS | REGULATION_OFFICERS

TOLD_AT = "digest-at"
"""The counter of the minute (since 1970) at which the last digest was told."""
COMMANDS = {Status.SUBMITTED: "/periksa", Status.PAPERS_COMPLETE: "/kpj"}
"""What goes on with a record that waits; with papers anywhere else it is `/berkas`."""


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


def _records(work: Work, actor: Actor, debt: Debt) -> None:
    """What waits for this officer and for nobody else: votes, papers, numbers. Of nobody who has still to bring one."""
    scope, days, piles = scope_of(actor), days_of(work), my_piles(work, actor)
    found = tallied(work, scope, piles, days)
    for pile in piles:
        one = summed(found, pile.status)
        debt.add(_WHAT.get((actor.role, pile.status), str(pile.status)), one.total, one.late)
    late, rest = [replace(pile, due=days.late) for pile in piles], [replace(pile, later=days.late) for pile in piles]
    for record, place in on_piles(work.connection, scope, [*late, *rest], 0, SHOWN) if found else ():
        is_late, command = place < len(late), COMMANDS.get(record.status, "/berkas")
        debt.oldest.append((is_late, record.status_at, _button(command, record.number, late=is_late)))


UNSERVED_AWAITED = f"/ringkasan {Status.VERIFIED} {View.NOBODY}"
"""The people whose papers are awaited where nobody works for the village."""
_WHAT: dict[tuple[Role | None, Status], str] = {
    (Role.DINAS, Status.SUBMITTED): "votes",
    (Role.BPJS, Status.SUBMITTED): "votes",
    (Role.DINAS, Status.PAPERS_AT_VILLAGE): "papers-unserved",
}
"""What a pile is called in the digest, where it is not by its stage."""


def _stuck(work: Work, actor: Actor, debt: Debt) -> None:
    """What no single vote moves on: the two disagree, a record is asked for elsewhere or held, a member's change."""
    connection, scope = work.connection, scope_of(actor)
    disputed = count_pile(connection, scope, Pile(Status.DISPUTED))
    debt.add("disputed", disputed, lists=Choice("/ringkasan disputed", Phrase("staff.choice-disputed")))
    moves = records_with_moves(connection, scope, QUESTIONS)
    held = sum(frozen for _, frozen in moves)
    debt.add("moves", len(moves) - held, lists=TO_MOVES if len(moves) > held else None)
    debt.add("frozen", held, lists=TO_MOVES if len(moves) == held else None)
    changes = count_changes(connection, scope, actor.agency) if actor.agency is not None else 0
    debt.add("changes", changes, lists=Choice("/ubahan", Phrase("staff.choice-ubahan-list")))


TO_MOVES = Choice("/pindahkan", Phrase("staff.choice-pindahkan-list"))


def _lapses(work: Work, actor: Actor, debt: Debt) -> None:
    """Whose papers did not come in time since the last digest."""
    minute = last_count(work.connection, TOLD_AT)
    since = datetime.fromtimestamp(minute * 60, UTC) if minute else work.now
    lapsed = count_since(work.connection, scope_of(actor), Status.LAPSED, since)
    of_village = actor.role in VILLAGERS
    debt.add("lapsed", lapsed, lists=None if of_village else Choice("/ringkasan lapsed", Phrase("staff.choice-lapsed")))


def _papers_to_come(work: Work, actor: Actor, debt: Debt) -> None:
    """People whose last day for papers is near, and not past: somebody should remind them.

    Those of the village; for the dinas those for whose village nobody works.
    """
    days = days_of(work)
    near = Pile(Status.VERIFIED, due=days.soon, later=replace(days.late, papers=work.today))
    soon = count_pile(work.connection, calls_scope(actor, served_areas(work)), near)
    if actor.role in VILLAGERS:
        debt.add("soon", soon, lists=Choice("/desa", Phrase("staff.choice-desa")))
    else:
        debt.add("soon-unserved", soon, lists=Choice(UNSERVED_AWAITED, Phrase("staff.choice-unserved")))


def _calls(work: Work, actor: Actor, debt: Debt) -> None:
    """People whom no chat could tell news that asks for something: of the village, or of villages with nobody."""
    total = count_to_call(work.uow.session, calls_scope(actor, served_areas(work)))
    debt.add("calls", total, lists=Choice("/panggilan", Phrase("calls.choice-list")))


def _renewals(work: Work, actor: Actor, debt: Debt) -> None:
    """Members who said that all is as it was, and whose period this agency has not renewed."""
    if actor.agency is not None:
        count = count_proposed(work.connection, scope_of(actor), actor.agency)
        debt.add("renewals", count, lists=Choice("/perpanjang", Phrase("staff.choice-perpanjang")))


def _endings(work: Work, actor: Actor, debt: Debt) -> None:
    """People of whom somebody said that they died or moved away."""
    count = count_undecided(work.connection, scope_of(actor))
    debt.add("endings", count, lists=Choice("/meninggal", Phrase("staff.choice-meninggal")))


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


def _button(command: str, number: str, *, late: bool) -> Choice:
    return Choice(f"{command} {number}", Phrase("staff.digest-late-one", {"number": number}) if late else number)


_OWED: tuple[tuple[Collection[Role], Callable[[Work, Actor, Debt], None]], ...] = (
    (VERIFIERS | VILLAGERS, _records),
    (VERIFIERS, _stuck),
    (CALLERS, _papers_to_come),
    (VERIFIERS | VILLAGERS, _lapses),
    (CALLERS, _calls),
    (ANSWERERS, _endings),
    (VERIFIERS, _renewals),
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
