"""Which answer is wrong, in the middle of another question: "nik salah", "ubah desa", "salah tulis nama"."""

from collections.abc import Mapping

from handlers.rules.reading.phrases import phrase
from handlers.rules.reading.words import values_of, words_of

FIELDS: Mapping[str, str] = {
    "name": "names-name",
    "nik": "nik-paper",
    "kk": "names-kk",
    "birth-date": "names-birth-date",
    "phone": "names-phone",
    "village": "names-village",
}
"""The kind of words that name each field."""
_LONGEST = 80


def to_correct(text: str) -> str | None:
    """The field that a message wants to change, where it says no more than that; numbers may say to what."""
    words = set(phrase(text).split())
    if any(map(str.isdigit, text)):
        words = {word for word in words if not word.isdecimal()} - set(values_of("month"))
    if len(text) > _LONGEST or "?" in text or words.isdisjoint(words_of("to-change")):
        return None
    named = [field for field, kind in FIELDS.items() if not words.isdisjoint(words_of(kind))]
    if len(named) != 1 or not words.isdisjoint(words_of("no")):
        return None
    known = words_of("to-change") | words_of(FIELDS[named[0]]) | words_of("with-change") | words_of("polite")
    return named[0] if words <= known | words_of("with-right") else None
