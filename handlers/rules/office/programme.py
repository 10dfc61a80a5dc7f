"""What a programme pays and for how long. Amounts that laws change carry their dates and their source."""

from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

AmountKind = Literal["contribution", "death", "funeral", "accident-death", "income", "school"]
"""What is paid: `contribution` a month; `death` to the heirs; `funeral` alone in the first months;
`accident-death` at work; `income` a month of not working after an accident; `school` at most, for two."""

AMOUNT_KINDS: tuple[AmountKind, ...] = get_args(AmountKind)


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount in whole rupiah, in force from `since` to `until` (both inclusive; None = open)."""

    kind: AmountKind
    rupiah: int
    since: date
    source: str
    until: date | None = None

    def __post_init__(self) -> None:
        if self.rupiah <= 0:
            raise ValueError("rupiah must be more than 0")
        if self.until is not None and self.until < self.since:
            raise ValueError("until must not be before since")
        if not self.source.strip():
            raise ValueError("source must name the law or letter that sets the amount")

    def in_force(self, day: date) -> bool:
        """True where the amount holds on `day`."""
        return self.since <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True)
class Programme:
    """One programme of one period: who is paid for, what it costs, what it gives.

    `first_months`: months of membership in which the heirs get only the funeral money (Permenaker 1/2025).
    `school_years`: years of contributions before school grants (not after an accident at work).
    """

    name: str
    start: date
    end: date
    amounts: tuple[Amount, ...]
    first_months: int = 3
    school_years: int = 3

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError("end must not be before start")
        missing = [kind for kind in AMOUNT_KINDS if not any(amount.kind == kind for amount in self.amounts)]
        if missing:
            raise ValueError(f"amounts must have one of each kind; missing: {', '.join(missing)}")

    def running(self, day: date) -> bool:
        """True while the programme's period lasts."""
        return self.start <= day <= self.end

    def in_force(self, kind: AmountKind, day: date) -> Amount | None:
        """The amount of `kind` that holds on `day`, None where the office has none for that day."""
        return next((a for a in self.amounts if a.kind == kind and a.in_force(day)), None)

    def rupiah(self, kind: AmountKind, day: date) -> int:
        """Whole rupiah of `kind` on `day`; the last known where none is in force (`check` warns of it)."""
        found = self.in_force(kind, day)
        return found.rupiah if found else self._last(kind).rupiah

    def _last(self, kind: AmountKind) -> Amount:
        return max((amount for amount in self.amounts if amount.kind == kind), key=lambda amount: amount.since)
