"""Feeds the register of employers that suggestions are made of: at the start all of it, then what changed."""

import asyncio

from handlers.services.base.employer_index import EmployerIndex
from storage.database import Database
from storage.repositories.employers import changed_after

LOOK_AT_EMPLOYERS = 2.0
"""Seconds between two looks."""
BATCH = 1000


async def catch_up(database: Database, index: EmployerIndex) -> None:
    """Take in everything that was committed: rows are read and taken in beside the event loop, a batch at a time."""
    while rows := await database.read(lambda c: changed_after(c, index.revision, BATCH)):
        await asyncio.to_thread(index.put, rows)
