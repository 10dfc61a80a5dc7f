"""Whole numbers as people type them back: plain, or with the dots or commas with which the program prints them."""

import re

from handlers.rules.reading.clean import tidy

COUNT = r"\d{1,3}(?:(?:\.\d{3}){1,2}|(?:,\d{3}){1,2})|\d{1,9}"
"""As a part of a pattern: `10042`, `10.042` (Indonesian), `10,042` (English). One mark, three digits behind it."""
LONGEST = 200
"""Characters in which a number is looked for."""

_COUNT = re.compile(COUNT)


def read_count(text: str) -> int | None:
    """The whole number that `text` is, up to nine digits; None where it is anything else."""
    match = _COUNT.fullmatch(tidy(text[:LONGEST]))
    return as_count(match[0]) if match else None


def as_count(matched: str) -> int:
    """The number of what `COUNT` matched."""
    return int(matched.replace(".", "").replace(",", ""))
