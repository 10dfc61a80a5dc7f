"""Coverage (*Universal Coverage Jamsostek*): active members among all who work, and the goals of later years."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from handlers.rules.steering.figures import PARTS, Figure, Kind, Segment


@dataclass(frozen=True, slots=True)
class Coverage:
    """What is known of a place. `active` and `workers` are the newest figures; `inactive` that of the same kind."""

    place: str
    active: Figure | None
    workers: Figure | None
    inactive: Figure | None

    @property
    def missing(self) -> int | None:
        """How many who work are not covered; None where that is not known, or the two figures do not fit."""
        if self.active is None or self.workers is None:
            return None
        return max(0, self.workers.count - self.active.count)


def coverage_of(figures: Sequence[Figure], place: str = "") -> Coverage:
    """The newest of each figure of a place. What was reached of a target is another count, and never stands for it."""
    here = [one for one in figures if one.place == place]
    return Coverage(place, _whole(here, Kind.ACTIVE), _whole(here, Kind.WORKERS), _whole(here, Kind.INACTIVE))


def beside(figures: Sequence[Figure], own: Iterable[str]) -> list[Figure]:
    """Active members of other regencies, the most first, each as it was said last. `own`: codes of this office."""
    inside = tuple(own)
    places = {one.place for one in figures if one.place and not _lies_in(one.place, inside)}
    found = (_whole([one for one in figures if one.place == place], Kind.ACTIVE) for place in places)
    return sorted((one for one in found if one is not None), key=lambda one: (-one.count, one.place))


def goals(figures: Iterable[Figure], since: int) -> list[Figure]:
    """The goals of the years from `since`, the nearest first."""
    wanted = (one for one in figures if one.kind is Kind.GOAL and one.place == "" and one.year >= since)
    return sorted(wanted, key=lambda one: one.year)


def _lies_in(place: str, areas: tuple[str, ...]) -> bool:
    return any(place == area or place.startswith(f"{area}.") for area in areas)


def _whole(figures: Sequence[Figure], kind: Kind) -> Figure | None:
    """The newest figure of all segments; where a moment has only its segments, their sum. A sum needs two of them."""
    mine = [one for one in figures if one.kind is kind]
    for when in sorted({one.when for one in mine}, reverse=True):
        then = {one.segment: one for one in mine if one.when == when}
        if Segment.ALL in then:
            return then[Segment.ALL]
        parts = [then[part] for part in PARTS if part in then]
        if len(parts) > 1:
            first = parts[0]
            return Figure(kind, sum(one.count for one in parts), first.year, first.month, place=first.place,
                          source=first.source, as_of=first.as_of)  # fmt: skip
    return None
