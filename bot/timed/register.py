"""Feeds the register of employers that suggestions are made of: at the start all of it, then what changed."""

import asyncio

from handlers.services.base.employer_index import EmployerIndex
from storage.database import Database
from storage.repositories.employers import Listed, changed_after

LOOK_AT_EMPLOYERS = 2.0
"""Seconds between two looks."""
BATCH = 1000


class Register:
    """Rows are read and taken in beside the event loop, a batch at a time."""

    def __init__(self, database: Database, index: EmployerIndex) -> None:
        self._database, self._index = database, index

    async def catch_up(self) -> None:
        """Take in everything that was committed."""
        while rows := await self._batch():
            await asyncio.to_thread(self._index.put, rows)

    async def _batch(self) -> list[Listed]:
        revision = self._index.revision
        return await self._database.read(lambda c: changed_after(c, revision, BATCH))
