"""Periods of protection as spans of days, both ends protected."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from handlers.rules.office.programme import Programme

_MONTHS = 12
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Span:
    """From `starts` to `ends`, both inclusive."""

    starts: date
    ends: date


def first_span(programme: Programme, since: date) -> Span:
    """The period of somebody who is a member since a day: to the programme's end, but no shorter than to that day."""
    return Span(since, max(programme.end, since))


def next_span(programme: Programme, next_end: date | None, ends: date) -> Span:
    """What follows a period that ends on `ends`.

    Where the office has begun the programme of the next year already, to the end of it; else to `next_end`, and where
    the office has not said it, to the same day a year later.
    """
    starts = ends + _DAY
    if programme.end > ends:
        return Span(max(starts, programme.start), programme.end)
    if next_end is not None and next_end >= starts:
        return Span(starts, next_end)
    return Span(starts, months_later(starts, _MONTHS) - _DAY)


def months_later(day: date, months: int) -> date:
    """The same day some months later; the last day of a month that is too short for it."""
    year, month = divmod(day.year * _MONTHS + day.month - 1 + months, _MONTHS)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def month_end(day: date) -> date:
    """The last day of the month of `day`: a contribution is paid for the whole of it."""
    return day.replace(day=monthrange(day.year, day.month)[1])
