"""Since when something goes on, as people say it: a month, a year, "three months ago". Read to a month."""

import re
from collections.abc import Mapping
from datetime import date
from functools import cache

from handlers.rules.hearing.said import as_said
from handlers.rules.reading.clean import tidy, without_emoji
from handlers.rules.reading.months import is_clear, likely_months
from handlers.rules.reading.phrases import says_not_known
from handlers.rules.reading.table import WrongTable, lines_of
from handlers.rules.reading.verdict import Verdict, offer, ok, refuse
from handlers.rules.reading.words import words_of

NOT_KNOWN = "tidak-tahu"
EARLIEST = 1970
_LONGEST = 80
_MONTHS = 12
_YEARS = ("tahun", "thn", "th")
_CENTURY = 100
_ONES = ("satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas")
_TEENS = ("dua belas", "tiga belas", "empat belas", "lima belas")
_SPELT = {word: number for number, word in enumerate((*_ONES, *_TEENS), 1)}
_AND_A_HALF = re.compile(r"(\d{1,2}) ?(?:[.,]5\b|½|1/2\b)")
_UNIT = r"(bulan|bln|tahun|thn|th)"
_HALF_MORE = re.compile(rf"\b(\d{{1,2}}) ?(?:setengah ?{_UNIT}|{_UNIT} setengah)\b")
_MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])")
_SHORT = re.compile(r"\b(\d{1,2}|se|setengah|beberapa)? ?(bulan|bln|tahun|thn|th|minggu|hari)\b")
_NUMERIC = re.compile(r"(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ](\d{4}|\d{2})|(\d{4})[-/. ](\d{1,2})(?:[-/. ]\d{1,2})?")
_YEAR = re.compile(r"(?<!\d)(\d{4})(?!\d)")
_SHORT_YEAR = re.compile(r"(?<![\d])'?(\d{2})(?!\d)")


def read_since(text: str, *, today: date) -> Verdict:
    """The month ("2026-03"). A year alone is its January; a month alone is its latest one; nothing lies ahead."""
    if len(text) > _LONGEST:
        return refuse("too-long")
    if text.strip() == NOT_KNOWN or says_not_known(text):
        return ok(NOT_KNOWN)
    plain = without_emoji(tidy(text)).lower()
    if re.fullmatch(r"\d{4}-\d{2}", plain):
        return _month(int(plain[:4]), int(plain[5:]), today)
    words = _numbered(as_said(_AND_A_HALF.sub(r"\1 setengah ", plain)))
    return (
        _halves(words, today)
        or _numeric(plain, today)
        or _named(words, today)
        or _event(words, today)
        or _ago(words, today)
        or _year(words, today)
        or refuse("unclear" if words else "empty")
    )


def _numbered(words: str) -> str:
    """Numbers in words as digits ("tiga bulan": "3 bulan"); longer words first, so that "dua belas" is twelve."""
    for word in sorted(_SPELT, key=len, reverse=True):
        words = re.sub(rf"\b{word}\b", str(_SPELT[word]), words)
    return re.sub(r"\bse(?=(bulan|tahun|minggu)\b)", "1 ", words)


def _numeric(plain: str, today: date) -> Verdict | None:
    """`03-2025`, `3/25`, `17.03.2025`, `2025-03`."""
    found = _NUMERIC.search(plain)
    if found is None:
        return None
    _day, month, year, first_year, second = found.groups()
    if first_year:
        return _month(int(first_year), int(second), today)
    return _month(_full_year(year, today), int(month), today)


def _named(words: str, today: date) -> Verdict | None:
    """A month by its name, with its year or without."""
    for word in words.split():
        named = is_clear(word) and word.isalpha() and word not in words_of("around-month")
        months = likely_months(word) if named else ()
        if len(months) > 1:
            return None
        if months:
            year = _year_in(words, today)
            return _month(year if year is not None else _latest(months[0], today), months[0], today)
    return None


