"""What officers asked of the reader and have no answer to yet; leased to the process that has it read."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, select, update

from storage.rows import add_row, columns_of, read_all, read_first, table_of
from storage.tables.readings import AskedReading

READINGS = table_of(AskedReading)


@dataclass(frozen=True, slots=True)
class ReadingRow:
    """What one chat waits for, still sealed. `tries`: how many processes have begun it."""

    id: int
    chat_id: int
    asked: bytes
    asked_at: datetime
    tries: int


_COLUMNS = columns_of(ReadingRow, READINGS)


def reading_of(connection: Connection, chat_id: int) -> int | None:
    """The id of what a chat waits for; None where it waits for nothing."""
    return connection.execute(select(READINGS.c.id).where(READINGS.c.chat_id == chat_id)).scalar()


def one_reading(connection: Connection, reading: int) -> ReadingRow | None:
    """The one of that id; None where it was answered or stopped."""
    return read_first(connection, select(*_COLUMNS).where(READINGS.c.id == reading), ReadingRow)


def add_reading(connection: Connection, values: Mapping[str, Any]) -> int:
    """One more, leased already; its id. The caller has locked the chat, which has none."""
    return add_row(connection, READINGS, values)


def left_readings(connection: Connection, now: datetime) -> list[ReadingRow]:
    """Those whose lease has ended: whoever had them read is gone."""
    return read_all(connection, select(*_COLUMNS).where(READINGS.c.leased_until <= now), ReadingRow)


def claim_reading(connection: Connection, reading: int, lease: str, now: datetime, until: datetime) -> bool:
    """Take one whose lease has ended; False where another process was faster."""
    left = (READINGS.c.id == reading, READINGS.c.leased_until <= now)
    mine = {"lease": lease, "leased_until": until, "tries": READINGS.c.tries + 1}
    return bool(connection.execute(update(READINGS).where(*left).values(mine)).rowcount)


def keep_reading(connection: Connection, reading: int, lease: str, until: datetime) -> bool:
    """Hold the lease longer; False where it is not ours any more, or somebody stopped the reading."""
    mine = (READINGS.c.id == reading, READINGS.c.lease == lease)
    return bool(connection.execute(update(READINGS).where(*mine).values(leased_until=until)).rowcount)


def end_reading(connection: Connection, reading: int, lease: str) -> bool:
    """The answer is being given; False where it is not ours to give any more."""
    mine = (READINGS.c.id == reading, READINGS.c.lease == lease)
    return bool(connection.execute(delete(READINGS).where(*mine)).rowcount)


def stop_readings(connection: Connection, chat_id: int) -> bool:
    """Forget what a chat waits for; False where it waits for nothing."""
    return bool(connection.execute(delete(READINGS).where(READINGS.c.chat_id == chat_id)).rowcount)
