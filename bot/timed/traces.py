"""Keeps the promise that what was erased is gone: from the database's log within a minute, from old pages at night."""

import secrets
import sqlite3
from datetime import datetime, timedelta

import structlog
from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from bot.clock import Clock
from handlers.rules.office.office import Office
from storage.database import Database
from storage.repositories.job_runs import end_job, last_run, take_job
from storage.traces import NoRoom

LOOK = 5.0
"""Seconds between two looks."""
EVERY = timedelta(minutes=1)
"""How long something erased may stand in the log, where nobody is in the way."""
LONG = timedelta(minutes=15)
"""So long it should never take: then it is said."""
NIGHT = range(1, 5)
"""Hours of the office's clock in which the whole database is written anew, once."""
A_NIGHT, TOO_LONG = timedelta(hours=20), timedelta(days=3)
"""Not twice a night; and by day too where the machine was off three nights long."""
HELD = timedelta(minutes=30)
JOB = "old-pages"
DATABASE_ERRORS = (SQLAlchemyError, sqlite3.Error, OSError)
"""SQLite's own ones too: it is asked past SQLAlchemy (`storage.traces`)."""

log = structlog.get_logger()


class Traces:
    """Empties the log and rebuilds the database. Nothing of it stands in the way of a backup or a restart."""

    def __init__(self, database: Database, office: Office, clock: Clock) -> None:
        self._database, self._office, self._clock = database, office, clock
        self.emptied_at = clock.now()
        self._said_at = self.emptied_at

    async def step(self) -> None:
        """What is due now."""
        now = self._clock.now()
        if not timedelta() <= now - self.emptied_at < EVERY:  # the clock may have come back
            await self.empty_log()
        await self._rebuild(now)

    async def empty_log(self) -> bool:
        """Empty it now; False where a reader is in the way, and the next look tries again."""
        now = self._clock.now()
        if await self._database.empty_log():
            self.emptied_at = self._said_at = now
            return True
        if now - self._said_at >= LONG:
            self._said_at = now
            log.warning("erased_still_in_log", seconds=int((now - self.emptied_at).total_seconds()))
        return False

    async def _rebuild(self, now: datetime) -> None:
        lease = secrets.token_hex(8)
        if not await self._database.read(lambda c: self._is_due(c, now)):
            return
        if not await self._database.write(lambda c: take_job(c, JOB, lease, now, A_NIGHT, HELD)):
            return
        await self._try_rebuild()
        await self._database.write(lambda c: end_job(c, JOB, lease, now))

    async def _try_rebuild(self) -> None:
        """Once a night, also where it fails: what failed now would most likely fail again half an hour later."""
        try:
            await self._database.rebuild()
        except NoRoom:
            log.error("database_not_rebuilt", reason="no-room")  # noqa: TRY400 -- ids only
        except DATABASE_ERRORS as error:
            log.error("database_not_rebuilt", error=type(error).__name__)  # noqa: TRY400 -- ids only

    def _is_due(self, connection: Connection, now: datetime) -> bool:
        last = last_run(connection, JOB)
        if last is not None and last > now:
            last = None  # the clock came back
        if last is not None and now - last >= TOO_LONG:
            return True
        return self._office.local(now).hour in NIGHT and (last is None or now - last >= A_NIGHT)
