"""How a record stood before an act and after it: what undo compares, and what it puts back."""

import base64
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

from handlers.rules.registrations.bulk import HELD
from handlers.rules.registrations.registration_cycle import Action
from handlers.services.base.ledger import claim_back, take_back
from handlers.services.base.records import status_cause
from handlers.services.base.work import Work
from handlers.services.period.paying import unpay_next
from storage.enums import Agency, Status, Vote
from storage.repositories import period
from storage.repositories.bulk import add_item, held_item, put_state, revive, state_of, withdraw, withdraw_news
from storage.repositories.reviews import Ballot, ballots_of, cast_ballot, take_back_ballot
from storage.statuses import IN_REVIEW
from storage.tables import Registration

_TIMES = ("status_at", "papers_received_at", "kpj_seen_at", "erased_at")
_PERIOD_TIMES = ("opened_at", "asked_at", "called_at", "answered_at", "renewed_at", "reported_at", "closed_at")
_BYTES = ("note", "kpj", "kpj_index", "papers_missing")
_STATUSES = ("status", "returned_from")
_OTHERS = ("version", "returned_field", "objected", "papers_due", "papers_reminders", "joined_into")
COLUMNS = (*_TIMES, *_BYTES, *_STATUSES, *_OTHERS)
"""Everything that a vote, a membership number, or whatever comes after them may change."""

Marks = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Trace:
    """What an act made of one record: how it stood before and after, and the causes of the news that it told.

    `causes` is None where a release up to 0.4.0 kept it: it did not note them.
    """

    before: Marks
    after: Marks
    causes: tuple[str, ...] | None

    def still_stands(self, now: Marks) -> bool:
        """True where nothing has happened to the record since.

        Releases up to 0.4.0 kept fewer columns, up to 0.6.0 no periods.
        """
        columns = {name: now["columns"][name] for name in self.after["columns"]}
        return {name: now[name] for name in self.after} | {"columns": columns} == self.after


def marks_of(work: Work, record_id: int) -> Marks:
    """How a record stands: `{"columns": {...}, "ballots": {"dinas": {...}}, "periods": {"periods": [...]}}`.

    The votes are those on its version.
    """
    work.uow.session.flush()
    columns = state_of(work.connection, record_id, COLUMNS)
    periods = period.state_of(work.connection, record_id)
    ballots = ballots_of(work.connection, record_id, columns["version"])
    return {
        "columns": _plain_all(columns),
        "ballots": {agency: _plain_ballot(ballot) for agency, ballot in ballots.items()},
        "periods": {name: [_plain_all(row) for row in rows] for name, rows in periods.items()},
    }


def _plain_ballot(ballot: Ballot) -> Marks:
    """A vote that counts says nothing of when: marks of releases before first days compare with it."""
    plain = _plain_all(asdict(ballot))
    return {name: value for name, value in plain.items() if name != "counts_from" or value is not None}


def keep_marks(work: Work, act: int, record: Registration, before: Marks, told_before: int) -> None:
    """Store how the record stood, how the act left it, and what was told since there were `told_before` notices."""
    record_id = record.row_id
    causes = [notice.cause for notice in work.notices[told_before:]]
    kept = {"before": before, "after": marks_of(work, record_id), "causes": causes}
    sealed = work.vault.seal(json.dumps(kept).encode(), _cell(act, record_id))
    add_item(work.connection, act, record_id, sealed)


def open_marks(work: Work, act: int, record_id: int, sealed: bytes) -> Trace:
    """What the act made of the record."""
    kept = json.loads(work.vault.open(sealed, _cell(act, record_id)))
    causes = kept.get("causes")
    return Trace(kept["before"], kept["after"], None if causes is None else tuple(causes))


def checked_since(work: Work, number: str) -> datetime | None:
    """Since when a record was in review before a bulk vote whose news still waits; None where none does.

    Its person hears the news first, and only once it can no longer be taken back.
    """
    held = held_item(work.connection, number, work.now, HELD)
    if held is None:
        return None
    columns = open_marks(work, *held).before["columns"]
    return datetime.fromisoformat(columns["status_at"]) if columns["status"] in IN_REVIEW else None


def put_back(work: Work, agency: Agency | None, record: Registration, trace: Trace, due_at: datetime) -> None:
    """Put the record back as it stood before the act, and withdraw what the act told and nobody was sent yet.

    `agency`: whose vote it was, None where it was no agency's act. Older news that this one had replaced unsent is
    sent after all. `due_at`: until when the news of the act waits at least.
    """
    record_id, connection, before, after = record.row_id, work.connection, trace.before, trace.after
    put_state(connection, record_id, _values(before["columns"]))
    if "periods" in before:
        stood = {name: [_values(row) for row in rows] for name, rows in before["periods"].items()}
        work.uow.session.expire_all()  # rows that go must not come back from the session
        period.put_state(connection, record_id, stood)
        _unpay(work, record, trace)
    if agency is not None:
        _put_ballot(work, record_id, agency, before["ballots"].get(agency))
    work.uow.session.refresh(record)
    was, now_is = (Status(marks["columns"]["status"]) for marks in (after, before))
    if before["ballots"] != after["ballots"]:
        work.audit("vote.undo", f"registration:{record_id}")
    if was is Status.ENDED:
        claim_back(work, record_id, Action.UNDO)  # also what was paid for the period that follows
    take_back(work, record, was, now_is)
    work.audit("registration.undo", f"registration:{record_id}", change=(was, now_is))
    if trace.causes is None:
        withdraw_news(connection, record_id, due_at, f"disputed:{record_id}:")
    else:
        withdraw(connection, trace.causes)
    revive(connection, status_cause(record))


def _unpay(work: Work, record: Registration, trace: Trace) -> None:
    """A renewal opened a period that is gone again: what was paid for it is free."""
    stood = {row["id"] for row in trace.before["periods"]["periods"]}
    for row in trace.after["periods"]["periods"]:
        if row["id"] not in stood and trace.before["columns"]["status"] == Status.MEMBER:
            unpay_next(work, record, date.fromisoformat(row["starts"]))


def _put_ballot(work: Work, record_id: int, agency: Agency, former: Marks | None) -> None:
    """The agency's vote as it was before; none where it had not voted."""
    if former is None:
        take_back_ballot(work.connection, record_id, agency)
    else:
        cast_ballot(work.connection, record_id, Ballot(**_values(former)))


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
    **dict.fromkeys((*_TIMES, *_PERIOD_TIMES, "at", "counts_from"), datetime.fromisoformat),
    **dict.fromkeys(("starts", "ends", "ended_on", "day"), date.fromisoformat),
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
