"""The reader as its owner has it: asked, stopped, killed where it hangs, made anew at the next need."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from threading import Event, Thread
from typing import Any

import structlog

from bot.reading.child import serve
from bot.reading.desk import Desk, Found, NoRight, Request, Stopped, Tell, Waits, answer, needs_no_process, opened

GRACE = 5.0
"""Seconds that a read has to end by itself once it was stopped; then the whole process is killed."""
IDLE = 15 * 60.0
"""Seconds after which a reader that nobody needed ends: an idle office keeps no second process."""

log = structlog.get_logger()


class Crashed(Exception):
    """The process ended in the middle of it."""


class Failed(Exception):
    """It went wrong; the text is the class of the error."""


class Reader(ABC):
    """Answers long reads."""

    @abstractmethod
    async def read(self, request: Request, tell: Tell) -> Found:
        """Raises NoRight, Crashed and Failed. Whoever is cancelled while waiting has stopped the read."""

    @abstractmethod
    def close(self) -> None:
        """End it, whatever it does."""


@dataclass(slots=True)
class _Waiting:
    reading: str
    future: asyncio.Future[Found]
    tell: Tell


@dataclass(slots=True)
class _Child:
    """One process, and who waits for it by the number of their read."""

    process: BaseProcess
    pipe: Connection
    loop: asyncio.AbstractEventLoop
    waiting: dict[int, _Waiting] = field(default_factory=dict)
    gone: bool = False

    @classmethod
    def start(cls, desk: Desk, loop: asyncio.AbstractEventLoop) -> "_Child":
        context = get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=serve, args=(theirs, desk), name="reader", daemon=True)
        process.start()
        theirs.close()
        child = cls(process, ours, loop)
        Thread(target=child.listen, name="reader-listens", daemon=True).start()
        return child

    def listen(self) -> None:
        """In a thread: what the process says, until it is gone."""
        while True:
            try:
                said = self.pipe.recv()
            except (EOFError, OSError):
                break
            if not self._on_loop(self.heard, *said):
                break
        self._on_loop(self.lost)

    def _on_loop(self, act: Callable[..., None], *args: Any) -> bool:  # noqa: ANN401 -- passes messages on
        try:
            self.loop.call_soon_threadsafe(act, *args)
        except RuntimeError:  # the loop is closed: the program has ended
            return False
        return True

    def heard(self, what: str, number: int, *more: Any) -> None:  # noqa: ANN401 -- as the process says it
        """On the event loop: one message."""
        if what == "far":
            if number in self.waiting:
                self.waiting[number].tell(*more)
            return
        if what == "slow":
            reading = self.waiting[number].reading if number in self.waiting else ""
            log.warning("page_too_long", reading=reading, seconds=round(more[0], 1))
            return
        waiting = self.waiting.pop(number, None)
        if waiting is None or waiting.future.done():
            return
        match what:
            case "found":
                waiting.future.set_result(more[0])
            case "ended":
                waiting.future.set_exception(NoRight() if more[0] == NoRight.__name__ else Stopped())
            case _:
                waiting.future.set_exception(Failed(more[0]))

    def lost(self) -> None:
        """On the event loop: the process is gone, and with it all that it read."""
        self.gone = True
        for waiting in self.waiting.values():
            if not waiting.future.done():
                waiting.future.set_exception(Crashed())
        self.waiting.clear()
        self.pipe.close()

    def say(self, *what: Any) -> None:  # noqa: ANN401 -- passes messages on
        """Tell the process; one that is gone is heard of by `listen`."""
        try:
            self.pipe.send(what)
        except OSError:
            self.gone = True

    def kill(self) -> None:
        """End it at once."""
        self.process.kill()


class Aside(Reader):
    """In a process of its own, made at first need; lists of a small office beside it, while there is none."""

    def __init__(self, desk: Desk, idle: float = IDLE, grace: float = GRACE) -> None:
        self._desk, self._idle, self._grace = desk, idle, grace
        self._child: _Child | None = None
        self._making = asyncio.Lock()
        self._numbers = count(1)
        self._rest: asyncio.TimerHandle | None = None

    @property
    def pid(self) -> int | None:
        """The process that reads now; None where there is none."""
        return self._child.process.pid if self._child is not None and not self._child.gone else None

    async def read(self, request: Request, tell: Tell) -> Found:
        """As `Reader.read`; a read that was stopped and does not end takes the process along."""
        if self.pid is None and await asyncio.to_thread(needs_no_process, self._desk, request):
            return await self._here(request, tell)
        child, number = await self._running(), next(self._numbers)
        future: asyncio.Future[Found] = asyncio.get_running_loop().create_future()
        child.waiting[number] = _Waiting(request.read.name, future, tell)
        child.say("read", number, request)
        try:
            return await future
        except asyncio.CancelledError:
            child.say("stop", number)
            asyncio.get_running_loop().call_later(self._grace, self._make_sure, child, number)
            raise
        finally:
            self._rest_later(child)

    async def _here(self, request: Request, tell: Tell) -> Found:
        """In a thread of this process. Raises NoRight, Stopped and Failed."""
        stopped = Event()
        waits = Waits(tell, stopped.is_set, lambda seconds: log.warning("page_too_long", seconds=round(seconds, 1)))
        try:
            return await asyncio.to_thread(lambda: answer(self._desk, opened(self._desk), request, waits))
        except (NoRight, Stopped):
            raise
        except Exception as error:  # noqa: BLE001 -- as of the process: its class goes to whoever asked
            raise Failed(type(error).__name__) from None
        finally:
            stopped.set()

    async def _running(self) -> _Child:
        async with self._making:
            if self._rest is not None:
                self._rest.cancel()
            if self._child is None or self._child.gone:
                self._child = await asyncio.to_thread(_Child.start, self._desk, asyncio.get_running_loop())
            return self._child

    def _make_sure(self, child: _Child, number: int) -> None:
        """A read that was stopped and goes on all the same takes its process along."""
        if number in child.waiting and not child.gone:
            log.warning("reader_killed")
            child.kill()

    def _rest_later(self, child: _Child) -> None:
        if self._rest is not None:
            self._rest.cancel()
        self._rest = asyncio.get_running_loop().call_later(self._idle, self._end_idle, child)

    def _end_idle(self, child: _Child) -> None:
        if not child.waiting:
            child.kill()

    def close(self) -> None:
        """As `Reader.close`."""
        if self._rest is not None:
            self._rest.cancel()
        if self._child is not None and not self._child.gone:
            self._child.kill()
            self._child.process.join()
        self._child = None
