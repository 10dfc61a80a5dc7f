"""What the picture of a month counts, in groups that are read one after the other. Small numbers never leave it.

Everything here may be shown to whoever sees figures and no person: counts, days, names of places, stages, reasons.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime, time, timedelta
from statistics import median_low
from typing import Any

from handlers.rules.access import scope_of
from handlers.rules.cases.recap import Span
from handlers.rules.money.rounding import may_tell, rounded, step
from handlers.rules.money.seat_costs import price
from handlers.rules.office.area import district_of
from handlers.rules.small_cells import is_small, part_shown, shown
from handlers.rules.steering.coverage import coverage_of, goals
from handlers.rules.steering.figures import Kind, lines_of, newest
from handlers.services.base.work import Work
from handlers.services.cases.recap import make_recap
from handlers.services.money.budget import year_of
from handlers.services.money.seats import seats
from handlers.services.registrations.board.counting import Counts, count, days_of, summed
from handlers.services.registrations.board.showing import ORDER
from handlers.services.regulations.share import figures_of_regulations
from handlers.services.steering.coverage import KINDS
from handlers.services.steering.kept_figures import load
from handlers.services.steering.targets import CHART, chart_of
from storage.enums import Agency, Status
from storage.repositories import steering_month as months
from storage.repositories import steering_priority as lists
from storage.repositories.board import Pile, Place, count_pile
from storage.statuses import WITH_AGENCIES

SAMPLE = 1000
"""The last votes of a month, of which the middle one says how long an agency takes."""
ENDED = (Status.MEMBER, Status.LAPSED, Status.REJECTED, Status.WITHDRAWN)
"""Nobody waits here: how long somebody stands there says nothing."""
SOME = "some"
"""In place of a number of late ones that may not be read."""
Figures = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Month:
    """A month of the office, as its first day and the moments around it."""

    first: date
    after: datetime
    before: datetime

    @classmethod
    def of(cls, work: Work, first: date) -> "Month":
        """The month that begins on that day."""
        following = next_month(first)
        zone = work.office.local(work.now).tzinfo
        return cls(first, datetime.combine(first, time(), zone), datetime.combine(following, time(), zone))

    @property
    def name(self) -> str:
        """`2026-10`."""
        return f"{self.first:%Y-%m}"

    @property
    def last(self) -> date:
        """Its last day."""
        return next_month(self.first) - timedelta(days=1)


def next_month(first: date) -> date:
    """The first day of the month after."""
    return date(first.year + first.month // 12, first.month % 12 + 1, 1)


def pipeline(work: Work, month: Month) -> Figures:
    """Every stage: how many, since how many days the middle one, how many are late; and every part of the area."""
    counts = count(work)
    parts = _parts(work, counts.all)
    table = shown([[stages.get(status, 0) for status in ORDER] for stages in parts.values()] or [[0] * len(ORDER)])
    *rows, whole = table
    stages = [_stage(work, counts, status, number) for status, number in zip(ORDER, whole, strict=False)]
    late = _late_by_part(counts, parts, work)
    areas = [
        [_place(work, code), row[-1], row[ORDER.index(Status.MEMBER)], here]
        for code, row, here in zip(parts, rows, late, strict=False)
    ]
    return {
        "day": work.today.isoformat(),
        "sent": whole[-1],
        "members": whole[ORDER.index(Status.MEMBER)],
        "stages": [one for one in stages if one[1] != 0],
        "areas": sorted(areas, key=lambda one: (-(one[1] or 0), str(one[0]))) if len(areas) > 1 else [],
        "hidden": any(None in row for row in table),
    }


def _parts(work: Work, counts: Mapping[Place, int]) -> dict[str | None, dict[Status, int]]:
    """The stages of each part of the area: of districts, or of the villages of one district."""
    found: dict[str | None, dict[Status, int]] = {}
    for (status, village), number in sorted(counts.items(), key=lambda one: str(one[0][1])):
        stages = found.setdefault(_part_of(work, village), {})
        stages[status] = stages.get(status, 0) + number
    return found


def _part_of(work: Work, village: str | None) -> str | None:
    whole = village is not None and not work.office.area.has_district(work.actor.area or "")
    return district_of(village or "") if whole else village


def _stage(work: Work, counts: Counts, status: Status, number: int | None) -> list[Any]:
    """[status, how many, days of the middle one, how many are late]; None is hidden, where few stand the days too."""
    tally = summed(counts.due, status).late
    late: int | str = tally if number is not None and part_shown(tally, number) else SOME
    days = None
    if number and not is_small(number) and status not in ENDED:
        middle = months.middle_moment(work.connection, scope_of(work.actor), status, number)
        days = (work.today - work.office.today(middle)).days if middle is not None else None
    return [str(status), number, days, late if tally else 0]


def _late_by_part(counts: Counts, parts: Mapping[str | None, Mapping[Status, int]], work: Work) -> list[int | None]:
    """How many are late in each part, where neither they nor the others there are few."""
    late = dict.fromkeys(parts, 0)
    for (_, village), tally in counts.due.items():
        late[_part_of(work, village)] = late.get(_part_of(work, village), 0) + tally.late
    table = shown([[late[code], sum(stages.values()) - late[code]] for code, stages in parts.items()] or [[0, 0]])
    return [row[0] if row[2] is not None else None for row in table[:-1]]


def _place(work: Work, code: str | None) -> str | None:
    return work.office.area.village_name(code) or work.office.area.district_name(code)


def flow(work: Work, month: Month) -> Figures:
    """How many were sent in the month, became members, were refused and why, lapsed, withdrew."""
    scope, span = scope_of(work.actor), (month.after, month.before)
    reached = {
        status: months.count_reached(work.connection, scope, status, *span)
        for status in (Status.MEMBER, Status.LAPSED, Status.WITHDRAWN)
    }
    reasons = months.count_reasons(work.connection, scope, *span)
    ranked = sorted(reasons.items(), key=lambda one: (-one[1], one[0]))
    *cells, total = shown([[count] for _, count in ranked] or [[0]])
    return {
        "new": _seen(months.count_sent(work.connection, scope, *span)),
        "new-members": _seen(reached[Status.MEMBER]),
        "lapsed": _seen(reached[Status.LAPSED]),
        "withdrawn": _seen(reached[Status.WITHDRAWN]),
        "refused": total[-1],
        "reasons": [[_reason(work, reason), row[0]] for (reason, _), row in zip(ranked, cells, strict=False)],
    }


def _reason(work: Work, reason_id: str) -> str:
    known = work.office.reason(reason_id)
    return known.label if known is not None else ""


def _seen(count: int) -> int | None:
    return None if is_small(count) else count


def agencies(work: Work, month: Month) -> Figures:
    """Of each agency: how many votes of the month stand, in how many days the middle one came; who waits, who is late.

    A small part of the queue is not told: the rest of it is told by the stages.
    """
    scope, span = scope_of(work.actor), (month.after, month.before)
    found, promised = [], days_of(work).late.began[Status.SUBMITTED]
    queue = sum(count_pile(work.connection, scope, Pile(status)) for status in WITH_AGENCIES)
    for agency in Agency:
        votes = months.count_votes(work.connection, scope, agency, *span)
        pairs = months.latest_votes(work.connection, scope, agency, *span, SAMPLE) if not is_small(votes) else []
        days = [max(0, (work.office.today(cast) - work.office.today(sent)).days) for sent, cast in pairs]
        owed, late = months.count_owed(work.connection, scope, agency, promised)
        known = owed if part_shown(owed, queue) else None
        late_known = late if known is not None and part_shown(late, owed) else None
        found.append([str(agency), _seen(votes), median_low(days) if days else None, known, late_known])
    return {"agencies": found}


def figures(work: Work, _month: Month) -> Figures:
    """Coverage, targets and the chart, as BPJS and others handed them over."""
    known = load(work, Kind.TARGET, Kind.REALISED, *KINDS)
    covered = coverage_of(known)
    years = [one.year for one in known if one.kind is Kind.TARGET and one.place == ""]
    lines = newest(lines_of(known, max(years))) if years else []
    active, workers = covered.active, covered.workers
    charted = [one.year for one in known if one.kind in CHART and one.place == ""]
    return {
        "coverage": {
            "active": active.count, "year": active.year, "month": active.month,
            "workers": workers.count if workers else None,
            "goals": [[one.year, one.count] for one in goals(known, work.today.year)],
        } if active is not None else None,
        "targets": {
            "year": max(years), "month": max(one.month for one in lines),
            "lines": [[str(one.segment), one.target, one.realised, one.percent] for one in lines],
        } if lines else None,
        "chart": chart_of(work, known, max(charted)) if charted else None,
    }  # fmt: skip


def cases(work: Work, month: Month) -> Figures:
    """What was done with employers in the month."""
    recap = make_recap(work, Span(month.first, min(month.last, work.today)))
    return {"cases": [[name, count] for name, count in asdict(recap.process).items()]}


def regulations(work: Work, month: Month) -> Figures:
    """Which companies have a regulation, and how long each step took."""
    return figures_of_regulations(work, month.first, min(month.last, work.today))


def links(work: Work, _month: Month) -> Figures:
    """What came of links, by kind; and of the agents of each organisation. A line with a small number stays away."""
    scope = scope_of(work.actor)
    kinds = months.links_by_kind(work.connection, scope)
    houses = months.links_by_organisation(work.connection, scope)
    return {"links": _shown_links(kinds), "organisations": _shown_links([one for one in houses if one.name])}


def _shown_links(rows: Sequence[months.Brought]) -> list[list[Any]]:
    table = shown([[one.member, one.verified - one.member, one.sent - one.verified] for one in rows] or [[0, 0, 0]])
    found = []
    for one, row in zip(rows, table[:-1], strict=False):
        member, verified = row[0], None if None in row[:2] else one.verified
        found.append([one.name, one.links, one.opened, one.begun, row[3], verified, member])
    return found


def priority(work: Work, _month: Month) -> Figures:
    """How many of the list of people who come first are registered, and how many are not."""
    if lists.current_list(work.connection) is None:
        return {"priority": None}
    counts = lists.count_villages(work.connection, scope_of(work.actor))
    people, registered = sum(one.people for one in counts), sum(one.registered for one in counts)
    if is_small(people) or not part_shown(registered, people):
        return {"priority": None}
    return {"priority": [people, registered, people - registered]}


def money(work: Work, _month: Month) -> Figures:
    """What each source pays for, in whole rupiah, and how many wait for money; nothing where no source is declared.

    Sums that could tell of a few people are rounded, as in `/anggaran`; None is less than `seats-step`.
    """
    names = {one.id: one.activity_name or one.id for one in work.office.funding}
    found = seats(work)
    rows = [
        [names.get(one.source, one.source), one.budget, one.reserved, one.committed, one.free, _seen(one.waiting) or 0]
        for one in found
    ]
    return _told(rows, sum(price(work.office.programme, year_of(work.today))))


def _told(rows: Sequence[Sequence[Any]], year: int) -> Figures:
    """The sources as they may be read, where a person costs `year` in one."""
    telling = year if any(may_tell(row[2], row[3], year) for row in rows) else None
    seen = [[*row[:2], *(_rounded(rupiah, telling) for rupiah in row[2:5]), row[5]] for row in rows]
    return {"seats": seen, "seats-step": 0 if telling is None else step(year)}


def _rounded(rupiah: int, year: int | None) -> int | None:
    return rupiah if year is None else rounded(rupiah, year) or None


GROUPS: tuple[tuple[str, Callable[[Work, Month], Figures]], ...] = (
    ("pipeline", pipeline),
    ("flow", flow),
    ("agencies", agencies),
    ("figures", figures),
    ("cases", cases),
    ("regulations", regulations),
    ("links", links),
    ("priority", priority),
    ("money", money),
)
"""What is counted, a group a transaction; the names are stored."""


def whole(parts: Mapping[str, Figures], work: Work, month: Month) -> Figures:
    """All groups as one, with what the picture is of. `few`: of nobody there is a number that may be read.

    Pictures that were kept up to 0.8.0 hold sums to the rupiah: they are shown by the rule of today.
    """
    found: Figures = {
        "month": month.name,
        "place": work.office.place(work.actor.area),
        "office": work.office.dinas.name,
    }
    for figures_of_group in parts.values():
        found |= figures_of_group
    if "seats" in found and "seats-step" not in found:
        found |= _told(found["seats"], sum(price(work.office.programme, year_of(month.first))))
    numbers = [found.get("sent", 0), found.get("members", 0), *(count for _, count, *_ in found.get("stages", ()))]
    return found | {"few": all(number is None for number in numbers)}
