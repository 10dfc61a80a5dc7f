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
from handlers.rules.reading.typed_days import day_in
from storage.enums import CaseStatus, ReportKind

AGREED_AIM = 50
"""Percent of disputes that shall end in a *Perjanjian Bersama*: the office's own aim in the source document."""
_MONTH = re.compile(r"(?P<year>20\d\d)-(?P<month>\d{1,2})")
_YEAR = re.compile(r"20\d\d")
_CALLED = re.compile(r"^(?:target\b[\s:.,-]*)+", re.IGNORECASE)
_RANGE = re.compile(r"(?:(?P<first>.+?)\s*)?(?:\bsampai\b|\bs/d\b|\bs\.d\.?|_)\s*(?P<last>.+)")


@dataclass(frozen=True, slots=True)
class Span:
    """From one day to another, both included."""

    starts: date
    ends: date

    @property
    def name(self) -> str:
        """As `read_span` reads it again: `2026-04`, `2026`, and anything else as `2026-03-18_2026-05-15`."""
        year = date(self.starts.year, 1, 1), date(self.starts.year, 12, 31)
        if (self.starts, self.ends) == year:
            return f"{self.starts:%Y}"
        month = self.starts.day == 1 and self.ends == _last_day(self.starts)
        return f"{self.starts:%Y-%m}" if month else f"{self.starts}_{self.ends}"


def file_name(span: Span, words: str) -> str:
    """What a file of that span is called: this year so far, for which no words were said, by its year."""
    return span.name if words.strip() else f"{span.starts:%Y}"


def read_span(text: str, today: date) -> Span | None:
    """`2026`, `2026-04`, `april 2026`, `april`; `18 maret sampai 15 mei 2026`, `sampai 21 april 2026`.

    Nothing: this year so far. `sampai` alone begins with the year. None for what is no span.
    """
    words = " ".join(text.casefold().split())
    if not words:
        return Span(date(today.year, 1, 1), today)
    if found := _RANGE.fullmatch(words):
        return _between(found["first"] or "", found["last"], today)
    return _whole(words, today)


def _between(first: str, last: str, today: date) -> Span | None:
    """From the first day of the one to the last of the other; a first day without its year is of the other's year."""
    until = _whole(last, today) or _day(last, today)
    if until is None:
        return None
    if not first:
        return Span(date(until.ends.year, 1, 1), until.ends)
    dated = first if _YEAR.search(first) else f"{first} {until.ends.year}"
    begun = _whole(dated, today) or _day(dated, today)
    return Span(begun.starts, until.ends) if begun is not None and begun.starts <= until.ends else None


def _day(text: str, today: date) -> Span | None:
    found = day_in(text, today=today, ahead=False)
    return Span(found, found) if found is not None else None


def _whole(words: str, today: date) -> Span | None:
    """A month or a year."""
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
    return Span(date(year, month, 1), _last_day(date(year, month, 1)))


def _last_day(day: date) -> date:
    """The last day of its month."""
    return day.replace(day=monthrange(day.year, day.month)[1])


@dataclass(frozen=True, slots=True)
class EmployerLine:
    """One employer with a case (table 8), as it stood on the last day of the span. Rupiah are whole.

    `heard` is what last came of a letter (answered, silent, returned) and `heard_on` its day. `visit_result` is what a
    visit ended with (`storage.tables.cases.Visit`). `promised`, and `besides` in words, until `promised_by` is the
    promise that stands. `address_on`: when an officer gave or confirmed the postal address; `wrote_on`: when the
    employer itself last wrote. Whom one met there is a person, and stands in no recap.
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
    address_on: date | None = None
    wrote_on: date | None = None

    @property
    def next_by(self) -> str:
        """Whose turn it is: "office", "employer", "elsewhere", "later" or "nobody"."""
        return _TURNS.get(self.status, "office")


_TURNS = (
    dict.fromkeys((CaseStatus.POSTED, CaseStatus.VISIT_PLANNED, CaseStatus.PROMISED), "employer")
    | dict.fromkeys((CaseStatus.MEDIATION, CaseStatus.HANDED_ON), "elsewhere")
    | dict.fromkeys((CaseStatus.COMPLIED, CaseStatus.CLOSED), "nobody")
    | {CaseStatus.SUSPENDED: "later"}
)


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
class Effort:
    """What was done towards a target: with so many employers, and with so many of them it came to something."""

    name: str
    done: int
    reached: int


@dataclass(frozen=True, slots=True)
class Goal:
    """So many employers shall comply between two days, and so many did.

    `efforts`: what was done towards it in these days, each employer counted once.
    """

    name: str
    starts: date
    ends: date
    wanted: int
    reached: int
    efforts: tuple[Effort, ...] = ()

    @property
    def percent(self) -> int:
        """Reached of wanted, at most a hundred."""
        return self.share(self.reached)

    def share(self, employers: int) -> int:
        """So many employers of those wanted, in percent, at most a hundred."""
        return 100 if not self.wanted else _percent(employers, self.wanted) or 0


def goal_name(text: str) -> str:
    """The name of a target as it stands behind the word *Target*: "Target jangka pendek" is called "jangka pendek"."""
    bare = _CALLED.sub("", text)
    return bare or text


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
    """In whole percent, half of one upwards, at most a hundred; None of nothing."""
    return min(100, (200 * part + whole) // (2 * whole)) if whole else None


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
