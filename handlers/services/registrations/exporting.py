"""`/ekspor`: people as a spreadsheet. Every export leaves a line in the audit, and one for each person in it.

What the sheet says is put together here and drawn when it is fetched (recipe "spreadsheet"); a cell is text, or
keys of words with their parameters.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

from handlers.flow import Say
from handlers.rules.access import EVERYWHERE, scope_of
from handlers.rules.office.office import ExportField
from handlers.rules.reading.nik import nik_sex
from handlers.rules.registrations.bulk import MOST
from handlers.rules.registrations.exports import LONGEST, Sheet
from handlers.rules.registrations.masks import mask_name, mask_number
from handlers.rules.registrations.votes import owes
from handlers.services.base.records import details_of, id_of
from handlers.services.base.unlocking import needs_pin
from handlers.services.base.work import Done, Work
from handlers.services.base.workbooks import Cell, workbook
from handlers.services.registrations.review.cast import agency_of, officer_of
from handlers.services.registrations.review.duplicates import likely_same
from storage.enums import Status
from storage.repositories.queue import waiting
from storage.repositories.registrations import Details, at_stage, stored_registration
from storage.repositories.reviews import ballots_of_many, note_look
from storage.tables import Registration

Column = tuple[dict[str, Any], Callable[[Work, Registration, Details], Cell]]


def export_people(work: Work, sheet: Sheet) -> Done:
    """One of the sheets of people. Whole ones are made only where this channel may carry whole numbers."""
    if sheet is not Sheet.QUEUE and not _whole(work):
        return Done((Say("problems.export-elsewhere"),))
    return needs_pin(work, f"/ekspor {sheet}") or _MAKERS[sheet](work)


def _queue(work: Work) -> Done:
    """What waits for this officer's agency, oldest first, with empty columns for vote and reason.

    With whole numbers the sheet is a look at each record: its rows may vote.
    """
    whole = _whole(work)
    records = _owed(work)
    rows = _rows(work, records, _QUEUE if whole else _MASKED_QUEUE)
    if whole:
        for record in records:
            note_look(work.uow.connection, id_of(record), officer_of(work), record.version, work.now)
    return _give(work, Sheet.QUEUE, records, [head for head, _ in _QUEUE], rows)


def _people(work: Work) -> Done:
    """Everybody whose papers are complete, in the columns that the office agreed on with BPJS."""
    columns = [({"text": title}, _FIELDS[name]) for name, title in work.office.export_columns]
    records = at_stage(work.uow.session, scope_of(work.actor), Status.PAPERS_COMPLETE, LONGEST)
    return _give(work, Sheet.PEOPLE, records, [head for head, _ in columns], _rows(work, records, columns))


def _numbers(work: Work) -> Done:
    """The same people, for their membership numbers to be filled in. One act enters at most MOST of them."""
    records = at_stage(work.uow.session, scope_of(work.actor), Status.PAPERS_COMPLETE, MOST)
    return _give(work, Sheet.NUMBERS, records, [head for head, _ in _NUMBERS], _rows(work, records, _NUMBERS))


_MAKERS: dict[Sheet, Callable[[Work], Done]] = {Sheet.QUEUE: _queue, Sheet.PEOPLE: _people, Sheet.NUMBERS: _numbers}


def _give(
    work: Work, sheet: Sheet, records: Sequence[Registration], heads: list[dict[str, Any]], rows: list[list[Cell]]
) -> Done:
    if not rows:
        return Done((Say("staff.export-empty"),))
    work.audit(f"export.{sheet}", why=f"{len(rows)} records")
    for record in records:
        work.audit("record.exported", f"registration:{record.id}", why=f"{sheet}, version {record.version}")
    file = workbook(f"{sheet}-{work.today.isoformat()}", heads, rows, work.today)
    return Done((Say("staff.export", {"count": len(rows), "kind": str(sheet)}, files=(file,)),))


def _rows(work: Work, records: Iterable[Registration], columns: Sequence[Column]) -> list[list[Cell]]:
    opened = ((record, details_of(work, record)) for record in records)
    return [[cell(work, record, details) for _, cell in columns] for record, details in opened if details is not None]


def _owed(work: Work) -> list[Registration]:
    """The records for which the agency still has something to do, as many as one act may change."""
    agency, connection = agency_of(work), work.uow.connection
    found = waiting(connection, scope_of(work.actor), EVERYWHERE, agency, MOST)
    ballots = ballots_of_many(connection, {row.id: row.version for row in found})
    return [
        stored_registration(work.uow.session, row.id)
        for row in found
        if owes(agency, row.status, {a: b.vote for a, b in ballots.get(row.id, {}).items()})
    ]


def _whole(work: Work) -> bool:
    """True where this channel may carry whole numbers."""
    return work.chat is not None and work.chat.channel in work.office.full_numbers_channels


def _notes(work: Work, record: Registration, _details: Details) -> Cell:
    """What the reviewer should look at, in words."""
    marks = ["staff.mark-objected"] if record.objected else []
    marks += ["staff.mark-frozen"] if record.frozen else []
    reasons = [f"reasons.{code}" for code in record.reasons.split(",") if code]
    notes: list[tuple[str, dict[str, Any]]] = [(key, {}) for key in (*marks, *reasons)]
    like = likely_same(work, record)
    return notes + [("bulk.similar-to", {"number": one.number, "score": one.score}) for one in like]


def _day(value: date) -> str:
    """As Indonesian forms write it: 17-08-1990."""
    return f"{value:%d-%m-%Y}"


def _phone(details: Details) -> str:
    return "0" + details.phone.removeprefix("+62") if details.phone else ""


def _place(work: Work, record: Registration, _details: Details) -> str:
    return work.office.area.village_name(record.village) or ""


def _district(work: Work, record: Registration, _details: Details) -> str:
    return work.office.area.district_name((record.village or "").rpartition(".")[0]) or ""


_FIELDS: dict[ExportField, Callable[[Work, Registration, Details], Cell]] = {
    "number": lambda _work, record, _details: record.number,
    "name": lambda _work, _record, details: details.name,
    "nik": lambda _work, _record, details: details.nik,
    "kk": lambda _work, _record, details: details.kk,
    "birth-date": lambda _work, _record, details: _day(date.fromisoformat(details.birth_date)),
    "sex": lambda _work, _record, details: nik_sex(details.nik),
    "phone": lambda _work, _record, details: _phone(details),
    "village": _place,
    "district": _district,
    "village-code": lambda _work, record, _details: record.village or "",
    "submitted": lambda work, record, _details: _day(work.office.today(record.submitted_at)),
}


def _column(name: ExportField) -> Column:
    return {"key": f"bulk.head-{name}"}, _FIELDS[name]


def _empty(name: str, options: tuple[str, ...] = ()) -> Column:
    """A column to be filled in by hand; `options` are offered in a list."""
    head = {"key": f"bulk.head-{name}", "hint": f"bulk.{name}-hint", "options": list(options)}
    return head, lambda _work, _record, _details: ""


_VERSION: Column = ({"key": "bulk.head-version"}, lambda _work, record, _details: str(record.version))
_VOTE = (_empty("vote", ("setuju", "perbaiki", "tolak")), _empty("reason"))
_TAIL: tuple[Column, ...] = (
    _column("village"), _column("district"), _column("submitted"), ({"key": "bulk.head-notes"}, _notes), *_VOTE,
)  # fmt: skip
_QUEUE: tuple[Column, ...] = (
    _column("number"), _VERSION, _column("name"), _column("nik"), _column("kk"), _column("birth-date"),
    _column("phone"), *_TAIL,
)  # fmt: skip
_MASKED: dict[ExportField, Callable[[Work, Registration, Details], Cell]] = {
    "name": lambda _work, _record, details: mask_name(details.name),
    "nik": lambda _work, _record, details: mask_number(details.nik),
    "kk": lambda _work, _record, details: mask_number(details.kk),
    "birth-date": lambda _work, _record, _details: "",
    "phone": lambda _work, _record, _details: "",
}
_MASKED_QUEUE: tuple[Column, ...] = (
    _column("number"), _VERSION, *((_column(name)[0], cell) for name, cell in _MASKED.items()), *_TAIL,
)  # fmt: skip
_NUMBERS: tuple[Column, ...] = (_column("number"), _column("name"), _column("nik"), _empty("kpj"))
