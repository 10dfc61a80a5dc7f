"""What is due for a member whose period ends: to be asked, to be called, to end without an answer."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from handlers.rules.office.office_period import PeriodRules

SAME, CHANGED = "same", "changed"
"""What a member says: all is as it was, or something has changed."""


class Due(StrEnum):
    """The next step; NOTHING where it is somebody else's, or not yet time."""

    NOTHING = "nothing"
    ASK = "ask"
    CALL = "call"
    END = "end"


@dataclass(frozen=True, slots=True)
class Watch:
    """What a day makes due: periods that end by then, were opened or asked about by then, told or listed since then."""

    ask_ends_by: date
    call_ends_by: date
    asked_by: date
    told_by: date
    called_by: date
    today: date


@dataclass(frozen=True, slots=True)
class Stand:
    """How far one member's period has come. `since`: when it was opened; `told`: of whoever is `called`, when."""

    ends: date
    since: date
    asked: date | None = None
    answer: str | None = None
    called: date | None = None
    told: date | None = None


def watch(rules: PeriodRules, today: date) -> Watch:
    """The thresholds of a day."""
    days = {name: timedelta(days=getattr(rules, name)) for name in ("ask_days", "call_days", "answer_days")}
    return Watch(
        ask_ends_by=today + days["ask_days"],
        call_ends_by=today + days["call_days"],
        asked_by=today - days["answer_days"],
        told_by=today - days["answer_days"] - timedelta(days=1),
        called_by=today - timedelta(days=rules.unreached_days + 1),
        today=today,
    )


def due(stand: Stand, day: Watch) -> Due:
    """The next step for one member. Who said that all is as it was waits for the two agencies, however long.

    Nobody is asked in their first days: they have just told everything.
    """
    if stand.asked is None:
        return Due.ASK if stand.ends <= day.ask_ends_by and stand.since <= day.asked_by else Due.NOTHING
    if stand.answer == SAME:
        return Due.NOTHING
    if stand.answer == CHANGED:
        return Due.END if stand.ends < day.today else Due.NOTHING
    if stand.called is None:
        return Due.CALL if stand.ends <= day.call_ends_by and stand.asked <= day.asked_by else Due.NOTHING
    waited = stand.called <= day.called_by if stand.told is None else stand.told <= day.told_by
    return Due.END if waited and stand.ends < day.today else Due.NOTHING
