"""`/ekspor`: people as a spreadsheet. Every export leaves a line in the audit, and one for each person in it.

The turn asks; rows are read by the reader, when the sheet is offered and again when it is fetched later. A cell is
text, or keys of words with their parameters.
"""

from collections.abc import Iterable
from datetime import date
from typing import Any

from handlers.fields import Sight, asked_by, cells, columns, told
from handlers.flow import Data, Say
from handlers.rules.access import scope_of
from handlers.rules.registrations.exports import Sheet, sheets_of
from handlers.services.base.long_reads import Made, Note, Pages, every, offered
from handlers.services.base.records import details_of
from handlers.services.base.unlocking import needs_pin
from handlers.services.base.work import Done, LongRead, Work
from handlers.services.base.workbooks import XLSX, Cell, sheet_content
from handlers.services.registrations.review.duplicates import Kept, kept_pairs, likely_same
from storage.details import Details
from storage.enums import Status
from storage.repositories import long_lists
from storage.repositories.long_lists import After
from storage.tables import Registration

NUMBERS, TO_VOTE = ("number", "name", "nik"), ("vote", "reason")
TO_FILL: dict[str, tuple[str, ...]] = {"vote": ("setuju", "perbaiki", "tolak"), "reason": (), "kpj": ()}
"""Columns that officers fill in by hand, and what their cells offer in a list."""

Heads = list[tuple[str, dict[str, Any]]]
"""The columns of a sheet in their order: name and head (`sheet_content`)."""
Cells = dict[str, Cell]
"""What a sheet says of one person, by the name of its column."""
PAGE, COMPARED_PAGE = 200, 100
"""People a page; fewer where some may still have to be compared with all others."""
Found = tuple[Registration, Kept]
"""Somebody of a page, and what is known of who is like the people of that page."""


def export_people(work: Work, sheet: Sheet) -> Done:
    """One of the sheets of people, after the PIN. Where this channel may not carry whole numbers: the queue, masked."""
    if sheet is not Sheet.QUEUE and not _whole(work):
        return Done((Say("problems.export-elsewhere"),))
    return needs_pin(work, f"/ekspor {sheet}") or Done(reads=LongRead("export", {"sheet": sheet}))


def read_people(pages: Pages, data: Data) -> Done | Made:
    """Everybody who belongs on the sheet, with what the audit keeps of each."""
    sheet = Sheet(data["sheet"])
    with pages.page() as work:
        if sheet not in sheets_of(work.actor.role) or not (sheet is Sheet.QUEUE or _whole(work)):
            return Done((Say("problems.export-elsewhere"),))
        heads, today, seen = _heads_of(work, sheet), work.today, sheet is Sheet.QUEUE and _whole(work)
    rows: list[list[Cell]] = []
    notes: list[Note] = []
    for page, (record, kept) in _every(pages, sheet):
        details = details_of(page, record)
        if details is not None:
            row = _row(page, sheet, record, details, kept)
            rows.append([row.get(name, "") for name, _ in heads])
            notes.append(_note(sheet, record, seen=seen))
    if not rows:
        return Done((Say("staff.export-empty"),))
    return _made(sheet, heads, rows, notes, today)


def offer_people(work: Work, read: LongRead, found: Done | Made) -> Done:
    """The sheet as a file to fetch."""
    if isinstance(found, Done):
        return found
    params = {"count": found.count, "kind": read.data["sheet"]}
    return Done((Say("staff.export", params, files=(offered(work, read, found),)),))


def _every(pages: Pages, sheet: Sheet) -> Iterable[tuple[Work, Found]]:
    """Who belongs on a sheet, with the transaction of their page."""
    if sheet is Sheet.QUEUE:
        return every(pages, _count_owed, _owed, lambda found: (found[0].submitted_at, found[0].row_id))
    return every(pages, _count_complete, _complete, lambda found: (found[0].status_at, found[0].row_id))


def _count_owed(work: Work) -> int:
    return long_lists.count_owed(work.uow.session, scope_of(work.actor), work.agency)


