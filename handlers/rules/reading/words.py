"""The words that the rules know: every vocabulary is a table in `handlers/rules/data/`, one word and its kind a line.

`words.csv` holds single words, lower case, without dots:

title            before the name; "H" counts only there, at the end it is an initial
title-with-dot   a title only when the dot is there: without it a name or a greeting ("Hi.")
honorific        how people call each other ("Pak"), before the name
degree           after the name
degree-sure      two letters that are a degree even without dots; other short ones may be initials
degree-like-name also a word or a name ("Dea"): a degree only with a dot or after a comma
deceased, alias  what follows or precedes a name and changes what must be asked
not-name         no name holds such a word: the message asks or tells something else
polite           at the end of any message, without meaning ("tidak pak")
owner            says that a phone is somebody else's
enough           a whole message that ends a question asked in pieces ("sudah cukup")
place-kind       around the name of a place, not part of it ("desa")
no               every spelling of "no" in front of what an employer does
undoes-danger    within three words before a danger says that there is none ("tidak", "jaminan", "kalau")
of-work          without one of them a sentence about BPJS is about somebody's own registration
claim            said by somebody who asks for their own money: information, no report
ends-employer    follows the name of an employer in a sentence and is not part of it
around-month     around a month, near no month's name or only by accident ("mulai", "gaji")
just-now, long-ago  answer "since when" without a number; the second undoes the first ("baru lama ini")
around-count     may stand beside a number of workers ("sekitar 30 orang")
legal-form       at either end of an employer's name ("PT", "Tbk")
house            what sort of house an employer is: names that say different ones are different employers
address-sign     in an address, no part of its name ("jl", "rt")
joiner           stands between two words of one meaning without changing it ("iya data sudah benar")
many             says that there are several, and not how many

`word_values.csv` holds words that stand for a number (month, digit, weekday, scale of an amount, ...), and
`word_patterns.csv` pieces of regular expressions, for words that people spell in many ways ("te+s+t?").
"""

import csv
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

_DATA = Path(__file__).parent.parent / "data"


def rows_of(table: str) -> list[dict[str, str]]:
    """The lines of `data/TABLE.csv`, by the names of their columns."""
    with (_DATA / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@cache
def words_of(kind: str) -> frozenset[str]:
    """All words of a kind (`words.csv`)."""
    return frozenset(row["word"] for row in rows_of("words") if row["kind"] == kind)


@cache
def values_of(kind: str) -> Mapping[str, int]:
    """The words of a kind and the number that each stands for: `values_of("month")["agustus"]` is 8."""
    return MappingProxyType({row["word"]: int(row["value"]) for row in rows_of("word_values") if row["kind"] == kind})


def any_of(kind: str) -> str:
    """The patterns of a kind as one group of a regular expression, in the order of their table: `(?:tidak|tdk|...)`."""
    return f"(?:{'|'.join(row['pattern'] for row in rows_of('word_patterns') if row['kind'] == kind)})"


@cache
def written_out(table: str) -> Mapping[str, str]:
    """What each spelling of a table means: "place_words" ("mr": "muara"), "employer_words", "address_words"."""
    return MappingProxyType({row["typed"]: row["meant"] for row in rows_of(table)})
