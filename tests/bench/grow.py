"""`make grow`: one office grows from nobody to PEOPLE; what it costs at each size.

Lists, commands, a worker's steps, timed jobs, start, memory.

    make grow PEOPLE=1000000

Processor milliseconds of the server and its children for one call, and milliseconds until the answer was read. Only
ratios of one run compare.
"""

import asyncio
import os
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from subprocess import DEVNULL, Popen

import httpx
from sqlalchemy import update

from bot.app import App, wire
from bot.clock import Clock
from bot.installation import INVITE_LABEL, open_installation
from bot.office import load_office
from bot.settings import ROOT, Settings
from bot.timed.jobs import TIMETABLE
from handlers.services.registrations.finding.index import index_new
from handlers.services.registrations.review.duplicates import compare_new
from messages.catalogue import Catalogue
from storage.enums import Role
from storage.repositories.invitations import add_invitation
from storage.tables.core import RECORDS
from tests.bench.filling import fill
from tests.bench.listing import put_list
from tests.bench.process import cpu_seconds
from tests.support.chat import Chat
from tests.support.companies import put_companies
from tests.support.joining import join
from tests.support.people import Person

SMALL, PEOPLE = 10_000, int(os.environ.get("PEOPLE", "100000"))
ONLY = os.environ.get("ONLY", "")
"""One size alone, for whoever cannot wait for all of them."""
PORT = int(os.environ.get("PORT", "18390"))
ROLES = {"dinas": Role.DINAS, "bpjs": Role.BPJS, "village": Role.VILLAGE, "head": Role.HEAD}
SOME = 50
"""Registrations whose similar people are looked for."""
FOUND = ("siti", "muhammad dilan", "ridwan", "9901", "siti 9901", "081000045678", "45678")
"""Whom officers look for: a name that very many have, two words, a rare one, last digits, a phone, a short number."""
GAP = 1000
"""Numbers left for whoever registers while a smaller size is measured."""
UNDER_WAY = ("wait", "staff.later", "staff.reading", "staff.reading-far")
"""What is said of an answer that is still being made."""
PER_COMPANY = 10
"""People for each company with a regulation: ten thousand at 100,000."""
TIMES = 7
"""Calls of each kind at one size; the table shows medians."""


@dataclass(slots=True)
class Size:
    """What one size cost, by what was done: (processor ms, ms until the answer)."""

    people: int
    costs: dict[str, tuple[float, float]] = field(default_factory=dict)
    facts: dict[str, float] = field(default_factory=dict)


def processes(pid: int) -> list[int]:
    """A process and everything that it started."""
    below = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [pid, *(one for child in below for one in processes(int(child)))]


def spent(pid: int) -> float:
    """Processor milliseconds of a process and its children so far."""
    return sum(cpu_seconds(one) for one in processes(pid)) * 1000


