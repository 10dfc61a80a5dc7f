"""Bulk approval is no rubber stamp: some records, drawn at random, are opened before all of them are approved.

Who is approved, and who is left out and why, is named page by page: `/setujui_semua nama`, `/setujui_semua sisa hal 2`.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.reading.ages import age_on
from handlers.rules.reading.counts import read_count
from handlers.rules.registrations.bulk import SAMPLE, draw
from handlers.rules.registrations.masks import short_name
from handlers.services.base.records import details_of
from handlers.services.base.work import Done, Work
from handlers.services.registrations.bulk.left_out import Left
from handlers.services.registrations.bulk.plans import Item, Plan, kept_plan
from storage.repositories.registrations import registration_by_id
from storage.repositories.reviews import lease_of, seen_versions

BUTTONS = 8
"""Records with a button of their own: with the two lists they still fit a WhatsApp list."""
PAGE = 20
NAMES, REST = "nama", "sisa"
"""Words after /setujui_semua that list the plan instead of making one."""


def with_sample(plan: Plan, seed: str) -> Plan:
    """The plan in which the records that have to be opened first are marked; chance comes in as `seed`."""
    drawn = draw([item.record for item in plan.items], SAMPLE, seed)
    return replace(plan, items=[replace(item, look=item.record in drawn) for item in plan.items])


def unopened(work: Work, items: Sequence[Item]) -> list[Item]:
    """Those of the sample that this officer has not seen as they are now.

    What a colleague has open is left out of the act anyway.
    """
    wanted = [item for item in items if item.look]
    seen = seen_versions(work.connection, work.officer, [item.record for item in wanted])
    return [one for one in wanted if (seen.get(one.record) or 0) < one.version and not _held(work, one)]


def _held(work: Work, item: Item) -> bool:
    held = lease_of(work.connection, item.record, work.agency, work.now)
    return held is not None and held[0] != work.officer


def sample_data(work: Work, items: Sequence[Item]) -> Data:
    """What the question names of the sample: lines to read, and the numbers that have a button."""
    wanted = [item for item in items if item.look]
    return {"sample": [_person(work, item) for item in wanted], "numbers": [item.number for item in wanted]}


def to_open(numbers: Sequence[str]) -> tuple[Choice, ...]:
    """A button for each record that is to be opened, as many as fit."""
    named = ((number, Phrase("staff.choice-periksa", {"number": number})) for number in numbers[:BUTTONS])
    return tuple(Choice(f"/periksa {number}", label) for number, label in named)


def refuse_unopened(work: Work, items: Sequence[Item]) -> Done | None:
    """Which of the sample still have to be opened, each with its button; None where all are."""
    closed = unopened(work, items)
    if not closed:
        return None
    lines = tuple(Phrase("bulk.person", _person(work, item)) for item in closed)
    params = {"count": len(closed), "lines": lines}
    return Done((Say("problems.sample-unopened", params, to_open([item.number for item in closed])),))


def go_on(work: Work, shown: Done) -> Done:
    """A record of the sample was opened: the first button opens the next one that is still closed."""
    kept = kept_plan(work) if [say.key for say in shown.says] == ["staff.record"] else None
    if kept is None:
        return shown
    (record,) = shown.says
    if record.params["number"] not in [item.number for item in kept.first.items if item.look]:
        return shown
    closed = unopened(work, kept.first.items)
    if not closed:
        return shown
    onward = Choice(f"/periksa {closed[0].number}", Phrase("staff.choice-sample-next", {"count": len(closed)}))
    return replace(shown, says=(replace(record, choices=(onward, *record.choices)),))


def list_plan(work: Work, args: str, command: str = "/setujui_semua") -> Done:
    """`/setujui_semua nama`, `/setujui_semua sisa`: everybody in the plan that waits, or left out of it."""
    kept = kept_plan(work)
    if kept is None:
        return Done((Say("problems.no-plan"),))
    word, _, page = args.strip().partition(" ")
    if word.casefold() == NAMES:
        return _listed(work, command, NAMES, kept.first.items, page)
    return _listed(work, command, REST, kept.left, page)


def _listed(work: Work, command: str, word: str, whole: Sequence[Item] | Sequence[Left], asked: str) -> Done:
    """One page, with the way to the next."""
    pages = max(1, -(-len(whole) // PAGE))
    page = min(max(1, read_count(asked.removeprefix("hal ")) or 1), pages)
    part = whole[(page - 1) * PAGE : page * PAGE]
    lines = tuple(_left_line(one) if isinstance(one, Left) else _named(work, one) for one in part)
    beside = [("registration.choice-lagi", page + 1)] if page < pages else []
    beside += [("registration.choice-kembali", page - 1)] if page > 1 else []
    choices = tuple(Choice(f"{command} {word} hal {to}", Phrase(label)) for label, to in beside)
    params = {"count": len(whole), "page": page, "pages": pages, "lines": lines}
    words = ("staff.renew-nama",) if command == "/perpanjang" and word == NAMES else ()
    return Done((Say(f"staff.bulk-{word}", params, choices, words=words),))


def _named(work: Work, item: Item) -> Phrase:
    return Phrase("bulk.person", _person(work, item))


def _left_line(one: Left) -> Phrase:
    return Phrase("bulk.left", {"number": one.number, "why": Phrase(f"bulk.why-{one.code}")})


def _person(work: Work, item: Item) -> Data:
    """`D-2611-00001-7 SITI A., Bata, 34 th`: enough to know whom it is about."""
    record = registration_by_id(work.uow.session, item.record)
    details = details_of(work, record) if record is not None else None
    if record is None or details is None:
        return {"number": item.number, "name": "", "village": "", "age": 0}
    village = work.office.area.village_name(record.village) or ""
    age = age_on(date.fromisoformat(details.birth_date), work.today)
    return {"number": item.number, "name": short_name(details.name), "village": village, "age": age}
