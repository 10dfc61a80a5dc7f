"""How a record stood before a bulk act and after it: what undo compares, and what it puts back."""

import base64
import json
from collections.abc import Callable
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from handlers.services.base.records import status_cause
from handlers.services.base.work import Work
from storage.enums import Agency, Status, Vote
from storage.repositories.bulk import add_item, held_item, put_state, revive, state_of, withdraw_news
from storage.repositories.reviews import Ballot, ballots_of, cast_ballot, take_back_ballot
from storage.statuses import IN_REVIEW
from storage.tables import Registration

_TIMES = ("status_at", "papers_received_at", "kpj_seen_at", "erased_at")
_BYTES = ("note", "kpj", "kpj_index")
_STATUSES = ("status", "returned_from")
_OTHERS = ("version", "returned_field", "objected", "papers_due", "papers_reminders", "joined_into")
COLUMNS = (*_TIMES, *_BYTES, *_STATUSES, *_OTHERS)
"""Everything that a vote, a membership number, or whatever comes after them may change."""

Marks = dict[str, Any]


def marks_of(work: Work, record_id: int) -> Marks:
    """How a record stands: `{"columns": {...}, "ballots": {"dinas": {...}}}`, the votes being those on its version."""
    work.uow.session.flush()
    columns = state_of(work.connection, record_id, COLUMNS)
    ballots = ballots_of(work.connection, record_id, columns["version"])
    return {
        "columns": _plain_all(columns),
        "ballots": {agency: _plain_ballot(ballot) for agency, ballot in ballots.items()},
    }


def _plain_ballot(ballot: Ballot) -> Marks:
    """A vote that counts says nothing of when: marks of releases before first days compare with it."""
    plain = _plain_all(asdict(ballot))
    return {name: value for name, value in plain.items() if name != "counts_from" or value is not None}


def keep_marks(work: Work, act: int, record: Registration, before: Marks) -> None:
    """Store how the record stood, and how the act left it."""
    record_id = record.row_id
    both = {"before": before, "after": marks_of(work, record_id)}
    sealed = work.vault.seal(json.dumps(both).encode(), _cell(act, record_id))
    add_item(work.connection, act, record_id, sealed)


def open_marks(work: Work, act: int, record_id: int, sealed: bytes) -> tuple[Marks, Marks]:
    """How the record stood before the act and after it: (before, after)."""
    both = json.loads(work.vault.open(sealed, _cell(act, record_id)))
    return both["before"], both["after"]


def checked_since(work: Work, number: str) -> datetime | None:
    """Since when a record was in review before a bulk vote whose news still waits; None where none does.

    Its person hears the news first, and only once it can no longer be taken back.
    """
    held = held_item(work.connection, number, work.now)
    if held is None:
        return None
    columns = open_marks(work, *held)[0]["columns"]
    return datetime.fromisoformat(columns["status_at"]) if columns["status"] in IN_REVIEW else None


def put_back(work: Work, agency: Agency, record: Registration, before: Marks, after: Marks, due_at: datetime) -> None:
    """Put the record back as it stood before the act of `agency`, and withdraw its news that waits until `due_at`.

    Older news that this one had replaced unsent is sent after all.
    """
    record_id, connection = record.row_id, work.connection
    put_state(connection, record_id, _values(before["columns"]))
    former = before["ballots"].get(agency)
    if former is None:
        take_back_ballot(connection, record_id, agency)
    else:
        cast_ballot(connection, record_id, Ballot(**_values(former)))
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
    """A value of a column as JSON can hold it."""
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    return value.isoformat() if isinstance(value, date) else value


def _plain_all(values: dict[str, Any]) -> dict[str, Any]:
    return {name: _plain(value) for name, value in values.items()}


_READERS: dict[str, Callable[[Any], Any]] = {
    **dict.fromkeys((*_TIMES, "at", "counts_from"), datetime.fromisoformat),
    **dict.fromkeys((*_BYTES, "words"), base64.b64decode),
    **dict.fromkeys(_STATUSES, Status),
    "papers_due": date.fromisoformat,
    "agency": Agency,
    "vote": Vote,
}
"""What makes a value of a record or a ballot again of what JSON holds, by its column; others need nothing."""


def _values(plain: dict[str, Any]) -> dict[str, Any]:
    """The inverse of `_plain_all`."""
    return {name: _READERS[name](raw) if name in _READERS and raw is not None else raw for name, raw in plain.items()}
