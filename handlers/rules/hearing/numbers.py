"""The numbers of a message that holds several answers: those of sixteen digits, and phones, each with where it stood.

A number may be broken by spaces, dots or hyphens. What was found is taken out of the text, so that no other reader
takes a piece of it for a date.
"""

import re
from collections.abc import Iterator
from itertools import islice

from handlers.rules.reading.clean import digits_of
from handlers.rules.reading.months import known_month
from handlers.rules.reading.nik import LENGTH, nik_fault
from handlers.rules.reading.phone import read_phone

GONE = "\x00"
"""Stands where something was taken out: no word, no digit, and no space that would join what is beside it."""

Found = list[tuple[str, int]]
"""Pieces of a text and where each began."""

_SOLID = re.compile(rf"(?<!\d)\d{{{LENGTH}}}(?!\d)")
_BROKEN = re.compile(r"(?<!\d)\d{2,10}(?:[ .\-]{1,3}\d{2,10})+(?!\d)")
_PHONE = re.compile(r"(?<![\d+])(?:\+?62[ .\-]?|0)8\d{7,11}(?!\d)")
_BROKEN_PHONES = tuple(
    re.compile(rf"(?<![\d+])(?:\+?62[ .\-]?|0)8\d{{1,4}}(?:[ .\-]{{1,3}}\d{{2,5}}){{{groups}}}(?!\d)")
    for groups in (4, 3, 2, 1)
)
_MOST = 6
"""Numbers of one kind that are looked for: nobody's message holds more, and looking takes its time."""
_WORD_BEFORE = re.compile(r"([a-z]{3,9})[ .\-/]*$")


def take_numbers(text: str) -> tuple[Found, Found, str]:
    """Numbers of sixteen digits, phones, and the rest of a lower-case text. Whole runs come before broken ones."""
    numbers, text = _take(_SOLID, text)
    phones, text = _take(_PHONE, text)
    for match in list(islice(_BROKEN.finditer(text), _MOST)):
        for start, end in _packs(match, text):
            numbers.append((digits_of(text[start:end]), start))
            text = without(text, start, end)
    for pattern in _BROKEN_PHONES:
        more, text = _take(pattern, text) if len(phones) < _MOST else ([], text)
        phones += more
    return _in_order(numbers), _in_order(phones), text


def without(text: str, start: int, end: int) -> str:
    """The text with `GONE` in place of a piece; nothing else moves."""
    return text[:start] + GONE * (end - start) + text[end:]


def _in_order(found: Found) -> Found:
    return sorted(found, key=lambda one: one[1])


def _take(pattern: re.Pattern[str], text: str) -> tuple[Found, str]:
    """What fits the pattern; of phones only what is one."""
    found: Found = []
    for match in list(islice(pattern.finditer(text), _MOST)):
        if pattern is _SOLID or read_phone(match.group()).kind == "ok":
            found.append((match.group(), match.start()))
            text = without(text, *match.span())
    return found, text


def _packs(match: re.Match[str], text: str) -> Iterator[tuple[int, int]]:
    """Where numbers of sixteen digits stand in a row of runs, from its beginning on.

    A year behind the word of a month begins none ("4 juni 1991 0812 3456 7890").
    """
    before = _WORD_BEFORE.search(text, 0, match.start())
    if before and known_month(before[1]):
        return
    start, digits = match.start(), ""
    for run in re.finditer(r"\d+", match.group()):
        digits += run.group()
        if len(digits) > LENGTH:
            return
        if len(digits) == LENGTH:
            end = match.start() + run.end()
            if _is_number(digits):
                yield start, end
            start, digits = end + 1, ""


def _is_number(digits: str) -> bool:
    """Broken digits are a number only where a NIK or KK could have them: a day and a month are inside."""
    return nik_fault(digits) is None
