"""A reason for rejecting in an officer's own words: `luar daerah`, `bukan warga, tinggal di Tabalong`, `ketuaan`."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from rapidfuzz import fuzz

from handlers.rules.reading.clean import tidy
from handlers.rules.reading.table import rows_of
from handlers.rules.registrations.votes_typed import read_reason

_LITTLE = frozenset({"sudah", "masih", "program", "tidak"}) | frozenset(
    ("di", "ke", "dari", "pada", "yang", "dan", "atau", "ini", "itu", "karena", "sebab", "orang", "dia", "ia")
)
"""Words that say nothing of which reason is meant."""
_ALIKE = 85.0
"""From this likeness of two words (0..100) on one is a slip of the other."""
_LONG = 5
"""Letters from which a word is read with a slip in it."""
_WORDS = re.compile(r"[^\W\d_]+")
_ENDS = re.compile(r"[,;:.(\n]")


@dataclass(frozen=True, slots=True)
class Meant:
    """The office's reason (its id) and the words after it; where that is not certain the ids that may be meant."""

    reason: str | None
    rest: str = ""
    several: tuple[str, ...] = ()


@cache
def reason_words() -> dict[str, str]:
    """What officers say, and the word that reasons use for it: the table `reason_words`."""
    return {row["typed"]: row["meant"] for row in rows_of("reason_words", "typed", "meant")}


def meant_reason(words: str, reasons: Iterable[tuple[str, str]]) -> Meant:
    """Which of the office's reasons (id, label) the words begin with: by id, number, label, or in words of one's own.

    Certain is a reason of which every word before the first comma is one, and no other has as many.
    """
    known = tuple(reasons)
    reason, rest = read_reason(words, known)
    if reason is not None:
        return Meant(reason, rest)
    said = tidy(words)
    head, _, rest = said.partition(found[0]) if (found := _ENDS.search(said)) else (said, "", "")
    typed = _plain(head)
    hits = {one: _hits(typed, f"{one} {label}") for one, label in known}
    most = max(hits.values(), default=0)
    best = tuple(one for one, count in hits.items() if count and count == most)
    if len(best) == 1 and most == len(typed):
        return Meant(best[0], rest.strip(" )"))
    return Meant(None, several=best)


def _hits(typed: Sequence[str], reason: str) -> int:
    """How many of the typed words stand in a reason."""
    own = _plain(reason)
    return sum(
        any(word == one or (len(word) >= _LONG and fuzz.ratio(word, one) >= _ALIKE) for one in own) for word in typed
    )


def _plain(words: str) -> tuple[str, ...]:
    """The words that say something, each once, as reasons say them."""
    found = (word.casefold().removesuffix("nya") for word in _WORDS.findall(words))
    return tuple(dict.fromkeys(reason_words().get(word, word) for word in found if word not in _LITTLE))
