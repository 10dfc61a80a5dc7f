"""Which cases are meant by the words behind /kasus: a stage, a class, an amount, a list of BPJS, a name.

`macet di atas 50 juta`, `surat daftar 3`, `pwbd borneo jaya hal 2`. A name begins at the first
word that is none of these.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from types import MappingProxyType
from typing import Any

from handlers.rules.cases.case_words import GROUPS, LATE
from handlers.rules.cases.sheet_employers import CLASSES
from handlers.rules.reading.counts import read_count
from handlers.rules.reading.rupiah import read_rupiah
from handlers.rules.reading.table import rows_of
from storage.enums import CaseStatus, ReportKind

ALL = "semua"
NARROWS = (
    *(f"group:{one}" for one in GROUPS),
    *(f"stage:{one}" for one in CaseStatus),
    *(f"class:{one}" for one in CLASSES),
    *(f"kind:{one}" for one in ReportKind),
    *("least", "most", "list", "page", "name", "skip"),
)
LONGEST = 120
_SIGNS = re.compile(r"([<>]=?)")
_WORDS = 3
"""Of the longest entry in the table."""


@dataclass(frozen=True, slots=True)
class CasePick:
    """A part of the cases. `group` is a word of GROUPS; `least` and `most` are rupiah; `list_id` a list of BPJS."""

    group: str = ALL
    stages: tuple[CaseStatus, ...] = ()
    classes: tuple[str, ...] = ()
    kinds: tuple[ReportKind, ...] = ()
    least: int | None = None
    most: int | None = None
    list_id: int | None = None
    name: str = ""
    page: int = 1

    @property
    def statuses(self) -> tuple[CaseStatus, ...]:
        """Where the cases stand that are meant."""
        if self.name and self.group == ALL and not self.stages:
            return tuple(CaseStatus)  # whoever looks for a name means closed ones too
        return self.stages or GROUPS[self.group]

    @property
    def narrow(self) -> bool:
        """True where more is said than a stage."""
        said = (self.classes, self.kinds, self.name)
        return any(said) or any(one is not None for one in (self.least, self.most, self.list_id))

    @property
    def words(self) -> str:
        """The same in words that `read_pick` reads again, without the page."""
        said = [] if self.stages and self.group != LATE else [self.group]
        said += [_word(f"stage:{one}") for one in self.stages] + [_word(f"class:{one}") for one in self.classes]
        said += [_word(f"kind:{one}") for one in self.kinds]
        numbers = (("min", self.least), ("maks", self.most), ("daftar", self.list_id))
        said += [f"{word} {number}" for word, number in numbers if number is not None]
        return " ".join([*said, *(["cari", self.name] if self.name else [])])


@cache
def filter_words() -> Mapping[str, str]:
    """The table `case_filters`: what each word narrows to."""
    return MappingProxyType({row["word"]: row["narrows"] for row in rows_of("case_filters", "word", narrows=NARROWS)})


def _word(narrows: str) -> str:
    """The first word of the table for it."""
    return next(word for word, found in filter_words().items() if found == narrows)


def read_pick(text: str) -> CasePick:
    """The part of the cases that the words name. Nothing said: all that are open. A name runs to the end."""
    words = _SIGNS.sub(r" \1 ", text[:LONGEST]).split()
    pick, name = CasePick(), list[str]()
    while words:
        taken, narrows = _known(words)
        said, words = words[:taken], words[taken:]
        kind, _, value = narrows.partition(":")
        if kind in NUMBERS and (used := _number(kind, words)) is not None:
            number: Any = {NUMBERS[kind]: used[0]}
            pick, words = replace(pick, **number), words[used[1] :]
        elif kind in ("", "name", *NUMBERS):
            whole = [*(said if kind != "name" else ()), *words]
            words = _page_of(whole)
            name += whole[: len(whole) - len(words)]
        else:
            pick = _narrowed(pick, kind, value)
    if len(name) == 1 and name[0].isdecimal() and len(name[0]) < _WORDS + 2:
        return replace(pick, page=max(1, int(name[0])))  # `/kasus surat 2`, as buttons of earlier releases say it
    return replace(pick, name=" ".join(name))


NUMBERS: Mapping[str, str] = {"least": "least", "most": "most", "list": "list_id", "page": "page"}
"""Words that a number follows, and what it is."""


def _known(words: list[str]) -> tuple[int, str]:
    """How many of the first words stand in the table together, and for what; (1, "") for a word of a name."""
    for count in range(min(_WORDS, len(words)), 0, -1):
        narrows = filter_words().get(" ".join(words[:count]).casefold())
        if narrows is not None:
            return count, narrows
    return 1, ""


def _narrowed(pick: CasePick, kind: str, value: str) -> CasePick:
    match kind:
        case "group":
            return replace(pick, group=value)
        case "stage":
            return replace(pick, stages=(*pick.stages, CaseStatus(value)))
        case "class":
            return replace(pick, classes=(*pick.classes, value))
        case "kind":
            return replace(pick, kinds=(*pick.kinds, ReportKind(value)))
    return pick


def _number(kind: str, words: list[str]) -> tuple[int, int] | None:
    """(the number that follows, how many words say it): of rupiah up to three words, else one."""
    if kind in ("list", "page"):
        found = read_count(words[0]) if words else None
        return (found, 1) if found else None
    for count in range(min(_WORDS, len(words)), 0, -1):
        verdict = read_rupiah(" ".join(words[:count]))
        if verdict.kind == "ok" and verdict.value:
            return int(verdict.value), count
    return None


def _page_of(words: list[str]) -> list[str]:
    """`hal 2` at the end; nothing where it does not stand there."""
    tail = words[-2:]
    paged = len(tail) > 1 and filter_words().get(tail[0].casefold()) == "page" and read_count(tail[1]) is not None
    return tail if paged else []
