"""What may be written to a person at the office: plain words, at most a thousand characters."""

from handlers.rules.clean import MAX_ANSWER, tidy
from handlers.rules.verdict import Verdict, ok, refuse


def read_words(text: str) -> Verdict:
    """A question or an answer in free words, tidied; refused only where it is empty or too long."""
    words = tidy(text)
    if not words:
        return refuse("empty")
    return ok(words) if len(words) <= MAX_ANSWER else refuse("too-long", length=MAX_ANSWER)
