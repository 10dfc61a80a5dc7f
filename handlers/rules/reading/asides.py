"""Whole messages that people say beside an answer: leaving, content, asking for help or for the question again."""

from functools import cache

from handlers.rules.reading.clean import without_emoji
from handlers.rules.reading.phrases import bare_phrase, phrase
from handlers.rules.reading.words import words_of

_SECRET = frozenset(("kode", "kodenya", "rahasia", "laporan", "lapor", "code", "report", "secret"))
"""Two of these name the code of a report, and so does a code alone."""
_CODE = frozenset(("kode", "kodenya", "code"))
_MOST = 10
"""Words of content: whoever writes more says something else as well."""


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


def says_right(text: str) -> bool:
    """True for a message that says no more than that what was told before is right: "NIK saya sudah benar"."""
    words = set(phrase(text).split())
    no, wrong, right = words & words_of("no"), words & words_of("wrong"), words & words_of("right")
    if "?" in text or words - _with_right() - no - wrong - right:
        return False
    return bool(no and wrong and not right) or bool(right and not no and not wrong)


@cache
def _with_right() -> frozenset[str]:
    return words_of("with-right") | words_of("polite")


def gives_salam(text: str) -> bool:
    """True for a message that begins with the greeting of Muslims, which is answered with its own."""
    return not words_of("salam").isdisjoint(phrase(text).split()[:1])


def has_moved(text: str) -> bool:
    """True for a message that says no more than that phone, number or chat is another one now: "HP saya hilang"."""
    words = set(phrase(text).split())
    left = words - words_of("lost") - words_of("lost-thing") - words_of("with-lost") - words_of("polite")
    secret = words & _SECRET
    return not left and not secret and bool(words & words_of("lost")) and bool(words & words_of("lost-thing"))


def has_lost_code(text: str) -> bool:
    """True for a message that says no more than that the secret code of a report is gone: "lupa kode laporan"."""
    words = set(phrase(text).split())
    left = words - words_of("forgotten") - words_of("with-lost") - words_of("polite")
    return not left and _names_code(words) and bool(words & words_of("forgotten"))


def _names_code(words: set[str]) -> bool:
    return not words.isdisjoint(_CODE) or len(words & _SECRET) > 1


def asks_help(text: str) -> bool:
    """True for *bantuan*, which is more than the menu."""
    return bare_phrase(text) in words_of("help")


def wants_change(text: str) -> bool:
    """True for *ganti*, *koreksi*: below a summary they want to change something of it, not the question before."""
    return bare_phrase(text) in words_of("asks-change")


def wants_question(text: str) -> bool:
    """True for *lanjut*: where it is no yes, whoever says it wants to hear the open question."""
    return bare_phrase(text) in words_of("go-on")
