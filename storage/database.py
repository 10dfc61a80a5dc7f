"""One database, SQLite or PostgreSQL, behind two verbs: `read` and `write`.

What runs inside is synchronous code over a plain Connection, the same for both. On SQLite every write of
this process goes through one thread with one connection (there can be only one writer, so nobody waits for a
lock), while reads run beside it on aiosqlite. On PostgreSQL both run on asyncpg through greenlets; many
processes may write, every transaction locks in one order, and those that lost a race are run again.

A database that is locked, full or away fails soon (docs/decisions/0041): once a write has failed so, the next ones are
tried without waiting until one is taken again.
"""

import asyncio
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar
from urllib.parse import quote

from sqlalchemy import Connection, Engine, FromClause, create_engine, event, text
from sqlalchemy.dialects.sqlite.base import SQLiteCompiler
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry, NullPool, PoolProxiedConnection

from storage import traces
from storage.failures import Trouble, trouble_of

MAX_RUNS = 4
PATIENCE = 2000
"""Milliseconds for which a lock is waited for: whoever sends a message waits three seconds at most."""
FROZEN = 60_000
"""Milliseconds after which PostgreSQL lets go of what a process holds that stopped in the middle of a transaction."""
CONNECTED_IN = 2.0
"""Seconds for a connection to PostgreSQL."""
PRAGMAS = (
    f"PRAGMA busy_timeout={PATIENCE}",
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",  # what was erased is overwritten, not only let go
    "PRAGMA cache_size=-32768",  # KiB: the pages of the conversations in progress stay in memory
    "PRAGMA wal_autocheckpoint=8000",  # pages: one that changes often is copied back once, not each time
)
BEGIN = "begin"
"""Where a connection to SQLite keeps how its transactions begin."""
_IMPATIENT = text("SET LOCAL lock_timeout = 100")
"""Milliseconds, of PostgreSQL, while the last write was not taken."""
NEEDS_ROOM = (Trouble.FULL, Trouble.DISK)
"""While it lasts a line of bookkeeping may still find room where a message does not."""
RETRIED_SQLSTATES = {"40001", "40P01", "23505"}

T = TypeVar("T")


class Database:
    """Engines and the writing thread. `close()` when done."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.is_sqlite = make_url(url).get_backend_name() == "sqlite"
        self._async: AsyncEngine = create_async_engine(url) if self.is_sqlite else _patient_engine(url)
        self._sync: Engine | None = None
        self._brief: Engine | None = None
        if self.is_sqlite:
            _tune_sqlite(self._async.sync_engine, begin="BEGIN")
            self._sync, self._brief = sqlite_engine(url), sqlite_engine(url, patient=False)
            self._thread = ThreadPoolExecutor(1, thread_name_prefix="sqlite-writer")
        self._handed_over = self._taken = 0
        self.failing: BaseException | None = None
        """Why the last write was not taken, where the database itself is in trouble."""
        self.tell: Callable[[BaseException | None], None] = lambda _error: None
        """Hears when trouble begins, and when it is over (None)."""
        self._told: Trouble | None = None

    async def read(self, work: Callable[[Connection], T]) -> T:
        """Run `work` in a transaction that writes nothing."""
        try:
            return await self._read(work)
        except Exception as error:
            self._note(error)
            raise

    async def write(self, work: Callable[[Connection], T], *, brief: bool = False, proof: bool = False) -> T:
        """Run `work` in one transaction and commit. It may run again after a lost race: no side effects.

        `brief` work on SQLite runs on the spot where the thread is free: handing it over and back costs more than
        what others could do meanwhile (docs/decisions/0019). `proof`: as large as a message, so that it says of a full
        disk whether there is room again.
        """
        try:
            done = await self._written(work, brief=brief)
        except Exception as error:
            self._note(error)
            raise
        self.failing = None
        if self._told is not None and (proof or self._told not in NEEDS_ROOM):
            self._told = None
            self.tell(None)
        return done

    def _note(self, error: Exception) -> None:
        """Remember that the database is in trouble, and say so once."""
        trouble = trouble_of(error)
        if trouble is None:
            return
        self.failing = error
        if self._told is None:
            self._told = trouble
            self.tell(error)

    @property
    def in_trouble(self) -> bool:
        """True from when trouble begins until it is over."""
        return self._told is not None

    async def _read(self, work: Callable[[Connection], T]) -> T:
        async with self._async.connect() as connection:
            return await connection.run_sync(work)

    async def _written(self, work: Callable[[Connection], T], *, brief: bool) -> T:
        if self._brief is not None:
            if brief and self._handed_over == self._taken:
                try:
                    return _write(self._brief, work)
                except OperationalError as error:
                    if self.failing is not None or not is_locked(error):
                        raise  # else another process writes: its end is waited for in the thread
            return await self._hand_over(work)
        for run in range(1, MAX_RUNS + 1):
            try:
                async with self._async.begin() as connection:
                    if self.failing is not None:
                        await connection.execute(_IMPATIENT)
                    return await connection.run_sync(work)
            except DBAPIError as error:
                if run == MAX_RUNS or not lost_race(error):
                    raise
        raise AssertionError("unreachable")

    async def _hand_over(self, work: Callable[[Connection], T]) -> T:
        """SQLite's writing thread does it, behind whatever it does already, also where nobody waits any more.

        What stands behind one that waited for a lock in vain does not wait as well.
        """

        def written() -> T:
            engine = self._sync if self.failing is None else self._brief
            if engine is None:
                raise RuntimeError("only SQLite has a writing thread")
            try:
                return _write(engine, work)
            except DBAPIError as error:
                self.failing = error if trouble_of(error) else self.failing
                raise

        return await self._alone(written)

    async def _alone(self, work: Callable[[], T]) -> T:
        """In SQLite's writing thread; whoever stops waiting for it does not take it out of the row."""

        def run() -> T:
            try:
                return work()
            finally:
                self._taken += 1  # only this thread counts here, and only the event loop there

        done = asyncio.get_running_loop().run_in_executor(self._thread, run)
        self._handed_over += 1
        return await asyncio.shield(done)

    async def empty_log(self) -> bool:
        """SQLite: copy the write-ahead log back and leave it empty. False where a reader or writer is in the way."""
        if self._brief is None:
            return True
        brief = self._brief
        await asyncio.to_thread(traces.copy_back, brief)  # most of it while others write
        return await self._alone(lambda: traces.empty_log(brief))

    async def rebuild(self) -> bool:
        """Write the database anew, with nothing in it but what stands there. False where others were in the way.

        Raises NoRoom (`storage.traces`). On SQLite whoever writes waits meanwhile, on PostgreSQL whoever needs the
        table in hand.
        """
        if self._sync is None:
            async with self._async.connect() as connection:
                alone = await connection.execution_options(isolation_level="AUTOCOMMIT")
                await alone.run_sync(traces.rewrite_tables)
            return True
        engine = self._sync
        await self._alone(lambda: traces.rebuild(engine))
        return await self.empty_log()

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


