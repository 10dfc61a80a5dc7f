"""Which answer is wrong, in the middle of another question: "nik salah", "ubah desa", "salah tulis nama".

And what it should have been: "nama salah, harusnya dedi kurniawan".
"""

import re
from collections.abc import Mapping
from functools import cache

from handlers.rules.reading.phrases import phrase
from handlers.rules.reading.words import values_of, words_of

_LONGEST = 80
_MOST_BEFORE = 8
"""Words before what an answer should have been."""
_PIECE = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_REST = re.compile(r"[,;.(]?\s*\b(?:bukan|bkn|dudu|sanes|lain|not)\b.*", re.IGNORECASE | re.DOTALL)


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


def corrected_to(text: str) -> tuple[str, str] | None:
    """A field and the words that stand behind "harusnya" and its like; None where nobody corrects one so.

    Before them only that field is named, and that it is wrong.
    """
    if len(text) > _LONGEST or "?" in text:
        return None
    said, at, marked = list[str](), 0, False
    for piece in _PIECE.finditer(text):
        word = piece.group().lower()
        if word not in _before_value() or len(said) > _MOST_BEFORE:
            break
        marked, at = marked or word in words_of("instead"), piece.end()
        said.append(word)
    named = [field for field, names in _names().items() if not names.isdisjoint(said)]
    value = _REST.sub("", text[at:]).strip(" ,.:;=\"'-")
    words = frozenset(phrase(value).split())
    others = [names for field, names in _names().items() if field not in named]
    if not marked or len(named) != 1 or not words.isdisjoint(words_of("with-change").union(*others)):
        return None  # several fields in one message are read one by one
    return (named[0], value) if value else None


@cache
def _before_value() -> frozenset[str]:
    around = words_of("to-change") | words_of("with-change") | words_of("polite") | words_of("instead")
    return around.union(words_of("oneself"), *_names().values())
