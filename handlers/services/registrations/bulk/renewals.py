"""`/perpanjang`: whose period the agency could renew at once, what the other agency has renewed, and who is left out.

Every item rests on the answer of its member, so none has to be opened first, as for an approval (docs/decisions/0061).
"""

from collections.abc import Sequence

from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.access import scope_at, scope_of
from handlers.rules.reading.counts import read_count
from handlers.rules.registrations.bulk import SCANNED, Kind
from handlers.rules.registrations.votes import Refusal
from handlers.services.base.long_reads import Pages
from handlers.services.base.records import open_words, record_by_id
from handlers.services.base.whom import whom
from handlers.services.base.work import Done, LongRead, Work
from handlers.services.period.answering import WORDS_CELL
from handlers.services.period.paying import Ahead
from handlers.services.period.renewing import UNPAID, against
from handlers.services.registrations.bulk.left_out import Left
from handlers.services.registrations.bulk.plans import Item, Paid, Plan, show_plan
from handlers.services.registrations.review.seat import barred
from storage.enums import Agency
from storage.repositories.period import Proposed, changed, count_proposed, not_proposed, proposed
from storage.repositories.registrations import stored_registration
from storage.scope import Scope
from storage.tables import Period

PAGE = 100
SHOWN = 8
"""People of a list of what has changed."""


def plan_renewal(pages: Pages, data: Data) -> Plan:
    """Members of a `place` (dotted code, None for all) who said that all is as it was, at most MOST in a part.

    They stand in the order in which they are paid for; for whom the money of the next period does not suffice is left.
    """
    with pages.page() as work:
        scope = _scope(work, data["place"])
        rows, ahead = proposed(work.connection, scope, work.agency, SCANNED), Ahead(work)
        of = count_proposed(work.connection, scope, work.agency)
    items: list[Item] = []
    left: list[Left] = []
    for work, some in pages.each(rows, PAGE):
        _look_at(work, some, ahead, items, left)
    paid = tuple(Paid(*which, people) for which, people in ahead.paid.items())
    return Plan(Kind.RENEW, items, left, looked_at=(len(rows), of), paid=paid)


def offer_renewal(work: Work, read: LongRead, plan: Plan) -> Done:
    """The plan as a question: how many, how many of them the other agency has renewed, who is not proposed."""
    place = work.office.area.place(read.data["place"]) or work.office.region_name
    new, silent = not_proposed(work.connection, _scope(work, read.data["place"]))
    other = work.office.agency(_other(work.agency)).short_name
    about = {"place": place, "others": len(plan.left), "changed": new, "silent": silent, "other": other}
    about["first"] = sum(item.what == ("both",) for item in plan.items)
    none = Say("staff.renew-none", about | {"lines": ()}, _to_changed(new))
    return show_plan(work, plan, none, "staff.renew-none-left", **about)


def _to_changed(count: int) -> tuple[Choice, ...]:
    return (Choice("/perpanjang berubah", Phrase("staff.choice-perpanjang-berubah")),) if count else ()


def _scope(work: Work, place: str | None) -> Scope:
    return scope_at(work.actor, place) if place else scope_of(work.actor)


def _other(agency: Agency) -> Agency:
    return Agency.BPJS if agency is Agency.DINAS else Agency.DINAS


def _look_at(work: Work, rows: Sequence[Proposed], ahead: Ahead, items: list[Item], left: list[Left]) -> None:
    """Put each where it belongs."""
    for row in rows:
        theirs = row.bpjs_by if work.agency is Agency.DINAS else row.dinas_by
        code = _against(work, row) or (None if ahead.pays(work, row.ends) else UNPAID)
        if code is None:
            items.append(Item(row.id, row.version, row.number, ("both" if theirs is not None else "first",)))
        else:
            left.append(Left(code, row.number))


def _against(work: Work, row: Proposed) -> str | None:
    record = stored_registration(work.uow.session, row.id)
    return Refusal.OWN_RECORD if barred(work, record) is Refusal.OWN_RECORD else against(work, record)


def list_changed(work: Work, args: str) -> Done:
    """`/perpanjang berubah [hal 2]`: who said that something has changed, what, and what follows."""
    page = read_count(args.strip().removeprefix("hal ")) or 1
    found = changed(work.uow.session, _scope(work, None), (page - 1) * SHOWN, SHOWN + 1)
    if not found:
        return Done((Say("staff.renew-nobody-changed"),))
    lines = tuple(_line(work, period) for period in found[:SHOWN])
    more = Choice(f"/perpanjang berubah hal {page + 1}", Phrase("registration.choice-lagi"))
    return Done((Say("staff.renew-changed", {"lines": lines}, (more,) if len(found) > SHOWN else ()),))


def _line(work: Work, period: Period) -> Phrase:
    record = record_by_id(work, period.registration_id)
    words = open_words(work, record, period.words, WORDS_CELL)
    what = Phrase(f"period.what-{period.change or 'other'}")
    params = {"number": record.number, "who": whom(work, record), "what": what, "words": words, "ends": period.ends}
    return Phrase("period.changed-line", params)
