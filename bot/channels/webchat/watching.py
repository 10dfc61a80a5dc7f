"""Pages that wait. Whoever writes in this process wakes them at once; for what others write, one look is for all.

A page reads the database when something of its chat has changed, and never to find nothing. So thousands of them cost
one question a second, and a few bytes each that say that the line lives. Where all come back after a restart, one
question is for all that have come meanwhile.
"""

import asyncio
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count

import structlog
from sqlalchemy.exc import SQLAlchemyError

from bot.background import Background
from bot.turn.wakeups import Listener, Wakeups
from storage.database import Database
from storage.repositories.chats import ANYTHING, ChatRow, moved_chats

LOOK_EVERY = 1.0
"""Seconds between two looks at what other processes wrote, and whether an officer's chat has locked."""
PING = 15.0
"""Seconds after which an idle stream says that it lives: a proxy cuts what is silent for a minute."""
TICK = 0.1
"""Of PING: pages get their signs of life in turn, a few at each tick, so that nobody waits behind all of them."""
TURNS = round(PING / TICK)

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Mark:
    """How far a page has seen its chat: the last number; of an officer's chat also whatever may lock or open it."""

    last_n: int
    office: tuple[object, ...] | None


class Page(Listener):
    """One request that waits. `mark`: what it saw last. `left`: nobody reads it any more."""

    __slots__ = ("left", "mark", "turn")

    def __init__(self, chat: int, after: int, turn: int) -> None:
        super().__init__(chat)
        self.turn, self.left, self.mark = turn, False, Mark(after, None)

    def hang_up(self) -> None:
        """Whoever read it has gone."""
        self.left = True
        self.rouse()


class Watch:
    """All pages of this process. It runs while there is one. `mark` says what a page of a chat's row has seen."""

    def __init__(self, database: Database, wakeups: Wakeups, mark: Callable[[ChatRow], Mark]) -> None:
        self._database, self._wakeups, self._mark = database, wakeups, mark
        self._turns: list[set[Page]] = [set() for _ in range(TURNS)]
        self._next, self._waiting, self._failing = count(), 0, False
        self._new: list[Page] = []
        self._beating, self._looking, self._greeting = Background(), Background(), Background()

    @contextmanager
    def page(self, chat: int, after: int) -> Iterator[Page]:
        """A page that waits for what comes after a message, for as long as the block runs. It is told what is there."""
        page = Page(chat, after, next(self._next) % TURNS)
        self._turns[page.turn].add(page)
        self._wakeups.listen(page)
        self._waiting += 1
        self._new.append(page)
        if not len(self._greeting):
            self._greeting.start(self._greet(), "new pages")
        if not len(self._beating):
            self._beating.start(self._beat(), "pages")
        try:
            yield page
        finally:
            self._waiting -= 1
            self._wakeups.leave(page)
            self._turns[page.turn].discard(page)

    async def stop(self) -> None:
        """Look no more."""
        for running in (self._beating, self._looking, self._greeting):
            await running.stop()

    async def look(self, pages: Sequence[Page]) -> None:
        """Tell those pages whose chat is not as they saw it. A database that is away is asked again a second later."""
        seen: dict[int, int] = {}
        for page in pages:
            known = page.mark.last_n if page.mark.office is None else ANYTHING
            seen[page.chat] = known if seen.get(page.chat, known) == known else ANYTHING
        try:
            moved = await self._database.read(lambda c: moved_chats(c, seen))
        except (SQLAlchemyError, OSError) as error:
            if not self._failing:
                log.error("pages_not_looked_at", error=type(error).__name__)  # noqa: TRY400 -- ids only
            self._failing = True
            return
        self._failing = False
        for page in pages:
            if page.chat in moved:
                row = moved[page.chat]
                if row is None or self._mark(row) != page.mark:
                    page.tell()

    async def _greet(self) -> None:
        """Pages that have just begun; those that come meanwhile are the next look's."""
        while self._new:
            new, self._new = self._new, []
            await self.look(new)

    async def _beat(self) -> None:
        """Signs of life in turn; now and then a look, which holds up none of them."""
        for tick in count(1):
            await asyncio.sleep(TICK)
            if not self._waiting:
                return
            for page in self._turns[tick % TURNS]:
                page.rouse()
            if tick % round(LOOK_EVERY / TICK) == 0 and not len(self._looking):
                every = [page for turn in self._turns for page in turn]
                self._looking.start(self.look(every), "look at pages")
