"""Work that is done again and again beside everything else, and outlives a bad minute."""

import asyncio
from collections.abc import Awaitable, Callable

import structlog

log = structlog.get_logger()


class Loop:
    """Calls `step`, then pauses, until it is stopped. A step that fails is written down and comes again."""

    def __init__(self, name: str, step: Callable[[], Awaitable[None]], pause: float) -> None:
        self._name, self._step, self._pause = name, step, pause
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin."""
        self._task = asyncio.create_task(self._run(), name=self._name)

    async def stop(self) -> None:
        """End, also in the middle of a step: steps keep nothing outside their transactions."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _run(self) -> None:
        while True:
            try:
                await self._step()
            except Exception as error:  # noqa: BLE001 -- a database that is away for a moment must not end the loop
                log.error("loop_failed", loop=self._name, error=type(error).__name__)  # noqa: TRY400 -- ids only
            await asyncio.sleep(self._pause)
