"""What can happen to the program and to its database, at a random instant."""

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.chaos.postmaster import Postmaster
from tests.support.program import Program

STARTING = 0.4
"""Seconds within which a program is killed that has just begun to start."""


@dataclass(slots=True)
class Target:
    """What is hit: the program, and its database (a SQLite file, or a server of PostgreSQL's)."""

    program: Program
    database: Path | Postmaster
    random: Random


async def kill(target: Target) -> None:
    """The machine loses power, as far as processes go."""
    await target.program.restart()


async def kill_starting(target: Target) -> None:
    """Once more while it starts."""
    await asyncio.to_thread(target.program.kill)
    await asyncio.to_thread(target.program.begin)
    await asyncio.sleep(target.random.uniform(0, STARTING))
    await target.program.restart()


async def freeze(target: Target) -> None:
    """It stands still for a while, with its connections open."""
    target.program.freeze()
    await asyncio.sleep(target.random.uniform(0.1, 3))
    target.program.thaw()


async def lock(target: Target) -> None:
    """Somebody else writes into the file for a while."""
    assert isinstance(target.database, Path)
    connection = await asyncio.to_thread(_locked, target.database)
    await asyncio.sleep(target.random.uniform(0.1, 3))
    connection.close()


def _locked(file: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(file, timeout=30, isolation_level=None, check_same_thread=False)
    connection.execute("BEGIN IMMEDIATE")
    return connection


async def kill_database(target: Target) -> None:
    """PostgreSQL's own process dies, and somebody starts it again."""
    assert isinstance(target.database, Postmaster)
    await asyncio.to_thread(target.database.kill)
    await asyncio.sleep(target.random.uniform(0, 1))
    await asyncio.to_thread(target.database.start)


async def freeze_database(target: Target) -> None:
    """PostgreSQL stands still for a while, all of its processes."""
    assert isinstance(target.database, Postmaster)
    stopped = target.database.freeze()
    await asyncio.sleep(target.random.uniform(0.1, 3))
    target.database.thaw(stopped)


Fault = Callable[[Target], Awaitable[None]]
EVERYWHERE: Mapping[str, tuple[Fault, int]] = {
    "kill -9": (kill, 12),
    "kill -9, and again while it starts": (kill_starting, 3),
    "SIGSTOP, SIGCONT": (freeze, 2),
}
"""Name -> (what happens, how often beside the others)."""
OF_SQLITE: Mapping[str, tuple[Fault, int]] = {"file locked": (lock, 2)}
OF_POSTGRESQL: Mapping[str, tuple[Fault, int]] = {
    "kill -9 of the postmaster": (kill_database, 3),
    "SIGSTOP, SIGCONT of PostgreSQL": (freeze_database, 2),
}


def plan(random: Random, count: int, *, sqlite: bool) -> Sequence[tuple[str, Fault]]:
    """`count` faults in the order in which they come. Each kind at least once, where there is room for all."""
    kinds = {**EVERYWHERE, **(OF_SQLITE if sqlite else OF_POSTGRESQL)}
    names = list(kinds)
    drawn = random.choices(names, [kinds[name][1] for name in names], k=max(0, count - len(names)))
    chosen = [*names[:count], *drawn]
    random.shuffle(chosen)
    return [(name, kinds[name][0]) for name in chosen]
