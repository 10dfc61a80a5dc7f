"""Dates, money, numbers, hours and lists as a language writes them. Babel loads when first needed."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from functools import lru_cache

from babel import Locale
from babel.dates import format_date, get_day_names
from babel.lists import format_list
from babel.numbers import format_decimal
from babel.units import format_unit

from messages.numerals import spelt

Shape = Callable[[object, str], str]
"""A value and a language in, words out. Raises TypeError or ValueError for a value it cannot read."""


def words(value: object, language: str) -> str:
    """A parameter as it stands in a sentence: text as it is, a date with its weekday, a list joined."""
    if isinstance(value, str):
        return str(value)
    if isinstance(value, bool):
        raise TypeError("a yes or no has no words of its own")
    if isinstance(value, int | float):
        return number(value, language)
    if isinstance(value, datetime):
        return f"{day(value, language)}, {clock(value, language)}"
    if isinstance(value, date):
        return day(value, language)
    if isinstance(value, Sequence):
        return joined([words(item, language) for item in value], language)
    raise TypeError(f"{type(value).__name__} has no words of its own")


def day(value: object, language: str) -> str:
    """`Senin, 30 November 2026`, from a date or its ISO form."""
    return _date(_as_date(value), "EEEE, d MMMM y", language)


def plain_date(value: object, language: str) -> str:
    """`30 November 2026`, from a date or its ISO form."""
    return _date(_as_date(value), "d MMMM y", language)


def spelt_date(value: object, language: str) -> str:
    """`Kamis, sembilan belas Maret dua ribu dua puluh`, as minutes write a day."""
    found = _as_date(value)
    names = _date(found, "EEEE|MMMM", language).split("|")
    return f"{names[0]}, {spelt(found.day, language)} {names[1]} {spelt(found.year, language)}"


def month(value: object, language: str) -> str:
    """`November 2026`, from a date in it or its ISO form."""
    return _date(_as_date(value), "MMMM y", language)


def clock(value: object, language: str) -> str:
    """`14.30`, from a time, a local datetime or `14:30`."""
    moment = value if isinstance(value, time | datetime) else time.fromisoformat(str(value))
    return moment.strftime(f"%H{_locale(language).number_symbols['latn'].get('timeSeparator', ':')}%M")


def number(value: object, language: str) -> str:
    """`16.800`."""
    if not isinstance(value, int | float):
        raise TypeError("not a number")
    return format_decimal(value, locale=language)


def rupiah(value: object, language: str) -> str:
    """`Rp16.800`, from whole rupiah."""
    return f"Rp{number(value, language)}"


def hours(value: object, language: str) -> str:
    """`Senin-Kamis 08.00-16.00, Jumat 08.00-11.30`, from `0-3 08:00-16:00; 4 08:00-11:30` (0 = Monday)."""
    return ", ".join(_run(run, language) for run in str(value).split("; "))


def span(value: object, language: str) -> str:
    """`5 tahun`, `3 bulan`, `14 hari`, from whole days."""
    if not isinstance(value, int):
        raise TypeError("not whole days")
    for unit, length in (("year", 365), ("month", 30)):
        if value and value % length == 0:
            return format_unit(value // length, f"duration-{unit}", locale=language)
    return format_unit(value, "duration-day", locale=language)


def joined(items: Sequence[str], language: str) -> str:
    """`A, B, dan C`."""
    return format_list(list(items), locale=language)


def plural(value: float, language: str) -> str:
    """The plural category of a number: `one`, `other`; Indonesian has only `other`."""
    return _locale(language).plural_form(value)


SHAPES: dict[str, Shape] = {
    "DAY": day,
    "DATE": plain_date,
    "SPELT": spelt_date,
    "MONTH": month,
    "TIME": clock,
    "NUMBER": number,
    "RUPIAH": rupiah,
    "HOURS": hours,
    "SPAN": span,
}
"""The functions that messages may call: `{ DAY($due) }`."""


def _as_date(value: object) -> date:
    return value if isinstance(value, date) else date.fromisoformat(str(value))


@lru_cache(4096)
def _date(value: date, pattern: str, language: str) -> str:
    return format_date(value, pattern, locale=language)


@lru_cache(8)
def _locale(language: str) -> Locale:
    return Locale.parse(language)


def _run(run: str, language: str) -> str:
    days, _, times = run.partition(" ")
    names = get_day_names("wide", locale=language)
    weekdays = "-".join(names[int(weekday)] for weekday in days.split("-"))
    return f"{weekdays} {'-'.join(clock(one, language) for one in times.split('-'))}"
