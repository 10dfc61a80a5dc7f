"""Which answer is wrong, in the middle of another question: "nik salah", "ubah desa", "salah tulis nama"."""

from collections.abc import Mapping
from functools import cache

from handlers.rules.reading.phrases import phrase
from handlers.rules.reading.words import values_of, words_of

_LONGEST = 80


@cache
def _names() -> Mapping[str, frozenset[str]]:
    """The words that name each field."""
    return {
        "name": words_of("names-name"),
        "nik": words_of("nik-paper"),
        "kk": words_of("names-kk"),
        "birth-date": words_of("names-birth-date"),
        "phone": words_of("names-phone"),
        "village": words_of("names-village"),
    }


def to_correct(text: str) -> str | None:
    """The field that a message wants to change, where it says no more than that; numbers may say to what."""
    words = set(phrase(text).split())
    if any(map(str.isdigit, text)):
        words = {word for word in words if not word.isdecimal()} - set(values_of("month"))
    if len(text) > _LONGEST or "?" in text or words.isdisjoint(words_of("to-change")):
        return None
    named = [field for field, names in _names().items() if not words.isdisjoint(names)]
    if len(named) != 1 or not words.isdisjoint(words_of("no")):
        return None
    known = words_of("to-change") | _names()[named[0]] | words_of("with-change") | words_of("polite")
    return named[0] if words <= known | words_of("with-right") else None
