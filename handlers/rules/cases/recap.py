"""Recaps: what came of cases in a span of time. Every field here may leave the office; nothing else may.

The tables are those that a real office kept by hand: workers sent home or dismissed (its table 6), employers that
asked to postpone (7), employers with their arrears and what came of them (8), process and result side by side (9).
"""

import re
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from handlers.rules.reading.ages import MONTHS
from handlers.rules.reading.months import known_month
from storage.enums import CaseStatus, ReportKind

AGREED_AIM = 50
"""Percent of disputes that shall end in a *Perjanjian Bersama*: the office's own aim in the source document."""
_MONTH = re.compile(r"(?P<year>20\d\d)-(?P<month>\d{1,2})")
_YEAR = re.compile(r"20\d\d")


@dataclass(frozen=True, slots=True)
class Span:
    """From one day to another, both included."""

    starts: date
    ends: date

    @property
    def name(self) -> str:
        """As `read_span` reads it again: `2026-04` for a month, `2026` for a year or what there is of it."""
        month = (self.starts.year, self.starts.month) == (self.ends.year, self.ends.month)
        whole = month and self.ends.day == monthrange(self.ends.year, self.ends.month)[1]
        return f"{self.starts:%Y-%m}" if whole else f"{self.starts:%Y}"


def read_span(text: str, today: date) -> Span | None:
    """`2026`, `2026-04`, `april 2026`, `april`; nothing: this year so far. None for what is no span."""
    words = " ".join(text.casefold().split())
    if not words:
        return Span(date(today.year, 1, 1), today)
    if found := _MONTH.fullmatch(words):
        return _month(int(found["year"]), int(found["month"]))
    name, _, year = words.rpartition(" ") if _YEAR.search(words) else (words, "", str(today.year))
    if not _YEAR.fullmatch(year):
        return None
    if not name:
        return Span(date(int(year), 1, 1), date(int(year), 12, 31))
    number = known_month(name)
    return _month(int(year), number) if number is not None else None


def _month(year: int, month: int) -> Span | None:
    if month not in MONTHS:
        return None
    return Span(date(year, month, 1), date(year, month, monthrange(year, month)[1]))


@dataclass(frozen=True, slots=True)
class EmployerLine:
    """One employer with a case (table 8), as it stood on the last day of the span. Rupiah are whole.

    `heard` is what last came of a letter (answered, silent, returned) and `heard_on` its day. `visit_result` is what a
    visit ended with (`storage.tables.cases.Visit`). `promised`, and `besides` in words, until `promised_by` is the
    promise that stands.
    """

    case: str
    name: str
    address: str
    kind: ReportKind
    status: CaseStatus
    arrears: int | None
    potential: int | None
    months: int | None
    arrears_class: str | None
    outcome: str | None
    written: date | None = None
    heard: CaseStatus | None = None
    heard_on: date | None = None
    visited: date | None = None
    visit_result: str | None = None
    promised: int | None = None
    besides: str = ""
    promised_by: date | None = None
    paid: int = 0


@dataclass(frozen=True, slots=True)
class ReliefLine:
    """One request to postpone or lower contributions (table 7)."""

    name: str
    size: str
    amount: int | None
    period: str
    kind: str
    reason: str


@dataclass(frozen=True, slots=True)
class Layoffs:
    """Workers sent home or dismissed, in and outside an employment relation (table 6)."""

    employers: int = 0
    furloughed_in: int = 0
    furloughed_out: int = 0
    dismissed_in: int = 0
    dismissed_out: int = 0


@dataclass(frozen=True, slots=True)
class Goal:
    """So many employers shall comply between two days, and so many did."""

    name: str
    starts: date
    ends: date
    wanted: int
    reached: int

    @property
    def percent(self) -> int:
        """Reached of wanted, at most a hundred."""
        return min(100, round(100 * self.reached / self.wanted)) if self.wanted else 100


def goal_name(text: str) -> str:
    """The name of a target as it stands behind the word *Target*: "Target jangka pendek" is called "jangka pendek"."""
    first, _, rest = text.partition(" ")
    return rest if first.casefold() == "target" and rest else text


@dataclass(frozen=True, slots=True)
class Rate:
    """Something that the office does: so many were planned, so many done, and so many came to something (table 9).

    `aim`: the percent of those done that shall come to something; None where nobody has said.
    """

    name: str
    planned: int
    done: int
    reached: int
    aim: int | None = None

    @property
    def process(self) -> int | None:
        """Done of planned, in percent; None where nothing was planned."""
        return _percent(self.done, self.planned)

    @property
    def result(self) -> int | None:
        """What came to something of what was done, in percent; None where nothing was done."""
        return _percent(self.reached, self.done)


def _percent(part: int, whole: int) -> int | None:
    return min(100, round(100 * part / whole)) if whole else None


@dataclass(frozen=True, slots=True)
class Process:
    """What was done in the span: the left side of table 9, in its order."""

    opened: int = 0
    letters: int = 0
    answered: int = 0
    silent: int = 0
    returned: int = 0
    visits: int = 0
    promised: int = 0
    handed: int = 0
    complied: int = 0


@dataclass(frozen=True, slots=True)
class Recap:
    """Everything that a recap may say."""

    span: Span
    process: Process
    rates: tuple[Rate, ...] = ()
    goals: tuple[Goal, ...] = ()
    stages: Mapping[CaseStatus, int] = field(default_factory=dict)
    kinds: Mapping[ReportKind, int] = field(default_factory=dict)
    outcomes: Mapping[str, int] = field(default_factory=dict)
    arrears: int = 0
    potential: int = 0
    paid: int = 0
    employers: tuple[EmployerLine, ...] = ()
    reliefs: tuple[ReliefLine, ...] = ()
    layoffs: Layoffs = field(default_factory=Layoffs)
    wlkp: Mapping[str, int] = field(default_factory=dict)
