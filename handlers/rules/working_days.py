"""Working days of an office: Monday to Friday without national holidays and collective leave (cuti bersama).

Dates come from the `holidays` package (SKB of three ministers); an office's own table wins, because Islamic
dates of later years are estimates and collective leave is decreed late.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from types import MappingProxyType

DayTable = Mapping[date, bool]
"""An office's own word on single days: True = it works, False = it is closed."""

NO_DAYS: DayTable = MappingProxyType({})
_SATURDAY = 5


@cache
def holidays_of(year: int) -> Mapping[date, str]:
    """National holidays and collective leave of a year with their Indonesian names."""
    import holidays  # heavy: only who counts days pays for it

    table = holidays.country_holidays("ID", years=year, categories=("public", "government"), language="id")
    return MappingProxyType(dict(table))


def is_working_day(day: date, overrides: DayTable = NO_DAYS) -> bool:
    """Whether the office works on `day`."""
    if day in overrides:
        return overrides[day]
    return day.weekday() < _SATURDAY and day not in holidays_of(day.year)


def add_working_days(start: date, count: int, overrides: DayTable = NO_DAYS) -> date:
    """The `count`-th working day after `start`, not counting it; 0 gives `start` or the next working day."""
    day = start
    while count == 0 and not is_working_day(day, overrides):
        day += timedelta(days=1)
    while count > 0:
        day += timedelta(days=1)
        count -= is_working_day(day, overrides)
    return day


def working_days_between(start: date, end: date, overrides: DayTable = NO_DAYS) -> int:
    """Working days after `start` up to and with `end`; 0 when `end` is not later.

    Counted by whole weeks and put right by the days that differ: lists ask for many long spans.
    """
    if end <= start:
        return 0
    years = range(start.year, end.year + 1)
    special = {day for year in years for day in holidays_of(year)} | overrides.keys()
    found = _weekdays(end) - _weekdays(start)
    return found + sum(
        is_working_day(day, overrides) - (day.weekday() < _SATURDAY) for day in special if start < day <= end
    )


def _weekdays(day: date) -> int:
    """How many Mondays to Fridays there are from the first day of the calendar, a Monday, up to and with `day`."""
    weeks, rest = divmod(day.toordinal(), 7)
    return weeks * _SATURDAY + min(rest, _SATURDAY)
