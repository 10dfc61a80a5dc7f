"""What is said to "the same as before?" beside yes and no: "kk sama", "pakai hp saya", "beda"."""

from handlers.rules.reading.phrases import phrase
from handlers.rules.reading.words import words_of

_LONGEST = 60


def says_as_offered(text: str) -> bool | None:
    """True for words that say no more than that it is the same, False that it is another; None for any others."""
    words = set(phrase(text).split())
    if len(text) > _LONGEST or "?" in text or words - _known():
        return None
    if not words.isdisjoint(words_of("other-one") | words_of("no")):
        return False
    return True if not words.isdisjoint(words_of("same-one")) else None


def denies_all(text: str) -> bool:
    """True for words that say no more than that nothing of what is offered is meant: "bukan keduanya", "dudu kabeh"."""
    words = set(phrase(text).split())
    if "maksud" in words:
        words -= words_of("oneself")
    left = words - words_of("denies") - words_of("is-there") - words_of("polite")
    denied = len(text) <= _LONGEST and "?" not in text and not words.isdisjoint(words_of("denies"))
    return denied and bool(left) and left <= words_of("none-of")


def _known() -> frozenset[str]:
    said = words_of("same-one") | words_of("other-one") | words_of("no")
    return said | words_of("with-same") | words_of("with-right") | words_of("oneself") | words_of("polite")
