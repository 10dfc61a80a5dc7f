"""One database, SQLite or PostgreSQL, behind two verbs: `read` and `write`.

What runs inside is synchronous code over a plain Connection, the same for both. On SQLite every write of
this process goes through one thread with one connection (there can be only one writer, so nobody waits for a
lock), while reads run beside it on aiosqlite. On PostgreSQL both run on asyncpg through greenlets; many
processes may write, every transaction locks in one order, and those that lost a race are run again.
"""

import asyncio
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import quote

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import NullPool

MAX_RUNS = 4
PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA busy_timeout=5000",
    "PRAGMA secure_delete=ON",  # what was erased is overwritten, not only let go
    "PRAGMA cache_size=-32768",  # KiB: the pages of the conversations in progress stay in memory
    "PRAGMA wal_autocheckpoint=8000",  # pages: one that changes often is copied back once, not each time
)
RETRIED_SQLSTATES = {"40001", "40P01", "23505"}

T = TypeVar("T")


class Database:
    """Engines and the writing thread. `close()` when done."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.is_sqlite = make_url(url).get_backend_name() == "sqlite"
        more = {} if self.is_sqlite else {"pool_size": 10}
        self._async: AsyncEngine = create_async_engine(url, **more)
        self._sync: Engine | None = None
        self._brief: Engine | None = None
        if self.is_sqlite:
            _tune_sqlite(self._async.sync_engine, begin="BEGIN")
            self._sync, self._brief = sqlite_engine(url), sqlite_engine(url, patient=False)
            self._thread = ThreadPoolExecutor(1, thread_name_prefix="sqlite-writer")
        self._handed_over = self._taken = 0

    async def read(self, work: Callable[[Connection], T]) -> T:
        """Run `work` in a transaction that writes nothing."""
        async with self._async.connect() as connection:
            return await connection.run_sync(work)

    async def write(self, work: Callable[[Connection], T], *, brief: bool = False) -> T:
        """Run `work` in one transaction and commit. It may run again after a lost race: no side effects.

        `brief` work on SQLite runs on the spot where the thread is free: handing it over and back costs more than
        what others could do meanwhile (docs/decisions/0019).
        """
        if self._sync is not None:
            if brief and self._brief is not None and self._handed_over == self._taken:
                try:
                    return _write(self._brief, work)
                except OperationalError as error:
                    if not is_locked(error):
                        raise  # else another process writes: its end is waited for in the thread
            return await self._hand_over(self._sync, work)
        for run in range(1, MAX_RUNS + 1):
            try:
                async with self._async.begin() as connection:
                    return await connection.run_sync(work)
            except DBAPIError as error:
                if run == MAX_RUNS or not lost_race(error):
                    raise
        raise AssertionError("unreachable")

    async def _hand_over(self, engine: Engine, work: Callable[[Connection], T]) -> T:
        """SQLite's writing thread does it, behind whatever it does already, also where nobody waits any more."""

        def run() -> T:
            try:
                return _write(engine, work)
            finally:
                self._taken += 1  # only this thread counts here, and only the event loop there

        self._handed_over += 1
        return await asyncio.get_running_loop().run_in_executor(self._thread, run)

    async def close(self) -> None:
        """Let go of every connection and the writing thread."""
        await self._async.dispose()
        if self._sync is not None:
            self._thread.shutdown()
            self._sync.dispose()
        if self._brief is not None:
            self._brief.dispose()


def is_locked(error: OperationalError) -> bool:
    """True where another connection holds SQLite's one lock for writing."""
    return getattr(error.orig, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY


def _write(engine: Engine, work: Callable[[Connection], T]) -> T:
    with engine.begin() as connection:
        return work(connection)


def lost_race(error: DBAPIError) -> bool:
    """True for a serialization failure, a deadlock, a unique row that another wrote first: run it again."""
    return getattr(error.orig, "sqlstate", None) in RETRIED_SQLSTATES


def sqlite_engine(url: str, *, patient: bool = True) -> Engine:
    """A synchronous engine over the same SQLite file, with the same pragmas. Not `patient`: it waits for no lock."""
    engine = create_engine(make_url(url).set(drivername="sqlite"), connect_args={"check_same_thread": False})
    _tune_sqlite(engine, begin="BEGIN IMMEDIATE")
    if not patient:
        event.listen(engine, "connect", lambda connection, _record: connection.execute("PRAGMA busy_timeout=0"))
    return engine


def _tune_sqlite(engine: Engine, *, begin: str) -> None:
    """WAL, FULL, foreign keys; our own BEGIN, since the driver's begins too late to lock."""

    @event.listens_for(engine, "connect")
    def _pragmas(connection: Any, _record: object) -> None:  # noqa: ANN401 -- two drivers, no common type
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in PRAGMAS:
            cursor.execute(pragma)
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)


def reading(url: str, work: Callable[[Connection], T]) -> T:
    """Run `work` over a connection of its own on which nothing can be written; blocks until it is done.

    `work` begins and ends its transactions itself. No event loop may be running in this thread.
    """
    if make_url(url).get_backend_name() != "sqlite":
        return asyncio.run(_reading(url, work))
    engine = create_engine("sqlite://", creator=lambda: _open_to_read(url), poolclass=NullPool)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
    with engine.connect() as connection:
        return work(connection)


def _open_to_read(url: str) -> sqlite3.Connection:
    """The file, opened for reading only; the driver begins no transaction of its own."""
    path = quote(str(make_url(url).database))
    return sqlite3.connect(f"file:{path}?mode=ro", uri=True, isolation_level=None, timeout=5, check_same_thread=False)


async def _reading(url: str, work: Callable[[Connection], T]) -> T:
    only = {"server_settings": {"default_transaction_read_only": "on"}}
    engine = create_async_engine(url, poolclass=NullPool, connect_args=only)
    async with engine.connect() as connection:
        return await connection.run_sync(work)


MIGRATION_LOCK = 0x11D06


def migrate(url: str) -> None:
    """Bring the database at `url` up to date; safe to call from several processes at once."""
    asyncio.run(migrate_async(url))


async def migrate_async(url: str) -> None:
    """The same, inside a running loop. Only one process migrates: the others wait and find nothing to do."""
    if make_url(url).get_backend_name() == "sqlite":
        await asyncio.to_thread(_migrate_sqlite, url)
        return
    engine = create_async_engine(url)
    try:
        async with engine.begin() as connection:
            await connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": MIGRATION_LOCK})
            await connection.run_sync(_upgrade)
    finally:
        await engine.dispose()


def _migrate_sqlite(url: str) -> None:
    """A changed check makes SQLite build its table anew: rows elsewhere that point to it are looked at afterwards.

    Raises RuntimeError where a row points nowhere; then nothing was changed.
    """
    engine = sqlite_engine(url)
    event.listen(engine, "connect", lambda connection, _record: connection.execute("PRAGMA foreign_keys=OFF"))
    try:
        with engine.begin() as connection:
            _upgrade(connection)
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                raise RuntimeError("a migration left a row that points nowhere")
    finally:
        engine.dispose()


def _upgrade(connection: Connection) -> None:
    if MigrationContext.configure(connection).get_current_revision() == newest_migration():
        return  # as nearly always: no migration is read again to find out that none is left to run
    config = _migrations()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


@cache
def newest_migration() -> str | None:
    """The revision of a database that is up to date, read once a process: it takes as long as a small migration."""
    return ScriptDirectory.from_config(_migrations()).get_current_head()


def _migrations() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return config
