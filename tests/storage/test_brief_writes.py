"""On SQLite brief work runs on the spot, and never beside what the writing thread does."""

import asyncio
import threading
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from storage.database import Database, sqlite_engine


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    found = Database(f"sqlite+aiosqlite:///{tmp_path / 'brief.db'}")
    yield found
    await found.close()


@pytest.fixture
def order() -> list[str]:
    return []


def work(order: list[str], name: str, until: threading.Event | None = None) -> Callable[[Connection], None]:
    """Says where it ran, once it may."""

    def run(_connection: Connection) -> None:
        if until is not None:
            assert until.wait(10)
        place = "loop" if threading.current_thread() is threading.main_thread() else "thread"
        order.append(f"{name}: {place}")

    return run


async def test_brief_work_runs_on_the_spot_and_other_work_does_not(database: Database, order: list[str]) -> None:
    await database.write(work(order, "brief"), brief=True)
    await database.write(work(order, "other"))
    assert order == ["brief: loop", "other: thread"]


async def test_brief_work_waits_behind_work_that_nobody_waits_for_any_more(
    database: Database, order: list[str]
) -> None:
    go = threading.Event()
    left = asyncio.create_task(database.write(work(order, "left", go)))
    await asyncio.sleep(0)
    left.cancel()
    brief = asyncio.create_task(database.write(work(order, "brief"), brief=True))
    await asyncio.sleep(0)
    go.set()
    await brief
    assert order == ["left: thread", "brief: thread"]
    await database.write(work(order, "then"), brief=True)
    assert order[-1] == "then: loop"


async def test_work_that_still_waits_its_turn_is_done_where_nobody_waits_for_it_any_more(
    database: Database, order: list[str]
) -> None:
    go = threading.Event()
    first = asyncio.create_task(database.write(work(order, "first", go)))
    queued = asyncio.create_task(database.write(work(order, "queued")))
    await asyncio.sleep(0)
    queued.cancel()
    with pytest.raises(asyncio.CancelledError):
        await queued
    go.set()
    await first
    await database.write(work(order, "behind"))
    assert order == ["first: thread", "queued: thread", "behind: thread"]
    await database.write(work(order, "then"), brief=True)
    assert order[-1] == "then: loop"


async def test_a_lock_of_another_process_is_waited_for_beside_the_loop(database: Database, order: list[str]) -> None:
    other = sqlite_engine(database.url)
    with other.connect() as holder:
        holder.execute(text("SELECT 1"))
        brief = asyncio.create_task(database.write(work(order, "brief"), brief=True))
        await asyncio.sleep(0)
        holder.rollback()
    await brief
    other.dispose()
    assert order == ["brief: thread"]
