"""Finding a number of known length in what a person typed around it."""

import re

from handlers.rules.reading.clean import digits_of, letters_as_digits

_GROUP = re.compile(r"\d(?:[ .\-_/,']{0,3}\d)*")
_TOKEN = re.compile(r"[^\s:=]+")
_MISREAD = re.compile(r"[\dOoQDIiLl|!SsBZzGbgq\u041e\u043e\u0406\u0456.\-_/,']+")
_SPREADSHEET = re.compile(r"'?\d([.,]\d+)?[eE]\+?\d{1,2}")


def numbers_of_length(text: str, length: int) -> tuple[str, ...]:
    """Every different number of `length` digits in a tidy text, in order.

    Within one line a number may be broken by spaces, dots, hyphens. A run that has the length by itself wins
    over joining runs, so two numbers side by side stay two.
    """
    found: dict[str, None] = {}
    for group in _GROUP.findall(text):
        runs = re.findall(r"\d+", group)
        whole = [run for run in runs if len(run) == length] or _packed(runs, length)
        found.update(dict.fromkeys(whole))
    return tuple(found)


def _packed(runs: list[str], length: int) -> list[str]:
    """Join neighbouring runs into numbers of `length`; all runs must be used up, else nothing is certain."""
    packs, current = [], ""
    for run in runs:
        current += run
        if len(current) > length:
            return []
        if len(current) == length:
            packs.append(current)
            current = ""
    return [] if current else packs


def misread_numbers(text: str, length: int) -> tuple[str, ...]:
    """Numbers of `length` that appear once letters standing among digits (O I l S B) are read as digits."""
    return numbers_of_length(_TOKEN.sub(lambda match: _read(match.group()), text), length)


def _read(token: str) -> str:
    mixed = _MISREAD.fullmatch(token) and any("0" <= char <= "9" for char in token)
    return letters_as_digits(token) if mixed else token


def count_digits(text: str) -> int:
    """Digits in the line that has the most of them: what the person took for the number."""
    return max((len(digits_of(line)) for line in text.split("\n")), default=0)


def is_spreadsheet_number(text: str) -> bool:
    """`6,31101E+15`: a spreadsheet rounded the number, its last digits are gone."""
    return _SPREADSHEET.fullmatch(text) is not None


def is_filler(number: str) -> bool:
    """The same digit all the way."""
    return len(set(number)) == 1
