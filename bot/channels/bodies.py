"""How a request's body is read: never more than its limit, never slower than a poor connection, never too many at once.

A body that is only begun costs memory for as long as its sender likes. So each has a clock, and files have places.
"""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from starlette.requests import ClientDisconnect, Request

from bot.channels.places import Places
from bot.channels.routes import BUSY, Refused, whole

OF_A_CHAT = 3
"""Files of one chat on their way at once: the page sends one after the other."""
OF_A_LINE = 24
"""Files of one line: an office, or a village that shares a connection."""
MOST_HELD = 96 * 1024 * 1024
"""Bytes of all files that are on their way or looked at: what they take of this machine's memory, about three times."""

Take = Callable[[int], None]
"""Counts bytes that came. Raises Refused (503) where the machine holds enough."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a body may take: it has `grace` seconds in hand and earns more with `rate` bytes a second, up to that.

    So a large part that came quickly buys no time to hold it: silence ends within `grace`, dripping soon after.
    """

    grace: float = 30.0
    rate: int = 4096
    longest: float = 600.0

    def until(self, due: float, size: int, now: float) -> float:
        """The moment by which more must have come, where it was `due` before and `size` bytes came now."""
        return min(due + size / self.rate, now + self.grace)


PATIENCE = Patience()


def _free(_size: int) -> None:
    """A small body takes no place: there are no more of them than sockets."""


async def body_within(request: Request, limit: int, take: Take = _free, patience: Patience = PATIENCE) -> bytes:
    """The body, never more than `limit` bytes of it in memory; one that says it is longer is not even begun.

    Raises Refused: 413, 408 where it comes too slowly, 400 where its sender went away.
    """
    if (whole(request.headers.get("content-length", "")) or 0) > limit:
        raise Refused(413, "too-large")
    time, body = asyncio.get_running_loop().time, bytearray()
    due, end = time() + patience.grace, time() + patience.longest
    try:
        async with asyncio.timeout_at(min(due, end)) as clock:
            async for chunk in request.stream():
                if len(body) + len(chunk) > limit:
                    raise Refused(413, "too-large")
                take(len(chunk))
                body += chunk
                due = patience.until(due, len(chunk), time())
                clock.reschedule(min(due, end))
        return bytes(body)
    except TimeoutError:
        raise Refused(408, "too-slow") from None
    except ClientDisconnect:
        raise Refused(400, "cut-off") from None


class Uploads:
    """The files that are on their way or looked at just now, of every chat and line."""

    def __init__(self, *, on: bool) -> None:
        self._chats, self._lines = Places(OF_A_CHAT, on=on), Places(OF_A_LINE, on=on)
        self._held = 0

    @contextmanager
    def place(self, chat: int, line: str) -> Iterator[Take]:
        """A place for one file, until it was dealt with. Raises Refused (429)."""
        mine = 0

        def take(size: int) -> None:
            nonlocal mine
            if self._held + size > MOST_HELD:
                raise Refused(BUSY, "try-again")
            self._held += size
            mine += size

        with self._chats.holding(chat), self._lines.holding(line):
            try:
                yield take
            finally:
                self._held -= mine
