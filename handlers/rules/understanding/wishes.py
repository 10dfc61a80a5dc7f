"""What is done for each label that the model knows, and which words make certain what the model alone may not do.

The tables are `data/wishes.csv` and `data/wish_patterns.csv`.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from handlers.rules.reading.phrases import phrase
from handlers.rules.reading.table import lines_of, rows_of, sound_pattern
from handlers.rules.reading.words import any_of, filled, words_of

ALONE, SAID, ASKS = "alone", "said", "asks"
OWN_WORDS = "*"
"""Stands for the sentence itself in a command line."""
BUTTON = "="
YES = "yes"
CHANGE, EDIT = "change:", "edit"
"""A field is wrong: of what was sent, of what is about to be."""
NO_FAULT = "="
"""What is read in place of "tidak ada yang salah" and its like, whose words would say the contrary."""
_DRAWN_OUT = re.compile(r"(.)\1{2,}")
NONE = "none"
"""What somebody wishes who has not got what is asked for."""


@dataclass(frozen=True, slots=True)
class Wish:
    """`does`: a command line (`/info asli`), buttons of the open question (`=ubah =ubah:nik`), or a word (`back`).

    `how`: ALONE may be done because the model is sure; SAID where the words say so as well (`may_act`); what ASKS by
    itself before anything is done is begun where the model is quite sure.
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


class Said(NamedTuple):
    """Words that must stand in a sentence, and words that must not.

    `alone`: the open question where they say it whatever the model thinks; the pattern then holds the whole message.
    """

    alone: str
    pattern: re.Pattern[str]
    never: re.Pattern[str]


@cache
def wishes() -> Mapping[str, Wish]:
    """By label. Raises WrongTable."""
    rows = rows_of("wishes", "label", "does", how=(ALONE, SAID, ASKS))
    return {row["label"]: Wish(row["label"], row["does"], row["how"]) for row in rows}


@cache
def patterns() -> Mapping[str, Sequence[Said]]:
    """By label: kinds of wording that say it. Raises WrongTable."""
    labels = [one.label for one in wishes().values() if one.how == SAID]
    found = defaultdict[str, list[Said]](list)
    for where, row in lines_of("wish_patterns", "alone", "pattern", "never", label=labels):
        pattern, never = (sound_pattern(where, filled(row[column])) for column in ("pattern", "never"))
        found[row["label"]].append(Said(row["alone"], pattern, never))
    return found


@cache
def _no_fault() -> re.Pattern[str]:
    return re.compile(rf"\b{filled('<no-fault>')}")


def agrees(text: str) -> bool:
    """True for words that agree and say nothing else: "inggih pak, ulun setuju haja". Any other word may be a but."""
    said, core = set(phrase(text).split()), words_of("agrees")
    known = core | words_of("around-agree") | words_of("polite") | words_of("oneself") | words_of("joiner")
    return "?" not in text and not said.isdisjoint(core) and said <= known


def agrees_surely(text: str) -> bool:
    """True for words that agree and cannot mean a mere "yes, that": "ya setuju", "kirim saja"."""
    return agrees(text) and _surely().search(phrase(text)) is not None


@cache
def _surely() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of('agree-surely')}|kirim\w*)\b")


def says_joining(text: str) -> bool:
    """True for words that want to take part: "ulun handak umpat", "bade nderek". Of what only the sentence says."""
    return _joining().search(phrase(text)) is not None


@cache
def _joining() -> re.Pattern[str]:
    return re.compile(rf"\b{any_of('wants')}\b(?: \w+){{0,4}}? {any_of('joins')}\b")


def may_act(text: str, wish: Wish) -> bool:
    """Whether a wish of which the model is sure may be carried out: "kirim aja pak", without "tapi" and no question."""
    return wish.how != SAID or (wish.label == YES and agrees(text)) or says(text, wish.label)


def says(text: str, label: str) -> bool:
    """Whether the words alone say a wish that is SAID, in one of its kinds of wording."""
    plain = _no_fault().sub(f" {NO_FAULT} ", _DRAWN_OUT.sub(r"\1", text.lower()))
    return any(one.pattern.search(plain) and not one.never.search(plain) for one in patterns()[label])


def said_alone(text: str, context: str) -> str | None:
    """The wish that a message is as a whole, as one of few wordings of an answer to the open question."""
    if context not in _places_alone() or "?" in text:
        return None
    plain = phrase(_DRAWN_OUT.sub(r"\1", text.lower()))
    for label, ways in patterns().items():
        if any(one.alone == context and one.pattern.search(plain) and not one.never.search(plain) for one in ways):
            return label
    return None


def field_in(text: str) -> str | None:
    """The one field that the words name ("tgl lhr salah": "birth-date"); None where they name none, or several."""
    plain = text.lower()
    named = [field for field, words in _fields().items() if words.search(plain)]
    return named[0] if len(named) == 1 else None


@cache
def _fields() -> Mapping[str, re.Pattern[str]]:
    labels = (one.label for one in wishes().values() if one.label.startswith(CHANGE))
    fields = (label.removeprefix(CHANGE) for label in labels)
    return {field: re.compile(rf"\b{any_of(f'field-{field}')}\b") for field in fields}


@cache
def _places_alone() -> frozenset[str]:
    return frozenset(one.alone for ways in patterns().values() for one in ways)
