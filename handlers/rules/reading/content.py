"""Messages that say no more than that all is well: "jelas pak", "alhamdulillah", "oke makasih", 🙏."""

from functools import cache

from handlers.rules.reading.clean import without_emoji
from handlers.rules.reading.phrases import phrase
from handlers.rules.reading.words import words_of

_MOST = 10
"""Words: whoever writes more says something else as well."""


def says_content(text: str) -> bool:
    """True for a message that holds nothing but content and politeness. Who asks ("sudah jelas?") is not content."""
    words = phrase(text).split()
    if not words:
        return bool(text.strip()) and not without_emoji(text).strip()
    if "?" in text or len(words) > _MOST:
        return False
    return set(words) <= _with_it() and not words_of("content").isdisjoint(words)


@cache
def _with_it() -> frozenset[str]:
    return words_of("content") | words_of("with-content") | words_of("polite")
