"""The audit as a chain: lines that wait for their seal, sealed lines in order, and the chain's head."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection, bindparam, func, select, update

from storage.rows import columns_of, count_rows, read_all
from storage.tables.core import AUDIT, INSTALLATION


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
        who, change = (self.actor, self.action, self.subject, self.fields), (self.from_status, self.to_status, self.why)
        parts = (self.id, when, *who, *change, place, previous.hex())
        return json.dumps(parts, ensure_ascii=False, separators=(",", ":"))


_COLUMNS = columns_of(Line, AUDIT)


def chain_head(connection: Connection, *, lock: bool = False) -> tuple[int, bytes]:
    """(place, seal) of the last sealed line; (0, b"") before the first."""
    query = select(INSTALLATION.c.audit_head_id, INSTALLATION.c.audit_head)
    row = connection.execute(query.with_for_update() if lock else query).first()
    return (row[0], row[1] or b"") if row is not None else (0, b"")


def set_head(connection: Connection, place: int, seal: bytes) -> None:
    """The chain now ends there."""
    connection.execute(update(INSTALLATION).values(audit_head_id=place, audit_head=seal))


def unsealed(connection: Connection, limit: int) -> list[Line]:
    """Lines that wait, oldest first."""
    query = select(*_COLUMNS).where(AUDIT.c.place.is_(None)).order_by(AUDIT.c.id).limit(limit)
    return read_all(connection, query, Line)


def write_seals(connection: Connection, seals: Sequence[tuple[int, int, bytes]]) -> None:
    """Seal lines: (id, place, seal)."""
    values = [{"line": line, "new_place": place, "new_seal": seal} for line, place, seal in seals]
    if values:
        mine = update(AUDIT).where(AUDIT.c.id == bindparam("line"))
        connection.execute(mine.values(place=bindparam("new_place"), seal=bindparam("new_seal")), values)


def sealed_lines(connection: Connection, after: int = 0) -> Iterator[Line]:
    """The chain in order, beyond a place."""
    query = select(*_COLUMNS).where(AUDIT.c.place > after).order_by(AUDIT.c.place)
    for row in connection.execute(query.execution_options(yield_per=1000)):
        yield Line(*row)


def oldest_unsealed(connection: Connection) -> datetime | None:
    """Since when a line waits for its seal: the age of the unsealed tail is a metric."""
    return connection.execute(select(func.min(AUDIT.c.at)).where(AUDIT.c.place.is_(None))).scalar()


def count_unsealed(connection: Connection) -> int:
    """How many lines wait."""
    return count_rows(connection, AUDIT, AUDIT.c.place.is_(None))
