"""By when a case takes its next step, in the office's working days; and until when the whole of it is answered.

Of the employer's dates the letter, the visit and the schedule speak; the rest is the office's own time
(`office.toml`, [cases]).
"""

from datetime import date, datetime, timedelta

from handlers.rules.cases.case_life import ANSWERING, ON_PAPER, OURS
from handlers.rules.working_days import add_working_days, working_days_between
from handlers.services.base.due import late_since, working_day_after
from handlers.services.base.work import Work
from storage.enums import CaseStatus, LetterKind, ReportKind
from storage.repositories.case_lists import LateCases
from storage.repositories.cases import live_letter, open_instalments, planned_visit, waits_for_reporter
from storage.tables import Case, Letter

S = CaseStatus


def next_due(work: Work, case: Case) -> date | None:
    """The date of the next step of a case that has just arrived where it stands; None once it is closed."""
    rules, session = work.office.cases, work.uow.session
    if case.status is S.CLOSED:
        return None
    if case.status is S.SUSPENDED:
        return case.suspended_until
    if case.status is S.POSTED and (letter := live_letter(session, case.row_id)):
        return letter_due(work, letter)
    if case.status is S.VISIT_PLANNED and (visit := planned_visit(session, case.row_id)):
        return visit.planned_for
    if case.status is S.PROMISED and (owed := open_instalments(session, case.row_id)):
        return owed[0].due
    days = {S.RECEIVED: rules.check_days, S.MEDIATION: rules.mediation_days, S.HANDED_ON: rules.handed_on_days}
    days |= dict.fromkeys(ON_PAPER, rules.letter_days)
    return working_day_after(work, work.today, days.get(case.status, rules.decide_days))


def letter_due(work: Work, letter: Letter) -> date | None:
    """The last day for an answer to a letter; of a summons the day of its meeting."""
    if letter.kind is LetterKind.SUMMONS and letter.meeting_at is not None:
        return work.office.today(letter.meeting_at)
    return letter.reply_by


def answer_by(work: Work, kind: ReportKind, counts_from: datetime) -> date:
    """By when a whole case is answered (5, 14 or 60 working days by its kind)."""
    return working_day_after(work, work.office.today(counts_from), work.office.cases.days_for(kind))


def answer_late(work: Work, status: CaseStatus, kind: ReportKind, counts_from: datetime) -> date | None:
    """The day by which the whole should have been answered, where it has passed; else None."""
    day = answer_by(work, kind, counts_from)
    return day if status in ANSWERING and day < work.today else None


def late_cases(work: Work) -> LateCases:
    """What makes a case late today: its next step, or the answer to the whole of it."""
    began = {kind: late_since(work, work.office.cases.days_for(kind)) for kind in ReportKind}
    return LateCases(work.today - timedelta(days=1), began, ANSWERING, OURS)


def is_paused(work: Work, case: Case) -> bool:
    """True while the office waits for a reporter's answer and so owes no step itself."""
    return case.status in OURS and waits_for_reporter(work.uow.session, case.row_id)


def reporter_answered(work: Work, case: Case, asked_on: date) -> None:
    """A question to a reporter is over that was asked on that day: the office gets the days back that it waited."""
    if case.status not in OURS or case.due is None:
        return
    waited = working_days_since(work, max(asked_on, work.office.today(case.status_at)))
    case.due, case.due_since = later(work, case.due, waited), work.now
    count_later(work, case, waited)


def count_later(work: Work, case: Case, days: int) -> None:
    """So many working days were nobody's fault: the whole is answered later by as many."""
    began = work.office.today(case.answer_from)
    case.answer_from += later(work, began, days) - began


def working_days_since(work: Work, day: date) -> int:
    """The office's working days after `day`, up to today."""
    return working_days_between(day, work.today, work.office.calendar.days)


def later(work: Work, day: date, days: int) -> date:
    """A date moved on by the office's working days; the same where none have passed."""
    return add_working_days(day, days, work.office.calendar.days) if days else day
