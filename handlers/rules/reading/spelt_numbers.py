"""Whole numbers as people write how many: "1.200", "dua belas", "seratus dua puluh lima", "3 ribu", "selusin"."""

import re

from handlers.rules.reading.clean import tidy, without_emoji
from handlers.rules.reading.phrases import phrase
from handlers.rules.reading.words import values_of, words_of

_DIGITS, _WHOLE, _TIMES = values_of("digit"), values_of("whole-number"), values_of("times")
"""`dua`, `two`; `sebelas`, `seratus`; `puluh`, `ratus`, which multiply the digit before them."""
_TEEN, _THOUSAND = "belas", "ribu"
_TEN = 10
_GROUPED = re.compile(r"(?<![\d.,])\d{1,3}(?:[.,]\d{3})+(?![\d.,])")
_JOINED = re.compile(rf"({'|'.join(_DIGITS)}|\d+)({_TEEN}|{'|'.join(_TIMES)}|{_THOUSAND})")


class _Reading:
    """The number that is being read, word by word: thousands, what is below them, and a digit that may still grow."""

    def __init__(self) -> None:
        self.found: list[int] = []
        self._thousands: int | None = None
        self._part: int | None = None
        self._digit: int | None = None

    def word(self, word: str) -> None:
        """The next word."""
        if word in _DIGITS or word.isdecimal():
            self._figure(_DIGITS[word] if word in _DIGITS else int(word))
        elif word in _WHOLE:
            self._part = (self._part or 0) + _WHOLE[word]
        elif word == _TEEN and self._digit is not None:
            self._grow(self._digit + _TEN)
        elif word in _TIMES and self._digit is not None:
            self._grow(self._digit * _TIMES[word])
        elif word == _THOUSAND and (self._part, self._digit) != (None, None):
            self._thousands = ((self._part or 0) + (self._digit or 0)) * 1000
            self._part = self._digit = None
        else:
            self.end()

    def _figure(self, number: int) -> None:
        if self._digit is not None or (number >= _TEN and self._part is not None):
            self.end()
        if number < _TEN:
            self._digit = number
        else:
            self._part = number

    def _grow(self, more: int) -> None:
        self._part, self._digit = (self._part or 0) + more, None

    def end(self) -> None:
        """Whatever was read until here is a number."""
        parts = [part for part in (self._thousands, self._part, self._digit) if part is not None]
        self.found += [sum(parts)] if parts else []
        self._thousands = self._part = self._digit = None


def numbers_in(text: str) -> list[int]:
    """Every number of a short text, in its order; empty where it says none."""
    reading = _Reading()
    for word in _words(text):
        reading.word(word)
    reading.end()
    return reading.found


def unread_words(text: str) -> list[str]:
    """The words that are no part of a number."""
    known = {*_DIGITS, *_WHOLE, *_TIMES, _TEEN, _THOUSAND}
    return [word for word in _words(text) if word not in known and not word.isdecimal()]


def _words(text: str) -> list[str]:
    plain = _GROUPED.sub(lambda found: re.sub(r"\D", "", found[0]), without_emoji(tidy(text)))
    return _JOINED.sub(r"\1 \2", phrase(plain)).split()


def says_many(text: str) -> bool:
    """True for "banyak", "belasan": there are some, and it is not known how many."""
    return not words_of("many").isdisjoint(phrase(text).split())
