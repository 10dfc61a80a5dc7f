"""Many rows in every table, made from the types of its columns: what grows has thousands, most of them at rest."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Date,
    Enum,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    case,
    func,
    insert,
    literal,
    null,
    select,
    text,
)

from storage.enums import AddressState, OutboxStatus, Status
from storage.repositories.keeping import names
from storage.tables import metadata
from storage.tables.base import UtcDateTime
from tests.support.rows import ONLY_ONE

MANY = 2500
"""Rows of a table that grows with people, messages or years."""
FEW = 12
"""Rows of one that grows with officers."""
NOW = datetime(2026, 11, 23, 3, tzinfo=UTC)
SMALL = frozenset({
    "staff", "invitations", "links", "targets", "broadcasts", "employer_lists", "installation", "counters",
    "job_runs", "contents", "funding_sources", "priority_lists", "month_pictures",
})  # fmt: skip
"""As many rows as the office has officers, campaigns, jobs, shapes of messages."""
RARE = 250
"""One row in so many is at another stage than nearly all, or has what most rows have not."""

AT_REST: dict[str, Any] = {
    "periods.renewed_at": NOW, "periods.ended": None, "endings.closed_at": NOW,
    "registrations.voted_dinas": 1, "registrations.voted_bpjs": 1, "registrations.compared_at": NOW,
    "registrations.findable_at": NOW,
    "funding_seats.bucket": "committed", "funding_sources.budget": 9, "funding_sources.free": 9,
    "funding_sources.reserved": 0, "funding_sources.committed": 0, "funding_sources.claimable": 0,
    "funding_seats.ended_at": ..., "funding_seats.frees_at": None,
    "registrations.status": Status.MEMBER, "outbox.status": OutboxStatus.SENT, "chats.reach": AddressState.OPEN,
    "cases.status": "closed", "reports.status": "closed", "letters.status": "answered", "votes.version": 1,
    "registrations.version": 1, "employers.merged_into": None, "cases.joined_into": None,
    "moves.ended_at": NOW, "questions.closed_at": NOW,
    "submissions.decided_at": NOW, "reports.closed_at": NOW, "rights_requests.done_at": NOW, "calls.told_at": NOW,
    "change_requests.ended_at": NOW, "unsealings.decided_at": NOW, "audit.seal": b"seal", "outbox.lane": "telegram",
    "bulk_acts.asked_at": NOW, "outbox.delivered_at": NOW,
    "instalments.done_on": NOW.date(), "visits.held_on": NOW.date(),
    "employer_lists.finished_at": NOW, "pairings.used_at": NOW, "chats.last_inbound_at": NOW, "outbox.push": True,
    "outbox.key": "registration.ask", "registrations.nik_index": ..., "registrations.village": ...,
    "registrations.chat_id": ..., "registrations.details": ..., "registrations.wrapped_key": ..., "audit.place": ...,
    "sealed.chat_index": ..., "visits.dinas_signed_by": 1, "visits.bpjs_signed_by": 1, "outbox.dedupe_key": ...,
    "employers.place": ..., "employers.revision": ..., "consents.chat_id": ..., "consents.registration_id": ...,
    "opt_ins.chat_id": ..., "opt_ins.registration_id": ..., "outbox.registration_id": ..., "outbox.n": ...,
    "reports.place": ..., "reports.employer_id": ..., "reports.case_id": ..., "submissions.employer_id": ...,
    "chats.phone_index": ..., "chats.person_id": ..., "outbox.provider_id": ..., "outbox.topic": ...,
}  # fmt: skip
"""What nearly all rows say; `...`: a value of its own, where a column may be empty."""


NUMBERS = Table(
    "many", MetaData(), Column("i", Integer), Column("few", Integer), Column("word", String), Column("code", String),
    Column("cell", LargeBinary), Column("at", UtcDateTime), Column("day", Date), prefixes=["TEMPORARY"],
)  # fmt: skip
"""What the rows of every table are made from, so that the database makes them itself."""


def fill(connection: Connection) -> None:
    """Rows of every table; the first `FEW` ids exist everywhere."""
    NUMBERS.create(connection)
    connection.execute(insert(NUMBERS), [_number(n) for n in range(1, MANY + 1)])
    for table in metadata.sorted_tables:
        if table.name not in ONLY_ONE:
            values = {column.name: _value(table, column) for column in table.columns}
            rows = select(*values.values()).where(NUMBERS.c.i <= (FEW if table.name in SMALL else MANY))
            connection.execute(insert(table).from_select(list(values), rows.order_by(NUMBERS.c.i)))


def _number(n: int) -> dict[str, Any]:
    code, at = f"63.11.{1 + n % 8:02d}.{2001 + n % 20}", NOW - timedelta(hours=n)
    cell = f"{n:08d}".encode() * 8
    return {"i": n, "few": 1 + n % FEW, "word": f"{n:06d}", "code": code, "cell": cell, "at": at, "day": at.date()}


def analyze(connection: Connection) -> None:
    """Let the database see how its rows are spread, as a running one does by itself."""
    connection.execute(text("ANALYZE"))
    if connection.dialect.name == "postgresql":
        connection.execute(text("SET LOCAL random_page_cost = 1.1"))  # as on any disk without a needle


def _value(table: Table, column: Column[Any]) -> ColumnElement[Any]:
    """Most rows are at rest: a column that may be empty is, but for a few rows."""
    own = _own(column)
    said = AT_REST.get(f"{table.name}.{column.name}", None if column.nullable else ...)
    if column.primary_key or column.unique or (said is ... and not column.nullable):
        return own
    rare: ColumnElement[Any] = null() if column.nullable and said is not None else own
    return case((NUMBERS.c.i % RARE == 0, rare), else_=own if said is ... else literal(said, column.type))


def _own(column: Column[Any]) -> ColumnElement[Any]:
    """A value of this row's own."""
    kind, named = column.type, names(column.table, column.name)
    if column.name != "id" and named is not None:
        return NUMBERS.c.few if named.name in SMALL else NUMBERS.c.i
    if isinstance(kind, Enum):
        words = list(kind.enums)
        turns = ((NUMBERS.c.i / RARE % len(words) == n, word) for n, word in enumerate(words))
        return case(*((when, literal(word, String)) for when, word in turns), else_=literal(words[0], String))
    plain = getattr(kind, "impl", kind).python_type
    if plain is str and getattr(kind, "length", None) in CODES:
        return func.substr(NUMBERS.c.code, 1, kind.length)  # type: ignore[attr-defined]
    if plain is str and (getattr(kind, "length", None) or 9) < 6:
        return func.substr(NUMBERS.c.word, 6 - kind.length + 1)  # type: ignore[attr-defined]
    if plain is bool:
        return NUMBERS.c.i % 2 == 0
    return _SOURCES[plain]


_SOURCES: dict[type, ColumnElement[Any]] = {
    int: NUMBERS.c.i, str: NUMBERS.c.word, bytes: NUMBERS.c.cell, datetime: NUMBERS.c.at, date: NUMBERS.c.day,
}  # fmt: skip
CODES = (8, 13)
"""Lengths of columns for codes of districts and villages."""
