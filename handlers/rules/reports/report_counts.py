"""How many people a report is about, as people write a number: "30 orang", "sekitar 1.200", "sepuluh"."""

from handlers.rules.hearing.said import as_said
from handlers.rules.reading.phrases import phrase, says_not_known
from handlers.rules.reading.spelt_numbers import numbers_in, says_many
from handlers.rules.reading.verdict import Verdict, ok, refuse

NOT_KNOWN = "tidak-tahu"
MOST = 100_000
_LONGEST = 80


def read_people(text: str) -> Verdict:
    """How many people, as digits. Of a range the larger one; "banyak" is not known; none at all is asked again."""
    if len(text) > _LONGEST:
        return refuse("too-long")
    if text.strip() == NOT_KNOWN or says_not_known(text):
        return ok(NOT_KNOWN)
    numbers = numbers_in(text) or numbers_in(as_said(text))
    if not numbers:
        return ok(NOT_KNOWN) if says_many(text) else refuse("unclear" if phrase(text) else "empty")
    return ok(str(max(numbers))) if 0 < max(numbers) <= MOST else refuse("unclear")
