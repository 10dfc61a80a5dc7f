"""How many messages and registrations stand where, for /metrics.

What waits is counted now. All the rest is counted again only after five minutes, over the indexes alone: an office of
years has millions of messages that nothing happens to any more.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from weakref import WeakKeyDictionary

from sqlalchemy import Connection

from bot.app import App
from storage.database import Database
from storage.enums import OutboxStatus, Status
from storage.repositories import outbox, registrations
from storage.repositories.sending import WAITING

LASTS = timedelta(minutes=5)
"""How old counts of what rests may be."""


@dataclass(frozen=True, slots=True)
class Counts:
    """Messages and registrations by status; those that wait for nothing were counted at `at`."""

    messages: dict[OutboxStatus, int]
    records: dict[Status, int]
    at: datetime


_kept: WeakKeyDictionary[Database, Counts] = WeakKeyDictionary()


async def counts(app: App) -> Counts:
    """The counts of an office."""
    now, known = app.clock.now(), _kept.get(app.database)
    if known is None or not timedelta() <= now - known.at < LASTS:
        known = _kept[app.database] = await app.database.read(lambda c: _all(c, now))
        return known
    waiting = await app.database.read(outbox.count_waiting)
    resting = {status: count for status, count in known.messages.items() if status not in WAITING}
    return Counts(resting | waiting, known.records, known.at)


def _all(connection: Connection, now: datetime) -> Counts:
    return Counts(outbox.count_by_status(connection), registrations.count_by_status(connection), now)
