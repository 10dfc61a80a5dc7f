"""How many of the companies that need a regulation have one, and how long each step takes: the recap, the picture.

Companies are counted, never people; what few companies say is no secret.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from statistics import median
from typing import Any

from handlers.flow import Phrase, Say
from handlers.rules.cases.recap import Span
from handlers.rules.regulations.lacking_picks import BOUND
from handlers.rules.regulations.life import IN_OFFICE, WITH_COMPANY
from handlers.services.base.work import Work
from handlers.services.regulations.wording import at
from storage.enums import RegulationStatus
from storage.repositories.regulations import count_standing
from storage.repositories.regulations_lacking import Share, in_use, left_by_month, shares, steps_left

SAMPLE = 1000
"""The last steps of a span, of which the middle one says how long a step takes."""
STEPS = (*IN_OFFICE, *WITH_COMPANY, RegulationStatus.DEEMED)
"""Where somebody does something next."""
STANDING = (*STEPS, RegulationStatus.IN_FORCE)


@dataclass(frozen=True, slots=True)
class Counted:
    """Companies of ten workers or more (`bound`) by what they have; those of fewer, and of nobody knows how many."""

    valid: int = 0
    under_way: int = 0
    lacking: int = 0
    few: int = 0
    unknown: int = 0

    @classmethod
    def of(cls, rows: Iterable[Share]) -> "Counted":
        """Add up. Of companies of unknown size only those count that have nothing."""
        found: dict[str, int] = defaultdict(int)
        bound = ("lacking", "under_way", "valid")
        for row in rows:
            name = bound[row.standing] if row.size == "bound" else row.size
            found[name] += row.count if row.size != "unknown" or not row.standing else 0
        return cls(**found)

    @property
    def bound(self) -> int:
        """How many need one."""
        return self.valid + self.under_way + self.lacking

    def percent(self, part: int) -> int:
        """Of a hundred that need one."""
        return round(100 * part / self.bound) if self.bound else 0

    @property
    def lines(self) -> tuple[Phrase, ...]:
        """All of it, a line for each thing that there is to say."""
        numbers = {"bound": self.bound, "valid": self.valid, "under": self.under_way, "lacking": self.lacking}
        percents = {f"{name}-percent": self.percent(count) for name, count in numbers.items()}
        others = (("unknown", self.unknown), ("few", self.few))
        more = (Phrase(f"regulation.share-{name}", {"count": count}) for name, count in others if count)
        return (Phrase("regulation.share", numbers | percents), *more)


def count_companies(work: Work, area: str | None = None) -> tuple[Counted, dict[str | None, Counted]]:
    """All companies of an area, and those of each district (None: nobody knows where, or outside)."""
    rows = shares(work.connection, work.today, BOUND, area)
    by_district: dict[str | None, list[Share]] = defaultdict(list)
    for row in rows:
        known = row.district if work.office.area.has_district(row.district or "") else None
        by_district[known].append(row)
    names = {code: work.office.area.district_name(code) or "" for code in by_district}
    order = sorted(by_district.items(), key=lambda one: (one[0] is None, names[one[0]]))
    return Counted.of(rows), {code: Counted.of(some) for code, some in order}


def district_words(work: Work, code: str | None) -> str | Phrase:
    """The name of a district; that nobody knows it."""
    return work.office.area.district_name(code) or Phrase("regulation.no-district")


def district_lines(work: Work, found: dict[str | None, Counted]) -> tuple[Phrase, ...]:
    """A line for each district with companies that need one."""
    return tuple(
        Phrase(
            "regulation.share-district",
            {
                "district": district_words(work, code),
                "bound": one.bound,
                "have": one.valid + one.under_way,
                "percent": one.percent(one.valid + one.under_way),
            },
        )
        for code, one in found.items()
        if one.bound
    )


def recap_of_regulations(work: Work, span: Span) -> tuple[Say, ...]:
    """What `/rekap` says of regulations; nothing at an office that does not use them. Readers see their area."""
    if not in_use(work.connection):
        return ()
    area = work.actor.area
    whole, by_district = count_companies(work, area)
    counts, days = _standing(work, area), _days_by_step(work, span.starts, span.ends, area)
    left = _left(work, span, area)
    lines = tuple(
        Phrase(
            "regulation.recap-line",
            {"status": at(s), "count": counts.get(s, 0), "left": left.get(s, 0), "days": days.get(s, "none")},
        )
        for s in STANDING
        if counts.get(s) or left.get(s)
    )
    districts = district_lines(work, by_district) if area is None else ()
    return (Say("regulation.recap", {"lines": (*whole.lines, *districts, *lines)}),)


def _standing(work: Work, area: str | None) -> dict[RegulationStatus, int]:
    return count_standing(work.connection, STANDING, area)


def _left(work: Work, span: Span, area: str | None) -> dict[RegulationStatus, int]:
    found: dict[RegulationStatus, int] = defaultdict(int)
    for (_, status), count in left_by_month(work.connection, span.starts, span.ends, area).items():
        found[status] += count
    return found


def _days_by_step(work: Work, starts: date, ends: date, area: str | None) -> dict[RegulationStatus, int]:
    """Median calendar days for which regulations had stood at the steps that they left between two days."""
    stood: dict[RegulationStatus, list[int]] = defaultdict(list)
    for step in steps_left(work.connection, starts, ends, SAMPLE, area):
        stood[step.left].append((step.on - step.came).days)
    return {status: round(median(days)) for status, days in stood.items()}


def figures_of_regulations(work: Work, first: date, last: date) -> dict[str, Any]:
    """The same for the picture of a month: the share, by district, each step, and each month of its year so far."""
    if not in_use(work.connection):
        return {"regulations": None}
    area = work.actor.area
    whole, by_district = count_companies(work, area)
    counts, days = _standing(work, area), _days_by_step(work, first, last, area)
    months = left_by_month(work.connection, first.replace(month=1, day=1), last, area)
    steps = [
        [str(s), counts.get(s, 0), months.get((first.month, s), 0), days.get(s)]
        for s in STANDING
        if counts.get(s) or (first.month, s) in months
    ]
    return {
        "regulations": {
            "share": [whole.bound, whole.valid, whole.under_way, whole.lacking, whole.few, whole.unknown],
            "districts": [
                [work.office.area.district_name(code), one.bound, one.valid, one.under_way, one.lacking]
                for code, one in by_district.items()
                if one.bound
            ],
            "steps": steps,
            "months": [
                [month, *(months.get((month, s), 0) for s in STEPS)]
                for month in range(1, first.month + 1)
                if any(at_month == month for at_month, _ in months)
            ],
        }
    }
