"""What an officer owes to cases, for the daily digest: steps of the office, dates that came, minutes and letters."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, time

from handlers.flow import Choice, Phrase
from handlers.rules.access import Actor
from handlers.rules.cases.case_life import OURS
from handlers.rules.cases.case_words import MINUTES
from handlers.services.base.due import working_day_after
from handlers.services.base.work import Work
from storage.enums import CaseStatus, Role
from storage.repositories.cases import CaseRow, list_cases, unsigned_minutes

MOST = 500
"""Cases that one digest counts."""
SHOWN = 4
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
    rows = [row for row in list_cases(session, OURS, MOST)[1] if not row.reporter_asked]
    _add(work, debts, "steps", rows)
    _add(work, debts, "dates", list_cases(session, DATES, MOST, only=work.today)[1])
    soon = working_day_after(work, work.today, work.office.cases.reminder_days)
    _add(work, debts, "promises", list_cases(session, (CaseStatus.PROMISED,), MOST, only=soon)[1])
    if actor.agency is not None and (unsigned := unsigned_minutes(session, actor.agency, MOST)):
        debts.lines.append(Phrase("cases.digest-minutes", {"count": len(unsigned)}))
        buttons = [Choice(f"/kasus {number} {MINUTES}", number) for number in unsigned[:SHOWN]]
        debts.oldest += [(False, work.now, button) for button in buttons]
    return debts


def _letters(work: Work) -> CaseDebts:
    """What the head owes: letters that wait for an initial or a signature."""
    total, rows = list_cases(work.uow.session, OF_HEAD, SHOWN)
    if not total:
        return CaseDebts()
    lines = [Phrase("cases.digest-letters", {"count": total})]
    return CaseDebts(lines, [_urgent(work, row, "/surat") for row in rows])


def _add(work: Work, debts: CaseDebts, what: str, rows: list[CaseRow]) -> None:
    if not rows:
        return
    late = sum(_late(work, row) for row in rows)
    words = Phrase("staff.digest-late", {"late": late}) if late else ""
    debts.lines.append(Phrase(f"cases.digest-{what}", {"count": len(rows), "late": words}))
    debts.oldest += [_urgent(work, row, "/kasus") for row in rows[:SHOWN]]


def _late(work: Work, row: CaseRow) -> bool:
    return row.due is not None and row.due < work.today


def _urgent(work: Work, row: CaseRow, command: str) -> tuple[bool, datetime, Choice]:
    since = datetime.combine(row.due or work.today, time(), UTC)
    return _late(work, row), since, Choice(f"{command} {row.number}", row.number)
