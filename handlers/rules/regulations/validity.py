"""For how long a regulation holds: at most two years (UU 13/2003 arts 111(3), 123), once extended by at most one."""

from datetime import date, timedelta

LONGEST_YEARS = 2
EXTENSION_YEARS = 1
"""While a PKB is negotiated: Permenaker 28/2014 art 11, UU 13/2003 art 123(2)."""


def years_after(day: date, years: int) -> date:
    """The same day so many years later; of 29 February the 28th."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def last_day(begins: date, years: int = LONGEST_YEARS) -> date:
    """The last day of so many whole years: from 1 December 2026 two years end on 30 November 2028."""
    return years_after(begins, years) - timedelta(days=1)


def may_hold(begins: date, ends: date) -> bool:
    """True where that is a validity: it ends after it begins, and in time."""
    return begins < ends <= last_day(begins)


def latest_extension(ends: date) -> date:
    """Until when a regulation that ends on that day can hold at most."""
    return years_after(ends, EXTENSION_YEARS)


def may_extend(ends: date, longer: date, today: date, extended_from: date | None) -> bool:
    """True where it can be extended to `longer`: once, before its end has come, by at most a year."""
    return extended_from is None and today <= ends < longer <= latest_extension(ends)
