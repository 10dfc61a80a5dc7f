"""SQLite in the test's own thread: handing work over and back costs more than most of the work.

What is left out is only that the loop goes on meanwhile, and aiosqlite, which hands over each step of a read; the loop
still has its turn before each piece of work. Who is about that (`tests/storage`, `tests/faults`, `tests/channels`)
opens a database or an `Office` with its threads; on PostgreSQL, and in the program that `Program` starts, nothing is
different.
"""

import asyncio
from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import Connection

from storage.database import Database, sqlite_engine

T = TypeVar("T")


def work_on_the_spot(database: Database) -> None:
    """From now on; on PostgreSQL nothing changes."""
    if not database.is_sqlite:
        return
    shown, close = sqlite_engine(database.url, begin="BEGIN"), database.close

    async def read(work: Callable[[Connection], T]) -> T:
        await asyncio.sleep(0)
        with shown.connect() as connection:
            return work(connection)

    async def closed() -> None:
        shown.dispose()
        await close()

    database._alone = _here  # type: ignore[method-assign]
    database._read, database.close = read, closed  # type: ignore[method-assign]


async def _here(work: Callable[[], T]) -> T:
    await asyncio.sleep(0)
    return work()
