"""What a number looks like when it is not the one that was asked for."""

import re

from handlers.rules.reading.clean import digits_of
from handlers.rules.reading.digits import count_digits, is_spreadsheet_number, numbers_of_length
from handlers.rules.reading.phrases import says_not_known
from handlers.rules.reading.verdict import Verdict, refuse

_DATE = re.compile(
    r"(?<!\d)(?:\d{1,2}\s?[-/. ]\s?\d{1,2}\s?[-/. ]\s?(?:\d{4}|\d{2})|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}"
    r"|\d{1,2}[ -]?[a-z]{3,9}[ -]?(?:\d{4}|\d{2}))(?!\d)",
    re.IGNORECASE,
)
_DATE_COMPACT = re.compile(r"(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{2}")
_DATE_DIGITS = range(4, 9)
_PHONE = re.compile(r"(?:0|\+?(?:00)?62\s?0?)8\d{7,12}")
_NUMBER = re.compile(r"[+\d][\d .()\-]*")


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


def other_number(text: str) -> str | None:
    """Code of what else the digits of a tidy text are: date, phone, KPJ (11), JKN card (13) or NIK (16)."""
    if is_date_shape(text):
        return "date-instead"
    if is_phone_shape(text):
        return "phone-instead"
    lengths = (("nik-instead", 16), ("jkn-instead", 13), ("kpj-instead", 11))
    return next((code for code, length in lengths if numbers_of_length(text, length)), None)


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
    other = other_number(text)
    return refuse(other) if other else refuse("bad-length", count=count, length=length)
