"""`/berkas semua terima`, `/berkas semua teruskan`: the papers of many people in one packet, by name, with its list.

The village does it with its own people, the dinas for a village that has no officer. News waits as after any bulk act.
"""

from dataclasses import replace

from handlers.flow import Choice, Data, FileRecipe, Say
from handlers.rules.access import VILLAGERS, area_scope, scope_at, scope_of
from handlers.rules.registrations.bulk import MOST, Kind
from handlers.rules.registrations.masks import short_name
from handlers.rules.registrations.paper_acts import PaperAct
from handlers.services.base.records import details_of
from handlers.services.base.work import Done, Work
from handlers.services.registrations.bulk.left_out import Left
from handlers.services.registrations.bulk.plans import Item, Plan, show_plan
from handlers.services.registrations.papers.handing import missing_words
from handlers.services.registrations.papers.village import late_by
from handlers.services.registrations.review.queue import Part, find_part
from storage.enums import Role, Status
from storage.repositories.registrations import registration_by_id
from storage.repositories.staff import staff_chats
from storage.repositories.village import count_by_village, people
from storage.tables import Registration

KINDS = {PaperAct.RECEIVE: Kind.RECEIVE, PaperAct.FORWARD: Kind.FORWARD}
ACTS = {kind: act for act, kind in KINDS.items()}
WAIT = {Kind.RECEIVE: Status.VERIFIED, Kind.FORWARD: Status.PAPERS_AT_VILLAGE}
"""Where a record stands whose papers are to come along."""
NAMED = 20
"""Names in the question; the printed list has them all."""
PLACES = 8


def plan_packet(work: Work, act: PaperAct, place: str) -> Done:
    """Whose papers would be received or sent on, as a question."""
    kind = KINDS[act]
    part = _where(work, kind, place)
    if isinstance(part, Done):
        return part
    area = work.office.area.place(part or work.actor.area) or work.office.region_name
    plan = _plan(work, kind, part)
    names = [name_of(work, item.record) for item in plan.items[:NAMED]]
    about: Data = {"place": area, "names": names, "unnamed": max(0, len(plan.items) - NAMED)}
    return show_plan(work, plan, Say("papers.all-none", {"act": act, "place": area}), "papers.all-left", **about)


def _where(work: Work, kind: Kind, place: str) -> str | Done | None:
    """The place whose people are meant: None for all of the officer's own."""
    if work.actor.role in VILLAGERS:
        return None
    part = find_part(work, place)
    if not isinstance(part, Part):
        return Done(tuple(_for_packets(say, ACTS[kind]) for say in part.says))
    if part.place is None:
        return _which(work, kind)
    if part.place in _staffed(work, [part.place]):
        return Done((Say("papers.all-staffed", {"place": work.office.area.place(part.place) or ""}),))
    return part.place


def _for_packets(say: Say, act: PaperAct) -> Say:
    """The question which place is meant, with buttons of this command."""
    choices = tuple(Choice(c.id.replace("/antrean", f"/berkas semua {act}"), c.label) for c in say.choices)
    return replace(say, choices=choices)


def _staffed(work: Work, places: list[str]) -> set[str]:
    """Those of the places that have an officer of their own."""
    areas = [area for _chat, _role, area in staff_chats(work.connection, VILLAGERS)]
    return {place for place in places if any(area_scope(area).covers(place) for area in areas)}


def _which(work: Work, kind: Kind) -> Done:
    """The villages that have people whose papers are awaited, and no officer."""
    counts = count_by_village(work.connection, scope_of(work.actor), WAIT[kind])
    alone = sorted(set(counts) - _staffed(work, list(counts)), key=lambda code: (-counts[code], code))
    area, act = work.office.area, ACTS[kind]
    choices = tuple(
        Choice(f"/berkas semua {act} {code}", f"{area.village_name(code) or code} ({counts[code]})")
        for code in alone[:PLACES]
    )
    return Done((Say("papers.all-where", {"act": act, "count": len(alone)}, choices),))


def _plan(work: Work, kind: Kind, place: str | None) -> Plan:
    """The people of a place, as many as one act may change."""
    scope = scope_of(work.actor) if place is None else scope_at(work.actor, place)
    found = people(work.uow.session, scope, (WAIT[kind],), late_by(work), skip=0, limit=MOST + 1)
    items: list[Item] = []
    left: list[Left] = []
    for record, _late in found:
        code = "too-many" if len(items) == MOST else against(work, kind, record)
        if code is None:
            items.append(Item(record.row_id, record.version, record.number))
        else:
            left.append(Left(code, record.number))
    return Plan(kind, items, left)


def against(work: Work, kind: Kind, record: Registration) -> str | None:
    """Why the papers of this person do not come along; None where they do."""
    if record.frozen:
        return "frozen"
    if record.status is not WAIT[kind]:
        return "papers-elsewhere"
    if kind is Kind.FORWARD and (record.village is None or missing_words(work, record)):
        return "papers-lack"
    return None


def name_of(work: Work, record_id: int) -> str:
    """How this officer reads a person in a list: the village knows its people."""
    record = registration_by_id(work.uow.session, record_id)
    details = details_of(work, record) if record is not None else None
    name = details.name if details is not None else ""
    return name if work.actor.role in VILLAGERS else short_name(name)


def covering_list(work: Work, kind: Kind, done: list[Registration]) -> FileRecipe:
    """The list that goes with the packet: names and receipt numbers, never a NIK, and room for two signatures."""
    people_in = []
    for record in done:
        details = details_of(work, record)
        people_in.append({"number": record.number, "name": details.name if details else ""})
    villages = {record.village for record in done}
    place = work.office.area.place(villages.pop()) if len(villages) == 1 else None
    payload = {
        "letterhead": list(work.office.letterhead.lines),
        "place": place or work.office.place(work.actor.area),
        "date": work.today.isoformat(),
        "kind": "receive" if kind is Kind.RECEIVE else "forward",
        "to": "dinas" if work.actor.role is Role.DINAS else "village",
        "papers": [paper.label for paper in work.office.papers],
        "people": people_in,
    }
    return FileRecipe(f"berkas-{work.today.isoformat()}.pdf", "application/pdf", "covering-list", payload)
