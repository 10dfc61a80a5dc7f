"""`/prioritas`: the list of people who come first. Of a NIK nothing but its keyed digest is kept.

How many of a village are not registered yet is counted whenever it is asked: it is right after each registration,
correction and erasure, for nothing of it is stored.
"""

import base64
import json
from collections.abc import Sequence
from dataclasses import dataclass, field

from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.access import FIGURE_READERS, PRIORITY_KEEPERS, may_use, scope_of
from handlers.rules.plans import PLAN_STANDS, read_confirmation
from handlers.rules.reading.counts import read_count
from handlers.rules.sheet_cells import Row
from handlers.rules.small_cells import shown
from handlers.rules.steering.priority_sheet import entries, find_list, slimmed, village_finder
from handlers.services.base.long_reads import Pages
from handlers.services.base.work import Done, LongRead, Opening, Work
from handlers.services.base.workbooks import Cell, workbook
from handlers.services.registrations.registering import NIK_LABEL
from storage.enums import Role
from storage.repositories import steering_priority as lists
from storage.repositories.steering_priority import VillageCount

FLOW = "priority-list"
READING, COUNTS = "priority", "priority-counts"
PART = 1000
"""People of one part: as many as a page may read, and as a transaction carries over."""
SHOWN = 10
"""Villages in the chat; the table has them all."""
NAMES = 30
"""Names of one page."""
DROP = "hapus"


@dataclass(frozen=True, slots=True)
class Plan:
    """What a list would bring: parts of [digest (base64), village or None, name], and how many of what kind."""

    parts: list[list[list[str | None]]] = field(default_factory=list)
    people: int = 0
    known: int = 0
    registered: int = 0
    outside: int = 0
    twice: int = 0
    before: int = 0
    wrong: list[tuple[int, str]] = field(default_factory=list)


def take_priority(work: Work, rows: Sequence[Row]) -> Done:
    """A sheet with such a list: read beside the turn, for it may name 37,000 people."""
    return Done(reads=LongRead(READING, {"rows": slimmed(rows)}))


def plan_priority(pages: Pages, data: Data) -> Plan:
    """The dry run: every NIK becomes its digest here, and goes no further."""
    rows = [tuple(row) for row in data["rows"]]
    columns = find_list(rows)
    if columns is None:
        return Plan()
    with pages.page() as work:
        place_of, named = village_finder(work.office.area), _named(work)
        index, before = work.vault.index, lists.count_people(work.connection)
    seen, people, wrong, twice, outside = set[str](), list[list[str | None]](), list[tuple[int, str]](), 0, 0
    for one in entries(rows, columns, place_of):
        if one.wrong:
            wrong.append((one.row, one.wrong))
        elif one.nik in seen:
            twice += 1
        else:
            seen.add(one.nik)
            outside += one.village is None
            digest = base64.b64encode(index(NIK_LABEL, one.nik)).decode()
            people.append([digest, one.village, one.name if named else ""])
    parts: list[list[list[str | None]]] = []
    known = registered = 0
    for work, part in pages.each(people, PART):
        digests = [base64.b64decode(str(one[0])) for one in part]
        known += len(lists.on_priority(work.connection, digests))
        registered += lists.count_registered(work.connection, digests)
        parts.append(list(part))
    return Plan(parts, len(people), known, registered, outside, twice, before, wrong)


def offer_priority(work: Work, _read: LongRead, plan: Plan) -> Done:
    """Keep the digests, sealed, and ask for the count."""
    lines = [Phrase(f"steering.left-{reason}", {"row": row}) for row, reason in plan.wrong[:SHOWN]]
    more = len(plan.wrong) - SHOWN
    lines += [Phrase("steering.sheet-rest", {"count": more})] if more > 0 else []
    if not plan.people:
        return Done((Say("steering.priority-nothing", {"lines": lines or Phrase("steering.sheet-empty")}),))
    made = lists.add_list(work.connection, work.officer, work.here.id, plan.people, work.now)
    sealed = [
        work.vault.seal(json.dumps(part).encode(), f"priority_parts.content:{made}:{place}")
        for place, part in enumerate(plan.parts, 1)
    ]
    lists.add_parts(work.connection, made, sealed)
    work.audit("priority.read", f"list:{made}", why=str(plan.people))
    params = {
        "people": plan.people,
        "registered": plan.registered,
        "left": plan.people - plan.registered,
        "new": plan.people - plan.known,
        "leave": plan.before - plan.known,
        "lines": [*_counted(plan), *lines, Phrase(f"steering.priority-{'names' if _named(work) else 'no-names'}")],
    }
    data = {"record": f"list:{made}", "count": plan.people}
    return Done((Say("steering.priority-plan", params),), opens=Opening(FLOW, data))


def _counted(plan: Plan) -> list[Phrase]:
    """What is odd about it, each where there is any."""
    counts = {"outside": plan.outside, "twice": plan.twice, "unread": len(plan.wrong)}
    return [Phrase(f"steering.priority-{name}", {"count": count}) for name, count in counts.items() if count]


def _named(work: Work) -> bool:
    return work.office.priority.names


def confirm_priority(work: Work, data: Data) -> Done:
    """The effect of the question: the count was typed. The timed job carries it over from here."""
    found = lists.list_waiting(work.connection, work.here.id)
    if found is None or found.read_at + PLAN_STANDS < work.now:
        return Done((Say("steering.priority-gone"),))
    if read_confirmation(data["typed"], found.people).kind != "ok":
        return Done((Say("steering.sheet-left"),))
    lists.set_list(work.connection, found.id, confirmed_at=work.now)
    work.audit("priority.confirmed", f"list:{found.id}", why=str(found.people))
    return Done((Say("steering.priority-under-way", {"count": found.people}),))


