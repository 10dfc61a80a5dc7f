"""build(settings) -> App: the only place that constructs things."""

import gc
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import SystemRandom

import structlog

from bot.addresses import Addresses
from bot.channels.base import Channel
from bot.channels.registry import DIRECT, build_channels
from bot.channels.ways import channels_of, ways_of
from bot.channels.wiring import Wiring
from bot.clock import Clock
from bot.errands import Errands
from bot.inbound import Writer
from bot.installation import open_installation
from bot.jobs import LOOK_EVERY as LOOK_AT_JOBS
from bot.jobs import Jobs
from bot.loop import Loop
from bot.office import load_office
from bot.register import LOOK_EVERY as LOOK_AT_EMPLOYERS
from bot.register import Register
from bot.rendering import Renderer
from bot.sending.lane import Lane
from bot.sending.pace import Pace
from bot.sending.reports import Reports
from bot.sending.sender import Sender
from bot.settings import Settings
from bot.settle import Settler
from bot.turns import Turns
from bot.wakeups import Wakeups
from handlers.rules.office import Office
from handlers.rules.working_days import holidays_of
from messages.catalogue import Catalogue
from storage.database import Database
from storage.vault import Vault

log = structlog.get_logger()


@dataclass(slots=True)
class App:
    """Everything that runs, wired. `start` makes it accept messages; `stop` ends it in order."""

    settings: Settings
    office: Office
    clock: Clock
    database: Database
    vault: Vault
    catalogue: Catalogue
    turns: Turns
    writer: Writer
    sender: Sender
    jobs: Jobs
    errands: Errands
    register: Register
    loops: Sequence[Loop]
    channels: Mapping[str, Channel]

    async def start(self) -> None:
        """Loops first, then the ways in. What exists by now lives as long as the program: never swept again."""
        gc.collect()
        gc.freeze()
        self.writer.start()
        self.sender.start()
        for loop in self.loops:
            loop.start()
        for channel in self.channels.values():
            await channel.start()

    async def stop(self) -> None:
        """The ways in first; what was accepted is committed before the database closes."""
        for channel in self.channels.values():
            await channel.stop()
        for loop in self.loops:
            await loop.stop()
        await self.sender.stop()
        await self.writer.stop()
        await self.database.close()


async def build(settings: Settings) -> App:
    """Open keys and database (made at the first start), read the office, wire the rest."""
    office = load_office(Path(settings.office_file))
    clock = Clock(settings.clock)
    database, vault = await open_installation(settings, clock)
    holidays_of(clock.now().year)  # takes a moment: now, not while the first worker waits
    return wire(settings, office, clock, database, vault, Catalogue.load())


def wire(
    settings: Settings,
    office: Office,
    clock: Clock,
    database: Database,
    vault: Vault,
    catalogue: Catalogue,
    *,
    paced: bool = True,
) -> App:
    """Everything that keeps nothing: what it knows is in the database or was handed in.

    `paced` False: providers are used as fast as they answer. For tests, where the clock stands still.
    """
    settler = Settler(vault, Renderer(catalogue), secrets.token_urlsafe, DIRECT)
    base_url, ways, on = settings.public_base_url, ways_of(settings), channels_of(settings)
    turns = Turns(office, vault, settler, secrets.token_urlsafe, settings.limited, base_url, ways, on)
    wakeups = Wakeups()
    writer = Writer(database, turns, clock, wakeups)
    errands = Errands(database, turns, settler, clock, wakeups)
    addresses, reports = Addresses(database, vault), Reports(database, clock, wakeups, SystemRandom())
    wiring = Wiring(
        settings, office, database, vault, clock, wakeups, catalogue, writer.accept, addresses, reports, errands, ways
    )
    channels = build_channels(wiring)
    lanes = [lane_of(channel, wiring, errands, paced=paced) for channel in channels.values()]
    sender, jobs = Sender(lanes, wakeups), Jobs(database, errands, clock)
    register = Register(database, turns.employers)
    loops = (
        Loop("jobs", jobs.run_due, LOOK_AT_JOBS),
        Loop("register", register.catch_up, LOOK_AT_EMPLOYERS),
    )
    return App(
        settings=settings,
        office=office,
        clock=clock,
        database=database,
        vault=vault,
        catalogue=catalogue,
        turns=turns,
        writer=writer,
        sender=sender,
        jobs=jobs,
        errands=errands,
        register=register,
        loops=loops,
        channels=channels,
    )


def lane_of(channel: Channel, wiring: Wiring, errands: Errands, *, paced: bool) -> Lane:
    """The lane of one channel, at its provider's pace."""
    able = channel.abilities
    pace = Pace(wiring.clock, able.per_second, able.per_chat) if paced else Pace(wiring.clock, None, 0.0)
    breaker = wiring.reports.breaker(channel.name)
    return Lane(channel, wiring.database, wiring.vault, wiring.clock, pace, breaker, errands, SystemRandom())
