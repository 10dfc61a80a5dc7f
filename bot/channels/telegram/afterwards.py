"""What may follow a message and must hold up nobody: tried once, and nothing is lost where it fails."""

import asyncio
from collections.abc import Coroutine
from typing import Any

import structlog
from telegram.error import TelegramError

MOST = 200
"""Under way at once; more are left out: an unanswered button press ends by itself."""

log = structlog.get_logger()


class Afterwards:
    """Small requests beside the conversation, in the order in which they came as far as the network keeps it."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()

    def start(self, what: str, work: Coroutine[Any, Any, Any]) -> None:
        """Begin it; `what` names it where it fails."""
        if len(self._tasks) >= MOST:
            work.close()
            return
        task = asyncio.create_task(self._run(what, work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def done(self) -> None:
        """Until nothing is under way."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    async def stop(self) -> None:
        """Whatever is under way is left."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    @staticmethod
    async def _run(what: str, work: Coroutine[Any, Any, Any]) -> None:
        try:
            await work
        except TelegramError as error:
            log.info("telegram_refused", what=what, error=type(error).__name__)
        except Exception as error:  # noqa: BLE001 -- the task's boundary: nobody waits for it
            log.error("afterwards_failed", what=what, error=type(error).__name__)  # noqa: TRY400 -- ids only
