"""build(settings) -> App: the only place that constructs things."""

import gc
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import SystemRandom

import structlog

from bot.background import Loop
from bot.channels.addresses import Addresses
from bot.channels.registry import build_channels, channels_of, ways_of
from bot.channels.wiring import Wiring
from bot.clock import Clock
from bot.contract import Channel
from bot.installation import find_installation, open_installation
from bot.office import load_office
from bot.sending.delivery_reports import DeliveryReports
from bot.sending.lane import Lane
from bot.sending.pace import Pace
from bot.sending.sender import Sender
from bot.settings import Settings
from bot.timed.clock_watch import ClockWatch
from bot.timed.jobs import LOOK_AT_JOBS, Jobs
from bot.timed.register import LOOK_AT_EMPLOYERS, catch_up
from bot.turn.rendering import Renderer
from bot.turn.settle import Settler
from bot.turn.trouble import DatabaseTrouble
from bot.turn.turns import Errands, Turns
from bot.turn.wakeups import Wakeups
from bot.turn.writer import Writer
from handlers.registry import check_tables
from handlers.rules.office.office import Office
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
    errands: Errands
    loops: Mapping[str, Loop]
    channels: Mapping[str, Channel]
    watch: ClockWatch

    async def start(self) -> None:
        """Loops first, then the ways in. What exists by now lives as long as the program: never swept again."""
        gc.collect()
        gc.freeze()
        self.writer.start()
        self.sender.start()
        for name, loop in self.loops.items():
            loop.start(name)
        for channel in self.channels.values():
            await channel.start()

    async def stop(self) -> None:
        """The ways in first; what was accepted is committed before the database closes."""
        for channel in self.channels.values():
            await channel.stop()
        for loop in self.loops.values():
            await loop.stop()
        await self.sender.stop()
        await self.writer.stop()
        await self.database.close()


async def build(settings: Settings, *, beside: bool = False) -> App:
    """Look at the tables of words, open keys and database (made at the first start), read the office, wire the rest.

    `beside`: for a command beside the program, which makes nothing.
    """
    check_tables()
    office = load_office(Path(settings.office_file))
    clock = Clock(settings.clock)
    database, vault = await (find_installation(settings) if beside else open_installation(settings, clock))
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
    base_url, ways, known = settings.public_base_url, ways_of(settings), channels_of(settings, office)
    settler = Settler(vault, Renderer(catalogue), secrets.token_urlsafe, known.fetched)
    turns = Turns(office, vault, settler, secrets.token_urlsafe, settings.limited, base_url, ways, known)
    wakeups = Wakeups()
    trouble = DatabaseTrouble()
    database.tell = trouble.changed
    writer = Writer(database, turns, clock, wakeups, trouble)
    errands = Errands(database, turns, clock, wakeups)
    addresses, reports = Addresses(database, vault), DeliveryReports(errands, database, clock, wakeups)
    wiring = Wiring(
        settings, office, database, vault, clock, wakeups, catalogue, writer.accept, addresses, reports, errands, ways
    )
    channels = build_channels(wiring)
    watch = ClockWatch(database, errands, clock)
    lanes = [lane_of(channel, wiring, errands, watch, paced=paced) for channel in channels.values()]
    sender, jobs = Sender(lanes, wakeups), Jobs(database, errands, clock, watch)
    register = partial(catch_up, database, turns.employers)
    loops = {"jobs": Loop(jobs.run_due, LOOK_AT_JOBS), "register": Loop(register, LOOK_AT_EMPLOYERS)}
    return App(
        settings, office, clock, database, vault, catalogue, turns, writer, sender, errands, loops, channels, watch
    )


def lane_of(channel: Channel, wiring: Wiring, errands: Errands, watch: ClockWatch, *, paced: bool) -> Lane:
    """The lane of one channel, at its provider's pace."""
    able = channel.abilities
    pace = Pace(wiring.clock, able.per_second, able.per_chat) if paced else Pace(wiring.clock, None, 0.0)
    breaker = wiring.reports.breaker(channel.name)
    return Lane(
        channel, wiring.database, wiring.vault, wiring.clock, pace, breaker, errands, SystemRandom(), watch.doubts
    )
