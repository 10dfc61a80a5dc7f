"""*berhenti* and *stop*: with what people put around them, and whether it is the news that shall stop."""

from functools import cache

from handlers.rules.reading.phrases import phrase
from handlers.rules.reading.words import words_of


def bare_leave(words: str) -> str | None:
    """The one word for leaving in a phrase that says nothing else ("sudah berhenti saja": "berhenti"), else None.

    "saya" counts only before a wish: who says "saya berhenti" may have left an employer.
    """
    around, found = _around(), words.split()
    while found and found[0] in around:
        found.pop(0)
    while found and found[-1] in around:
        found.pop()
    left = _without_wish(found)
    return left[0] if len(left) == 1 and left[0] in words_of("leave") else None


@cache
def _around() -> frozenset[str]:
    return words_of("around-leave") | words_of("polite")


def _without_wish(words: list[str]) -> list[str]:
    """The words behind "mau", "saya ingin": nobody else speaks of leaving a conversation so."""
    behind = words[1:] if words[:1] and words[0] in words_of("oneself") else words
    return behind[1:] if behind[:1] and behind[0] in words_of("wish") else words


def stops_news(text: str) -> bool:
    """True where the words name what is not to come any more: "jangan kirim pesan lagi", "stop kabar"."""
    return not words_of("of-news").isdisjoint(phrase(text).split())