def _patient_engine(url: str) -> AsyncEngine:
    """PostgreSQL: no connection and no lock is waited for longer than somebody waits for an answer."""
    settings = {"lock_timeout": str(PATIENCE), "idle_in_transaction_session_timeout": str(FROZEN)}
    limits = {"timeout": CONNECTED_IN, "server_settings": settings}
    return create_async_engine(url, pool_size=10, pool_timeout=CONNECTED_IN, connect_args=limits)


def _write(engine: Engine, work: Callable[[Connection], T]) -> T:
    with engine.begin() as connection:
        return work(connection)


def lost_race(error: DBAPIError) -> bool:
    """True for a serialization failure, a deadlock, a unique row that another wrote first: run it again."""
    return getattr(error.orig, "sqlstate", None) in RETRIED_SQLSTATES


def sqlite_engine(url: str, *, patient: bool = True, begin: str = "BEGIN IMMEDIATE") -> Engine:
    """A synchronous engine over the same SQLite file, with the same pragmas. Not `patient`: it waits for no lock."""
    engine = create_engine(make_url(url).set(drivername="sqlite"), connect_args={"check_same_thread": False})
    _tune_sqlite(engine, begin=begin)
    if not patient:
        event.listen(engine, "connect", lambda connection, _record: connection.execute("PRAGMA busy_timeout=0"))
    return engine


def _tune_sqlite(engine: Engine, *, begin: str) -> None:
    """WAL, FULL, foreign keys; our own BEGIN, since the driver's begins too late to lock."""

    @event.listens_for(engine, "connect")
    def _pragmas(connection: Any, record: ConnectionPoolEntry) -> None:  # noqa: ANN401 -- two drivers, no common type
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in PRAGMAS:
            cursor.execute(pragma)
        cursor.close()
        record.info[BEGIN] = begin

    engine.dialect.do_begin = _begin  # type: ignore[method-assign]
    engine.dialect.statement_compiler = _Hinting


class _Hinting(SQLiteCompiler):
    """Writes the hints of `storage.rows.by_index`, which SQLAlchemy leaves out for SQLite."""

    def get_from_hint_text(self, _table: FromClause, text: str | None) -> str | None:  # its signature
        return text


def _begin(dbapi_connection: PoolProxiedConnection) -> None:
    """Said to the driver itself. As an event of the engine it would make each statement look for other events too."""
    if begin := dbapi_connection.info.get(BEGIN):
        cursor = dbapi_connection.cursor()
        cursor.execute(begin)
        cursor.close()


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
