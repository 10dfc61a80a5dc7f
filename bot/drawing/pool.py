"""The child process in which the office's own papers are drawn: letters, spreadsheets and pictures hold the processor.

What people send is opened elsewhere (`bot.files.strangers`): nothing of theirs can keep an officer waiting.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import lru_cache
from multiprocessing import get_context
from typing import Any, TypeVar

T = TypeVar("T")

TRIES = 2


@lru_cache(maxsize=1)
def pool() -> ProcessPoolExecutor:
    """One child process, made at first need. Where a file makes it crash, the program itself goes on."""
    return ProcessPoolExecutor(1, mp_context=get_context("spawn"), max_tasks_per_child=200)


class Crashed(Exception):
    """The child ended in the middle of the work, twice."""


async def in_pool(work: Callable[..., T], *args: Any) -> T:  # noqa: ANN401 -- passes arguments through
    """Run `work(*args)` in the child. Raises Crashed where the child does not survive it.

    It may be somebody else's work that ended the child, so it is tried in a new one.
    """
    for _ in range(TRIES):
        child = pool()
        try:
            return await asyncio.get_running_loop().run_in_executor(child, work, *args)
        except BrokenProcessPool:
            _renew(child)
    raise Crashed


def _renew(broken: ProcessPoolExecutor) -> None:
    """The next work gets a new child; whoever comes first makes it."""
    if pool.cache_info().currsize and pool() is broken:
        pool.cache_clear()
    broken.shutdown(wait=False, cancel_futures=True)


def close_pool() -> None:
    """End the child."""
    if pool.cache_info().currsize:
        pool().shutdown(wait=True, cancel_futures=True)
        pool.cache_clear()
