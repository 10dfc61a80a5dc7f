"""How a record stood before a bulk act and after it: what undo compares, and what it puts back."""

import base64
import json
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from handlers.rules.registrations.votes import IN_REVIEW
from handlers.services.base.records import id_of, status_cause
from handlers.services.base.work import Work
from handlers.services.registrations.review.cast import agency_of
from storage.enums import Agency, Status, Vote
from storage.repositories.bulk import add_item, held_item, put_state, revive, state_of, withdraw_news
from storage.repositories.reviews import Ballot, ballots_of, cast_ballot, take_back_ballot
from storage.tables import Registration

COLUMNS = (
    "version", "status", "status_at", "returned_field", "returned_from", "note", "objected", "papers_due",
    "papers_reminders", "papers_received_at", "kpj", "kpj_index", "kpj_seen_at", "joined_into", "erased_at",
)  # fmt: skip
"""Everything that a vote, a membership number, or whatever comes after them may change."""

Marks = dict[str, Any]


def marks_of(work: Work, record_id: int) -> Marks:
    """How a record stands: its columns, and the votes on its version."""
    work.uow.session.flush()
    columns = state_of(work.uow.connection, record_id, COLUMNS)
    ballots = ballots_of(work.uow.connection, record_id, columns["version"])
    return {
        "columns": {name: _plain(value) for name, value in columns.items()},
        "ballots": {agency: _plain_all(asdict(ballot)) for agency, ballot in ballots.items()},
    }


def keep_marks(work: Work, act: int, record: Registration, before: Marks) -> None:
    """Store how the record stood, and how the act left it."""
    record_id = id_of(record)
    both = {"before": before, "after": marks_of(work, record_id)}
    sealed = work.uow.vault.seal(json.dumps(both).encode(), _cell(act, record_id))
    add_item(work.uow.connection, act, record_id, sealed)


def open_marks(work: Work, act: int, record_id: int, sealed: bytes) -> tuple[Marks, Marks]:
    """(before, after)."""
    both = json.loads(work.uow.vault.open(sealed, _cell(act, record_id)))
    return both["before"], both["after"]


def checked_since(work: Work, number: str) -> datetime | None:
    """Since when a record was in review before a bulk vote whose news still waits; None where none does.

    Its person hears the news first, and only once it can no longer be taken back.
    """
    held = held_item(work.uow.connection, number, work.now)
    if held is None:
        return None
    columns = open_marks(work, *held)[0]["columns"]
    return datetime.fromisoformat(columns["status_at"]) if columns["status"] in IN_REVIEW else None


def put_back(work: Work, record: Registration, before: Marks, after: Marks, due_at: datetime) -> None:
    """The record stands as before the act, and news that still waits until `due_at` is withdrawn.

    What that news had replaced before it was sent is true again.
    """
    record_id, connection, agency = id_of(record), work.uow.connection, agency_of(work)
    put_state(connection, record_id, {name: _value(name, raw) for name, raw in before["columns"].items()})
    former = before["ballots"].get(agency)
    if former is None:
        take_back_ballot(connection, record_id, agency)
    else:
        cast_ballot(connection, record_id, _ballot(former))
    work.uow.session.refresh(record)
    was, now_is = (Status(marks["columns"]["status"]) for marks in (after, before))
    if before["ballots"] != after["ballots"]:
        work.audit("vote.undo", f"registration:{record_id}")
    work.audit("registration.undo", f"registration:{record_id}", change=(was, now_is))
    withdraw_news(connection, record_id, due_at, f"disputed:{record_id}:")
    revive(connection, status_cause(record))


def _cell(act: int, record_id: int) -> str:
    return f"bulk_items.marks:{act}:{record_id}"


def _plain(value: object) -> object:
    """As JSON can hold it."""
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    return value.isoformat() if isinstance(value, date) else value


def _plain_all(values: dict[str, Any]) -> dict[str, Any]:
    return {name: _plain(value) for name, value in values.items()}


_TIMES = {"status_at", "papers_received_at", "kpj_seen_at", "erased_at"}
_BYTES = {"note", "kpj", "kpj_index"}
_STATUSES = {"status", "returned_from"}


def _value(name: str, raw: Any) -> Any:  # noqa: ANN401 -- whatever the column holds
    """The inverse of `_plain` for a column."""
    if raw is None:
        return None
    if name in _TIMES:
        return datetime.fromisoformat(raw)
    if name in _BYTES:
        return base64.b64decode(raw)
    if name in _STATUSES:
        return Status(raw)
    return date.fromisoformat(raw) if name == "papers_due" else raw


def _ballot(raw: dict[str, Any]) -> Ballot:
    words = base64.b64decode(raw["words"]) if raw["words"] is not None else None
    return Ballot(
        Agency(raw["agency"]), raw["version"], Vote(raw["vote"]), raw["field"], raw["reason"], words,
        raw["staff_id"], datetime.fromisoformat(raw["at"]),
    )  # fmt: skip
