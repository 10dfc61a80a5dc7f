"""How an office follows cases: its clocks in working days, when a letter would show who reported, what it aims at.

Service times of complaints by kind: PermenPANRB 62/2018 (5 days simple, 14 without, 60 with a look on the spot).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from handlers.rules.office.office_times import Counted
from storage.enums import ReportKind

_REGULATION = re.compile(r"[A-Za-z]{4,}.*\d+.*\b(?:19|20)\d{2}\b")
SIMPLE, ON_PAPER, ON_THE_SPOT = 5, 14, 60

ANSWER_DAYS: Mapping[ReportKind, int] = MappingProxyType(
    dict.fromkeys(ReportKind, ON_THE_SPOT)
    | dict.fromkeys((ReportKind.SOME_PROGRAMMES, ReportKind.ARREARS, ReportKind.DELAYED), ON_PAPER)
    | dict.fromkeys((ReportKind.NO_LETTER, ReportKind.WAGE_RAISED), SIMPLE)
)
"""Working days until a case of that kind is answered, where the office says nothing else: most need a look on the spot.

A wage that is reported higher than it is goes on to the labour inspector at once, so it takes little."""


@dataclass(frozen=True, slots=True)
class CaseTarget(Counted):
    """So many employers shall comply within so many months of a programme's year."""

    employers: int
    months: int


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs the office's letters by hand, as it stands below them; empty = to be written by hand."""

    title: str = ""
    name: str = ""
    staff_number: str = ""


@dataclass(frozen=True, slots=True)
class Wlkp(Counted):
    """Companies and workers of the area in the ministry's register (*Wajib Lapor*, UU 7/1981)."""

    companies: int
    workers: int


@dataclass(frozen=True, slots=True)
class CaseRules(Counted):
    """`_days` are working days. The employer's clock: `reply_days` to a letter, `summons_days` to a meeting.

    `decide_days`: until the office chooses what follows (an answer came, nobody answered, a visit is over).
    `letter_days`: a letter is initialled, signed and posted. `visit_days`: proposed for a joint visit.
    `promise_grace_days` after the date of an instalment it counts as broken, `reminder_days` before it the officers
    are reminded. `mediation_days`: UU 2/2004 art 15. `handed_on_days`: the office asks the other body what came of it.
    Fewer than `few_reporters`, or at most `small_workplace` workers: a letter could show who reported.
    A reporter who was asked is reminded after `ask_reminder_days`, waited for `ask_wait_days` (as SP4N-LAPOR waits).
    `unsealed_hours` is how long an opened identity stays open. `copies`: who else gets each letter (*tembusan*).
    `wlkp` stands in recaps.
    `regulations`: those of the region, which letters name beside the national ones.
    """

    check_days: int = 3
    answer_days: Mapping[ReportKind, int] = field(default_factory=lambda: dict(ANSWER_DAYS), hash=False)
    reply_days: int = 5
    summons_days: int = 5
    letter_days: int = 3
    decide_days: int = 3
    visit_days: int = 5
    reminder_days: int = 2
    promise_grace_days: int = 3
    mediation_days: int = 30
    handed_on_days: int = 30
    ask_reminder_days: tuple[int, int] = (3, 6)
    ask_wait_days: int = 10
    few_reporters: int = 3
    small_workplace: int = 10
    unsealed_hours: int = 24
    targets: tuple[CaseTarget, ...] = (CaseTarget(5, 2), CaseTarget(30, 12))
    signer: Signer = field(default_factory=Signer)
    copies: tuple[str, ...] = ()
    wlkp: Wlkp | None = None
    regulations: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        Counted.__post_init__(self)
        first, second = self.ask_reminder_days
        if not 0 < first < second < self.ask_wait_days:
            raise ValueError("ask_reminder_days must rise and come before ask_wait_days: [3, 6] before 10")
        short = next((kind for kind, days in self.answer_days.items() if days < 1), None)
        if short is not None:
            raise ValueError(f"answer_days: {short} must be at least 1")
        if any(not _REGULATION.search(one) or one.strip().endswith((".", ";")) for one in self.regulations):
            raise ValueError("regulations: each names kind, number and year, as in a sentence, without a full stop")

    def days_for(self, kind: ReportKind) -> int:
        """Working days until a case of this kind is answered."""
        return self.answer_days.get(kind, ANSWER_DAYS[kind])
