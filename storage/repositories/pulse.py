"""Whether the database takes what a message takes, and what was last seen of the clock (one row, migration 0012)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, select, update

from storage.enums import OutboxStatus
from storage.rows import read_all, table_of
from storage.tables.base import UtcDateTime
from storage.tables.core import ATTEMPTS, CHATS, LEASES, OUTBOX, PULSE, REPORT_POST, UNSEALINGS
from storage.tables.readings import AskedReading

READINGS = table_of(AskedReading)
PROBE = 32 * 1024
"""Bytes that are written to find out whether messages can be: on a full disk one page more may still have room."""
LOCKED = timedelta(days=400)
"""Since when nobody used a chat of staff that was used in a time which did not come: it asks for its PIN."""
OPEN_AT_MOST = timedelta(days=1)
"""How long a look at who reported lasts: what would be open longer was opened in such a time."""


def beat(connection: Connection, probe: bytes) -> None:
    """Write something as large as a few messages. It must be new: what is there already costs no room."""
    connection.execute(update(PULSE).values(probe=probe))


@dataclass(frozen=True, slots=True)
class Seen:
    """The last moment that the clock made sense; what it said when it no longer did, until somebody confirms it."""

    seen_at: datetime | None
    doubted_at: datetime | None


def seen(connection: Connection) -> Seen:
    """What is kept of the clock."""
    return read_all(connection, select(PULSE.c.seen_at, PULSE.c.doubted_at), Seen)[0]


def see(connection: Connection, now: datetime) -> None:
    """The clock makes sense."""
    connection.execute(update(PULSE).values(seen_at=now, doubted_at=None))


def doubt(connection: Connection, now: datetime) -> bool:
    """It does not, from now on. False where that was known."""
    return connection.execute(update(PULSE).where(PULSE.c.doubted_at.is_(None)).values(doubted_at=now)).rowcount == 1


def come_back(connection: Connection, now: datetime) -> None:
    """Let nothing wait for the times from which a clock came back.

    News that were made then keep their distance from when they were made; what was tried or leased then is due.
    """
    for row in connection.execute(_AHEAD, {"now": now}).all():
        due = now + (row.due_at - row.created_at)
        connection.execute(update(OUTBOX).where(OUTBOX.c.id == row.id).values(created_at=now, due_at=due))
    for table, column, *which in _WAITING:
        connection.execute(update(table).where(table.c[column] > now, *which).values({column: now}))
    hour = now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    connection.execute(update(REPORT_POST).where(REPORT_POST.c.due_at > hour).values(due_at=hour))
    connection.execute(update(CHATS).where(CHATS.c.unlocked_at > now).values(unlocked_at=now - LOCKED, pin_at=None))
    connection.execute(update(UNSEALINGS).where(UNSEALINGS.c.until > now + OPEN_AT_MOST).values(until=now))


_AHEAD = select(OUTBOX.c.id, OUTBOX.c.created_at, OUTBOX.c.due_at).where(
    OUTBOX.c.status == OutboxStatus.PENDING, OUTBOX.c.created_at > bindparam("now", type_=UtcDateTime())
)
_WAITING: tuple[tuple[Any, ...], ...] = (
    (OUTBOX, "due_at", OUTBOX.c.status == OutboxStatus.PENDING, OUTBOX.c.attempts > 0),
    (OUTBOX, "leased_until", OUTBOX.c.status.in_((OutboxStatus.ATTEMPTING, OutboxStatus.UNKNOWN))),
    (OUTBOX, "sent_at", OUTBOX.c.status == OutboxStatus.UNKNOWN),
    (LEASES, "until"),
    (READINGS, "leased_until"),
    (ATTEMPTS, "since"),
)
