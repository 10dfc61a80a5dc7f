"""That one has no such thing: "belum punya KK", "ktp hilang", "masih diurus", "kadada", "0"."""

import re
from functools import cache

from handlers.rules.reading.clean import digits_of, tidy
from handlers.rules.reading.phrases import phrase
from handlers.rules.reading.words import any_of, words_of

_LONGEST = 120
"""Characters of a message that says only this, and why."""
_DASHES = set("-\u2013\u2014 ")
_NUMBER = 10
"""Digits from which a message brings a number after all."""


def lacks_nik(text: str) -> bool:
    """True for a message that says that there is no NIK, or nothing on which it stands."""
    return _lacks(text, words_of("nik-paper"), words_of("kk-paper"))


def lacks_kk(text: str) -> bool:
    """True for a message that says that there is no family card."""
    return _lacks(text, words_of("kk-paper"), words_of("nik-paper"))


def says_not_listed(text: str) -> bool:
    """True for words that say that a list has not got it: "tidak ada", "kecamatan saya gak ada di daftar"."""
    said = phrase(text[:_LONGEST])
    if "?" not in text and _outside().search(said) is not None:
        return True
    words = set(said.split())
    none = words & words_of("lack-none") or (words & words_of("lack-not") and words & words_of("is-there"))
    known = words_of("lack-none") | words_of("lack-not") | words_of("is-there") | words_of("with-list")
    return bool(none) and "?" not in text and words <= known | words_of("polite") | words_of("oneself")


@cache
def _outside() -> re.Pattern[str]:
    return re.compile(rf"\b{any_of('outside')}\b")


def _lacks(text: str, named: frozenset[str], other: frozenset[str]) -> bool:
    """Without its name ("belum punya") no word may stand there that is about something else."""
    words = phrase(text).split()
    if len(text) > _LONGEST or len(digits_of(tidy(text))) >= _NUMBER:
        return False
    if not words:
        return bool(text.strip()) and set(text.strip()) <= _DASHES
    if not named.isdisjoint(words):
        return _is_missing(words)
    return _is_missing(words) and other.isdisjoint(words) and set(words) <= _about_nothing_else()


def _is_missing(words: list[str]) -> bool:
    found = set(words)
    if not words_of("lack-not").isdisjoint(found) and not words_of("lack-have").isdisjoint(found):
        return True
    pending = not words_of("lack-pending").isdisjoint(found) and not words_of("lack-going").isdisjoint(found)
    return pending or not (words_of("lack-gone") | words_of("lack-none")).isdisjoint(found)


def _about_nothing_else() -> frozenset[str]:
    absent = words_of("lack-not") | words_of("lack-have") | words_of("lack-gone") | words_of("lack-none")
    made = words_of("lack-pending") | words_of("lack-going")
    return absent | made | words_of("lack-around") | words_of("polite")
