"""`/ekspor`: people as a spreadsheet. Every export leaves a line in the audit, and one for each person in it.

The turn asks; rows are read by the reader, when the sheet is offered and again when it is fetched later. What a row
says is `export_rows`.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import partial

from handlers.flow import Choice, Data, Say
from handlers.rules.access import EVERYWHERE, area_scope, scope_of
from handlers.rules.registrations.exports import MASKED_TOO, Sheet, sheets_of
from handlers.rules.registrations.stage_words import EVERY_STAGE, stages_at_head
from handlers.services.base.long_reads import Made, Note, Pages, every, offered
from handlers.services.base.records import details_of
from handlers.services.base.unlocking import needs_pin
from handlers.services.base.work import Done, LongRead, Work
from handlers.services.base.workbooks import XLSX, Cell, sheet_content
from handlers.services.registrations.export_rows import Found, Heads, choices_of, heads_of, row_of
from handlers.services.registrations.review.duplicates import kept_pairs
from handlers.services.registrations.review.queue import Part, find_part
from storage.enums import Status
from storage.repositories import long_lists
from storage.repositories.long_lists import After
from storage.repositories.reviews import ballots_of_many
from storage.scope import Scope
from storage.tables import Registration

PAGE, COMPARED_PAGE = 200, 100
"""People a page; fewer where some may still have to be compared with all others."""


def export_people(work: Work, sheet: Sheet, words: str = "") -> Done:
    """One of the sheets of people, after the PIN. Where this channel may not carry whole numbers: masked, or none.

    `words`, of everybody: a stage, a place, or both.
    """
    if sheet not in MASKED_TOO and not work.full_numbers:
        return Done((Say("problems.export-elsewhere"),))
    data: Data = {"sheet": sheet}
    if sheet is Sheet.EVERYBODY:
        stages, place = stages_at_head(words)
        part = find_part(work, place)
        if not isinstance(part, Part):
            return Done(tuple(_which(say, words.removesuffix(place).strip()) for say in part.says))
        data |= {"stages": list(stages), "place": part.place}
    return needs_pin(work, f"/ekspor {sheet} {words}".strip()) or Done(reads=LongRead("export", data))


def _which(say: Say, stage: str) -> Say:
    """The question which place is meant, with buttons of this command."""
    line = f"/ekspor {Sheet.EVERYBODY} {stage}".strip()
    choices = tuple(Choice(c.id.replace("/antrean", line), c.label) for c in say.choices)
    return replace(say, choices=choices)


def read_people(pages: Pages, data: Data) -> Done | Made:
    """Everybody who belongs on the sheet, with what the audit keeps of each."""
    sheet = Sheet(data["sheet"])
    with pages.page() as work:
        if sheet not in sheets_of(work.actor.role) or not (sheet in MASKED_TOO or work.full_numbers):
            return Done((Say("problems.export-elsewhere"),))
        heads, today, seen = heads_of(work, sheet), work.today, sheet is Sheet.QUEUE and work.full_numbers
        choices = choices_of(work) if sheet is Sheet.QUEUE else []
    rows: list[list[Cell]] = []
    notes: list[Note] = []
    for page, found in _every(pages, sheet, data):
        details = details_of(page, found.record)
        if details is not None:
            row = row_of(page, sheet, found, details)
            rows.append([row.get(name, "") for name, _ in heads])
            notes.append(_note(sheet, found.record, seen=seen))
    if not rows:
        return Done((Say("staff.export-empty"),))
    return _made(sheet, heads, rows, notes, today, choices)


def offer_people(work: Work, read: LongRead, found: Done | Made) -> Done:
    """The sheet as a file to fetch."""
    if isinstance(found, Done):
        return found
    params = {"count": found.count, "kind": read.data["sheet"]}
    return Done((Say("staff.export", params, files=(offered(work, read, found),)),))


def _every(pages: Pages, sheet: Sheet, data: Data) -> Iterable[tuple[Work, Found]]:
    """Who belongs on a sheet, with the transaction of their page."""
    if sheet is Sheet.QUEUE:
        return every(pages, _count_owed, _owed, lambda found: (found.record.submitted_at, found.record.row_id))
    if sheet is Sheet.EVERYBODY:
        return _everybody(pages, [Status(one) for one in data["stages"]], area_scope(data["place"]))
    return _standing(pages, Status.PAPERS_COMPLETE)


def _everybody(pages: Pages, stages: Sequence[Status], narrower: Scope) -> Iterator[tuple[Work, Found]]:
    """One stage after the other; whoever waits hears how many of all stages are through."""
    with pages.page() as work:
        counts = {stage: _count_at(stage, narrower, work) for stage in EVERY_STAGE if stage in stages}
    before, whole = 0, sum(counts.values())
    for stage, count in counts.items():
        read = partial(_at, stage, narrower, judged=True)
        yield from every(pages, lambda _: whole, read, _place, before)
        before += count


def _standing(pages: Pages, stage: Status) -> Iterable[tuple[Work, Found]]:
    """People who stand there."""
    count, read = partial(_count_at, stage, EVERYWHERE), partial(_at, stage, EVERYWHERE, judged=False)
    return every(pages, count, read, _place)


def _place(found: Found) -> tuple[datetime, int]:
    """Where one stands among those of the same stage."""
    return found.record.status_at, found.record.row_id


def _count_owed(work: Work) -> int:
    return long_lists.count_owed(work.uow.session, scope_of(work.actor), work.agency)


def _owed(work: Work, after: After) -> list[Found]:
    """The records for which the agency still has something to do, oldest first, with those who are like them."""
    found = long_lists.owed(work.uow.session, scope_of(work.actor), work.agency, after, COMPARED_PAGE)
    kept = kept_pairs(work, [record.row_id for record in found])
    return [Found(record, kept) for record in found]


def _count_at(stage: Status, narrower: Scope, work: Work) -> int:
    return long_lists.count_at(work.uow.session, scope_of(work.actor), stage, narrower)


def _at(stage: Status, narrower: Scope, work: Work, after: After, *, judged: bool) -> list[Found]:
    found = long_lists.standing_at(work.uow.session, scope_of(work.actor), stage, after, PAGE, narrower)
    if not judged:
        return [Found(record) for record in found]
    kept = kept_pairs(work, [record.row_id for record in found])
    votes = ballots_of_many(work.connection, {record.row_id: record.version for record in found})
    return [Found(one, {one.row_id: kept.get(one.row_id, ())}, votes.get(one.row_id, {})) for one in found]


def _note(sheet: Sheet, record: Registration, *, seen: bool) -> Note:
    """`seen`: with whole numbers the queue is a look at each record: its rows may vote."""
    look = (record.row_id, record.version) if seen else None
    return Note("record.exported", f"registration:{record.row_id}", f"{sheet}, version {record.version}", look)


def _made(
    sheet: Sheet, heads: Heads, rows: list[list[Cell]], notes: list[Note], day: date, choices: list[list[Cell]]
) -> Made:
    content = sheet_content([head for _, head in heads], rows, day, choices)
    first = Note(f"export.{sheet}", why=f"{len(rows)} records")
    name = f"{sheet}-{day.isoformat()}.xlsx"
    return Made(name, XLSX, "spreadsheet", content, len(rows), (first, *notes))
