"""Bringing a database up to date: under a lock and in one transaction, with what has to be done first inside it."""

import asyncio
from collections.abc import Callable
from functools import cache
from typing import TypeVar

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, event, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import create_async_engine

from storage.database import sqlite_engine
from storage.failures import trouble_of
from storage.revisions import MIGRATIONS, OtherTables, Standing, UnknownRevision, revision_of, standing

T = TypeVar("T")

MIGRATION_LOCK = 0x11D06


def migrate(url: str) -> None:
    """Bring the database at `url` up to date; safe to call from several processes at once."""
    asyncio.run(migrate_async(url))


async def migrate_async(url: str) -> None:
    """The same, inside a running loop."""
    await migrated(url, lambda _connection: None)


async def migrated(url: str, then: Callable[[Connection], T]) -> T:
    """Bring the database up to date and do `then` in the same transaction; what that comes to.

    Only one process is in there at a time: the others wait and find everything done.
    """
    if make_url(url).get_backend_name() == "sqlite":
        return await asyncio.to_thread(_migrated_sqlite, url, then)

    def upgraded(connection: Connection) -> T:
        upgrade(connection)
        return then(connection)

    engine = create_async_engine(url)
    try:
        async with engine.begin() as connection:
            await connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": MIGRATION_LOCK})
            return await connection.run_sync(upgraded)
    finally:
        await engine.dispose()


def _migrated_sqlite(url: str, then: Callable[[Connection], T]) -> T:
    """A changed check makes SQLite build its table anew: rows elsewhere that point to it are looked at afterwards.

    Raises RuntimeError where a row points nowhere; then nothing was changed.
    """
    engine = unlinked_engine(url)
    try:
        with engine.begin() as connection:
            if upgrade(connection) and points_nowhere(connection):  # each row is looked at: not at every start
                raise RuntimeError("a migration left a row that points nowhere")
            return then(connection)
    finally:
        engine.dispose()


def unlinked_engine(url: str) -> Engine:
    """SQLite without its eye on rows that point to each other: whoever uses it asks `points_nowhere` at the end."""
    engine = sqlite_engine(url)
    event.listen(engine, "connect", lambda connection, _record: connection.execute("PRAGMA foreign_keys=OFF"))
    return engine


def points_nowhere(connection: Connection) -> bool:
    """True where a row of SQLite points to one that is not there."""
    return connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None


def upgrade(connection: Connection, revision: str = "head") -> bool:
    """Bring the tables to a revision, inside the caller's transaction. One process at a time may do it.

    False where they are at the newest one already. Raises UnknownRevision, OtherTables.
    """
    has = revision_of(connection)
    if revision == "head" and has == newest_migration():
        return False  # as nearly always: no migration is read again to find out that none is left to run
    if standing(connection) is Standing.AHEAD:
        raise UnknownRevision(has)
    config = _migrations()
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, revision)
    except DBAPIError as error:
        if trouble_of(error) is not None:
            raise
        raise OtherTables(has) from error
    return True


@cache
def newest_migration() -> str | None:
    """The revision of a database that is up to date, read once a process: it takes as long as a small migration."""
    return ScriptDirectory.from_config(_migrations()).get_current_head()


def _migrations() -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    return config
