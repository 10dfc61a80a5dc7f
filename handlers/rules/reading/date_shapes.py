"""The shapes in which dates are typed, and what an answer is that has none of them."""

import re

from handlers.rules.reading.clean import digits_of, tidy
from handlers.rules.reading.digits import is_phone_shape, numbers_of_length
from handlers.rules.reading.months import known_month
from handlers.rules.reading.phrases import says_not_known, says_same
from handlers.rules.reading.words import any_of

EARLIEST = 1900
"""No living person was born before."""
COMPACT, SHORT_COMPACT, YEAR = 8, 6, 4
"""Digits of 17081990, of 170890, and of a whole year."""
_SIGNS = r"./,\-:'\\|_*+;~"
_SEPARATOR = rf"[\s{_SIGNS}]{{1,4}}"
TIGHT = re.compile(rf"(?<![\d./\-])(\d{{1,5}})\s?[{_SIGNS}]\s?(\d{{1,2}})\s?[{_SIGNS}]\s?'?(\d{{1,5}})(?![\d/\-])")
LOOSE = re.compile(rf"(?<!\d)(\d{{1,5}}){_SEPARATOR}(\d{{1,2}}){_SEPARATOR}(\d{{1,5}})(?!\d)")
DAY_WORD_YEAR = re.compile(rf"(?<!\d)(\d{{1,2}})(?:{_SEPARATOR})?([a-z][a-z']*)\.?(?:{_SEPARATOR})?(\d{{1,5}})(?!\d)")
WORD_DAY_YEAR = re.compile(
    rf"(?<![a-z'])([a-z][a-z']*)\.?(?:{_SEPARATOR})?(\d{{1,2}}){_SEPARATOR}(\d{{4}}|'?\d\d)(?!\d)"
)
YEAR_WORD_DAY = re.compile(rf"(?<!\d)(\d{{4}})(?:{_SEPARATOR})?([a-z][a-z']*)\.?(?:{_SEPARATOR})?(\d{{1,2}})(?!\d)")
TWO_DAYS = re.compile(r"(?<![\d./\-])(\d{1,2})\s?(?:/|-|,|&|atau|dan|apa)\s?(\d{1,2})\s?([a-z]{3,10})\s?(\d{4})(?!\d)")
TWO_MONTHS = re.compile(r"(?<!\d)(\d{1,2})\s?([a-z]{3,10})\s?(?:/|-|,|&|atau|apa)\s?([a-z]{3,10})\s?(\d{4})(?!\d)")
_TIME = re.compile(
    r"\b(?:jam|pukul|pkl|pk)\b\.?\s?\d{1,2}(?:[.:]\d{2})?(?:\s?(?:wib|wita|wit|pagi|siang|sore|malam))*"
    r"|(?:\b|(?<=\dt))\d{1,2}:\d{2}(?::\d{2})?(?![:\d])(?:\.\d+)?(?:z|\s?(?:wib|wita|wit)\b)?"
)
_FILLERS = re.compile(rf"\b{any_of('date-filler')}\b|(?<=\d)(?:st|nd|rd|th)\b|(?<=\d)t(?=\s|$)")
_HIJRI = re.compile(rf"\b{any_of('hijri')}\b|\b1[34]\d\d ?h\b")
_AGE = re.compile(
    r"\b(?:umur|usia|umurnya|usianya)\D{0,15}\d{1,3}\b|^\D{0,15}\d{1,3}\s?(?:tahun|thn|th|taun|tahunan|"
    r"years?|yo)\b"
)
_NUMBER_WORDS = re.compile(rf"\b{any_of('number-word')}\b")
RUN = re.compile(r"\d+")


def other_kind(plain: str) -> str | None:
    """Code of an answer that is no date of ours at all."""
    if not digits_of(plain):
        return _wordy(plain)
    if TIGHT.search(plain) and not re.search(r"\b1[34]\d\d ?h\b", plain):
        return None
    if _HIJRI.search(plain):
        return "hijri"
    if numbers_of_length(plain, 16) and {len(run) for run in RUN.findall(plain)} != {8}:
        return "nik-instead"
    if is_phone_shape(plain):
        return "phone-instead"
    return "age-not-date" if len(digits_of(plain)) <= YEAR and _AGE.search(plain) else None


def _wordy(plain: str) -> str:
    if not any(map(str.isalpha, plain)):
        return "empty"
    if _HIJRI.search(plain):
        return "hijri"
    if _NUMBER_WORDS.search(plain):
        return "words-not-supported"
    return "not-known" if says_not_known(plain) and not says_same(plain) else "not-a-date"


def without_fillers(plain: str) -> str:
    """Without time of day, weekday and the words around a date ("tgl 17 bln 8 thn 1990")."""
    return tidy(_FILLERS.sub(" ", _TIME.sub(" ", plain)))


def why_no_date(words: str, plain: str) -> str:
    """Why digits with no whole date in them are refused."""
    runs = RUN.findall(words)
    if _NUMBER_WORDS.search(plain):
        return "words-not-supported"
    months = any(known_month(word) for word in re.findall(r"[a-z']+", words))
    years = any(len(run) == YEAR and int(run) >= EARLIEST for run in runs)
    month_and_year = len(runs) == 1 and len(runs[0]) == SHORT_COMPACT and int(runs[0][2:]) >= EARLIEST
    if months or years or month_and_year or len(runs[1:]) == 1:
        return "incomplete"
    return "not-known" if says_not_known(plain) else "not-a-date"
