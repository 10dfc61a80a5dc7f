"""What may be written to a person at the office: plain words, at most a thousand characters."""

from handlers.rules.reading.clean import MAX_ANSWER, tidy
from handlers.rules.reading.verdict import Verdict, ok, refuse


def read_words(text: str) -> Verdict:
    """A question or an answer in free words, tidied; refused only where it is empty or too long."""
    words = tidy(text)
    if not words:
        return refuse("empty")
    return ok(words) if len(words) <= MAX_ANSWER else refuse("too-long", length=MAX_ANSWER)


def in_pieces(text: str) -> list[str]:
    """Words that nobody asked for, whole: tidied, and cut between words where they are longer than an answer."""
    rest, found = tidy(text), list[str]()
    while len(rest) > MAX_ANSWER:
        head = rest[: MAX_ANSWER + 1]
        cut = max(head.rfind(" "), head.rfind("\n"))
        cut = cut if cut > 0 else MAX_ANSWER
        found.append(rest[:cut].strip())
        rest = rest[cut:].strip()
    return [*found, rest] if rest else found
