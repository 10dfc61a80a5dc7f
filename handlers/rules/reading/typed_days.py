"""Days of work the way officers type them: `15 Juni`, `besok`, `Senin`, `10 hari kerja`; hours as `jam 2 siang`.

A day without its year is the nearest one on the side that the question asks for.
"""

import re
from datetime import date, time, timedelta

from handlers.rules.reading.ages import calendar_date
from handlers.rules.reading.clean import tidy
from handlers.rules.reading.day_spans import span_day
from handlers.rules.reading.months import known_month, likely_months
from handlers.rules.reading.verdict import Verdict, ok, refuse
from handlers.rules.reading.words import values_of
from handlers.rules.working_days import NO_DAYS, DayTable

_RELATIVE, _WEEKDAYS = values_of("relative-day"), values_of("weekday")
"""`besok` is 1 day from today, `senin` weekday 0."""
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})\s?[./\- ]\s?(\d{1,2})(?:\s?[./\- ]\s?(\d{4}|\d{2}))?")
_WORDS = re.compile(r"(\d{1,2})\s?([a-z]{3,10})\.?(?:\s?(\d{4}|\d{2}))?")
_LEAD = re.compile(r"^(?:tanggal|tgl|hari(?! ini)|pada|sebelum|paling lambat|sampai|s/d|mulai)\s+")
_HOUR = re.compile(r"(?:jam|pukul|pkl)?\s*(\d{1,2})(?:[.:](\d{2}))?\s*(?:wib|wita|wit)?\s*(pagi|siang|sore|malam)?")
_CENTURY = 2000
_NOON, _HOURS, _MINUTES = 12, 24, 60
_SIANG_FROM = 10
"""`jam 11 siang` is before noon, `jam 2 siang` after it."""


def read_day(text: str, *, today: date, earliest: date, latest: date, days: DayTable = NO_DAYS) -> Verdict:
    """The day as `YYYY-MM-DD`, between `earliest` and `latest`; `days`: the office's own word on working days.

    Refused: `not-a-day`, `day-too-early` and `day-too-late` (their parameter: the first or last day that goes).
    """
    found = day_in(text, today=today, ahead=latest > today, days=days)
    if found is None:
        return refuse("not-a-day")
    if found < earliest:
        return refuse("day-too-early", day=earliest.isoformat())
    if found > latest:
        return refuse("day-too-late", day=latest.isoformat())
    return ok(found.isoformat())


def read_hour(text: str) -> Verdict:
    """The hour as `HH:MM`. Refused: `not-an-hour`."""
    match = _HOUR.fullmatch(tidy(text).lower().strip(" ."))
    if match is None:
        return refuse("not-an-hour")
    hour, minute, part = int(match[1]), int(match[2] or 0), match[3]
    if part in ("sore", "malam") or (part == "siang" and hour < _SIANG_FROM):
        hour += _NOON if hour < _NOON else 0
    if hour >= _HOURS or minute >= _MINUTES:
        return refuse("not-an-hour")
    return ok(time(hour, minute).isoformat("minutes"))


def day_in(text: str, *, today: date, ahead: bool = True, days: DayTable = NO_DAYS) -> date | None:
    """The day that a text is, None where it is none."""
    plain = _plain(text)
    return span_day(plain, today, days, ahead=ahead) or _day(plain, today, ahead=ahead)


def _plain(text: str) -> str:
    plain = tidy(text).lower().strip(" .,")
    while (shorter := _LEAD.sub("", plain)) != plain:
        plain = shorter
    return plain


def _day(plain: str, today: date, *, ahead: bool) -> date | None:
    if plain in _RELATIVE:
        return today + timedelta(days=_RELATIVE[plain])
    weekday, _, rest = plain.replace(",", " ").partition(" ")
    if weekday in _WEEKDAYS:
        if rest.strip() in ("", "depan", "ini"):
            return _weekday(_WEEKDAYS[weekday], today, ahead=ahead)
        if rest.strip() in ("minggu depan", "pekan depan"):
            return today + timedelta(days=7 + _WEEKDAYS[weekday] - today.weekday())
        plain = rest.strip()
    if match := _ISO.fullmatch(plain):
        return _made(match[1], int(match[2]), int(match[3]), today, ahead=ahead)
    if match := _NUMBERS.fullmatch(plain):
        return _made(match[3], int(match[2]), int(match[1]), today, ahead=ahead)
    if match := _WORDS.fullmatch(plain):
        month = known_month(match[2]) or next(iter(likely_months(match[2])), None)
        return _made(match[3], month, int(match[1]), today, ahead=ahead) if month else None
    return None


def _weekday(weekday: int, today: date, *, ahead: bool) -> date:
    days = (weekday - today.weekday()) % 7 or 7
    return today + timedelta(days=days if ahead else days - 7)


def _made(year: str | None, month: int, day: int, today: date, *, ahead: bool) -> date | None:
    if year is not None:
        return calendar_date(int(year) + (_CENTURY if int(year) < _CENTURY // 10 else 0), month, day)
    found = (calendar_date(in_year, month, day) for in_year in (today.year - 1, today.year, today.year + 1))
    near = [one for one in found if one is not None and (one >= today if ahead else one <= today)]
    return (min(near) if ahead else max(near)) if near else None