def _owed(work: Work, after: After) -> list[Found]:
    """The records for which the agency still has something to do, oldest first, with those who are like them."""
    found = long_lists.owed(work.uow.session, scope_of(work.actor), work.agency, after, COMPARED_PAGE)
    kept = kept_pairs(work, [record.row_id for record in found])
    return [(record, kept) for record in found]


def _count_complete(work: Work) -> int:
    return long_lists.count_at(work.uow.session, scope_of(work.actor), Status.PAPERS_COMPLETE)


def _complete(work: Work, after: After) -> list[Found]:
    """People whose papers are complete."""
    found = long_lists.standing_at(work.uow.session, scope_of(work.actor), Status.PAPERS_COMPLETE, after, PAGE)
    return [(record, {}) for record in found]


def _heads_of(work: Work, sheet: Sheet) -> Heads:
    """The queue with empty columns for vote and reason, people as BPJS wants them, or numbers to be filled in."""
    match sheet:
        case Sheet.QUEUE:
            return _heads(("number", "version", *columns(asked_by(work.office)), "submitted", "notes", *TO_VOTE))
        case Sheet.NUMBERS:
            return _heads((*NUMBERS, "kpj"))
    return [(name, {"text": title}) for name, title in work.office.export_columns]


def _row(work: Work, sheet: Sheet, record: Registration, details: Details, kept: Kept) -> Cells:
    """What the sheet says of one person; a cell may be missing, as those to fill in are."""
    if sheet is not Sheet.QUEUE:
        return _cells(work, record, details)
    write = _cells if _whole(work) else _masked
    return write(work, record, details) | {"notes": _notes(work, record, kept)}


def _note(sheet: Sheet, record: Registration, *, seen: bool) -> Note:
    """`seen`: with whole numbers the queue is a look at each record: its rows may vote."""
    look = (record.row_id, record.version) if seen else None
    return Note("record.exported", f"registration:{record.row_id}", f"{sheet}, version {record.version}", look)


def _made(sheet: Sheet, heads: Heads, rows: list[list[Cell]], notes: list[Note], day: date) -> Made:
    content = sheet_content([head for _, head in heads], rows, day)
    first = Note(f"export.{sheet}", why=f"{len(rows)} records")
    name = f"{sheet}-{day.isoformat()}.xlsx"
    return Made(name, XLSX, "spreadsheet", content, len(rows), (first, *notes))


def _whole(work: Work) -> bool:
    """True where this channel may carry whole numbers."""
    return work.full_numbers


def _heads(names: Iterable[str]) -> Heads:
    """Heads in the reader's language, with a hint where the column is to be filled in."""
    hints = {name: {"hint": f"bulk.{name}-hint", "options": list(offers)} for name, offers in TO_FILL.items()}
    return [(name, {"key": f"bulk.head-{name}"} | hints.get(name, {})) for name in names]


def _cells(work: Work, record: Registration, details: Details) -> Cells:
    """Everything that a sheet may say of one person as it stands; days as Indonesian forms write them: 17-08-1990."""
    return _of_record(work, record) | cells(told(details, record.village), work.office)


def _masked(work: Work, record: Registration, details: Details) -> Cells:
    """The same where this channel may not carry whole numbers."""
    return _of_record(work, record) | cells(told(details, record.village), work.office, Sight.MASKED)


def _of_record(work: Work, record: Registration) -> Cells:
    """What no person told."""
    sent = f"{work.office.today(record.submitted_at):%d-%m-%Y}"
    return {"number": record.number, "version": str(record.version), "submitted": sent}


def _notes(work: Work, record: Registration, kept: Kept) -> Cell:
    """What the reviewer should look at, in words."""
    marks = ["staff.mark-objected"] if record.objected else []
    marks += ["staff.mark-frozen"] if record.frozen else []
    reasons = [f"reasons.{code}" for code in record.reasons.split(",") if code]
    notes: list[tuple[str, dict[str, Any]]] = [(key, {}) for key in (*marks, *reasons)]
    like = likely_same(work, record, kept)
    return notes + [("bulk.similar-to", {"number": one.number, "score": one.score}) for one in like]
