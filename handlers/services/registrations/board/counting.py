"""What the board counts, and the digest with it: stages, what waits for an officer, what is late or soon will be."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from handlers.rules.access import VILLAGERS, Actor, scope_of, unserved_scope
from handlers.services.base.due import due_before, working_day_after
from handlers.services.base.served import served_areas
from handlers.services.base.work import Work
from handlers.services.registrations.review.desk import desk_of
from storage.enums import Role, Status
from storage.repositories.board import Before, Pile, Place, Tally, count_places, tally
from storage.scope import Scope
from storage.statuses import BEFORE_MEMBER

LATE_AT = (
    Status.SUBMITTED,
    Status.DISPUTED,
    Status.VERIFIED,
    Status.PAPERS_AT_VILLAGE,
    Status.PAPERS_FORWARDED,
    Status.PAPERS_COMPLETE,
)
"""Stages in which something can be due. Of papers that are awaited the last day is near; late is nobody there."""
NEEDING = (*BEFORE_MEMBER, Status.LAPSED)
"""Whoever stands here still needs somebody of their village."""


@dataclass(frozen=True, slots=True)
class Days:
    """What is late today, and what will be after the next working day."""

    late: Before
    soon: Before


@dataclass(frozen=True, slots=True)
class Counts:
    """Everything that a board shows: by stage and village all, what waits for the officer, and what is due there."""

    all: Mapping[Place, int]
    mine: Mapping[Place, Tally]
    due: Mapping[Place, Tally]

    def stages(self, village: str | None = None, *, everywhere: bool = True) -> Counter[Status]:
        """How many stand at each stage, of one village where it is not `everywhere`."""
        found: Counter[Status] = Counter()
        for (status, place), count in self.all.items():
            found[status] += count if everywhere or place == village else 0
        return +found

    def villages(self, stages: Iterable[Status] = tuple(Status)) -> Counter[str | None]:
        """How many people of these stages each village has."""
        wanted, found = frozenset(stages), Counter[str | None]()
        for (status, place), count in self.all.items():
            found[place] += count if status in wanted else 0
        return +found


def summed(tallies: Mapping[Place, Tally], status: Status | None = None, *villages: str | None) -> Tally:
    """The tallies of one stage (None: of all), in these villages (none named: in all)."""
    wanted = (
        one
        for (at, place), one in tallies.items()
        if (status is None or at is status) and (not villages or place in villages)
    )
    return sum(wanted, Tally())


def days_of(work: Work) -> Days:
    """The two days of today."""
    soon = working_day_after(work, work.today, 1) + timedelta(days=1)
    near = work.today + timedelta(days=work.office.times.papers_reminder_days[1] + 1)
    return Days(_before(work, work.today, date.min), _before(work, soon, near))


def _before(work: Work, day: date, papers: date) -> Before:
    service = work.office.service
    times = {
        Status.SUBMITTED: service.verify,
        Status.DISPUTED: service.verify,
        Status.PAPERS_AT_VILLAGE: service.forward,
        Status.PAPERS_FORWARDED: service.check,
        Status.PAPERS_COMPLETE: service.membership,
    }
    began = {status: due_before(work, days, day) for status, days in times.items()}
    return Before(began, due_before(work, service.objection, day), papers)


def my_piles(work: Work, actor: Actor) -> tuple[Pile, ...]:
    """What waits for an officer: the queue and papers of their agency, or the papers of their village.

    The dinas also has the papers of whoever lives where nobody works for the village.
    """
    if actor.role in VILLAGERS:
        return (Pile(Status.PAPERS_AT_VILLAGE, ready=True),)
    votes = Pile(Status.SUBMITTED, desk_of(work, actor), ready=True)
    if actor.role is Role.BPJS:
        return (votes, Pile(Status.PAPERS_COMPLETE, ready=True))
    unserved = unserved_scope(actor, served_areas(work))
    alone = Pile(Status.PAPERS_AT_VILLAGE, within=unserved, ready=True)
    return (votes, Pile(Status.PAPERS_FORWARDED, ready=True), alone)


def tallied(work: Work, scope: Scope, piles: Iterable[Pile], days: Days) -> dict[Place, Tally]:
    """What lies on some piles, by stage and village."""
    found: dict[Place, Tally] = {}
    for pile in piles:
        for place, one in tally(work.connection, scope, pile, days.late, days.soon).items():
            found[place] = found.get(place, Tally()) + one
    return found


def count(work: Work) -> Counts:
    """Everything of the area of the officer who asks."""
    actor, scope, days = work.actor, scope_of(work.actor), days_of(work)
    due = tallied(work, scope, (Pile(status, due=days.soon) for status in LATE_AT), days)
    mine = tallied(work, scope, my_piles(work, actor), days) if actor.agency is not None else {}
    return Counts(count_places(work.connection, scope), mine, due)
