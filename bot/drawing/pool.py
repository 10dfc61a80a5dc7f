"""Files drawn from recipes, in a process of their own: letters and spreadsheets hold the processor."""

import asyncio
from collections.abc import Callable, Mapping
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import lru_cache
from multiprocessing import get_context
from typing import Any, TypeVar

from bot.drawing.badge_sheet import draw_badge_sheet
from bot.drawing.call_list import draw_call_list
from bot.drawing.case_papers import draw_case_letter, draw_case_minutes, draw_case_schedule
from bot.drawing.case_tables import draw_case_tables
from bot.drawing.consent_form import draw_consent_form
from bot.drawing.link_sheet import draw_link_sheet
from bot.drawing.recap_picture import draw_recap
from bot.drawing.spreadsheets import draw_spreadsheet
from bot.drawing.uploaded import draw_upload

T = TypeVar("T")
Drawer = Callable[[Mapping[str, Any]], bytes]

DRAWERS: dict[str, Drawer] = {
    "badge-sheet": draw_badge_sheet,
    "call-list": draw_call_list,
    "case-letter": draw_case_letter,
    "case-minutes": draw_case_minutes,
    "case-schedule": draw_case_schedule,
    "consent-form": draw_consent_form,
    "link-sheet": draw_link_sheet,
    "case-tables": draw_case_tables,
    "recap": draw_recap,
    "spreadsheet": draw_spreadsheet,
    "upload": draw_upload,
}
"""Recipe name -> function of its payload (JSON) to the file's bytes. Must be importable by the child process."""


TRIES = 2


@lru_cache(maxsize=1)
def pool() -> ProcessPoolExecutor:
    """One child, made at first need; a crash of it (a bomb, no memory) does not take the program along."""
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
