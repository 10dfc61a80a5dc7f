"""What the sheets of people say: their columns, and a row of each person. A cell is text, a day, or keys of words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from handlers.fields import Sight, asked_by, cells, columns, told
from handlers.rules.registrations.exports import Sheet
from handlers.services.base.work import Work
from handlers.services.base.workbooks import Cell, day_cell
from handlers.services.registrations.review.duplicates import Kept, likely_same
from storage.details import Details
from storage.enums import Agency, Vote
from storage.repositories.reviews import Ballot
from storage.tables import Registration

NUMBERS, TO_VOTE = ("number", "name", "nik"), ("vote", "reason")
STAGES, VOTES = ("stage", "since"), tuple(f"vote-{agency}" for agency in Agency)
BORN = "birth-date"
CHOICES = ("vote", "field", "reason")
"""The columns of the second sheet of the queue, which says what can be written."""
TO_FILL: dict[str, dict[str, Any]] = {
    "vote": {"options": tuple(Vote)},
    "reason": {"choices": CHOICES.index("reason")},
    "kpj": {},
}
"""Columns that officers fill in by hand, and what their cells offer: words, or a column of the second sheet."""

Heads = list[tuple[str, dict[str, Any]]]
"""The columns of a sheet in their order: name and head (`sheet_content`)."""
Cells = dict[str, Cell]
"""What a sheet says of one person, by the name of its column."""


@dataclass(frozen=True, slots=True)
class Found:
    """Somebody of a page: who is like them as far as it is known, and the standing votes."""

    record: Registration
    kept: Kept = field(default_factory=dict)
    votes: Mapping[Agency, Ballot] = field(default_factory=dict)


def heads_of(work: Work, sheet: Sheet) -> Heads:
    """The queue with columns for vote and reason, everybody, people as BPJS wants them, numbers to be filled in."""
    asked = columns(asked_by(work.office))
    match sheet:
        case Sheet.QUEUE:
            return _heads(("number", "version", *asked, "submitted", "notes", *TO_VOTE))
        case Sheet.EVERYBODY:
            return _heads(("number", *STAGES, *asked, "submitted", *VOTES, "papers-due", "notes"))
        case Sheet.NUMBERS:
            return _heads((*NUMBERS, "kpj"))
    return [(name, {"text": title}) for name, title in work.office.export_columns]


def choices_of(work: Work) -> list[list[Cell]]:
    """What can be written into the queue's empty columns, a list for each of CHOICES, its head first."""
    fields: list[Cell] = [[(f"fields.{one}", {})] for one in asked_by(work.office)]
    reasons: list[Cell] = [reason.label for reason in work.office.reasons]
    lists: tuple[list[Cell], ...] = ([*Vote], fields, reasons)
    return [[[(f"bulk.choices-{name}", {})], *values] for name, values in zip(CHOICES, lists, strict=True)]


def row_of(work: Work, sheet: Sheet, found: Found, details: Details) -> Cells:
    """What the sheet says of one person; a cell may be missing, as those to fill in are."""
    record = found.record
    known = _of_record(work, record) | _told(work, record, details)
    match sheet:
        case Sheet.QUEUE:
            return known | {"notes": _notes(work, record, found.kept)}
        case Sheet.EVERYBODY:
            return known | _of_stage(work, found) | {"notes": _notes(work, record, found.kept)}
    return known


def _heads(names: Iterable[str]) -> Heads:
    """Heads in the reader's language, with a hint where the column is to be filled in."""
    hints = {name: {"hint": f"bulk.{name}-hint"} | offers for name, offers in TO_FILL.items()}
    return [(name, {"key": f"bulk.head-{name}"} | hints.get(name, {})) for name in names]


def _told(work: Work, record: Registration, details: Details) -> Cells:
    """What the person told, as far as this channel may carry it."""
    sight = Sight.WHOLE if work.full_numbers else Sight.MASKED
    said: Cells = {**cells(told(details, record.village), work.office, sight)}
    born = {BORN: day_cell(date.fromisoformat(details.birth_date))} if sight is Sight.WHOLE else {}
    return said | born


def _of_record(work: Work, record: Registration) -> Cells:
    """What no person told."""
    sent = day_cell(work.office.today(record.submitted_at))
    return {"number": record.number, "version": str(record.version), "submitted": sent}


def _of_stage(work: Work, found: Found) -> Cells:
    """Where somebody stands, since when, and how they came there."""
    record = found.record
    stage: Cells = {"stage": [(f"staff.status-{record.status}", {})]}
    stage |= {"since": day_cell(work.office.today(record.status_at))}
    stage |= {"papers-due": day_cell(record.papers_due)} if record.papers_due else {}
    return stage | {f"vote-{agency}": str(ballot.vote) for agency, ballot in found.votes.items()}


def _notes(work: Work, record: Registration, kept: Kept) -> Cell:
    """What the reviewer should look at, in words."""
    marks = ["staff.mark-objected"] if record.objected else []
    marks += ["staff.mark-frozen"] if record.frozen else []
    reasons = [f"reasons.{code}" for code in record.reasons.split(",") if code]
    notes: list[tuple[str, dict[str, Any]]] = [(key, {}) for key in (*marks, *reasons)]
    like = likely_same(work, record, kept)
    return notes + [("bulk.similar-to", {"number": one.number, "score": one.score}) for one in like]
