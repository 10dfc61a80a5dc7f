"""What an officer owes to cases, for the daily digest: steps of the office, dates that came, minutes and letters."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time

from handlers.flow import Choice, Phrase
from handlers.rules.access import Actor
from handlers.rules.cases.case_life import OURS
from handlers.rules.cases.case_words import MINUTES
from handlers.services.base.due import working_day_after
from handlers.services.base.work import Work
from storage.enums import CaseStatus, Role
from storage.repositories.case_lists import CaseRow, list_cases, owed_cases, unsigned_minutes

SHOWN = 4
"""Cases that have a button; every one is counted."""
DATES = (CaseStatus.VISIT_PLANNED, CaseStatus.POSTED, CaseStatus.MEDIATION, CaseStatus.HANDED_ON)
"""Their day has come: somebody writes down what came of it."""
OF_HEAD = (CaseStatus.DRAFTED, CaseStatus.INITIALLED)


@dataclass(slots=True)
class CaseDebts:
    """Lines of the message; (late, since, button) of the most urgent cases."""

    lines: list[Phrase] = field(default_factory=list)
    oldest: list[tuple[bool, datetime, Choice]] = field(default_factory=list)


def case_debts(work: Work, actor: Actor) -> CaseDebts:
    """Everything about cases that waits for this officer; nothing for other roles."""
    if actor.role is Role.HEAD:
        return _letters(work)
    debts, session = CaseDebts(), work.uow.session
    _add(work, debts, "steps", OURS)
    _add(work, debts, "dates", DATES, work.today)
    soon = working_day_after(work, work.today, work.office.cases.reminder_days)
    _add(work, debts, "promises", (CaseStatus.PROMISED,), soon)
    if actor.agency is not None:
        count, unsigned = unsigned_minutes(session, actor.agency, SHOWN)
        debts.lines += [Phrase("cases.digest-minutes", {"count": count})] if count else []
        buttons = [Choice(f"/kasus {number} {MINUTES}", number) for number in unsigned]
        debts.oldest += [(False, work.now, button) for button in buttons]
    return debts


def _letters(work: Work) -> CaseDebts:
    """What the head owes: letters that wait for an initial or a signature."""
    total, rows = list_cases(work.uow.session, OF_HEAD, SHOWN)
    if not total:
        return CaseDebts()
    lines = [Phrase("cases.digest-letters", {"count": total})]
    return CaseDebts(lines, [_urgent(work, row, "/surat") for row in rows])


def _add(work: Work, debts: CaseDebts, what: str, statuses: Sequence[CaseStatus], only: date | None = None) -> None:
    """What is owed in these statuses: all of it counted, the most urgent as buttons. `only`: what is due by a day."""
    count, late, rows = owed_cases(work.uow.session, statuses, SHOWN, work.today, OURS, only)
    if not count:
        return
    words = Phrase("staff.digest-late", {"late": late}) if late else ""
    debts.lines.append(Phrase(f"cases.digest-{what}", {"count": count, "late": words}))
    debts.oldest += [_urgent(work, row, "/kasus") for row in rows]


def _late(work: Work, row: CaseRow) -> bool:
    return row.due is not None and row.due < work.today


def _urgent(work: Work, row: CaseRow, command: str) -> tuple[bool, datetime, Choice]:
    since = datetime.combine(row.due or work.today, time(), UTC)
    return _late(work, row), since, Choice(f"{command} {row.number}", row.number)
