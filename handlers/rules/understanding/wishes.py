"""What is done for each label that the model knows, and which words make certain what the model alone may not do.

The tables are `data/wishes.csv` and `data/wish_patterns.csv`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from handlers.rules.reading.phrases import phrase
from handlers.rules.reading.table import lines_of, rows_of, sound_pattern
from handlers.rules.reading.words import words_of

ALONE, SAID, ASKS, OFFERED = "alone", "said", "asks", "offered"
OWN_WORDS = "*"
"""Stands for the sentence itself in a command line."""
BUTTON = "="
YES = "yes"
NONE = "none"
"""What somebody wishes who has not got what is asked for."""


@dataclass(frozen=True, slots=True)
class Wish:
    """`does`: a command line (`/info asli`), buttons of the open question (`=ubah =ubah:nik`), or a word (`back`).

    `how`: ALONE may be done because the model is sure; SAID where the words say so as well (`may_act`); what ASKS by
    itself before anything is done is begun where the model is quite sure; all else is OFFERED.
    """

    label: str
    does: str
    how: str

    def line(self, words: str) -> str | None:
        """The command line, with the sentence where it wants that; None where it is no command."""
        return self.does.replace(OWN_WORDS, words) if self.does.startswith("/") else None

    @property
    def buttons(self) -> tuple[str, ...]:
        """Ids of the buttons to press, one after the other."""
        return tuple(one[1:] for one in self.does.split()) if self.does.startswith(BUTTON) else ()


@cache
def wishes() -> Mapping[str, Wish]:
    """By label. Raises WrongTable."""
    rows = rows_of("wishes", "label", "does", how=(ALONE, SAID, ASKS, OFFERED))
    return {row["label"]: Wish(row["label"], row["does"], row["how"]) for row in rows}


@cache
def patterns() -> Mapping[str, tuple[re.Pattern[str], re.Pattern[str]]]:
    """By label: words that must stand in a sentence, and words that must not. Raises WrongTable."""
    labels = [one.label for one in wishes().values() if one.how == SAID and one.label != YES]
    lines = lines_of("wish_patterns", "pattern", "never", label=labels)
    return {
        row["label"]: (sound_pattern(where, row["pattern"]), sound_pattern(where, row["never"])) for where, row in lines
    }


def agrees(text: str) -> bool:
    """True for words that agree and say nothing else: "inggih pak, ulun setuju haja". Any other word may be a but."""
    said, core = set(phrase(text).split()), words_of("agrees")
    known = core | words_of("around-agree") | words_of("polite") | words_of("oneself") | words_of("joiner")
    return "?" not in text and not said.isdisjoint(core) and said <= known


def may_act(text: str, wish: Wish) -> bool:
    """Whether a wish of which the model is sure may be carried out: "kirim aja pak", without "tapi" and no question."""
    if wish.how != SAID:
        return wish.how != OFFERED
    if wish.label == YES:
        return agrees(text)
    wanted, never = patterns()[wish.label]
    plain = text.lower()
    return wanted.search(plain) is not None and never.search(plain) is None
