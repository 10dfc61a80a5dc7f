"""Ages in whole years on a day."""

from datetime import date

ADULT = 18
"""Below this the bot keeps nothing and brings an officer (UU 27/2022 art 25)."""
YOUNGEST = 15
"""Below this a date is a slip (today's date, a child's): no applicant is that young."""
DAYS, MONTHS = range(1, 32), range(1, 13)
"""The numbers that a day and a month can have."""
OLDEST = 110
"""Nobody older is alive; also the far end of the century rule."""


def age_on(birth: date, day: date) -> int:
    """Whole years on `day`, negative before birth.

    Born on 29 February: a year older on 1 March where the year has no such day.
    """
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))


def is_minor(birth: date, day: date) -> bool:
    """Under 18 on `day`."""
    return age_on(birth, day) < ADULT


def adult_on(birth: date) -> date:
    """The first day on which somebody is no minor any more: the 18th birthday."""
    return calendar_date(birth.year + ADULT, birth.month, birth.day) or date(birth.year + ADULT, 3, 1)


def calendar_date(year: int, month: int, day: int) -> date | None:
    """The date, or None when the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
