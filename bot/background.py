"""Tasks that run beside whoever started them, and end with it; work that is done again and again."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

import structlog

from storage.failures import trouble_of

log = structlog.get_logger()


class Background:
    """Keeps hold of its tasks until they have ended: the event loop alone would let go of them."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()

    def __len__(self) -> int:
        return len(self._tasks)

    def start(self, work: Coroutine[Any, Any, None], name: str | None = None) -> None:
        """Begin it, and go on at once."""
        task = asyncio.create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def any_ended(self, seconds: float) -> None:
        """Until one of those under way has ended, at most so long."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)

    async def all_ended(self, seconds: float | None = None) -> None:
        """Until those that are under way have ended, at most so long."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=seconds)

    async def stop(self) -> None:
        """Cancel whatever is under way."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


class Loop:
    """Calls `step`, then pauses, until it is stopped. A step that fails is written down and comes again."""

    def __init__(self, step: Callable[[], Awaitable[None]], pause: float) -> None:
        self.step, self._pause, self._running = step, pause, Background()

    @property
    def running(self) -> bool:
        """True between start and stop."""
        return bool(self._running)

    def start(self, name: str) -> None:
        """Begin; `name` is what the log calls it."""
        self._running.start(self._run(name), name)

    async def stop(self) -> None:
        """End, also in the middle of a step: steps keep nothing outside their transactions."""
        await self._running.stop()

    async def _run(self, name: str) -> None:
        while True:
            try:
                await self.step()
            except Exception as error:  # noqa: BLE001 -- a database that is away for a moment must not end the loop
                if trouble_of(error) is None:  # else the database has said so (bot.turn.trouble)
                    log.error("loop_failed", loop=name, error=type(error).__name__)  # noqa: TRY400 -- ids only
            await asyncio.sleep(self._pause)
