"""The audit as a chain: lines that wait for their seal, sealed lines in order, and the chain's head."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection, bindparam, func, select, update

from storage.rows import count_rows, read_all, table_of
from storage.tables import AuditLine, Installation

_TABLE = table_of(AuditLine)
_HEAD = table_of(Installation)

_COLUMNS = (
    _TABLE.c.id, _TABLE.c.at, _TABLE.c.actor, _TABLE.c.action, _TABLE.c.subject, _TABLE.c.fields,
    _TABLE.c.from_status, _TABLE.c.to_status, _TABLE.c.why, _TABLE.c.place, _TABLE.c.seal,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Line:
    """One line with its place in the chain and its seal, None while it waits."""

    id: int
    at: datetime
    actor: str
    action: str
    subject: str
    fields: str
    from_status: str | None
    to_status: str | None
    why: str
    place: int | None
    seal: bytes | None

    def canonical(self, place: int, previous: bytes) -> str:
        """What the seal is made over: every column, the place, and the seal before it."""
        when = self.at.astimezone(UTC).isoformat(timespec="microseconds")
        parts = (
            self.id, when, self.actor, self.action, self.subject, self.fields, self.from_status, self.to_status,
            self.why, place, previous.hex(),
        )  # fmt: skip
        return json.dumps(parts, ensure_ascii=False, separators=(",", ":"))


def chain_head(connection: Connection, *, lock: bool = False) -> tuple[int, bytes]:
    """(place, seal) of the last sealed line; (0, b"") before the first."""
    query = select(_HEAD.c.audit_head_id, _HEAD.c.audit_head)
    row = connection.execute(query.with_for_update() if lock else query).first()
    return (row[0], row[1] or b"") if row is not None else (0, b"")


def set_head(connection: Connection, place: int, seal: bytes) -> None:
    """The chain now ends there."""
    connection.execute(update(_HEAD).values(audit_head_id=place, audit_head=seal))


def unsealed(connection: Connection, limit: int) -> list[Line]:
    """Lines that wait, oldest first."""
    query = select(*_COLUMNS).where(_TABLE.c.place.is_(None)).order_by(_TABLE.c.id).limit(limit)
    return read_all(connection, query, Line)


def write_seals(connection: Connection, seals: Sequence[tuple[int, int, bytes]]) -> None:
    """Seal lines: (id, place, seal)."""
    values = [{"line": line, "new_place": place, "new_seal": seal} for line, place, seal in seals]
    if values:
        mine = update(_TABLE).where(_TABLE.c.id == bindparam("line"))
        connection.execute(mine.values(place=bindparam("new_place"), seal=bindparam("new_seal")), values)


def sealed_lines(connection: Connection, after: int = 0) -> Iterator[Line]:
    """The chain in order, beyond a place."""
    query = select(*_COLUMNS).where(_TABLE.c.place > after).order_by(_TABLE.c.place)
    for row in connection.execute(query.execution_options(yield_per=1000)):
        yield Line(*row)


def oldest_unsealed(connection: Connection) -> datetime | None:
    """Since when a line waits for its seal: the age of the unsealed tail is a metric."""
    return connection.execute(select(func.min(_TABLE.c.at)).where(_TABLE.c.place.is_(None))).scalar()


def count_unsealed(connection: Connection) -> int:
    """How many lines wait."""
    return count_rows(connection, _TABLE, _TABLE.c.place.is_(None))
