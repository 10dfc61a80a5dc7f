"""`/setujui_semua`: which records of the queue could be approved at once, and why the others could not.

Only records without any doubt: what a reviewer has to look at is never waved through (docs/decisions).
"""

from collections.abc import Sequence

from handlers.flow import Data, Say
from handlers.rules.access import area_scope, scope_of
from handlers.rules.registrations.bulk import MOST, SCANNED, Kind
from handlers.services.base.long_reads import Pages
from handlers.services.base.work import Done, LongRead, Work
from handlers.services.registrations.bulk.left_out import Left
from handlers.services.registrations.bulk.plans import Item, Plan, show_plan
from handlers.services.registrations.bulk.sample import sample_data, with_sample
from handlers.services.registrations.review.duplicates import Kept, kept_pairs, likely_same
from handlers.services.registrations.review.seat import Wish, take_seat, taken_nik, turned_away
from storage.enums import Agency, Vote
from storage.repositories.queue import Waiting, count_waiting, waiting
from storage.repositories.registrations import stored_registration
from storage.repositories.reviews import Ballot, ballots_of_many

APPROVE = Wish(Vote.APPROVE)
PAGE = 100
"""Records looked at in one page: some may still have to be compared with all others."""


def plan_approval(pages: Pages, data: Data) -> Plan:
    """The oldest records of a `place` (dotted code, None for all) that nothing speaks against, at most MOST."""
    with pages.page() as work:
        scope, narrower = scope_of(work.actor), area_scope(data["place"])
        rows = waiting(work.connection, scope, narrower, work.agency, SCANNED)
        of = count_waiting(work.connection, scope, narrower)
    items: list[Item] = []
    left: list[Left] = []
    for work, some in pages.each(rows, PAGE):
        _look_at(work, some, items, left)
    return Plan(Kind.APPROVE, items, left, looked_at=(len(rows), of))


def offer_approval(work: Work, read: LongRead, plan: Plan) -> Done:
    """The plan as a question; what has changed by the time it is answered is left out then."""
    place = work.office.area.place(read.data["place"]) or work.office.region_name
    plan = with_sample(plan, work.token(16))
    about = {"place": place, "others": len(plan.left)} | sample_data(work, plan.items)
    empty = Say("staff.queue-empty", {"place": place, "only": "all"})
    return show_plan(work, plan, empty, "staff.bulk-none", **about)


def _look_at(work: Work, rows: Sequence[Waiting], items: list[Item], left: list[Left]) -> None:
    """Put each record where it belongs: among those to be approved, or those to be left."""
    ballots = ballots_of_many(work.connection, {row.id: row.version for row in rows})
    kept = kept_pairs(work, [row.id for row in rows])
    for row in rows:
        code = "too-many" if len(items) == MOST else _against(work, row, ballots.get(row.id, {}), kept)
        if code is None:
            items.append(Item(row.id, row.version, row.number, (Vote.APPROVE,)))
        else:
            left.append(Left(code, row.number))


def _against(work: Work, row: Waiting, ballots: dict[Agency, Ballot], kept: Kept) -> str | None:
    """Why this record is not approved together with others; None where nothing speaks against it."""
    if work.agency in ballots:
        return "voted"
    if row.frozen:
        return "frozen"
    if row.objected:
        return "objected"
    if row.reasons:
        return "doubts"
    record = stored_registration(work.uow.session, row.id)
    seat = take_seat(work, record)
    if seat.held is not None:
        return "leased"
    if refused := turned_away(seat) or taken_nik(seat, APPROVE):
        return refused.code
    return "similar" if likely_same(work, record, kept) else None
