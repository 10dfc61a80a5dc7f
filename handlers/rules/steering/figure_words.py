"""Figures as they are typed: `bpu 2026-10 target 7.500 realisasi 5.200`, `Juai pekerja 12.000 2025 BPS Balangan`."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from handlers.rules.reading.counts import COUNT, as_count
from handlers.rules.reading.months import known_month
from handlers.rules.steering.figure_sheet import said_in
from handlers.rules.steering.figures import MONTHS, YEARS, Figure, Kind, Segment

WORDS = {
    "target": Kind.TARGET, "realisasi": Kind.REALISED, "capaian": Kind.REALISED, "aktif": Kind.ACTIVE,
    "nonaktif": Kind.INACTIVE, "pekerja": Kind.WORKERS, "bekerja": Kind.WORKERS, "sasaran": Kind.GOAL,
    "tujuan": Kind.GOAL,
}  # fmt: skip
LONGEST = 80
"""Characters of a source."""
WHOLE = 100
"""Percent that a goal can be at most."""
_TIMES = {"ribu": 1_000, "rb": 1_000, "juta": 1_000_000, "jt": 1_000_000}
_PAIR = re.compile(
    rf"\b(?P<kind>{'|'.join(WORDS)})\s+(?P<count>{COUNT})(?:\s*(?P<times>{'|'.join(_TIMES)})\b)?"
    r"\s*(?:%|persen|orang)?(?!\S)",
    re.IGNORECASE,
)
_WHEN = re.compile(r"(?<!\S)(?:(?P<name>[A-Za-z]{3,10})\s+)?(?P<year>20\d\d)(?:-(?P<month>\d{1,2}))?(?!\S)")
_NOT_ACTIVE = re.compile(r"\b(?:non|tidak)[ -]aktif\b", re.IGNORECASE)
_GOAL = re.compile(rf"(?P<kind>sasaran|tujuan)\s+(?P<year>20\d\d)\s+(?P<count>{COUNT})\s*(?:%|persen)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed: figures, or the code of what is wrong (`steering.typed-CODE`)."""

    figures: tuple[Figure, ...] = ()
    wrong: str = ""


def read_typed(text: str, place_of: Callable[[str], str | None]) -> Typed | None:
    """The figures of a line; None where no word in it says what a number counts, so it is something else."""
    words = _NOT_ACTIVE.sub("nonaktif", " ".join(text.split()))
    if goal := _GOAL.fullmatch(words):
        return _judged((Figure(Kind.GOAL, as_count(goal["count"]), int(goal["year"])),))
    pairs = list(_PAIR.finditer(words))
    if not pairs:
        return None
    rest = _PAIR.sub(" | ", words)
    when = _WHEN.search(rest)
    if when is None or int(when["year"]) not in YEARS:
        return Typed(wrong="no-year")
    month, rest = _month(when), f"{rest[: when.start()]} {_left(when)} {rest[when.end() :]}"
    if month not in (0, *MONTHS):
        return Typed(wrong="no-month")
    who, _, behind = rest.partition("|")
    segment, place = _whom(" ".join(who.split()), place_of)
    if place is None:
        return Typed(wrong="no-place")
    source = " ".join(behind.replace("|", " ").split()).strip(" ,.")[:LONGEST]
    told = (int(when["year"]), month, segment, place, source)
    return _judged(tuple(Figure(WORDS[one["kind"].lower()], _people(one), *told) for one in pairs))


def _people(pair: re.Match[str]) -> int:
    """`60 ribu` is 60.000."""
    return as_count(pair["count"]) * _TIMES.get((pair["times"] or "").lower(), 1)


def names_figures(text: str) -> bool:
    """True where a line begins with a segment or with what is counted: it is about no employer, though unreadable."""
    first = text.partition(" ")[0].casefold()
    return first in WORDS or first in {str(segment) for segment in Segment if segment is not Segment.ALL}


def _judged(figures: tuple[Figure, ...]) -> Typed:
    """A goal is a share of all."""
    too_much = any(one.kind is Kind.GOAL and one.count > WHOLE for one in figures)
    return Typed(wrong="goal") if too_much else Typed(figures)


def _month(when: re.Match[str]) -> int:
    named = known_month(when["name"].lower()) if when["name"] else None
    return int(when["month"]) if when["month"] else named or 0


def _left(when: re.Match[str]) -> str:
    """The word before the year, where it is no month and not "tahun"."""
    name = when["name"] or ""
    return "" if name.lower() == "tahun" or known_month(name.lower()) else name


def _whom(words: str, place_of: Callable[[str], str | None]) -> tuple[Segment, str | None]:
    """A segment, or a place by its name; the whole office where nothing is said."""
    if not words:
        return Segment.ALL, ""
    segment = said_in(words.casefold().replace("(", " ").replace(")", " ")).segment
    return (segment, "") if segment is not None else (Segment.ALL, place_of(words))
