"""When a step against an employer could show who reported: few reporters, or a small workplace.

The office is warned before it joins a report into a case or drafts a letter, and may wait for more reports or put the
employer on a routine visit. A group is named only from some reporters on (design after SP4N-LAPOR!'s "rahasia").
"""

from enum import StrEnum

SMALLEST = "mikro"
"""The size of an employer who is small whatever nobody knows about the number of workers."""


class Exposure(StrEnum):
    """Why a reporter may be guessed."""

    FEW_REPORTERS = "few-reporters"
    SMALL_WORKPLACE = "small-workplace"


def exposures(reporters: int, workers: int | None, size: str | None, *, few: int, small: int) -> tuple[Exposure, ...]:
    """Every reason for a warning, none where a step gives nobody away.

    `reporters` are different people, a union counting for its members; fewer than `few` are too few. `workers` is the
    largest number that anybody named, up to `small` is a small workplace; `size` is the register's word.
    """
    found = [Exposure.FEW_REPORTERS] if reporters < few else []
    if size == SMALLEST or (workers is not None and workers <= small):
        found.append(Exposure.SMALL_WORKPLACE)
    return tuple(found)
