"""The port, and what a socket may hold before a request is whole: how many, how long, how large.

The server reads headers for as long as they come and counts no sockets; here it gets a clock and an end.
"""

import asyncio
import socket
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from bot.app import App
from bot.channels.inbound_limits import network_of
from bot.channels.places import Places
from bot.web.proxies import address_of, is_trusted

BACKLOG = 2048
MOST = 10_000
"""Sockets at once: a page that waits is one, and takes some 35 KB."""
LEFT_FREE = 128
"""Open files that are not sockets of visitors: database, providers, children."""
REFUSALS = {
    "too-slow": b"408 Request Timeout",
    "too-large": b"431 Request Header Fields Too Large",
    "too-many": b"503 Service Unavailable",
}


def most_sockets() -> int:
    """As many as the system lets this process open, less what it needs itself. Asks for those that it may ask for."""
    if find_spec("resource") is None:
        return 400
    resource: Any = import_module("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = MOST + LEFT_FREE if hard == resource.RLIM_INFINITY else min(MOST + LEFT_FREE, hard)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
    return int(max(64, wanted - LEFT_FREE))


@dataclass(frozen=True, slots=True)
class Bounds:
    """Of sockets at once, in all and of one line (a proxy's are not counted); of a request's headers."""

    sockets: int
    of_a_line: int = 256
    header_seconds: float = 15.0
    header_bytes: int = 64 * 1024


def bind(host: str, port: int) -> list[socket.socket]:
    """Listen there: visitors wait until the program takes them. Raises OSError, before anything was made."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    places = dict.fromkeys((family, address[:2]) for family, _, _, _, address in found)
    return [socket.create_server(address, family=family, backlog=BACKLOG) for family, address in places]


class Listening(uvicorn.Config):
    """How the program serves: bounded, believing no header by itself (`bot.web.proxies` reads it), without a log."""

    def __init__(self, asgi: Any, app: App, bounds: Bounds | None = None, **more: Any) -> None:  # noqa: ANN401
        quiet: dict[str, Any] = {"log_config": None, "access_log": False, "timeout_graceful_shutdown": 3}
        super().__init__(asgi, http=Guarded, proxy_headers=False, **quiet | more)
        self.bounds = bounds or Bounds(most_sockets())
        self.trusted = app.settings.proxies
        self.lines = Places(self.bounds.of_a_line, on=app.settings.limited)


class Guarded(HttpToolsProtocol):
    """One socket. Its clock runs while no request of it is whole; what comes then is counted."""

    config: Listening
    _clock: asyncio.TimerHandle | None = None
    _seen = 0
    _in_body = False
    _line: str | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Take it, or say that there are too many."""
        super().connection_made(transport)  # type: ignore[arg-type]
        self._wait()
        peer = self.client[0] if self.client else ""
        if len(self.connections) > self.config.bounds.sockets:
            self._refuse("too-many")
        elif not is_trusted(address_of(peer), self.config.trusted):
            if self.config.lines.take(line := network_of(peer)):
                self._line = line
            else:
                self._refuse("too-many")

    def connection_lost(self, exc: Exception | None) -> None:
        """Give its place back."""
        self._stop_clock()
        if self._line is not None:
            self.config.lines.leave(self._line)
            self._line = None
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Headers that never end are not kept."""
        if not self._in_body:
            self._seen += len(data)
        super().data_received(data)
        if not self._in_body and self._seen > self.config.bounds.header_bytes:
            self._refuse("too-large")

    def on_headers_complete(self) -> None:
        """From here on the clock of the body counts, where somebody reads one."""
        self._in_body = True
        self._stop_clock()
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        """The next bytes are headers again."""
        self._in_body, self._seen = False, 0
        super().on_message_complete()

    def on_response_complete(self) -> None:
        """The next request must come, or the rest of a body that nobody read must end."""
        super().on_response_complete()
        if self.cycle.response_complete and not self.transport.is_closing():
            self._wait()

    def _wait(self) -> None:
        self._stop_clock()
        self._clock = self.loop.call_later(self.config.bounds.header_seconds, self._late)

    def _stop_clock(self) -> None:
        if self._clock is not None:
            self._clock.cancel()
            self._clock = None

    def _late(self) -> None:
        """A browser opens sockets that it may need: one that never spoke is closed without a word."""
        if self._seen and not self._in_body:
            self._refuse("too-slow")
        else:
            self.transport.close()

    def _refuse(self, code: str) -> None:
        if self.transport.is_closing():
            return
        body = b'{"error": "%s"}' % code.encode()
        head = b"content-type: application/json\r\ncontent-length: %d\r\nconnection: close\r\n" % len(body)
        self.transport.write(b"HTTP/1.1 %s\r\n%s\r\n%s" % (REFUSALS[code], head, body))
        self.transport.close()


class Server(uvicorn.Server):
    """Calls `opened` once visitors are answered."""

    def __init__(self, config: Listening, opened: Callable[[], Awaitable[None]]) -> None:
        super().__init__(config)
        self._opened = opened

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin, then say so."""
        await super().startup(sockets)
        await self._opened()
