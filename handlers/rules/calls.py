"""Whom to call first, and who is reached by one call: what news asks of its person, most urgent first."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

URGENT = (
    *("ended-died", "move-asked", "period-asked", "papers-asked", "lapsed", "papers-missing", "verified"),
    *("returned", "office-asks", "waiting", "rejected", "member"),
    *("ended-moved", "ended-works", "ended-other", "ended-silent"),
)
"""What a caller says (`calls.say-...`), where the person has something to do then, or is less safe than they think.

Other news waits for its reader."""


@dataclass(frozen=True, slots=True)
class ToCall:
    """One person: their receipt number, their phone ("" where there is none), what is said, since when it waits.

    `soon`: a last day is near.
    """

    number: str
    phone: str
    say: str
    since: datetime
    soon: bool = False

    @property
    def rank(self) -> tuple[int, datetime]:
        """The lower, the earlier: a last day that is near goes before all but a wish for somebody's record."""
        return (0 if self.soon else URGENT.index(self.say) + 1), self.since


def by_phone(people: Sequence[ToCall]) -> list[list[ToCall]]:
    """One call a phone, the most urgent first: a family on one phone is called once. Others are called one by one."""
    calls: dict[str, list[ToCall]] = {}
    for one in sorted(people, key=lambda person: person.rank):
        calls.setdefault(one.phone or one.number, []).append(one)
    return list(calls.values())
