"""`make bench`: ours beside python-telegram-bot's ConversationHandler, in one run, as ratios; and what sending costs.

Three interleaved rounds; the table shows medians. Absolute figures change with the machine and the hour; ratios
are what to compare.
"""

import asyncio
import itertools
import json
import resource
import statistics
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from subprocess import Popen

import httpx

from tests.bench.held import table_of_held
from tests.bench.hostile import table_of_hostile
from tests.bench.inbox import table_of_inbox
from tests.bench.known import table_of_known
from tests.bench.load import CONVERSATIONS, Figures, Talk, post, run, talks, warm
from tests.bench.pages import table_of_pages
from tests.bench.process import cpu_seconds, memory_mb, server
from tests.bench.sending import table_of_sending
from tests.bench.suggestions import table_of_suggestions

ROUNDS, SECONDS = 3, 8.0
PORTS = itertools.count(18300)


@dataclass(frozen=True, slots=True)
class Result:
    """One contestant in one round."""

    per_second: float
    p50: float
    p99: float
    cpu_us: float
    group: float
    memory_mb: float


def measure(process: Popen[bytes], load: Callable[[], Figures]) -> tuple[Figures, float, float]:
    """The load's figures, the server's CPU seconds meanwhile, and its memory in MB."""
    before = cpu_seconds(process.pid)
    figures = load()
    used = cpu_seconds(process.pid) - before
    return figures, used, memory_mb(process.pid)


def ours(folder: Path, start: int) -> Result:
    """The whole program on SQLite, synchronous FULL, encryption, audit and rendering on."""
    port = next(PORTS)
    environment = {"DATA_DIR": str(folder), "RATE_LIMIT": "off", "PUBLIC_BASE_URL": f"http://127.0.0.1:{port}"}
    with server([sys.executable, "-m", "bot", "serve", "--port", str(port)], environment, port) as process:
        base = f"http://127.0.0.1:{port}"
        tokens = [httpx.post(f"{base}/webchat/sessions").json()["token"] for _ in range(CONVERSATIONS)]
        waiting = talks(tokens, start)

        def request(talk: Talk, words: str) -> bytes:
            body = {"id": f"m{talk.sent}", "text": words}
            return post("/webchat/messages", json.dumps(body).encode(), talk.who)

        asyncio.run(warm(port, waiting, request))
        before = counts(base)
        figures, cpu, memory = measure(process, lambda: asyncio.run(run(port, waiting, request, SECONDS, (202,))))
        after = counts(base)
    group = (after["messages"] - before["messages"]) / max(1, after["groups"] - before["groups"])
    return summed(figures, cpu, memory, group)


def counts(base: str) -> dict[str, float]:
    """The program's own counters."""
    lines = httpx.get(f"{base}/metrics").text.splitlines()
    wanted = {"lindungi_messages_total": "messages", "lindungi_groups_total": "groups"}
    return {wanted[name]: float(value) for name, _, value in (line.partition(" ") for line in lines) if name in wanted}


def peer(folder: Path, start: int, mode: str) -> Result:
    """python-telegram-bot's ConversationHandler with PicklePersistence behind uvicorn."""
    port, update = next(PORTS), itertools.count(1)
    command = [sys.executable, "-m", "tests.bench.peer", str(port), str(folder / f"{mode}.pickle"), mode]
    with server(command, {}, port) as process:
        waiting = talks([str(i + 1) for i in range(CONVERSATIONS)], start)

        def request(talk: Talk, words: str) -> bytes:
            chat = {"id": int(talk.who), "type": "private", "first_name": "Uji"}
            sender = {"id": int(talk.who), "is_bot": False, "first_name": "Uji", "language_code": "id"}
            message = {"message_id": talk.sent + 1, "date": 1795392000, "chat": chat, "from": sender, "text": words}
            return post("/update", json.dumps({"update_id": next(update), "message": message}).encode())

        asyncio.run(warm(port, waiting, request))
        figures, cpu, memory = measure(process, lambda: asyncio.run(run(port, waiting, request, SECONDS, (200,))))
    return summed(figures, cpu, memory, 1.0)


def summed(figures: Figures, cpu: float, memory: float, group: float) -> Result:
    """A run as one line."""
    cost = cpu / len(figures.latencies) * 1e6
    return Result(figures.per_second, figures.quantile(0.5), figures.quantile(0.99), cost, group, memory)


def median(results: list[Result]) -> Result:
    """Each figure's median over the rounds."""
    names = Result.__dataclass_fields__
    return Result(*(statistics.median(getattr(r, name) for r in results) for name in names))


def main() -> None:
    """Run the rounds, print the table."""
    rounds: dict[str, list[Result]] = {"ours": [], "memory": [], "flushed": []}
    with tempfile.TemporaryDirectory() as folder:
        for number in range(ROUNDS):
            place = Path(folder) / str(number)
            place.mkdir()
            rounds["ours"].append(ours(place / "ours", number * 10**6))
            rounds["memory"].append(peer(place, number * 10**6, "memory"))
            rounds["flushed"].append(peer(place, number * 10**6, "flushed"))
    table({name: median(results) for name, results in rounds.items()})
    table_of_sending(PORTS)
    table_of_pages(PORTS)
    table_of_hostile()
    table_of_suggestions()
    table_of_inbox()
    table_of_known()
    asyncio.run(table_of_held())


def table(results: dict[str, Result]) -> None:
    """Markdown, as it stands in the README."""
    titles = {
        "ours": "Lindungi: SQLite (FULL), encrypted, audited, rendered",
        "memory": "ConversationHandler + PicklePersistence, memory only",
        "flushed": "the same, flushed after each message",
    }
    print("| what | messages/s | ratio | p50 ms | p99 ms | CPU us a message | mean group | memory MB |")
    print("|---|---|---|---|---|---|---|---|")
    for name, r in results.items():
        ratio = results["ours"].per_second / r.per_second
        print(
            f"| {titles[name]} | {r.per_second:,.0f} | {ratio:.2f} | {r.p50:.1f} | {r.p99:.1f} | {r.cpu_us:.0f} "
            f"| {r.group:.1f} | {r.memory_mb:.0f} |"
        )
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(f"\n{ROUNDS} interleaved rounds of {SECONDS:.0f} s; {children.ru_utime:.0f} s of CPU in the servers.")


if __name__ == "__main__":
    main()
