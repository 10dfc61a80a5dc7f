"""Pages that are open while nobody writes in them: what they cost, and whether a worker waits longer because of them.

One server, in one run: people register without open pages, with them, and without them again.
"""

import asyncio
import importlib
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from subprocess import Popen
from typing import Any

from tests.bench.conversation import registrations
from tests.bench.load import Connection, connect, post
from tests.bench.process import cpu_seconds, memory_mb, server

PAGES = 5000
WORKERS = 3
SETTLE, IDLE, ANSWERED = 5.0, 30.0, 12.0
"""Seconds: until nothing of the opening is under way; in which nobody does anything; in which people register."""
THINKS = 0.03
"""Seconds between two messages of a person: three people who type, not a load that fills the server."""


@dataclass(frozen=True, slots=True)
class Answers:
    """How long people waited for their answers, in milliseconds."""

    p50: float
    p99: float


def table_of_pages(ports: Iterator[int]) -> None:
    """Markdown, as it stands in the README."""
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(_pages(Path(folder), next(ports)))


async def _pages(folder: Path, port: int) -> None:
    _allow_files(PAGES + 1000)
    base = f"http://127.0.0.1:{port}"
    environment = {"DATA_DIR": str(folder), "RATE_LIMIT": "off", "PUBLIC_BASE_URL": base}
    with server([sys.executable, "-m", "bot", "serve", "--port", str(port)], environment, port) as process:
        workers = await _sessions(port, WORKERS)
        await _answers(port, workers, 3.0)
        before, memory = await _answers(port, workers, ANSWERED), memory_mb(process.pid)
        pages = await _idle_pages(port)
        await asyncio.sleep(SETTLE)
        grown, share = memory_mb(process.pid) - memory, await _share_idle(process)
        during = await _answers(port, workers, ANSWERED)
        for page in pages:
            page.close()
        await asyncio.sleep(SETTLE)
        after = await _answers(port, workers, ANSWERED)
    quiet = Answers(*(statistics.mean(pair) for pair in ((before.p50, after.p50), (before.p99, after.p99))))
    print("\n| open pages | CPU of a core while idle | MB for 1,000 | answer p50 ms | p99 ms | ratio p50 | p99 |")
    print("|---|---|---|---|---|---|---|")
    print(f"| 0 | | | {quiet.p50:.1f} | {quiet.p99:.1f} | | |")
    ratios = f"{during.p50 / quiet.p50:.2f} | {during.p99 / quiet.p99:.2f}"
    each = grown * 1000 / PAGES
    print(f"| {PAGES:,} | {share:.1%} | {each:.0f} | {during.p50:.1f} | {during.p99:.1f} | {ratios} |")


async def _sessions(port: int, count: int) -> list[str]:
    """Tokens of new chats."""
    connection, tokens = await connect(port), []
    for _ in range(count):
        await connection.call(post("/webchat/sessions", b""))
        tokens.append(str(json.loads(connection.body)["token"]))
    connection.close()
    return tokens


async def _idle_pages(port: int) -> list[asyncio.Transport]:
    """So many open streams of events, each of a chat of its own."""
    loop, pages, readers = asyncio.get_running_loop(), [], []
    for token in await _sessions(port, PAGES):
        page, reader = await loop.create_connection(_Page, "127.0.0.1", port)
        page.write(_get("/webchat/events", token))
        pages.append(page)
        readers.append(reader)
    for _ in range(300):
        await asyncio.sleep(0.2)
        if all(reader.alive for reader in readers):
            break
    else:
        raise RuntimeError(f"{sum(not reader.alive for reader in readers)} pages were not answered")
    return pages


class _Page(asyncio.Protocol):
    """Reads and forgets all but whether it has been told that the line lives: then it has seen what there is."""

    alive = False

    def data_received(self, data: bytes) -> None:
        """Something came."""
        self.alive = self.alive or b": ping" in data


async def _share_idle(process: Popen[bytes]) -> float:
    """Of one core, over a while in which nobody writes."""
    used, began = cpu_seconds(process.pid), time.perf_counter()
    await asyncio.sleep(IDLE)
    return (cpu_seconds(process.pid) - used) / (time.perf_counter() - began)


async def _answers(port: int, tokens: list[str], seconds: float) -> Answers:
    """People register: from the moment of sending until the answer has been read."""
    waited: list[float] = []
    end = time.perf_counter() + seconds

    async def person(token: str, place: int) -> None:
        connection, words, after = await connect(port), registrations(int(time.time() * 1000) + place * 7919), 0
        while time.perf_counter() < end:
            took, after = await _answer(connection, token, next(words), after)
            waited.append(took)
            await asyncio.sleep(THINKS)
        connection.close()

    await asyncio.gather(*(person(token, place) for place, token in enumerate(tokens)))
    ordered = sorted(waited)
    return Answers(*(ordered[int(share * len(ordered))] * 1000 for share in (0.5, 0.99)))


async def _answer(connection: Connection, token: str, words: str, after: int) -> tuple[float, int]:
    """(seconds until the answer was read, its last number)."""
    said, read = json.dumps({"id": str(time.time_ns()), "text": words}).encode(), f"/webchat/messages?after={after}"
    began = time.perf_counter()
    statuses = [await connection.call(post("/webchat/messages", said, token)), await connection.call(_get(read, token))]
    took = time.perf_counter() - began
    if statuses != [202, 200]:
        raise RuntimeError(f"answered {statuses}")
    return took, max((message["id"] for message in json.loads(connection.body)["messages"]), default=after)


def _get(path: str, token: str) -> bytes:
    return f"GET {path} HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer {token}\r\n\r\n".encode()


def _allow_files(count: int) -> None:
    resource: Any = importlib.import_module("resource")
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(count, resource.getrlimit(resource.RLIMIT_NOFILE)[0]), hard))
