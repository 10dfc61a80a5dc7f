"""How one long read is done: pages of rows for an officer, and the sheet that is made of them."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from secrets import token_urlsafe
from typing import Any

from sqlalchemy import Connection

from bot.drawing.recipes import draw
from bot.turn.turns import actor_of
from handlers.entries import Reading
from handlers.registry import READINGS
from handlers.rules.access import may_use
from handlers.rules.channels import Channels
from handlers.rules.office.office import Office
from handlers.services.base.long_reads import Made, Note, Pages
from handlers.services.base.work import LongRead, Work
from storage.database import reading
from storage.repositories.chats import peek_chat
from storage.repositories.registrations import count_up_to
from storage.unit_of_work import UnitOfWork
from storage.vault import Vault, open_vault

LONGEST_PAGE = 2.0
"""Seconds. While a page is read SQLite cannot copy its log back: a longer one is written down as a fault."""


SMALL = 1000
"""Registrations of an office whose lists are read without a process of its own: as many as one page may hold."""


class NoRight(Exception):
    """Whoever asked may not have it any more."""


class Stopped(Exception):
    """Whoever asked does not wait for it any more."""


@dataclass(frozen=True, slots=True)
class Desk:
    """Where the rows are, where the keys are, and what an officer's turn knows of the world."""

    url: str
    keys: Path
    office: Office
    channels: Channels
    base_url: str
    limited: bool


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked: by which officer, in which chat, at which moment."""

    chat_id: int
    officer: int
    read: LongRead
    now: datetime


@dataclass(frozen=True, slots=True)
class Found:
    """What `Reading.run` gave; of a file (`Made`) its bytes, and what the audit has to keep before they are given."""

    value: Any
    content: bytes | None = None
    notes: Sequence[Note] = ()


Tell = Callable[[int, int], None]
"""How far it has come: (rows done, rows in all)."""


@dataclass(frozen=True, slots=True)
class Waits:
    """Whoever waits: is told how far it is, says whether to stop, hears of a page that took too many seconds."""

    tell: Tell
    stopped: Callable[[], bool]
    slow: Callable[[float], None]


@dataclass(frozen=True, slots=True)
class _ReadPages(Pages):
    connection: Connection
    desk: Desk
    vault: Vault
    request: Request
    reading: Reading
    waits: Waits

    @contextmanager
    def page(self) -> Iterator[Work]:
        if self.waits.stopped():
            raise Stopped
        began = time.perf_counter()
        transaction = self.connection.begin()
        try:
            work = self._work()
            yield work
            work.uow.finish()  # nothing is written: what a service left to be written fails here
        finally:
            transaction.rollback()
        if (seconds := time.perf_counter() - began) > LONGEST_PAGE:
            self.waits.slow(seconds)

    def _work(self) -> Work:
        """For the officer as they stand now. Raises NoRight."""
        row, desk = peek_chat(self.connection, self.request.chat_id), self.desk
        actor = actor_of(self.connection, row) if row is not None else None
        if actor is None or actor.staff_id != self.request.officer or not may_use(self.reading.who, actor):
            raise NoRight
        uow = UnitOfWork(self.connection, self.vault, self.request.now)
        world = desk.limited, desk.base_url
        return Work(uow, desk.office, actor, token_urlsafe, row, *world, channels=desk.channels)

    def so_far(self, done: int, of: int) -> None:
        self.waits.tell(done, of)


def answer(desk: Desk, vault: Vault, request: Request, waits: Waits) -> Found:
    """Read it, and draw what is made of it; blocks. Raises NoRight, Stopped, and whatever goes wrong."""
    asked = READINGS.get(request.read.name)
    if asked is None:
        raise NoRight

    def run(connection: Connection) -> Any:  # noqa: ANN401 -- what the reading gives
        return asked.run(_ReadPages(connection, desk, vault, request, asked, waits), request.read.data)

    value = reading(desk.url, run)
    if not isinstance(value, Made):
        return Found(value)
    if waits.stopped():
        raise Stopped
    content = draw(value.drawer, value.payload)
    return Found(replace(value, payload={}, notes=()), content, value.notes)


def needs_no_process(desk: Desk, request: Request) -> bool:
    """True for a list in a small office: reading it here takes less than a process takes to start. Blocks."""
    asked = READINGS.get(request.read.name)
    if asked is None or not asked.light:
        return False
    return reading(desk.url, lambda connection: count_up_to(connection, SMALL + 1)) <= SMALL


def opened(desk: Desk) -> Vault:
    """The keys, in the process that reads."""
    return open_vault(desk.keys, create=False)
