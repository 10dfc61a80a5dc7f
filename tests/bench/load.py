"""A closed loop: 32 keep-alive connections share 256 conversations, each at another step.

Written on bare sockets so that it costs little beside the server that shares the machine's two cores.
"""

import asyncio
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from tests.bench.conversation import STEPS, registrations

CONNECTIONS = 32
CONVERSATIONS = 256


@dataclass(slots=True)
class Talk:
    """One conversation in progress."""

    who: str
    words: Iterator[str]
    sent: int = 0


@dataclass(slots=True)
class Figures:
    """What one run measured: latencies in seconds, wall seconds."""

    latencies: list[float] = field(default_factory=list)
    seconds: float = 0.0

    @property
    def per_second(self) -> float:
        """Messages answered a second."""
        return len(self.latencies) / self.seconds

    def quantile(self, share: float) -> float:
        """The latency, in milliseconds, that `share` of the messages stayed under."""
        ordered = sorted(self.latencies)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))] * 1000


Request = Callable[[Talk, str], bytes]


class Connection:
    """One keep-alive connection."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer
        self.body = b""

    async def call(self, request: bytes) -> int:
        """Send one request; the answer's status. Its body is `body` until the next."""
        self._writer.write(request)
        head = await self._reader.readuntil(b"\r\n\r\n")
        length = next(
            (int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), 0
        )
        self.body = await self._reader.readexactly(length) if length else b""
        return int(head[9:12])

    def close(self) -> None:
        """Hang up."""
        self._writer.close()


async def connect(port: int) -> Connection:
    """A connection to a local server."""
    return Connection(*await asyncio.open_connection("127.0.0.1", port))


def talks(names: list[str], start: int) -> list[Talk]:
    """Conversations that have not begun."""
    return [Talk(name, registrations(start + 7919 * i)) for i, name in enumerate(names)]


async def warm(port: int, waiting: list[Talk], request: Request) -> None:
    """Bring each conversation to another step before the clock starts."""
    connection = await connect(port)
    for place, talk in enumerate(waiting):
        for _ in range(place % len(STEPS)):
            await connection.call(request(talk, next(talk.words)))
            talk.sent += 1
    connection.close()


async def run(port: int, waiting: list[Talk], request: Request, seconds: float, accepted: tuple[int, ...]) -> Figures:
    """Load for so many seconds. Raises RuntimeError at the first answer that is not an acceptance."""
    figures, queue = Figures(), list(waiting)
    end = time.perf_counter() + seconds

    async def worker() -> None:
        connection = await connect(port)
        while time.perf_counter() < end:
            talk = queue.pop(0)
            message = request(talk, next(talk.words))
            began = time.perf_counter()
            status = await connection.call(message)
            figures.latencies.append(time.perf_counter() - began)
            if status not in accepted:
                raise RuntimeError(f"answered {status}")
            talk.sent += 1
            queue.append(talk)
        connection.close()

    began = time.perf_counter()
    await asyncio.gather(*(worker() for _ in range(CONNECTIONS)))
    figures.seconds = time.perf_counter() - began
    return figures


def post(path: str, body: bytes, token: str = "") -> bytes:
    """One HTTP/1.1 POST of JSON."""
    bearer = f"authorization: Bearer {token}\r\n" if token else ""
    kind = f"content-type: application/json\r\ncontent-length: {len(body)}\r\n"
    return f"POST {path} HTTP/1.1\r\nhost: 127.0.0.1\r\n{kind}{bearer}\r\n".encode() + body
