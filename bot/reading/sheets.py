"""Files whose rows are read when they are fetched: ready for a while once they were made, else made anew."""

import asyncio
import secrets
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import islice
from typing import Any

from sqlalchemy import Connection

from bot.clock import Clock
from bot.reading.desk import Found, NoRight, Request, Stopped
from bot.reading.reader import Reader
from bot.turn.turns import Errands, actor_of
from handlers.registry import READINGS
from handlers.rules.access import Actor, may_use
from handlers.services.base.long_reads import Made, Note, leave_notes
from handlers.services.base.work import LongRead
from storage.database import Database
from storage.repositories.chats import ChatRow

ROOM = 64 * 1024 * 1024
"""Bytes that lie ready; the oldest go first."""
READY = 15 * 60.0
"""Seconds that a sheet lies ready at most: what is erased meanwhile must not stay in memory."""
NOTES = 100
"""Lines of the audit a transaction: what is handed out may name a hundred thousand people."""


class Sheets:
    """Makes them through the reader. What lies ready lies in memory alone, and is gone with the program."""

    def __init__(self, database: Database, errands: Errands, clock: Clock, reader: Reader) -> None:
        self._database, self._errands, self._clock, self._reader = database, errands, clock, reader
        self._ready: OrderedDict[str, bytes] = OrderedDict()

    async def handed_out(self, actor: Actor, found: Found) -> Found:
        """What a reading gave, and may be given to its officer now: of a file the audit has everything first."""
        if not isinstance(found.value, Made) or found.content is None:
            return found
        await self._note(actor, found.notes)
        key = secrets.token_urlsafe(12)
        self._ready[key] = found.content
        asyncio.get_running_loop().call_later(READY, self._ready.pop, key, None)
        while sum(map(len, self._ready.values())) > ROOM:
            self._ready.popitem(last=False)
        return Found(replace(found.value, key=key))

    async def fetch(self, chat: ChatRow, payload: Mapping[str, Any]) -> bytes | None:
        """The bytes of a file of this chat, as its payload asks for it; None where it is not to be had any more.

        Raises Crashed and Failed.
        """
        actor = await self._database.read(lambda c: _officer(c, chat, payload))
        if actor is None:
            return None
        ready = self._ready.get(payload["made"])
        if ready is not None:
            return ready
        read = LongRead(payload["reading"], payload["data"])
        try:
            found = await self._reader.read(Request(chat.id, payload["officer"], read, self._clock.now()), _untold)
        except (NoRight, Stopped):
            return None
        await self._note(actor, found.notes)
        return found.content

    async def _note(self, actor: Actor, notes: Sequence[Note]) -> None:
        rest = iter(notes)
        while some := list(islice(rest, NOTES)):
            await self._errands.run(partial(leave_notes, actor=actor, notes=some))


def _officer(connection: Connection, chat: ChatRow, payload: Mapping[str, Any]) -> Actor | None:
    """Who fetches it, while they are the officer who asked and may still have it."""
    actor, asked = actor_of(connection, chat), READINGS.get(payload["reading"])
    mine = actor.staff_id is not None and actor.staff_id == payload["officer"]
    return actor if mine and asked is not None and may_use(asked.who, actor) else None


def _untold(_done: int, _of: int) -> None:
    """Nobody is told how far a file is that they are fetching."""
