"""Days that are named by how far away they are: `10 hari kerja`, `3 hari lagi`, `minggu depan`, `akhir bulan`.

Working days are the office's own, holidays and joint leave left out.
"""

import re
from calendar import monthrange
from datetime import date, timedelta

from handlers.rules.reading.words import values_of
from handlers.rules.working_days import NO_DAYS, DayTable, add_working_days, is_working_day

_NUMBERS = values_of("span")
MOST = 731
"""Days: nobody names a day farther away by counting."""
_AHEAD = r"lagi|kedepan|ke depan|mendatang|dari sekarang|dari hari ini|setelah ini"
_BACK = r"lalu|yang lalu|yg lalu|kemarin|lewat|silam"
_SPAN = re.compile(
    rf"(?:dalam |dlm )?(?P<count>\d{{1,3}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))}) ?"
    r"(?P<unit>hari kerja|hr kerja|hari|hr|minggu|pekan|bulan|bln)"
    rf"(?: (?P<side>{_AHEAD}|{_BACK}))?"
)
_NEXT = re.compile(r"(?P<unit>minggu|pekan|bulan) (?P<side>depan|lalu|kemarin|yang lalu)")
_END = re.compile(r"akhir bulan(?: (?P<side>ini|depan))?")
_WEEK, _MONTH, _YEAR = 7, 30, 12


def span_day(plain: str, today: date, days: DayTable = NO_DAYS, *, ahead: bool = True) -> date | None:
    """The day that a span from today names, None where the text is no span; `ahead`: the side that is meant."""
    if found := _SPAN.fullmatch(plain):
        side = found["side"]
        forward = ahead if side is None else re.fullmatch(_AHEAD, side) is not None
        count = _NUMBERS.get(found["count"]) or int(found["count"] if found["count"].isdecimal() else 0)
        return _away(today, count, found["unit"], days, forward=forward)
    if found := _NEXT.fullmatch(plain):
        return _away(today, 1, found["unit"], days, forward=found["side"] == "depan")
    if found := _END.fullmatch(plain):
        return _month_end(_months_on(today.replace(day=1), 1) if found["side"] == "depan" else today, days)
    return None


def _away(today: date, count: int, unit: str, days: DayTable, *, forward: bool) -> date | None:
    if unit in ("bulan", "bln"):
        return _months_on(today, count if forward else -count)
    step = count * (_WEEK if unit in ("minggu", "pekan") else 1)
    if step > MOST or not step:
        return None
    if unit.endswith("kerja"):
        return add_working_days(today, step, days) if forward else _working_days_back(today, step, days)
    return today + timedelta(days=step if forward else -step)


def _working_days_back(today: date, count: int, days: DayTable) -> date:
    day = today
    while count:
        day -= timedelta(days=1)
        count -= is_working_day(day, days)
    return day


def _months_on(day: date, count: int) -> date | None:
    """The same day of another month, the last of a shorter one."""
    if not count or abs(count) > MOST // _MONTH:
        return None
    year, month = divmod(day.year * _YEAR + day.month - 1 + count, _YEAR)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _month_end(day: date | None, days: DayTable) -> date | None:
    """The last working day of a day's month."""
    if day is None:
        return None
    last = day.replace(day=monthrange(day.year, day.month)[1])
    while not is_working_day(last, days):
        last -= timedelta(days=1)
    return last
