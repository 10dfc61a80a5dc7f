"""What a seat in a source costs: the months that are left, each with its contribution. A month is its first day."""

from collections.abc import Sequence
from datetime import date, timedelta
from enum import StrEnum

from handlers.rules.office.funding import DECEMBER, Funding
from handlers.rules.office.programme import Programme


class Lack(StrEnum):
    """Why nobody can be paid for now: the end of the keys of its words."""

    USED_UP = "used-up"
    NO_BASIS = "no-basis"
    NOT_BEGUN = "not-begun"


def months_left(funding: Funding, programme: Programme, day: date) -> tuple[date, ...]:
    """The months that a source still pays for somebody approved on `day`, that day's month among them.

    Empty before the source begins and after it ended. Months outside the programme's period are paid for nobody.
    """
    if not funding.first <= first_of(day) <= funding.last:
        return ()
    return months_between(max(day, programme.start), min(funding.last, programme.end))


def months_between(start: date, end: date) -> tuple[date, ...]:
    """The first days of all months from that of `start` to that of `end`; empty where `end` comes before."""
    month, found = first_of(start), list[date]()
    while month <= first_of(end):
        found.append(month)
        month = month_after(month)
    return tuple(found)


def price(programme: Programme, months: Sequence[date]) -> tuple[int, ...]:
    """The contribution of each month, as it is in force at that month's beginning."""
    return tuple(programme.rupiah("contribution", month) for month in months)


def people_for(rupiah: int, monthly: Sequence[int]) -> int:
    """How many people an amount pays for those months; 0 where there are no months."""
    return rupiah // sum(monthly) if sum(monthly) else 0


def unused(monthly: Sequence[int], since: date, first_unused: date) -> int:
    """What the months from that of `first_unused` on cost, of months that begin with that of `since`."""
    months = (first_unused.year - since.year) * DECEMBER + first_unused.month - since.month
    return sum(monthly[max(months, 0) :])


def lack(funding: Sequence[Funding], programme: Programme, day: date) -> Lack:
    """Why nobody is paid for on `day`, as far as the office's file says it: no money left, where it says nothing."""
    pays_now = [one for one in funding if months_left(one, programme, day)]
    if any(one.lawful for one in pays_now):
        return Lack.USED_UP
    if pays_now:
        return Lack.NO_BASIS
    later = [one for one in funding if one.first > first_of(day)]
    if later:
        return Lack.NOT_BEGUN if any(one.lawful for one in later) else Lack.NO_BASIS
    return Lack.USED_UP


def first_of(day: date) -> date:
    """The first day of its month."""
    return day.replace(day=1)


def month_after(month: date) -> date:
    """The first day of the next month."""
    return first_of(first_of(month) + timedelta(days=31))


def last_of(month: date) -> date:
    """The last day of a month."""
    return month_after(month) - timedelta(days=1)
