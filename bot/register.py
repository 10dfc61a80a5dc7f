"""Feeds the register of employers that suggestions are made of: at the start all of it, then what changed."""

import asyncio

import structlog

from handlers.services.employers.index import EmployerIndex
from storage.database import Database
from storage.repositories.employers import Listed, changed_after

LOOK_EVERY = 2.0
BATCH = 1000

log = structlog.get_logger()


class Register:
    """One loop a process. Rows are read and taken in beside the event loop, a batch at a time."""

    def __init__(self, database: Database, index: EmployerIndex) -> None:
        self._database, self._index = database, index
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to look for changes."""
        self._task = asyncio.create_task(self._run(), name="register")

    async def stop(self) -> None:
        """End."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _run(self) -> None:
        while True:
            try:
                await self.catch_up()
            except Exception as error:  # noqa: BLE001 -- a database that is away for a moment must not end the loop
                log.error("register_not_read", error=type(error).__name__)  # noqa: TRY400 -- ids only
            await asyncio.sleep(LOOK_EVERY)

    async def catch_up(self) -> None:
        """Take in everything that was committed."""
        while rows := await self._batch():
            await asyncio.to_thread(self._index.put, rows)

    async def _batch(self) -> list[Listed]:
        revision = self._index.revision
        return await self._database.read(lambda c: changed_after(c, revision, BATCH))
