"""Words that say somebody is in danger: violence, children at work, accidents, threats. Told at once whom to call.

The table is read by people (`data/report_dangers.csv`, a pattern over plain lower-case words and its kind a line).
A word under a "no" or inside the name of an insurance ("jaminan kecelakaan kerja") is none.
"""

import re
from collections.abc import Collection
from functools import cache

from handlers.rules.reading.phrases import phrase
from handlers.rules.reading.table import lines_of, sound_pattern
from handlers.rules.reading.words import words_of

KINDS = ("violence", "child", "accident", "threat")
"""The worst first: one message may hold several."""
_BEFORE = 3
"""Words before it among which a "no" counts."""
_OWN_NO = ("tidak", "tanpa", "gak", "ga", "tdk", "kada")
"""Patterns that begin with these say the danger by a "no"."""


@cache
def patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """The table `report_dangers`: (pattern over plain lower-case words, one of KINDS)."""
    lines = lines_of("report_dangers", "pattern", kind=KINDS)
    return tuple((sound_pattern(where, rf"\b(?:{row['pattern']})\b"), row["kind"]) for where, row in lines)


def danger_in(text: str) -> str | None:
    """The worst danger that a message speaks of, None where it speaks of none."""
    return worst_of(dangers_in(text))


def dangers_in(text: str) -> frozenset[str]:
    """Every kind of danger that a message speaks of."""
    words = phrase(text)
    found = (kind for pattern, kind in patterns() if any(_meant(words, hit) for hit in pattern.finditer(words)))
    return frozenset(found)


def worst_of(kinds: Collection[str]) -> str | None:
    """The worst of several dangers, None of none."""
    return next((kind for kind in KINDS if kind in kinds), None)


def _meant(words: str, hit: re.Match[str]) -> bool:
    if hit.group().startswith(_OWN_NO):
        return True
    return not words_of("undoes-danger") & set(words[: hit.start()].split()[-_BEFORE:])
