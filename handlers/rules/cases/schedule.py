"""What an employer promises, by when: `5 juta tiap tanggal 15, 3 kali`, or one line for each date.

The normal form is text: `2026-12-15:5000000;2027-01-15:5000000`; without an amount something is to be done by then
(register the workers, correct the wage): `2026-12-15:`.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from handlers.rules.reading.clean import tidy
from handlers.rules.reading.rupiah import LARGEST, read_rupiah
from handlers.rules.reading.spelt_numbers import numbers_in
from handlers.rules.reading.typed_days import day_in
from handlers.rules.reading.verdict import Verdict, ok, refuse
from handlers.rules.working_days import NO_DAYS, DayTable

MOST_TIMES = 36
FURTHEST = timedelta(days=3 * 366)
_AMOUNT = re.compile(
    r"(?<![\w/\-])(?:rp\.?\s*)?\d[\d.,]*\s*(?:ribu|rb|k|juta|jta|jt|miliar|milyar|m|triliun)?\b(?!\s*(?:kali|x|bulan|minggu))",
    re.ASCII,
)
_MONTHLY = re.compile(r"(?:tiap|setiap|per)\s*(?:bulan\s*)?(?:tanggal|tgl|tg)\.?\s*(\d{1,2})")
_WEEKLY = re.compile(r"(?:tiap|setiap|per)\s*minggu")
_EACH_MONTH = re.compile(r"(?:tiap|setiap|per)\s*bulan|bulanan")
_COUNT = re.compile(
    r"(\d{1,2}|sekali|dua belas|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)\s*"
    r"(?:kali|x|bulan|angsuran|cicilan|minggu)(?!\w)|\bsekali\b"
)
_START = re.compile(r"(?:mulai|dari)\s+(?:tanggal\s+|tgl\s+)?([\w/.\- ]{3,22}?)(?=,|;|$|\s+(?:tiap|setiap|sebanyak))")
_DAY = re.compile(
    r"\d{1,3} hari(?: kerja)?(?: lagi)?|(?:minggu|pekan|bulan) depan|akhir bulan(?: ini| depan)?|besok|lusa"
    r"|\d{1,2}\s?[a-z]{3,10}(?:\s\d{4})?|\d{1,2}[/\-.]\d{1,2}(?:[/\-.]\d{2,4})?|\d{4}-\d\d-\d\d"
    r"|senin|selasa|rabu|kamis|jumat"
)
_NORMAL = re.compile(r"\d{4}-\d\d-\d\d:\d*(?:;\d{4}-\d\d-\d\d:\d*)*")


@dataclass(frozen=True, slots=True)
class Due:
    """One date of a promise; `amount` in whole rupiah, None: something other than money."""

    day: date
    amount: int | None


def read_schedule(text: str, *, today: date, days: DayTable = NO_DAYS) -> Verdict:
    """The promise in its normal form; the conversation repeats it before it is kept.

    Refused: `not-a-schedule`, `schedule-past` (a date before today), `schedule-too-long`.
    """
    plain = tidy(text).lower()
    if _NORMAL.fullmatch(plain):
        return _judged(parse_schedule(plain), today)
    found = _regular(plain.replace("\n", ", "), today) or _lines(plain, today, days)
    if not found:
        return refuse("not-a-schedule")
    return _judged(found, today)


def parse_schedule(normal: str) -> tuple[Due, ...]:
    """The dates of a normal form: "2026-12-15:5000000" is 5 million on 15 December."""
    pairs = (part.partition(":") for part in normal.split(";"))
    return tuple(Due(date.fromisoformat(day), int(amount) if amount else None) for day, _, amount in pairs)


def normal_schedule(dues: tuple[Due, ...]) -> str:
    """The inverse of `parse_schedule`."""
    return ";".join(f"{due.day.isoformat()}:{due.amount or ''}" for due in dues)


def _judged(dues: tuple[Due, ...], today: date) -> Verdict:
    if any(due.day < today for due in dues):
        return refuse("schedule-past", day=today.isoformat())
    too_much = any((due.amount or 0) > LARGEST for due in dues)
    if len(dues) > MOST_TIMES or too_much or any(due.day > today + FURTHEST for due in dues):
        return refuse("schedule-too-long", times=MOST_TIMES)
    normal = normal_schedule(tuple(sorted(dues, key=lambda due: due.day)))
    return ok(normal)


def _regular(plain: str, today: date) -> tuple[Due, ...]:
    """So much on the same day of each month, or each week, so many times."""
    monthly, weekly = _MONTHLY.search(plain), _WEEKLY.search(plain)
    if not (monthly or weekly or _EACH_MONTH.search(plain)):
        return ()
    count = _COUNT.search(plain)
    start = _START.search(plain)
    first = day_in(start[1], today=today) if start else None
    rest = plain
    for match in (monthly, count, start):
        rest = rest.replace(match[0], " ") if match else rest
    amount = _amount(rest)
    times = _number(count) if count else 1
    if not 0 < times <= MOST_TIMES:
        return ()
    if weekly:
        begin = first or today + timedelta(days=7)
        return tuple(Due(begin + timedelta(weeks=n), amount) for n in range(times))
    day = int(monthly[1]) if monthly else (first or today).day
    return _months(day, first, today, times, amount)


def _months(day: int, first: date | None, today: date, times: int, amount: int | None) -> tuple[Due, ...]:
    """The same day of `times` months; the last of a shorter month. The first is the next such day."""
    if not 0 < day <= 31:  # noqa: PLR2004 -- days of the longest month
        return ()
    begin = first or today
    months = (_in_month(begin.year, begin.month + n, day) for n in range(times + 1))
    return tuple(Due(found, amount) for found in months if found >= begin)[:times]


def _in_month(year: int, month: int, day: int) -> date:
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year, month, min(day, monthrange(year, month)[1]))


def _lines(plain: str, today: date, days: DayTable) -> tuple[Due, ...]:
    """One date a line (or between semicolons, or joined by "lalu"), each with its amount where there is one."""
    parts = [part.strip(" .,") for part in re.split(r"\n|;|\blalu\b|\bkemudian\b", plain) if part.strip(" .,")]
    found = [_line(part, today, days) for part in parts]
    return tuple(due for due in found if due is not None) if found and None not in found else ()


def _line(part: str, today: date, days: DayTable) -> Due | None:
    """`15 juni 2026 5 juta`, `5 juta tanggal 15 juni`, `daftar sebelum 30 juni`, `5 juta 10 hari kerja lagi`."""
    for match in _DAY.finditer(part):
        day = day_in(match[0], today=today, days=days)
        if day is not None:
            return Due(day, _amount(part.replace(match[0], " ", 1)))
    return None


def _amount(words: str) -> int | None:
    """The largest amount that is named: "angsuran 2 5 juta" is of five million."""
    found = [read_rupiah(match[0]) for match in _AMOUNT.finditer(words)]
    amounts = [int(one.value) for one in found if one.kind == "ok" and int(one.value)]
    return max(amounts) if amounts else None


def _number(match: re.Match[str]) -> int:
    word = match[1] or "sekali"
    if word.isdecimal():
        return int(word)
    return 1 if word == "sekali" else numbers_in(word)[0]
