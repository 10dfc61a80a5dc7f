"""What people say to the questions of a report in their own words: an answer, or a wish beside it.

Both tables are read by people, a pattern over the words as `hearing.said` spells them and what they mean a line:
`data/report_answers.csv` (step, or "proof" for every question about proofs; the choice, or what its reader reads) and
`data/report_wishes.csv` (a command line, or LEAVES; ASKED before an answer is looked for, SAID where there was none,
IDLE where no question is open).
"""

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from handlers.rules.hearing.said import as_said, core_said
from handlers.rules.reading.phrases import phrase
from handlers.rules.reading.table import lines_of, sound_pattern
from handlers.rules.reading.words import words_of

KEPT = "+"
"""At the end of an answer: the words tell more than it, and are kept."""
ANSWER = "answer"
"""What a message is that answers the open question, whatever its words mean elsewhere."""
LEAVES = "leave?"
"""Somebody may want to leave: asked about, for every answer would be gone."""
ASKED, SAID, IDLE = "asked", "said", "idle"
PROOF = "proof"
GUIDE = ("registered", "deducted", "colleagues", "paid", "wage")
"""The questions that lead to a kind, each answered by yes, no or "I do not know"."""
_LONGEST, _MOST_WORDS = 200, 24
_A_QUESTION = " ?"

Pattern = re.Pattern[str]


class Wished(NamedTuple):
    """One line of the table of wishes."""

    pattern: Pattern
    does: str
    when: str


@cache
def answers() -> Mapping[str, tuple[tuple[Pattern, str], ...]]:
    """By step: (pattern over the whole message, answer), the first that fits counts. Raises WrongTable."""
    found: dict[str, list[tuple[Pattern, str]]] = {}
    for where, row in lines_of("report_answers", "step", "pattern", "answer"):
        found.setdefault(row["step"], []).append((sound_pattern(where, row["pattern"]), row["answer"]))
    return {step: tuple(rows) for step, rows in found.items()}


@cache
def wishes() -> tuple[Wished, ...]:
    """In the order of the table. Raises WrongTable."""
    lines = lines_of("report_wishes", "pattern", "does", when=(ASKED, SAID, IDLE))
    return tuple(Wished(sound_pattern(where, row["pattern"]), row["does"], row["when"]) for where, row in lines)


def answer_in(step: str, text: str) -> str | None:
    """What a message answers to that question; None where the tables cannot tell, and of whoever asks."""
    if "?" in text or _is_long(text):
        return None
    rows, forms = answers().get(PROOF if step in GUIDE else step, ()), (as_said(text), core_said(text))
    return next((answer for said in forms for pattern, answer in rows if pattern.fullmatch(said)), None)


def wish_in(text: str, when: str) -> str | None:
    """What somebody wishes beside an answer, a command line or LEAVES; None for nearly every message."""
    if _is_long(text):
        return None
    said = core_said(text) + (_A_QUESTION if "?" in text else "")
    return next((one.does for one in wishes() if one.when == when and one.pattern.fullmatch(said)), None)


def is_question(text: str) -> bool:
    """True for a message that can be no name, for it asks something: "harus lengkap ya?"."""
    return "?" in text and not words_of("asks").isdisjoint(phrase(text).split())


def _is_long(text: str) -> bool:
    return len(text) > _LONGEST or len(text.split()) > _MOST_WORDS
