"""Keeps the list of who was erased (`bot.timed.erasures`) as true as the database."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import structlog
from sqlalchemy import Connection

from bot.clock import Clock
from bot.timed.erasures import Listed, WrongList, read_list, write_list
from storage.database import Database
from storage.repositories.erased import Erased, all_erased, count_erased, still_there
from storage.repositories.housekeeping import made_at
from storage.vault import Vault

LOOK_AT_ERASED = 30.0
"""Seconds between two looks: so long an erasure may be missing from the list."""
AT_LEAST = timedelta(hours=1)
"""So often the list says anew until when it is true, also where nobody was erased."""

SAID_EVERY = timedelta(hours=1)
"""A list that cannot be written is said so often, while every look tries again."""

log = structlog.get_logger()


class NotListed(Exception):
    """The file could not be read or written; says the class of the error."""


class ErasedList:
    """Writes the file where it says something else than the database, or has said nothing for an hour."""

    def __init__(self, path: Path, database: Database, vault: Vault, clock: Clock) -> None:
        self._path, self._database, self._vault, self._clock = path, database, vault, clock
        self._written: Listed | None = None
        self._said_at: datetime | None = None

    async def step(self) -> None:
        """One look. Nothing is kept in memory but what was written last: a list that went away comes back."""
        now = self._clock.now()
        try:
            await self._look(now)
        except NotListed as error:
            self._say(error, now)

    def _say(self, error: NotListed, now: datetime) -> None:
        """Once an hour at most: the next look comes soon, and would say the same."""
        if self._said_at is None or now - self._said_at >= SAID_EVERY:
            self._said_at = now
            log.error("erasures_not_listed", error=str(error))

    async def _look(self, now: datetime) -> None:
        with _file_alone():
            written = self._written if self._path.exists() else None
        if written is not None and now - written.as_of < AT_LEAST and await self._is_true(written.erased):
            return
        office, erased = await self._database.read(_found)
        if office is None:
            return
        await self._keep_other(office)
        listed = Listed(office, now, erased)
        with _file_alone():
            write_list(self._path, self._vault, listed)
        self._written = listed

    async def _is_true(self, erased: Erased) -> bool:
        return await self._database.read(count_erased) == erased.count

    async def _keep_other(self, office: datetime) -> None:
        """A list of another office, or one that knows of more erasures than this database, is put aside, and said.

        The second is a database that somebody put back without `restore`.
        """
        if self._written is not None or not self._path.exists():
            return
        try:
            with _file_alone():
                known = read_list(self._path, self._vault)
        except WrongList:
            known = None
        if known is not None and known.office == office:
            listed = known.erased
            if not (await self._database.read(lambda c: still_there(c, listed))).count:
                return
        aside = self._path.with_name(f"{self._path.name}.other")
        with _file_alone():
            self._path.replace(aside)
        log.error("erasures_of_another_database", kept=str(aside))


@contextmanager
def _file_alone() -> Iterator[None]:
    """Raises NotListed where the file is in trouble: from elsewhere an OSError says that the database is away."""
    try:
        yield
    except OSError as error:
        raise NotListed(type(error).__name__) from error


def _found(connection: Connection) -> tuple[datetime | None, Erased]:
    return made_at(connection), all_erased(connection)
