"""Figures that BPJS and others hand over once a month: what is counted, and what follows from two of them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

YEAR_END = 13
"""A figure of a whole year is later than that of its last month."""
WHOLE_YEAR = 0
MONTHS = range(1, 13)
YEARS = range(2000, 2100)


class Kind(StrEnum):
    """What a figure counts. `goal`: how many of a hundred workers shall be covered."""

    TARGET = "target"
    REALISED = "realised"
    ACTIVE = "active"
    INACTIVE = "inactive"
    WORKERS = "workers"
    GOAL = "goal"


class Segment(StrEnum):
    """The four kinds of members, and all of them."""

    PU = "pu"
    BPU = "bpu"
    JAKON = "jakon"
    PMI = "pmi"
    ALL = "all"


PARTS = (Segment.PU, Segment.BPU, Segment.JAKON, Segment.PMI)


@dataclass(frozen=True, slots=True)
class Figure:
    """One number. `place`: "" for the whole office, else a dotted code. `month` 0: of the whole year."""

    kind: Kind
    count: int
    year: int
    month: int = WHOLE_YEAR
    segment: Segment = Segment.ALL
    place: str = ""
    source: str = ""
    as_of: date | None = None

    @property
    def when(self) -> tuple[int, int]:
        """In the order of time."""
        return self.year, self.month or YEAR_END


@dataclass(frozen=True, slots=True)
class Line:
    """Target and what was reached, of one segment at one moment; None where nobody said."""

    segment: Segment
    month: int
    target: int | None
    realised: int | None

    @property
    def percent(self) -> int | None:
        """Reached of the target."""
        return percent_of(self.realised, self.target)

    @property
    def gap(self) -> int | None:
        """How many are missing; less than nothing where more were reached."""
        return None if self.target is None or self.realised is None else self.target - self.realised


def percent_of(part: int | None, whole: int | None) -> int | None:
    """Whole percent, rounded down: what is not reached is never said to be."""
    return None if part is None or not whole else 100 * part // whole


def tenths_of(part: int, whole: int) -> tuple[int, int]:
    """(percent, tenths of one), rounded down: 134,249 of 426,765 are (31, 4)."""
    return divmod(1000 * part // whole, 10) if whole else (0, 0)


def lines_of(figures: Iterable[Figure], year: int) -> list[Line]:
    """Every segment of a year as far as it was said: of the whole year, then month by month, all of them last.

    Where nobody said the sum of the segments at a moment, it is reckoned from them: of those that were said.
    """
    said: dict[tuple[int, Segment], dict[Kind, int]] = {}
    for one in figures:
        if one.year == year and one.place == "" and one.kind in (Kind.TARGET, Kind.REALISED):
            said.setdefault((one.month, one.segment), {})[one.kind] = one.count
    found = []
    for month in sorted({month for month, _ in said}):
        parts = [(part, said[month, part]) for part in PARTS if (month, part) in said]
        found += [Line(part, month, known.get(Kind.TARGET), known.get(Kind.REALISED)) for part, known in parts]
        total = said.get((month, Segment.ALL), {})
        if total or len(parts) > 1:
            target, realised = (
                total.get(kind, _summed([known.get(kind) for _, known in parts]))
                for kind in (Kind.TARGET, Kind.REALISED)
            )
            found.append(Line(Segment.ALL, month, target, realised))
    return found


def _summed(counts: Sequence[int | None]) -> int | None:
    known = [count for count in counts if count is not None]
    return sum(known) if known and len(known) == len(counts) else None


def newest(lines: Sequence[Line]) -> list[Line]:
    """Each segment as it was said last, all of them in the end: the last month of which something was reached.

    A month without a target is held against that of the year. Where segments are of different months, or nobody said
    the sum of all, it is reckoned, but only from segments of which both numbers are known.
    """
    parts = [line for part in PARTS if (line := _last(lines, part)) is not None]
    total = _last(lines, Segment.ALL)
    if len(parts) > 1 and {one.month for one in parts} != {total.month if total is not None else None}:
        target, realised = _summed([one.target for one in parts]), _summed([one.realised for one in parts])
        known = target is not None and realised is not None
        total = Line(Segment.ALL, max(one.month for one in parts), target, realised) if known else None
    return parts if total is None else [*parts, total]


def _last(lines: Sequence[Line], segment: Segment) -> Line | None:
    """The last line of a segment of which something was reached; else that of the year, else any."""
    mine = [line for line in lines if line.segment is segment]
    year = next((line for line in mine if not line.month), None)
    reached = [line for line in mine if line.month and line.realised is not None]
    last = reached[-1] if reached else year or next(reversed(mine), None)
    if last is None or last.target is not None or year is None:
        return last
    return Line(segment, last.month, year.target, last.realised)


def added(figures: Iterable[Figure], year: int, kind: Kind = Kind.REALISED) -> Mapping[Segment, Mapping[int, int]]:
    """How many came in each month, by segment: the cumulative figure less that of the month before.

    A month whose month before is not known is left out, but for January.
    """
    said: dict[Segment, dict[int, int]] = {}
    for one in figures:
        if (one.year, one.place, one.kind) == (year, "", kind) and one.month:
            said.setdefault(one.segment, {})[one.month] = one.count
    return {
        segment: {
            month: count - (months[month - 1] if month > 1 else 0)
            for month, count in sorted(months.items())
            if month == 1 or month - 1 in months
        }
        for segment, months in said.items()
    }
