"""By when a report is checked and answered: working days of the office, standing still while its reporter is asked."""

from datetime import date

from handlers.rules.working_days import working_days_between
from handlers.services.base.due import working_day_after
from handlers.services.base.work import Work
from storage.tables import Report


def check_due(work: Work, report: Report) -> date:
    """The last day to check it (SP4N-LAPOR!: 3 working days)."""
    return working_day_after(work, work.office.today(report.created_at), work.office.cases.check_days)


def answer_due(work: Work, report: Report) -> date:
    """The last day to answer it, counted from the check by its kind (5, 14 or 60 working days)."""
    began = work.office.today(report.checked_at) if report.checked_at is not None else work.today
    return working_day_after(work, began, work.office.cases.days_for(report.kind))


def age_of(work: Work, came: date) -> int:
    """Working days since a report came."""
    calendar = work.office.calendar
    overrides = dict.fromkeys(calendar.extra_holidays, False) | dict.fromkeys(calendar.removed_holidays, True)
    return working_days_between(came, work.today, overrides)


def is_late(work: Work, due: date | None, *, waits: bool) -> bool:
    """True where the day is over and nobody waits for the reporter."""
    return due is not None and not waits and due < work.today
