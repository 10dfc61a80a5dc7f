"""An office's week: working hours, quiet hours, and the holidays that differ from the national list."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from handlers.rules.working_days import DayTable

WEEKDAYS = range(7)


@dataclass(frozen=True, slots=True)
class Opening:
    """One weekday on which the office works (0 = Monday)."""

    weekday: int
    opens: time
    closes: time

    def __post_init__(self) -> None:
        if self.weekday not in WEEKDAYS or self.closes <= self.opens:
            raise ValueError("opening hours must run forward, for example 08:00-16:00")


@dataclass(frozen=True, slots=True)
class Calendar:
    """Working hours, quiet hours (may cross midnight; web chat knows none), holidays of the place."""

    openings: tuple[Opening, ...]
    quiet_from: time
    quiet_until: time
    extra_holidays: frozenset[date] = frozenset()
    removed_holidays: frozenset[date] = frozenset()

    def __post_init__(self) -> None:
        if not self.openings:
            raise ValueError("at least one working day is needed")

    @property
    def days(self) -> DayTable:
        """The office's own word on single days, for `working_days`: False = closed, True = it works."""
        return {**dict.fromkeys(self.extra_holidays, False), **dict.fromkeys(self.removed_holidays, True)}

    def is_quiet(self, local: datetime) -> bool:
        """True where the office's local time lies in the quiet hours."""
        clock = local.time().replace(tzinfo=None)
        if self.quiet_from <= self.quiet_until:
            return self.quiet_from <= clock < self.quiet_until
        return clock >= self.quiet_from or clock < self.quiet_until

    def awake_at(self, local: datetime) -> datetime:
        """The same moment, or the end of the quiet hours that it lies in."""
        if not self.is_quiet(local):
            return local
        morning = local.replace(hour=self.quiet_until.hour, minute=self.quiet_until.minute, second=0, microsecond=0)
        return morning if morning > local else morning + timedelta(days=1)

    def is_open(self, local: datetime) -> bool:
        """True inside the working hours of that weekday; holidays are the matter of `working_days`."""
        clock = local.time().replace(tzinfo=None)
        return any(o.weekday == local.weekday() and o.opens <= clock < o.closes for o in self.openings)

    @property
    def hours(self) -> str:
        """`0-3 08:00-16:00; 4 08:00-11:30`: what the Fluent function HOURS puts into words."""
        return "; ".join(_runs(self.openings))


def _runs(openings: Iterable[Opening]) -> list[str]:
    """Neighbouring weekdays with the same hours joined: `0-3 08:00-16:00`, `4 08:00-11:30`."""
    runs: list[tuple[int, int, str]] = []
    for opening in sorted(openings, key=lambda one: (one.weekday, one.opens)):
        hours = f"{opening.opens:%H:%M}-{opening.closes:%H:%M}"
        if runs and runs[-1][2] == hours and runs[-1][1] == opening.weekday - 1:
            runs[-1] = (runs[-1][0], opening.weekday, hours)
        else:
            runs.append((opening.weekday, opening.weekday, hours))
    return [f"{first}{f'-{last}' if last > first else ''} {hours}" for first, last, hours in runs]
