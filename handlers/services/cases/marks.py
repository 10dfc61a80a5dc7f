"""How a case stood before an act and after it: what undo compares, and what it puts back.

Kept sealed with the act, for the minutes in which it can be taken back.
"""

import base64
import json
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from handlers.services.base.work import Work
from storage.enums import CaseStatus, LetterStatus
from storage.repositories import case_joins

CASE = (
    "status", "status_at", "version", "due", "due_since", "arrears", "months", "arrears_class", "potential",
    "opened_at", "answer_from", "closed_at", "outcome", "joined_into",
)  # fmt: skip
LETTER = (
    "status", "number", "dated", "content", "initialled_by", "initialled_at", "signed_by", "posted_on", "ended_on"
)  # fmt: skip
VISIT = ("cancelled_at",)
EMPLOYER = (
    "name", "key", "other_names", "address", "address_by", "address_at", "place", "branch", "wlkp", "npp", "size",
    "known_from", "workers", "workers_from", "workers_on", "email", "phone",
)  # fmt: skip
COLUMNS: Mapping[str, tuple[str, ...]] = {"cases": CASE, "letters": LETTER, "visits": VISIT, "employers": EMPLOYER}
"""Everything that acts on many cases, and joins, may change."""
CELL = "case_items.marks"

Marks = dict[str, Any]


def row_marks(work: Work, table: str, row_id: int) -> Marks:
    """How a row stands, as JSON can hold it."""
    work.uow.session.flush()
    found = case_joins.columns_of_row(work.connection, table, row_id, COLUMNS[table])
    return {name: _plain(value) for name, value in found.items()}


def put_row(work: Work, table: str, row_id: int, marks: Marks) -> None:
    """Put a row back as it stood."""
    values = {name: _value(table, name, raw) for name, raw in marks.items()}
    case_joins.put_columns(work.connection, table, row_id, values)


def keep(work: Work, act: int, case_id: int, marks: Marks) -> None:
    """Store what an act made of a case."""
    sealed = work.vault.seal(json.dumps(marks).encode(), f"{CELL}:{act}:{case_id}")
    case_joins.keep_marks(work.connection, act, case_id, sealed)


def stands_as(work: Work, case_id: int, before: int, now: int) -> None:
    """A case was put back to how it stood at the version `before`, and is `now`: an act that left it so may follow."""
    for act, sealed in case_joins.marks_on(work.connection, case_id):
        cell = f"{CELL}:{act}:{case_id}"
        marks = json.loads(work.vault.open(sealed, cell))
        if marks["version"] == before:
            again = work.vault.seal(json.dumps(marks | {"version": now}).encode(), cell)
            case_joins.put_marks(work.connection, act, case_id, again)


def kept(work: Work, act: int) -> list[tuple[int, Marks]]:
    """(case, marks) of everything that an act did."""
    rows = case_joins.marks_of(work.connection, act)
    return [(case, json.loads(work.vault.open(sealed, f"{CELL}:{act}:{case}"))) for case, sealed in rows]


def _plain(value: object) -> object:
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    return value.isoformat() if isinstance(value, date) else value


_READERS: Mapping[str, Callable[[Any], Any]] = {
    **dict.fromkeys(
        (
            "status_at",
            "due_since",
            "opened_at",
            "answer_from",
            "closed_at",
            "initialled_at",
            "cancelled_at",
            "address_at",
        ),
        datetime.fromisoformat,
    ),
    **dict.fromkeys(("due", "dated", "posted_on", "ended_on", "workers_on"), date.fromisoformat),
    "content": base64.b64decode,
}
_STATUS: Mapping[str, Callable[[Any], Any]] = {"cases": CaseStatus, "letters": LetterStatus}


def _value(table: str, name: str, raw: Any) -> Any:  # noqa: ANN401 -- any column
    """The inverse of `_plain`."""
    read = _STATUS[table] if name == "status" else _READERS.get(name)
    return read(raw) if read is not None and raw is not None else raw
