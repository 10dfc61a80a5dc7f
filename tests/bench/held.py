"""A worker's answers while officers ask for much and timed work runs, in a large office on both databases.

python -m tests.bench.held 100000                    both databases, filled first
python -m tests.bench.held 0 DATABASE_URL DATA_DIR   an office that was filled before
"""

import asyncio
import json
import os
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

import httpx

from bot.app import build
from bot.settings import Settings
from tests import postgres
from tests.bench.filling import fill
from tests.bench.load import Figures, connect, post
from tests.bench.process import server

PEOPLE, QUIET, JOBS, MOST = 100_000, 3.0, 70.0, 4
"""Registrations; seconds of quiet before each command; seconds in which every job comes that comes by the minute; times
that p99 may rise.
"""
PIN = "246810"
CODES = "dinas:bench-dinas,bpjs:bench-bpjs,village:bench-village,administrator:bench-administrator"
BROADCAST = ("/siaran baru", "semua", "semua", "Kantor tutup besok.")
ASKED: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("dinas", "/antrean", ("/antrean",)),
    ("dinas", "/setujui_semua", ("/setujui_semua",)),
    ("dinas", "/ekspor antrean", ("/ekspor antrean",)),
    ("bpjs", "/ekspor bpjs", ("/ekspor bpjs",)),
    ("bpjs", "/ekspor nomor", ("/ekspor nomor",)),
    ("village", "/desa", ("/desa",)),
    ("village", "/panggilan", ("/panggilan",)),
    ("administrator", "/siaran, seen before it is sent", BROADCAST),
    ("administrator", "/rekap", ("/rekap",)),
    ("administrator", "/bulanan", ("/bulanan",)),
    ("administrator", "/prioritas", ("/prioritas",)),
)
"""Who asks what: role, its name in the table, what is typed."""
BUSY = ("staff.reading", "staff.reading-far")
_numbers, _ports = count(1), count(18500)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table: milliseconds of a worker's answers, seconds until the officer's own."""

    what: str
    figures: Figures
    seconds: float


@dataclass(slots=True)
class Officer:
    """A chat over HTTP."""

    http: httpx.AsyncClient
    token: str
    after: int = 0
    files: list[str] = field(default_factory=list)

    @classmethod
    async def join(cls, http: httpx.AsyncClient, role: str) -> "Officer":
        """Somebody new of that role, with a PIN."""
        token = (await http.post("/webchat/sessions")).json()["token"]
        http.cookies.clear()
        officer = cls(http, token)
        for words in (f"/gabung bench-{role}", PIN, PIN):
            await officer.say(words)
        return officer

    @property
    def headers(self) -> dict[str, str]:
        """Who speaks."""
        return {"authorization": f"Bearer {self.token}"}

    async def say(self, words: str) -> list[dict[str, Any]]:
        """Say something; everything that comes of it, also where it takes long."""
        body = {"id": f"o{next(_numbers)}", "text": words}
        (await self.http.post("/webchat/messages", json=body, headers=self.headers)).raise_for_status()
        heard = await self._hear()
        while heard and heard[-1]["key"] in BUSY:
            heard = await self._hear(wait=20) or heard
        return heard

    async def _hear(self, wait: int = 0) -> list[dict[str, Any]]:
        query = f"after={self.after}&wait={wait}"
        found = await self.http.get(f"/webchat/messages?{query}", headers=self.headers)
        heard: list[dict[str, Any]] = found.json()["messages"]
        self.after = heard[-1]["id"] if heard else self.after
        self.files = [file["url"] for one in heard for file in one["files"]]
        return heard

    async def ask(self, words: tuple[str, ...]) -> None:
        """Ask for it, with the PIN where that is wanted, and fetch what is offered. Raises LookupError for a no."""
        for one in words:
            heard = await self.say(one)
            if heard and heard[-1]["key"] == "staff.pin":
                heard = await self.say(PIN)
            if not heard or any(said["key"].startswith("problems.") for said in heard):
                raise LookupError(f"{one}: {[said['key'] for said in heard]}")
        for url in self.files:
            (await self.http.get(url, headers=self.headers)).raise_for_status()


async def while_running(port: int, token: str, work: Callable[[], Awaitable[None]]) -> tuple[Figures, float]:
    """A worker asks for their status again and again until `work` is done; how long each answer and the work took."""
    figures, connection, done = Figures(), await connect(port), asyncio.Event()

    async def worker() -> None:
        while not done.is_set():
            request = post(
                "/webchat/messages", json.dumps({"id": f"w{next(_numbers)}", "text": "status"}).encode(), token
            )
            began = time.perf_counter()
            if await connection.call(request) != httpx.codes.ACCEPTED:
                raise RuntimeError("a worker was not answered")
            figures.latencies.append(time.perf_counter() - began)
            await asyncio.sleep(0.002)

    asking, began = asyncio.create_task(worker()), time.perf_counter()
    await work()
    seconds = time.perf_counter() - began
    done.set()
    await asking
    connection.close()
    return figures, seconds


async def measured(port: int, jobs: float) -> list[Line]:
    """Quiet (a while before each command, taken together), each command, and a while of nothing but timed work."""
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=600) as http:
        token = (await http.post("/webchat/sessions")).json()["token"]
        http.cookies.clear()
        officers = {role: await Officer.join(http, role) for role in dict.fromkeys(role for role, _, _ in ASKED)}
        quiet, lines = Figures(), list[Line]()
        for role, what, words in ASKED:
            figures, seconds = await while_running(port, token, partial(asyncio.sleep, QUIET))
            quiet.latencies += figures.latencies
            quiet.seconds += seconds
            lines.append(Line(what, *await while_running(port, token, partial(officers[role].ask, words))))
            print(f"  {what}: {lines[-1].seconds:.1f} s", file=sys.stderr, flush=True)
        if jobs:
            lines.append(Line("timed work alone", *await while_running(port, token, partial(asyncio.sleep, jobs))))
    return [Line("quiet", quiet, quiet.seconds), *lines]


@contextmanager
def office(url: str, folder: Path) -> Iterator[int]:
    """The program on that database; its port."""
    port = next(_ports)
    given = {"DATABASE_URL": url, "DATA_DIR": str(folder), "RATE_LIMIT": "off", "INVITE_CODES": CODES}
    given["PUBLIC_BASE_URL"] = f"http://127.0.0.1:{port}"
    with server([sys.executable, "-m", "bot", "serve", "--port", str(port)], given, port):
        yield port


async def filled(url: str, folder: Path, people: int) -> None:
    """Make the office and fill it."""
    given: dict[str, Any] = {"data_dir": folder, "database_url": url, "rate_limit": "off"}
    app = await build(Settings(_env_file=None, **given))
    await fill(app.database, app.vault, app.office, people, app.clock.now())
    await app.database.close()


@asynccontextmanager
async def databases(folder: Path) -> AsyncIterator[dict[str, str]]:
    """A SQLite file, and a PostgreSQL that keeps what it says."""
    home = folder / "postgresql"
    held = postgres.Postgres.start(home, os.getpid(), postgres.DURABLE)
    held.create("bench")
    yield {"SQLite": f"sqlite+aiosqlite:///{folder / 'bench.db'}", "PostgreSQL": held.url("bench")}
    postgres.stop(home)


async def show(name: str, url: str, folder: Path, jobs: float) -> None:
    """Markdown, as it stands in the README."""
    with office(url, folder) as port:
        lines = await measured(port, jobs)
        for line in lines:
            p50, p99 = line.figures.quantile(0.5), line.figures.quantile(0.99)
            most = max(line.figures.latencies) * 1000
            ratio = p99 / lines[0].figures.quantile(0.99)
            print(
                f"| {name} | {line.what} | {line.seconds:.1f} | {p50:.1f} | {p99:.1f} | {ratio:.1f} | {most:.0f} |",
                flush=True,
            )


def heads(people: int) -> None:
    """The head of the table."""
    print(f"\nA worker's answers while somebody asks for much: {people:,} registrations, p99 at most {MOST} x quiet\n")
    print("| database | meanwhile | took s | p50 ms | p99 ms | times quiet | longest ms |")
    print("|---|---|---|---|---|---|---|")


async def table_of_held(people: int = PEOPLE) -> None:
    """Both databases, filled here."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        async with databases(folder) as urls:
            heads(people)
            for name, url in urls.items():
                await filled(url, folder / name, people)
                await show(name, url, folder / name, JOBS)


if __name__ == "__main__":
    if len(sys.argv) > 3:
        heads(int(sys.argv[1]))
        asyncio.run(show(sys.argv[2].partition("+")[0], sys.argv[2], Path(sys.argv[3]), 0.0))
    else:
        asyncio.run(table_of_held(int(sys.argv[1]) if len(sys.argv) > 1 else PEOPLE))
