"""A reason for a look into the vault: some words of an officer, which the reporter reads."""

from handlers.rules.reading.clean import tidy
from handlers.rules.reading.verdict import Verdict, ok, refuse

FEWEST_WORDS = 3
LONGEST = 200
"""Characters: the reporter reads it on a small screen."""


def read_reason(text: str) -> Verdict:
    """The words on one line; refused where they are none, too few to say anything, or too many."""
    words = tidy(text).replace("\n", " ")
    if not words:
        return refuse("empty")
    if len(words) > LONGEST:
        return refuse("too-long")
    if len(words.split()) < FEWEST_WORDS:
        return refuse("reason-too-short")
    return ok(words)
