"""Working days of the office, counted: when something is due, and since when it is late."""

from datetime import UTC, date, datetime, time, timedelta

from handlers.rules.working_days import add_working_days
from handlers.services.base.work import Work


def working_day_after(work: Work, start: date, days: int) -> date:
    """The office's n-th working day after `start`."""
    return add_working_days(start, days, work.office.calendar.days)


def late_since(work: Work, days: int) -> datetime:
    """The moment (UTC): a stage of `days` working days that began before it is late today.

    With 3 working days, on a Friday: Tuesday at midnight, so what began on Monday is late.
    """
    return due_before(work, days, work.today)


def due_before(work: Work, days: int, day: date) -> datetime:
    """The moment (UTC): a stage of `days` working days that began before it has to end before that day."""
    began = day
    while working_day_after(work, began, days) >= day:
        began -= timedelta(days=1)
    return end_of(work, began)


def end_of(work: Work, day: date) -> datetime:
    """The first moment after a day of the office."""
    zone = work.office.local(work.now).tzinfo
    return datetime.combine(day + timedelta(days=1), time(), zone).astimezone(UTC)
