"""A run: people register and vote, faults happen at random instants, and then everything is counted."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from random import Random

import httpx

from tests.chaos.counting import VERIFIED, Counts, count_check, count_outside, count_rows
from tests.chaos.crowd import Crowd
from tests.chaos.faults import Target, plan
from tests.chaos.postmaster import Postmaster
from tests.support.program import Program

WORKERS = 6
CODES = {"dinas": "chaos-invented-dinas", "bpjs": "chaos-invented-bpjs"}
LONGEST_LIFE = 0.5
"""Seconds between two faults, at most."""
PATIENCE = 120.0
"""Seconds until nothing is under way: what a killed sender held is free after half a minute."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How many faults, drawn from which seed, among how many workers.

    `leases_over`: at the end the program starts once more with a clock that is a minute ahead, so that nobody waits for
    what a killed sender held. Else the real clock is waited for.
    """

    faults: int
    seed: int
    workers: int = WORKERS
    longest_life: float = LONGEST_LIFE
    leases_over: bool = False


@dataclass(slots=True)
class Outcome:
    """What happened and what was counted."""

    happened: Counter[str] = field(default_factory=Counter)
    counts: Counts = field(default_factory=Counts)
    repeats: int = 0


async def run(plan_of: Plan, folder: Path, database: Path | Postmaster, told: Callable[[str], None]) -> Outcome:
    """Everything, from the first start to the last count. `told` hears of each fault as it comes."""
    random, outcome = Random(plan_of.seed), Outcome()
    url = database.url if isinstance(database, Postmaster) else f"sqlite+aiosqlite:///{database}"
    invited = ",".join(f"{role}:{code}" for role, code in CODES.items())
    with Program(folder, url, INVITE_CODES=invited) as program:
        await asyncio.to_thread(program.start)
        async with httpx.AsyncClient(base_url=program.url, timeout=20) as http:
            crowd = Crowd(http, Random(random.random()))
            await crowd.join(CODES)
            async with _at_work(crowd, plan_of.workers):
                await _strike(Target(program, database, random), plan_of, outcome, told)
            if plan_of.leases_over:
                await program.restart(later=timedelta(minutes=1))
            await _until_quiet(crowd)
            await count_outside(crowd, outcome.counts)
        await asyncio.to_thread(program.stop)
        await count_rows(url, crowd, outcome.counts)
        await asyncio.to_thread(count_check, program, outcome.counts)
    phones = [*(story.phone for story in crowd.stories), *crowd.officers.values()]
    outcome.repeats = sum(phone.repeats for phone in phones)
    return outcome


async def _strike(target: Target, plan_of: Plan, outcome: Outcome, told: Callable[[str], None]) -> None:
    """One fault after the other, at random instants."""
    drawn = plan(target.random, plan_of.faults, sqlite=isinstance(target.database, Path))
    for place, (name, fault) in enumerate(drawn, 1):
        await asyncio.sleep(target.random.uniform(0.02, plan_of.longest_life))
        told(f"{place}/{plan_of.faults} {name}")
        await fault(target)
        outcome.happened[name] += 1


@asynccontextmanager
async def _at_work(crowd: Crowd, workers: int) -> AsyncIterator[None]:
    """Everybody at work during the block; afterwards they end what they have begun."""
    over, done = asyncio.Event(), asyncio.Event()
    registering = [asyncio.create_task(crowd.register(over)) for _ in range(workers)]
    voting = [asyncio.create_task(crowd.vote(role, done)) for role in crowd.officers]
    try:
        yield
        over.set()
        await asyncio.gather(*registering)
        done.set()
        await asyncio.gather(*voting)
    finally:
        for task in (*registering, *voting):
            task.cancel()


async def _until_quiet(crowd: Crowd) -> None:
    """Until everybody has their news, at most PATIENCE: what is missing then is counted as lost."""
    deadline = asyncio.get_running_loop().time() + PATIENCE
    for story in crowd.stories:
        while asyncio.get_running_loop().time() < deadline:
            if any(one["key"] == VERIFIED for one in await story.phone.heard()):
                break
            await asyncio.sleep(0.2)