@cache
def events() -> Mapping[str, tuple[str, ...]]:
    """What people count from, and the months in which it was, the first one first. Raises WrongTable."""
    found: dict[str, list[str]] = {}
    for where, row in lines_of("report_events", "word", "month"):
        if not _MONTH.fullmatch(row["month"]):
            raise WrongTable(f"{where}: '{row['month']}' is no month. Write it as 2020-03")
        found.setdefault(row["word"], []).append(row["month"])
    return {word: tuple(sorted(months)) for word, months in found.items()}


def _event(words: str, today: date) -> Verdict | None:
    """As in "sejak corona", "lebaran tahun lalu": the latest one that was, always offered."""
    named = next((events()[word] for word in words.split() if word in events()), ())
    year = _year_in(words, today)
    past = [month for month in named if month <= f"{today:%Y-%m}" and (year is None or month.startswith(str(year)))]
    return offer("heard", past[-1]) if past else None


def _halves(words: str, today: date) -> Verdict | None:
    """As in "1,5 tahun", "setahun setengah"."""
    found = _HALF_MORE.search(words)
    if found is None:
        return None
    unit = found.group(2) or found.group(3)
    months = int(found.group(1)) * (_MONTHS if unit in _YEARS else 1)
    return _back(today, months + (_MONTHS // 2 if unit in _YEARS else 0))


def _ago(words: str, today: date) -> Verdict | None:
    """As in "3 bulan yang lalu", "setahun", "tahun lalu", "bulan ini", "sejak kemarin"."""
    found = _SHORT.search(words)
    if found is None:
        said = set(words.split())
        now = said & words_of("just-now") and not said & words_of("long-ago") and not _YEAR.search(words)
        return _back(today, 0) if now else None
    count, unit = found.groups()
    if _YEAR.search(words):
        return None
    if count in (None, "beberapa"):
        return _last_or_this(words, unit, count, today)
    months = _MONTHS if unit in _YEARS else (1 if unit in ("bulan", "bln") else 0)
    if count == "setengah":
        return _back(today, months // 2)
    return _back(today, (1 if count == "se" else int(count)) * months)


def _last_or_this(words: str, unit: str, count: str | None, today: date) -> Verdict | None:
    if count == "beberapa":
        return None
    back = 1 if {"lalu", "kemarin", "kemaren", "lewat"} & set(words.split()) else 0
    if unit in ("bulan", "bln"):
        return _back(today, back) if back or "ini" in words.split() else None
    if unit in ("minggu", "hari"):
        return _back(today, 0)
    if not back and "ini" not in words.split():
        return None
    month = _MONTHS if "akhir" in words.split() and back else 1
    return _month(today.year - back, month, today)


def _year(words: str, today: date) -> Verdict | None:
    """A year alone: its first month, said back to the person at once."""
    found = _YEAR.search(words)
    if found is None:
        return None
    month = {"akhir": 12, "pertengahan": 6, "tengah": 6}.get(next(iter(words.split()), ""), 1)
    year = int(found.group(1))
    return _month(year, min(month, today.month) if year == today.year else month, today)


def _year_in(words: str, today: date) -> int | None:
    found = _YEAR.search(words)
    if found is not None:
        return int(found.group(1))
    if {"lalu", "kemarin"} & set(words.split()) and {"tahun", "thn", "th"} & set(words.split()):
        return today.year - 1
    short = _SHORT_YEAR.findall(words)
    return _full_year(short[-1], today) if short and int(short[-1]) <= today.year % _CENTURY else None


def _full_year(year: str, today: date) -> int:
    """Two digits: the latest year that is not ahead."""
    if len(year) > 2:  # noqa: PLR2004 -- four digits stand for themselves
        return int(year)
    century = today.year // _CENTURY * _CENTURY
    return century + int(year) - (_CENTURY if int(year) > today.year % _CENTURY else 0)


def _latest(month: int, today: date) -> int:
    return today.year if month <= today.month else today.year - 1


def _back(today: date, months: int) -> Verdict:
    total = today.year * _MONTHS + today.month - 1 - months
    return _month(total // _MONTHS, total % _MONTHS + 1, today)


def _month(year: int, month: int, today: date) -> Verdict:
    if not 1 <= month <= _MONTHS or year < EARLIEST:
        return refuse("unclear")
    if (year, month) > (today.year, today.month):
        return refuse("future")
    return ok(f"{year:04d}-{month:02d}")