def priority(work: Work, words: str) -> Done:
    """`/prioritas [hal N | hapus [ya COUNT]]`: counted beside the turn."""
    first, _, rest = words.strip().casefold().partition(" ")
    if first == DROP and may_use(PRIORITY_KEEPERS, work.actor):
        return _drop(work, rest)
    page = read_count(rest) if first == "hal" else None
    return Done(reads=LongRead(COUNTS, {"page": page or 1}))


def _drop(work: Work, words: str) -> Done:
    """Take the whole list away: asked once, with its count."""
    found = lists.current_list(work.connection)
    if found is None:
        return Done((Say("steering.priority-none"),))
    count = lists.count_people(work.connection)
    if read_confirmation(words, count).kind != "ok":
        yes = Choice(f"/prioritas {DROP} ya {count}", Phrase("steering.choice-hapus", {"count": count}))
        return Done((Say("steering.priority-drop", {"count": count}, (yes,)),))
    lists.drop_list(work.connection, found.id)
    work.audit("priority.dropped", f"list:{found.id}", why=str(count))
    return Done((Say("steering.priority-dropped", {"count": count}),))


def read_counts(pages: Pages, data: Data) -> Done:
    """How many of the list are not registered yet: of the own village, or of each."""
    with pages.page() as work:
        under_way = lists.list_under_way(work.connection, lock=False)
        if under_way is not None:
            left = lists.count_parts(work.connection, under_way.id) * PART
            done = max(0, under_way.people - left)
            return Done((Say("steering.priority-carrying", {"done": done, "count": under_way.people}),))
        if lists.current_list(work.connection) is None:
            words = ("steering.priority-enter",) if may_use(PRIORITY_KEEPERS, work.actor) else ()
            return Done((Say("steering.priority-none", words=words),))
        counts = lists.count_villages(work.connection, scope_of(work.actor))
        if work.actor.role is Role.VILLAGE:
            return _village(work, counts, int(data["page"]))
        return _villages(work, counts)


def _village(work: Work, counts: Sequence[VillageCount], page: int) -> Done:
    """Of the own village; with their names where the office allows it."""
    people, registered = sum(one.people for one in counts), sum(one.registered for one in counts)
    left = people - registered
    params = {"place": work.office.place(work.actor.area), "people": people, "registered": registered, "left": left}
    if not (_named(work) and left):
        return Done((Say("steering.priority-village-left" if left else "steering.priority-village", params),))
    pages = max(1, -(-left // NAMES))
    page = min(max(1, page), pages)
    found = lists.names_left(work.connection, scope_of(work.actor), (page - 1) * NAMES, NAMES)
    names = [
        work.vault.open(one.name, f"priority_people.name:{one.nik_index.hex()}").decode() for one in found if one.name
    ]
    turns = [(page + 1, "lagi")] if page < pages else []
    turns += [(page - 1, "kembali")] if page > 1 else []
    choices = tuple(Choice(f"/prioritas hal {to}", Phrase(f"registration.choice-{word}")) for to, word in turns)
    lines = names or Phrase("steering.priority-unnamed")
    return Done((Say("steering.priority-named", params | {"names": lines, "page": page, "pages": pages}, choices),))


def _villages(work: Work, counts: Sequence[VillageCount]) -> Done:
    """Of each village, those with the most to do first; small numbers are hidden from whoever sees figures alone."""
    ranked = sorted(counts, key=lambda one: (one.registered - one.people, one.village or "~"))
    cells = [[one.registered, one.people - one.registered] for one in ranked]
    table = shown(cells) if may_use(FIGURE_READERS, work.actor) else _whole(cells)
    *rows, total = table
    lines = [_line(work, one, row) for one, row in zip(ranked[:SHOWN], rows, strict=False)]
    params = {
        "place": work.office.place(work.actor.area),
        "people": _number(total[2]),
        "registered": _number(total[0]),
        "left": _number(total[1]),
        "lines": [*lines, *_below(len(ranked) - SHOWN, table)],
    }
    heads = [{"key": f"steering.head-{one}"} for one in ("village", "left", "registered", "listed")]
    body: list[list[Cell]] = [
        [_named_cell(work, one.village), _cell(row[1]), _cell(row[0]), _cell(row[2])]
        for one, row in zip(ranked, rows, strict=True)
    ]
    return Done((Say("steering.priority", params, files=(workbook("prioritas", heads, body, work.today),)),))


def _below(more: int, table: Sequence[Sequence[int | None]]) -> list[Phrase]:
    """What stands under the lines: how many villages the table has besides, and that small numbers are closed."""
    lines = [Phrase("steering.priority-more", {"count": more})] if more > 0 else []
    return [*lines, *([Phrase("staff.board-closed")] if any(None in row for row in table) else [])]


def _whole(cells: Sequence[Sequence[int]]) -> list[list[int | None]]:
    """The table with its totals, nothing hidden."""
    rows: list[list[int | None]] = [[*row, sum(row)] for row in cells]
    return [*rows, [sum(row[at] or 0 for row in rows) for at in range(3)]]


def _line(work: Work, one: VillageCount, row: Sequence[int | None]) -> Phrase:
    said = {"village": _place(work, one.village), "left": _number(row[1]), "people": _number(row[2])}
    return Phrase("steering.priority-line", said)


def _place(work: Work, village: str | None) -> str | Phrase:
    return work.office.area.place(village) or Phrase("staff.board-outside")


def _named_cell(work: Work, village: str | None) -> Cell:
    return work.office.area.place(village) or [("staff.board-outside", {})]


def _number(count: int | None) -> int | Phrase:
    return Phrase("staff.board-hidden") if count is None else count


def _cell(count: int | None) -> str:
    return "" if count is None else str(count)