def memory(pid: int) -> float:
    """MB that the server itself holds, without its children."""
    status = Path(f"/proc/{pid}/status").read_text()
    return next(int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmRSS"))


@dataclass(slots=True)
class Office:
    """A running office of one size, its officers' chats, and a worker's."""

    pid: int
    http: httpx.AsyncClient
    size: Size
    chats: dict[str, Chat] = field(default_factory=dict)

    async def chat(self) -> Chat:
        """A new session."""
        answer = await self.http.post("/webchat/sessions")
        self.http.cookies.clear()
        return Chat(self.http, answer.json()["token"])

    async def time(self, what: str, call: Callable[[], Awaitable[object]], times: int = TIMES) -> None:
        """What a call costs; the first is not counted."""
        costs = []
        for _ in range(times + 1):
            before, began = spent(self.pid), time.perf_counter()
            await call()
            costs.append((spent(self.pid) - before, (time.perf_counter() - began) * 1000))
        cpu, wall = zip(*costs[1:], strict=True)
        self.size.costs[what] = (statistics.mean(cpu), statistics.median(wall))

    async def command(self, who: str, line: str, times: int = TIMES) -> None:
        """An officer's command, until its answer was read."""
        await self.time(f"{line.partition(' D-')[0]} ({who})", lambda: self.answered(self.chats[who], line), times)

    async def answered(self, chat: Chat, line: str) -> None:
        """Say something, and wait for what comes of it, also where it comes later."""
        heard = await chat.say(line)
        while not heard or heard[-1].key in UNDER_WAY:
            heard = await chat.hear(wait=20)

    async def registration(self) -> None:
        """A worker's way: each answer, and the last one."""
        answers = Person.new().answers()
        chat = await self.chat()
        for kind, value in answers[:-1]:
            await (chat.say(value) if kind == "text" else chat.tap(value))
        await chat.tap(answers[-1][1])

    async def work(self) -> None:
        """Everything that is measured through the chat."""
        worker = await self.chat()
        await self.time("a registration, 11 steps", self.registration)
        await self.time("status", lambda: worker.say("status"))
        await self.command("dinas", "/antrean")
        await self.command("dinas", "/antrean hal 5")
        queue = self.chats["dinas"].last.choices
        numbers = [one.partition(" ")[2] for one in queue if one.startswith("/periksa ")]
        if numbers:
            await self.command("dinas", f"/periksa {numbers[0]}")
        for words in FOUND:
            await self.command("dinas", f"/cari {words}")
        await self.command("village", "/cari siti")
        await self.command("dinas", "/berkas")
        await self.command("bpjs", "/kpj")
        for line in ("/desa", "/desa 20", "/panggilan", "/berkas"):
            await self.command("village", line)
        await self.command("head", "/rekap")
        for line in ("/bulanan", "/prioritas", "/cakupan", "/target"):
            await self.command("head", line)
        await self.command("village", "/prioritas")
        for who in ("dinas", "head"):
            await self.command(who, "/ringkasan")
        await self.command("dinas", "/ringkasan saya")
        await self.command("dinas", "/setujui_semua", 3)
        await self.command("dinas", "/ekspor antrean", 3)
        await self.command("bpjs", "/ekspor bpjs", 3)
        for page in ("/patuh", "/patuh?nama=contoh+90&kecamatan=Paringin", "/patuh.json"):
            await self.time(page, lambda page=page: self.http.get(page))  # type: ignore[misc]
        await self.command("head", "/peraturan belum")
        await self.time("/metrics", lambda: self.http.get("/metrics"))
        await self.time("/readyz", lambda: self.http.get("/readyz"))


@asynccontextmanager
async def running(folder: Path, size: Size, codes: dict[str, str]) -> AsyncIterator[Office]:
    """The program on a filled database, with officers who have joined."""
    base = f"http://127.0.0.1:{PORT}"
    settings = {"DATA_DIR": str(folder), "RATE_LIMIT": "off", "PUBLIC_BASE_URL": base}
    command = [sys.executable, "-m", "bot", "serve", "--port", str(PORT)]
    began = time.perf_counter()
    process = started(command, settings)
    async with httpx.AsyncClient(base_url=base, timeout=300) as http:
        try:
            await until_ready(http)
            size.facts["start to ready, s"] = time.perf_counter() - began
            office = Office(process.pid, http, size)
            for name, code in codes.items():
                office.chats[name] = await office.chat()
                await join(office.chats[name], code)
            await asyncio.sleep(10)  # what the start set off is over
            size.facts["memory after start, MB"] = memory(process.pid)
            yield office
            size.facts["memory at the end, MB"] = memory(process.pid)
        finally:
            process.kill()
            process.wait()


def started(command: list[str], settings: dict[str, str]) -> Popen[bytes]:
    """The program, in a process of its own."""
    return Popen(command, env={**os.environ, **settings}, stdout=DEVNULL, stderr=DEVNULL, cwd=ROOT)


async def until_ready(http: httpx.AsyncClient) -> None:
    """Wait until messages are accepted."""
    while True:
        try:
            if (await http.get("/readyz")).status_code == httpx.codes.OK:
                return
        except httpx.TransportError:
            await asyncio.sleep(0.02)


async def opened(folder: Path) -> App:
    """The office, in this process."""
    settings = Settings(_env_file=None, data_dir=folder, rate_limit="off")
    database, vault = await open_installation(settings, Clock())
    return wire(settings, load_office(ROOT / "office.example.toml"), Clock(), database, vault, Catalogue.load())


async def grown(folder: Path, size: Size, before: int) -> dict[str, str]:
    """Fill up to a size; codes by which its officers join."""
    app, now = await opened(folder), Clock().now()
    began = time.perf_counter()
    if size.people > before:
        await fill(app.database, app.vault, app.office, size.people - before, now, first=2 * before + GAP)
        size.facts["filled, s"] = time.perf_counter() - began
        await compared(app, size)
        await indexed(app, size)
        await listed(app, size)
        companies, known = size.people // PER_COMPANY, before // PER_COMPANY
        today = app.office.today(now)
        await app.database.write(lambda c: put_companies(c, 1 + known, companies - known, now, today))
    codes = {name: f"tumbuh-{size.people}-{name}" for name in ROLES}
    for name, code in codes.items():
        index = app.vault.index(INVITE_LABEL, code)
        await app.database.write(lambda c, i=index, r=ROLES[name]: add_invitation(c, i, r, None, now, None))  # type: ignore[misc]
    await app.database.close()
    size.facts["database, MB"] = megabytes(folder)
    return codes


async def compared(app: App, size: Size) -> None:
    """What the job does for one new registration. The others are taken as compared: in an office that was long ago."""
    costs = []
    for _ in range(SOME):
        began = time.process_time()
        await app.errands.run(compare_new)
        costs.append((time.process_time() - began) * 1000)
    size.costs["similar people of one new registration"] = (statistics.mean(costs), statistics.median(costs))
    rest = update(RECORDS).where(RECORDS.c.compared_at.is_(None)).values(compared_at=app.clock.now())
    await app.database.write(lambda c: c.execute(rest))


async def indexed(app: App, size: Size) -> None:
    """Everybody is put into the index by which people are found, as after an upgrade of an older office."""
    began = time.perf_counter()
    while await app.errands.run(index_new):
        pass
    size.facts["index of people filled, s"] = time.perf_counter() - began


async def listed(app: App, size: Size) -> None:
    """A list of people who come first takes the place of the one before."""
    began = time.perf_counter()
    await put_list(app)
    size.facts["list of people who come first carried over, s"] = time.perf_counter() - began


def megabytes(folder: Path) -> float:
    """How large the database is."""
    return sum(one.stat().st_size for one in folder.glob("lindungi.db*")) / 1e6


async def jobs(folder: Path, size: Size) -> None:
    """Processor ms of one more run of each timed job, once what was due is done."""
    app = await opened(folder)
    for job in TIMETABLE:
        costs = []
        for _ in range(4):
            began = time.process_time()
            await app.errands.run(job.run)
            costs.append((time.process_time() - began) * 1000)
        size.costs[f"job {job.name}"] = (costs[-1], costs[-1])
    await app.database.close()


async def measure() -> list[Size]:
    """One office at each size."""
    wanted = {int(ONLY)} if ONLY else {0, min(SMALL, PEOPLE), PEOPLE}
    sizes = [Size(people) for people in sorted(wanted)]
    with tempfile.TemporaryDirectory(dir=os.environ.get("GROW_DIR")) as place:
        folder, before = Path(place), 0
        for size in sizes:
            codes = await grown(folder, size, before)
            async with running(folder, size, codes) as office:
                await office.work()
            await jobs(folder, size)
            before = size.people
            print(f"{size.people:,} people measured", file=sys.stderr)
    return sizes


def table(sizes: list[Size]) -> None:
    """Markdown: processor ms and ms at each size, and the processor's time of the last by that of the one before."""
    heads = " | ".join(f"{size.people:,}: cpu | ms" for size in sizes)
    print(f"\n| what | {heads} | ratio |")
    print("|---" * (2 * len(sizes) + 2) + "|")
    for what in sizes[-1].costs:
        cells = [size.costs.get(what, (float("nan"),) * 2) for size in sizes]
        ratio = cells[-1][0] / max(cells[-2][0], 0.1) if len(cells) > 1 else 1
        print(f"| {what} | " + " | ".join(f"{cpu:.1f} | {wall:.1f}" for cpu, wall in cells) + f" | {ratio:.1f} |")
    for what in sizes[-1].facts:
        print(f"| {what} | " + " | ".join(f"{size.facts.get(what, 0):.1f} | " for size in sizes) + " | |")


if __name__ == "__main__":
    table(asyncio.run(measure()))
