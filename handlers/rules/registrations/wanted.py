"""Whom an officer looks for, out of what they typed: a receipt number, words of a name, last digits.

`read_wanted("Siti Riwa")`, `read_wanted("00049")`, `read_wanted("empat puluh sembilan")`, `read_wanted("D-2611-...")`.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from rapidfuzz.distance import JaroWinkler

from handlers.rules.hearing.said_numbers import in_digits
from handlers.rules.reading.ages import MONTHS
from handlers.rules.reading.clean import digits_of, tidy
from handlers.rules.reading.name_letters import fold_name
from handlers.rules.reading.words import words_of
from handlers.rules.registrations.receipt import means_receipt, parse_receipt, receipt_number
from handlers.rules.registrations.search_terms import TAIL
from handlers.rules.registrations.similar import sound
from storage.details import Details

LONGEST = 100
"""Characters: more is no name and no number, but a sentence."""
MOST_WORDS = 6
SHORT = 6
"""Digits of a short receipt number, at most."""
MONTHS_BACK = 60
_PERIOD, _CHECK = 4, 1
_NUMBER = re.compile(r"\+?\d(?:[ .\-/]{0,3}\d)*")
_ALIKE, _SAME_SOUND, _PART = 0.88, 0.97, 0.92
_LETTERS = 3
"""Of a piece of a word that stands for the word."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was typed.

    `receipt`: a whole number that can have been issued, and nothing beside it. `serial`: a short number, with the month
    (YYMM) where it stands there. `words`: of a name, in capital letters. `digits`: the end of another number.
    """

    receipt: str | None = None
    serial: int | None = None
    period: str | None = None
    words: tuple[str, ...] = ()
    digits: str = ""


def read_wanted(text: str) -> Wanted:
    """Read it. What is too long to be meant as a search wants nobody."""
    plain = _without_fillers(tidy(text))
    if not plain or len(text) > LONGEST:
        return Wanted()
    said = in_digits(plain)
    said = said if not any(map(str.isalpha, re.sub(r"(?i)\bd\b", "", said))) else plain
    receipt = parse_receipt(said)
    if receipt is not None:
        return Wanted(receipt if receipt.startswith("D-") else None)
    if means_receipt(said):
        return _slipped(digits_of(said)) if said[:1].upper() == "D" else Wanted()
    digits = "".join(digits_of(found) for found in _NUMBER.findall(said)[:1])
    words = tuple(word for word in fold_name(_NUMBER.sub(" ", said)).split() if word.isalpha())[:MOST_WORDS]
    if words and words != ("D",):
        return Wanted(words=words, digits=digits if len(digits) >= TAIL else "")
    serial = int(digits) if 0 < len(digits) <= SHORT and int(digits) else None
    return Wanted(serial=serial, digits=digits if len(digits) >= TAIL else "")


def may_be_person(text: str) -> bool:
    """True for what may be meant as somebody's name or number: a line, and no number of a question or a report."""
    plain = text.strip()
    if not plain or len(plain) > LONGEST or "\n" in plain:
        return False
    number = parse_receipt(plain)
    return number.startswith("D-") if number else not means_receipt(plain) or plain[:1].upper() == "D"


def _without_fillers(text: str) -> str:
    """Without "tolong carikan", "nomor", "atas nama" at the head."""
    words = text.split()
    before = words_of("before-search") | words_of("honorific")
    while words and words[0].casefold().strip(".,:") in before:
        words = words[1:]
    return " ".join(words)


def _slipped(digits: str) -> Wanted:
    """A whole number with a wrong digit: its month and serial are believed, the check digit is not."""
    period, serial = digits[:_PERIOD], digits[_PERIOD:-_CHECK]
    known = serial.isdecimal() and int(serial) and period[2:].isdecimal() and int(period[2:]) in MONTHS
    return Wanted(serial=int(serial), period=period) if known else Wanted()


def receipts_of(wanted: Wanted, today: date, letter: str = "D") -> tuple[str, ...]:
    """The receipt numbers that a short one can mean, the newest first."""
    if wanted.serial is None:
        return ()
    months = [divmod(today.year * 12 + today.month - 1 - back, 12) for back in range(MONTHS_BACK)]
    found = (
        (f"{year % 100:02d}{month + 1:02d}", receipt_number(letter, year, month + 1, wanted.serial))
        for year, month in months
    )
    return tuple(number for period, number in found if wanted.period in (None, period))


def name_fit(words: Sequence[str], name: str) -> float:
    """How well a name fits the words that were typed, 0..1; 0 where one of them is none of it."""
    return name_fits(words)(name)


def name_fits(words: Sequence[str]) -> Callable[[str], float]:
    """The same for many names."""
    typed = [(word, sound(word)) for word in words]

    def fit(name: str) -> float:
        theirs = [(word, sound(word)) for word in fold_name(name).split()]
        fits = [max((_word_fit(*one, *other) for other in theirs), default=0.0) for one in typed]
        return sum(fits) / len(fits) if fits and all(fits) else 0.0

    return fit


def _word_fit(typed: str, typed_sound: str, word: str, word_sound: str) -> float:
    """1 for the same letters; less for the same sound, the beginning of a word, a few wrong letters; else 0."""
    if typed == word:
        return 1.0
    if typed_sound == word_sound and min(len(typed), len(word)) >= _LETTERS - 1:
        return _SAME_SOUND
    if len(typed) >= _LETTERS and word.startswith(typed):
        return _PART
    alike = JaroWinkler.similarity(typed, word)
    return alike if alike >= _ALIKE else 0.0


def digits_fit(digits: str, details: Details) -> bool:
    """True where NIK, KK or phone end so; a phone also as it is typed, with 0 or 62 before it."""
    phone = details.phone or ""
    numbers = (details.nik, details.kk, phone.removeprefix("+"), "0" + phone.removeprefix("+62") if phone else "")
    return any(number.endswith(digits) for number in numbers)


@dataclass(slots=True)
class Ranked:
    """Which records are worth opening: those that most pieces lead to, then the newest."""

    hits: dict[int, int] = field(default_factory=dict)

    def add(self, records: Iterable[int], worth: int) -> None:
        """One more piece led to these."""
        for record in records:
            self.hits[record] = self.hits.get(record, 0) + worth

    def best(self, most: int) -> list[int]:
        """At most so many, best first."""
        return sorted(self.hits, key=lambda one: (-self.hits[one], -one))[:most]
