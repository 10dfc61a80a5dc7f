"""`/ekspor`: people as a spreadsheet. Every export leaves a line in the audit, and one for each person in it.

What the sheet says is put together here and drawn when it is fetched (recipe "spreadsheet"); a cell is text, or
keys of words with their parameters.
"""

from collections.abc import Callable, Iterable
from typing import Any

from handlers.fields import Sight, asked_by, cells, columns, told
from handlers.flow import Say
from handlers.rules.access import EVERYWHERE, scope_of
from handlers.rules.registrations.bulk import MOST
from handlers.rules.registrations.exports import LONGEST, Sheet
from handlers.rules.registrations.votes import owes
from handlers.services.base.records import details_of
from handlers.services.base.unlocking import needs_pin
from handlers.services.base.work import Done, Work
from handlers.services.base.workbooks import Cell, workbook
from handlers.services.registrations.review.duplicates import Kept, kept_pairs, likely_same
from storage.details import Details
from storage.enums import Status
from storage.repositories.queue import waiting
from storage.repositories.registrations import at_stage, stored_registration
from storage.repositories.reviews import ballots_of_many, note_look
from storage.tables import Registration

NUMBERS = ("number", "name", "nik")
TO_FILL: dict[str, tuple[str, ...]] = {"vote": ("setuju", "perbaiki", "tolak"), "reason": (), "kpj": ()}
"""Columns that officers fill in by hand, and what their cells offer in a list."""

Heads = list[tuple[str, dict[str, Any]]]
"""The columns of a sheet in their order: name and head (`workbook`)."""
Cells = dict[str, Cell]
"""What a sheet says of one person, by the name of its column."""
Opened = list[tuple[Registration, Details]]


def export_people(work: Work, sheet: Sheet) -> Done:
    """One of the sheets of people, after the PIN. Where this channel may not carry whole numbers: the queue, masked."""
    if sheet is not Sheet.QUEUE and not _whole(work):
        return Done((Say("problems.export-elsewhere"),))
    return needs_pin(work, f"/ekspor {sheet}") or _MAKERS[sheet](work)


def _queue(work: Work) -> Done:
    """What waits for this officer's agency, oldest first, with empty columns for vote and reason.

    With whole numbers the sheet is a look at each record: its rows may vote.
    """
    whole = _whole(work)
    opened, write = _opened(work, _owed(work)), _cells if whole else _masked
    heads = ("number", "version", *columns(asked_by(work.office)), "submitted", "notes", "vote", "reason")
    kept = kept_pairs(work, [record.row_id for record, _ in opened])
    rows = [write(work, record, details) | {"notes": _notes(work, record, kept)} for record, details in opened]
    if whole:
        for record, _ in opened:
            note_look(work.connection, record.row_id, work.officer, record.version, work.now)
    return _give(work, Sheet.QUEUE, opened, _heads(heads), rows)


def _people(work: Work) -> Done:
    """Everybody whose papers are complete, in the columns that the office agreed on with BPJS."""
    heads: Heads = [(name, {"text": title}) for name, title in work.office.export_columns]
    return _complete(work, Sheet.PEOPLE, heads, LONGEST)


def _numbers(work: Work) -> Done:
    """The same people, for their membership numbers to be filled in. One act enters at most MOST of them."""
    return _complete(work, Sheet.NUMBERS, _heads((*NUMBERS, "kpj")), MOST)


_MAKERS: dict[Sheet, Callable[[Work], Done]] = {Sheet.QUEUE: _queue, Sheet.PEOPLE: _people, Sheet.NUMBERS: _numbers}


def _complete(work: Work, sheet: Sheet, heads: Heads, most: int) -> Done:
    """A sheet of people whose papers are complete."""
    opened = _opened(work, at_stage(work.uow.session, scope_of(work.actor), Status.PAPERS_COMPLETE, most))
    return _give(work, sheet, opened, heads, [_cells(work, record, details) for record, details in opened])


def _give(work: Work, sheet: Sheet, opened: Opened, heads: Heads, rows: list[Cells]) -> Done:
    """The sheet with its audit lines; a cell may be missing, as those to fill in are."""
    if not rows:
        return Done((Say("staff.export-empty"),))
    work.audit(f"export.{sheet}", why=f"{len(rows)} records")
    for record, _ in opened:
        work.audit("record.exported", f"registration:{record.id}", why=f"{sheet}, version {record.version}")
    lines = [[row.get(name, "") for name, _ in heads] for row in rows]
    file = workbook(f"{sheet}-{work.today.isoformat()}", [head for _, head in heads], lines, work.today)
    return Done((Say("staff.export", {"count": len(rows), "kind": str(sheet)}, files=(file,)),))


def _opened(work: Work, records: Iterable[Registration]) -> Opened:
    """The records with what their people told, without those who were erased."""
    opened = ((record, details_of(work, record)) for record in records)
    return [(record, details) for record, details in opened if details is not None]


def _owed(work: Work) -> list[Registration]:
    """The records for which the agency still has something to do, as many as one act may change."""
    agency, connection = work.agency, work.connection
    found = waiting(connection, scope_of(work.actor), EVERYWHERE, agency, MOST)
    ballots = ballots_of_many(connection, {row.id: row.version for row in found})
    return [
        stored_registration(work.uow.session, row.id)
        for row in found
        if owes(agency, row.status, {a: b.vote for a, b in ballots.get(row.id, {}).items()})
    ]


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
