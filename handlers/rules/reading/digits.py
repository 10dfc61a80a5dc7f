"""Numbers in what a person typed: the one that was asked for, and what else stands there instead.

`read_numbers` is the beginning of every reader of such a number (NIK, KK, KPJ). A number may be broken by spaces,
dots or hyphens within its line, and stand among words.
"""

import re
from collections.abc import Callable

from handlers.rules.reading.clean import MAX_ANSWER, digits_of, is_formula, letters_as_digits, tidy
from handlers.rules.reading.phrases import says_not_known
from handlers.rules.reading.verdict import Verdict, offer, refuse

_GROUP = re.compile(r"\d(?:[ .\-_/,']{0,3}\d)*")
_TOKEN = re.compile(r"[^\s:=]+")
_MISREAD = re.compile(r"[\dOoQDIiLl|!SsBZzGbgq\u041e\u043e\u0406\u0456.\-_/,']+")
_SPREADSHEET = re.compile(r"'?\d([.,]\d+)?[eE]\+?\d{1,2}")
_DATE = re.compile(
    r"(?<!\d)(?:\d{1,2}\s?[-/. ]\s?\d{1,2}\s?[-/. ]\s?(?:\d{4}|\d{2})|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}"
    r"|\d{1,2}[ -]?[a-z]{3,9}[ -]?(?:\d{4}|\d{2}))(?!\d)",
    re.IGNORECASE,
)
_DATE_COMPACT = re.compile(r"(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{2}")
_DATE_DIGITS = range(4, 9)
_PHONE = re.compile(r"(?:0|\+?(?:00)?62\s?0?)8\d{7,12}")
_NUMBER = re.compile(r"[+\d][\d .()\-]*")
_OTHERS = (("nik-instead", 16), ("jkn-instead", 13), ("kpj-instead", 11))
"""Digits of other numbers that people have at hand: NIK, card of BPJS Kesehatan, membership number."""


def read_numbers(
    text: str, length: int, fault: Callable[[str], str | None] = lambda _number: None
) -> tuple[str, ...] | Verdict:
    """Every number of `length` digits in a message as it was typed, else the verdict that says why there is none.

    Letters among digits ("63II...") make an offer of the numbers that may be meant; one that has a `fault` (its code)
    is not offered.
    """
    if len(text) > MAX_ANSWER:
        return refuse("too-long")
    plain = tidy(text)
    if is_formula(plain):
        return refuse("formula")
    found = numbers_of_length(plain, length)
    if found:
        return found
    readings = [number for number in misread_numbers(plain, length) if fault(number) is None]
    return offer("letter-for-digit", *readings) if readings else why_no_number(plain, length)


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


def is_date_shape(text: str) -> bool:
    """A date and nothing longer: at most eight digits in the whole answer."""
    digits = digits_of(text)
    if len(digits) not in _DATE_DIGITS:
        return False
    return _DATE.search(text) is not None or _DATE_COMPACT.fullmatch(digits) is not None


def is_phone_shape(text: str) -> bool:
    """Starts like an Indonesian mobile number and has its length."""
    return any(_PHONE.fullmatch(_bare(part)) for part in _NUMBER.findall(text))


def _bare(part: str) -> str:
    return ("+" if part.startswith("+") else "") + digits_of(part)


def why_no_number(text: str, length: int) -> Verdict:
    """The refusal of a tidy text in which no number of `length` digits stands."""
    count = count_digits(text)
    if says_not_known(text):
        return refuse("not-known")
    if is_spreadsheet_number(text):
        return refuse("spreadsheet-number")
    if not count:
        return refuse("letters" if any(map(str.isalpha, text)) else "empty")
    if any(len(token) == length and token.isalnum() and not token.isdecimal() for token in text.split()):
        return refuse("letters")
    other = _other_number(text)
    return refuse(other) if other else refuse("bad-length", count=count, length=length)


def _other_number(text: str) -> str | None:
    """Code of what else the digits of a tidy text are: a date, a phone, one of `_OTHERS`."""
    if is_date_shape(text):
        return "date-instead"
    if is_phone_shape(text):
        return "phone-instead"
    return next((code for code, length in _OTHERS if numbers_of_length(text, length)), None)
