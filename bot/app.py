"""build(settings) -> App: the only place that constructs things."""

import gc
import secrets
from collections.abc import Callable, Mapping
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
from bot.files.offered import Files
from bot.installation import find_installation, open_installation
from bot.office import load_office
from bot.reading.desk import Desk
from bot.reading.reader import Aside, Reader
from bot.reading.readings import LOOK_AT_LEFT, Readings
from bot.reading.sheets import Sheets
from bot.sending.delivery_reports import DeliveryReports
from bot.sending.lane import Lane
from bot.sending.pace import Pace
from bot.sending.sender import Sender
from bot.settings import Settings
from bot.timed.clock_watch import ClockWatch
from bot.timed.erased_list import LOOK_AT_ERASED, ErasedList
from bot.timed.jobs import LOOK_AT_JOBS, Jobs
from bot.timed.register import LOOK_AT_EMPLOYERS, catch_up
from bot.timed.traces import LOOK, Traces
from bot.turn.rendering import Renderer
from bot.turn.settle import Settler
from bot.turn.tally import Tally
from bot.turn.trouble import DatabaseTrouble
from bot.turn.turns import Errands, Turns
from bot.turn.wakeups import Wakeups
from bot.turn.writer import Writer
from handlers.registry import check_tables
from handlers.rules.channels import Channels
from handlers.rules.office.office import Office
from handlers.rules.working_days import holidays_of
from handlers.services.money.opening import declare_sources
from messages.catalogue import Catalogue
from storage.database import Database
from storage.repositories.housekeeping import restored_at
from storage.vault import Vault

TELLING = ("jobs", "erased", "readings")
"""Loops of a live office alone: an office that is tried out must not write over the list of the real one."""

log = structlog.get_logger()


@dataclass(slots=True)
class App:
    """Everything that runs, wired. `start` makes it accept messages; `stop` ends it in order.

    `held`: it was made anew from a backup, and its operator has not let it speak yet.
    """

    settings: Settings
    office: Office
    clock: Clock
    database: Database
    vault: Vault
    catalogue: Catalogue
    turns: Turns
    writer: Writer
    readings: Readings
    files: Files
    sender: Sender
    errands: Errands
    loops: Mapping[str, Loop]
    channels: Mapping[str, Channel]
    traces: Traces
    tally: Tally
    watch: ClockWatch
    held: bool = False

    async def start(self) -> None:
        """Loops first, then the ways in. What exists by now lives as long as the program: never swept again.

        While it is `held` nobody is told anything: nothing is sent and no timed work runs.
        """
        gc.collect()
        gc.freeze()
        if not self.held:
            await self.errands.run(declare_sources)
        self.writer.start()
        if not self.held:
            self.sender.start()
        for name, loop in self.loops.items():
            if not self.held or name not in TELLING:
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
        await self.readings.stop()
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
    held = await database.read(restored_at) is not None
    # The tokens of providers are not handed on: nothing that is wired then could reach them.
    app = wire(settings.silent() if held else settings, office, clock, database, vault, Catalogue.load())
    app.held = held
    return app


def wire(
    settings: Settings,
    office: Office,
    clock: Clock,
    database: Database,
    vault: Vault,
    catalogue: Catalogue,
    *,
    trial: Callable[[Desk], Reader] | None = None,
) -> App:
    """Everything that keeps nothing: what it knows is in the database or was handed in.

    `trial` is for tests, where the clock stands still: providers are used as fast as they answer, and what it makes
    does the long reads in place of a process of its own.
    """
    base_url, ways, known = settings.public_base_url, ways_of(settings), channels_of(settings, office)
    settler = Settler(vault, Renderer(catalogue), secrets.token_urlsafe, known.fetched)
    turns = Turns(office, vault, settler, secrets.token_urlsafe, settings.limited, base_url, ways, known)
    wakeups, tally, trouble = Wakeups(), Tally(), DatabaseTrouble()
    database.tell = trouble.changed
    errands = Errands(database, turns, clock, wakeups)
    reader = (trial or Aside)(desk_of(settings, office, known))
    sheets = Sheets(database, errands, clock, reader)
    readings = Readings(database, turns, clock, wakeups, reader, sheets)
    files = Files(database, vault, clock, sheets)
    writer = Writer(database, turns, clock, wakeups, trouble, readings.take, tally)
    addresses, reports = Addresses(database, vault), DeliveryReports(errands, database, vault, clock, wakeups)
    wiring = Wiring(
        settings, office, database, vault, clock, wakeups, catalogue, writer.accept, addresses, reports, errands, ways,
        files, tally,
    )  # fmt: skip
    channels = build_channels(wiring)
    watch = ClockWatch(database, errands, clock)
    lanes = [lane_of(channel, wiring, errands, watch, paced=trial is None) for channel in channels.values()]
    sender, jobs = Sender(lanes, wakeups), Jobs(database, errands, clock, watch, tally)
    register = partial(catch_up, database, turns.employers)
    traces = Traces(database, office, clock)
    erased = ErasedList(settings.erasures_file, database, vault, clock)
    loops = {
        "jobs": Loop(jobs.run_due, LOOK_AT_JOBS),
        "register": Loop(register, LOOK_AT_EMPLOYERS),
        "readings": Loop(readings.take_up, LOOK_AT_LEFT),
        "traces": Loop(traces.step, LOOK),
        "erased": Loop(erased.step, LOOK_AT_ERASED),
    }
    kept = settings, office, clock, database, vault, catalogue, turns
    return App(*kept, writer, readings, files, sender, errands, loops, channels, traces, tally, watch)


def desk_of(settings: Settings, office: Office, channels: Channels) -> Desk:
    """What the process that reads has to know."""
    url = settings.database_url.get_secret_value()
    return Desk(url, settings.keys_dir, office, channels, settings.public_base_url, settings.limited)


def lane_of(channel: Channel, wiring: Wiring, errands: Errands, watch: ClockWatch, *, paced: bool) -> Lane:
    """The lane of one channel, at its provider's pace."""
    able = channel.abilities
    pace = Pace(wiring.clock, able.per_second, able.per_chat) if paced else Pace(wiring.clock, None, 0.0)
    breaker = wiring.reports.breaker(channel.name)
    store = wiring.database, wiring.vault, wiring.clock
    more = wiring.files, watch.doubts, wiring.tally
    return Lane(channel, *store, pace, breaker, errands, SystemRandom(), *more)
