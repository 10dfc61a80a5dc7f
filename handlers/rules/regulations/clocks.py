"""How long each stage of a regulation takes, in working days: a table, and the time of art 112 that stops and goes on.

Study of contents: Permenaker 28/2014 art 8(5); the company mends: art 9; decree: art 10(2); deemed approved: UU
13/2003 art 112. The time for registering is the office's own.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum, auto

from handlers.rules.office.office_regulations import RegulationRules
from handlers.rules.regulations.life import IN_OFFICE, WITH_COMPANY
from handlers.rules.working_days import NO_DAYS, DayTable, add_working_days, working_days_between
from storage.enums import RegulationKind, RegulationStatus

S = RegulationStatus


class Clock(StrEnum):
    """What is timed; beside these runs `Deemed`."""

    REGISTER = auto()
    STUDY = auto()
    DECREE = auto()
    MEND = auto()


RUNS: Mapping[RegulationStatus, Clock] = (
    {S.REGISTRATION: Clock.REGISTER}
    | dict.fromkeys((S.VERIFICATION, S.CORRECTION), Clock.STUDY)
    | dict.fromkeys((S.SECTION, S.DIVISION, S.HEAD, S.DECREE, S.DEEMED), Clock.DECREE)
    | dict.fromkeys(WITH_COMPANY, Clock.MEND)
)
"""Which clock runs where: at every step. It goes on where two stages have the same."""


def days_of(clock: Clock, rules: RegulationRules) -> int:
    """Working days of a clock at this office."""
    return {
        Clock.REGISTER: rules.register_days,
        Clock.STUDY: rules.study_days,
        Clock.DECREE: rules.decree_days,
        Clock.MEND: rules.mend_days,
    }[clock]


def due_of(status: RegulationStatus, since: date, rules: RegulationRules, days: DayTable = NO_DAYS) -> date | None:
    """The last day of the stage whose clock began on `since`; None where none runs."""
    clock = RUNS.get(status)
    return add_working_days(since, days_of(clock, rules), days) if clock is not None else None


def same_clock(before: RegulationStatus, now: RegulationStatus) -> bool:
    """True where the clock goes on as it ran."""
    return RUNS.get(before) is not None and RUNS.get(before) is RUNS.get(now)


@dataclass(frozen=True, slots=True)
class Deemed:
    """The time of art 112: working days `spent` before, and since which day it runs (None: it stands still)."""

    spent: int = 0
    since: date | None = None

    def at(self, status: RegulationStatus, kind: RegulationKind, today: date, days: DayTable = NO_DAYS) -> "Deemed":
        """As it is once the regulation stands there: it runs in the office's hands alone, and only for a PP."""
        runs = status in IN_OFFICE and kind is RegulationKind.PP
        if runs == (self.since is not None):
            return self
        if self.since is not None:
            return Deemed(self.spent + working_days_between(self.since, today, days))
        return replace(self, since=today)

    def ends(self, rules: RegulationRules, days: DayTable = NO_DAYS) -> date | None:
        """The last day on which the office can still decide; None while it stands still."""
        if self.since is None:
            return None
        return add_working_days(self.since, max(rules.deemed_days - self.spent, 0), days)
