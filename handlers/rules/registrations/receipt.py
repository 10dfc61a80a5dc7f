"""Receipt numbers that can be read out over a phone: `D-2611-00017-4`.

LETTER-YYMM-NNNNN-C: C is the ISO 7064 MOD 11,10 check digit over the digits before it; five serial digits or
more.
"""

import re

from handlers.rules.reading.ages import MONTHS
from handlers.rules.reading.clean import letters_as_digits, tidy

_LONGEST = 200
"""Characters of a message in which a receipt number is looked for."""
_SERIAL = 5
_LIKE_DIGIT = r"[0-9OoIiLl|]"


def _written(letters: str, digits: str) -> re.Pattern[str]:
    """A number as people write it: one of the letters, then so many digits ("8,15"), with marks and spaces between."""
    some = rf"(?:{_LIKE_DIGIT}[ .,\-_/]{{0,3}}){{{digits}}}"
    return re.compile(rf"(?<![^\W_])([{letters}])[ .,:\-_/]{{0,3}}({some})(?![^\W_])", re.ASCII)


_ISSUED, _MEANT, _OF_REPORT = _written("A-Za-z", "10,14"), _written("DTLdtl", "8,15"), _written("Ll", "8,15")
_OF_ANY = _written("A-Za-z", "8,15")


def check_digit(digits: str) -> str:
    """ISO 7064 MOD 11,10 over decimal digits: finds every wrong digit and nearly every swap."""
    product = 10
    for digit in digits:
        product = ((product + int(digit)) % 10 or 10) * 2 % 11
    return str((11 - product) % 10)


def receipt_number(letter: str, year: int, month: int, serial: int) -> str:
    """The number of the `serial`-th record of its letter in that month (serial from 1)."""
    period, number = f"{year % 100:02d}{month:02d}", f"{serial:0{_SERIAL}d}"
    return f"{letter}-{period}-{number}-{check_digit(period + number)}"


def parse_receipt(text: str) -> str | None:
    """The one receipt number in a message, as it was issued, or None.

    Forgives small letters, spaces, missing hyphens, O for 0 and I or L for 1, but no wrong check digit.
    """
    found = receipts_in(text) if len(text) <= _LONGEST else set()
    return found.pop() if len(found) == 1 else None


def receipts_in(text: str) -> set[str]:
    """Every receipt number in a text of any length, as they were issued."""
    return {number for number in map(_issued, _ISSUED.finditer(tidy(text))) if number}


def means_receipt(text: str) -> bool:
    """True where somebody clearly writes a receipt number, also one that was never issued (a slip in a digit)."""
    return len(text) <= _LONGEST and _MEANT.search(tidy(text)) is not None


def means_number(text: str) -> bool:
    """The same for the number of any record: of a case or a submission too."""
    return len(text) <= _LONGEST and _OF_ANY.search(tidy(text)) is not None


def names_report(text: str) -> bool:
    """True where the number of a report stands in a text of any length, also one with a slip in a digit."""
    return _OF_REPORT.search(tidy(text)) is not None


def _issued(match: re.Match[str]) -> str | None:
    """The number that was written, None where it cannot have been issued: `d 2611 17 4` lacks zeros."""
    digits = "".join(filter(str.isdecimal, letters_as_digits(match[2])))
    period, serial, check = digits[:4], digits[4:-1], digits[-1]
    padded = len(serial) > _SERIAL and serial.startswith("0")
    if padded or int(period[2:]) not in MONTHS or not int(serial) or check_digit(digits[:-1]) != check:
        return None
    return f"{match[1].upper()}-{period}-{serial}-{check}"
