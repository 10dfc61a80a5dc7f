"""Wages that were not paid: no matter of contributions, so another desk of the dinas is named."""

import re
from functools import cache

from handlers.rules.reading.phrases import phrase
from handlers.rules.reading.words import any_of, filled, words_of
from handlers.rules.reports.report_dangers import danger_in
from handlers.rules.reports.report_heard import LONGEST, hurt_in


def tells_of_unpaid_wage(text: str) -> bool:
    """True for "gaji saya belum dibayar", where nothing is said of contributions, of a threat or a danger."""
    text = text[:LONGEST]
    said = phrase(text)
    if _unpaid().search(said) is None or not words_of("of-contributions").isdisjoint(said.split()):
        return False
    return hurt_in(text) is None and danger_in(text) is None


@cache
def _unpaid() -> re.Pattern[str]:
    return re.compile(rf"\b{filled(any_of('unpaid'))}")
