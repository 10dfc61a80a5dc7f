"""What sending costs: 10,000 waiting messages a channel, at the provider's own pace, one process for both."""

import asyncio
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import httpx
from sqlalchemy import Connection, update

from bot.app import wire
from bot.clock import Clock
from bot.installation import open_installation
from bot.office import load_office
from bot.settings import ROOT, Settings
from bot.turn.turns import Errands
from bot.turn.wakeups import Wakeups
from handlers.flow import Say
from handlers.services.base.work import Work
from messages.catalogue import Catalogue
from storage.repositories.chats import ensure_chat
from storage.rows import table_of
from storage.tables import Chat
from storage.vault import Vault
from tests.bench.process import cpu_seconds, server

WAITING = 10_000
SECONDS = 15.0
WARM = 3.0
BATCH = 500
LIMITS = {"telegram": 30, "whatsapp": 80}
"""What the providers take of one sender in a second (channels' documentation)."""


@dataclass(frozen=True, slots=True)
class Sent:
    """One run: messages a second by channel, CPU microseconds a message, the share of one core."""

    per_second: Mapping[str, float]
    cpu_us: float
    share: float


def environment(folder: Path, port: int, provider: int, channels: tuple[str, ...]) -> dict[str, str]:
    """The program's settings with some channels switched on."""
    given = {"DATA_DIR": str(folder), "RATE_LIMIT": "off", "PUBLIC_BASE_URL": f"http://127.0.0.1:{port}"}
    if "telegram" in channels:
        given |= {
            "TELEGRAM_BOT_TOKEN": "1:" + "A" * 35, "TELEGRAM_WEBHOOK_SECRET": "bench",
            "TELEGRAM_API_BASE_URL": f"http://127.0.0.1:{provider}",
        }  # fmt: skip
    if "whatsapp" in channels:
        given |= {
            "TWILIO_ACCOUNT_SID": "AC" + "0" * 32, "TWILIO_AUTH_TOKEN": "bench", "TWILIO_WHATSAPP_FROM": "+15005550006",
            "TWILIO_API_BASE_URL": f"http://127.0.0.1:{provider}",
        }  # fmt: skip
    return given


async def fill(folder: Path, channels: tuple[str, ...]) -> float:
    """So many people on each channel, each with news that waits; microseconds a message that this took."""
    settings = Settings(_env_file=None, data_dir=folder, rate_limit="off")
    database, vault = await open_installation(settings, Clock())
    app = wire(settings, load_office(ROOT / "office.example.toml"), Clock(), database, vault, Catalogue.load())
    errands = Errands(database, app.turns, app.clock, Wakeups())
    began = time.perf_counter()
    for channel in channels:
        chats = await database.write(lambda c, name=channel: people(c, vault, app.clock, name))  # type: ignore[misc]
        began = time.perf_counter()
        for first in range(0, WAITING, BATCH):
            await errands.run(lambda work, some=chats[first : first + BATCH]: tell(work, some))  # type: ignore[misc]
    spent = time.perf_counter() - began
    await database.close()
    return spent / WAITING * 1e6


def address(channel: str, number: int) -> str:
    """Invented."""
    return str(10_000 + number) if channel == "telegram" else f"+62812{number:08d}"


def people(connection: Connection, vault: Vault, clock: Clock, channel: str) -> list[int]:
    """Chats on a channel, all inside the 24 hours in which WhatsApp takes free words."""
    found = [ensure_chat(connection, vault, channel, address(channel, i), clock.now()) for i in range(WAITING)]
    connection.execute(update(table_of(Chat)).values(last_inbound_at=clock.now()))
    return found


def tell(work: Work, chats: list[int]) -> None:
    """One piece of news for each."""
    for chat in chats:
        work.tell(chat, Say("menu.cancelled"), f"bench:{chat}", urgent=True)


def sending(ports: Iterator[int], channels: tuple[str, ...]) -> Sent:
    """The whole program with full outboxes, for some seconds after it has warmed up."""
    port, provider = next(ports), next(ports)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        asyncio.run(fill(folder, channels))
        fake = [sys.executable, "-m", "tests.bench.providers", str(provider)]
        serve = [sys.executable, "-m", "bot", "serve", "--port", str(port)]
        given = environment(folder, port, provider, channels)
        with server(fake, {}, provider), server(serve, given, port) as process:
            time.sleep(WARM)
            before, cpu, began = counts(provider), cpu_seconds(process.pid), time.perf_counter()
            time.sleep(SECONDS)
            after, spent, seconds = counts(provider), cpu_seconds(process.pid) - cpu, time.perf_counter() - began
    sent = {name: after[name] - before[name] for name in channels}
    return Sent({n: c / seconds for n, c in sent.items()}, spent / max(1, sum(sent.values())) * 1e6, spent / seconds)


def counts(provider: int) -> dict[str, int]:
    """How many messages each provider took so far."""
    found: dict[str, int] = httpx.get(f"http://127.0.0.1:{provider}/counts").json()
    return found


def table_of_sending(ports: Iterator[int]) -> None:
    """Markdown, as it stands in the README."""
    heads = ("messages/s", "provider's limit", "CPU us a message", "share of a core")
    print(f"\n| sending, {WAITING:,} waiting a channel | {' | '.join(heads)} |")
    print("|---|---|---|---|---|")
    for channels in (("telegram",), ("whatsapp",), ("telegram", "whatsapp")):
        found = sending(ports, channels)
        rates = " + ".join(f"{found.per_second[name]:.0f}" for name in channels)
        limits = " + ".join(str(LIMITS[name]) for name in channels)
        title = " and ".join(name.capitalize().replace("app", "App") for name in channels)
        print(f"| {title} | {rates} | {limits} | {found.cpu_us:.0f} | {found.share:.0%} |")
