"""Does the time of *kirim* tell whether a NIK is known? A rank test over interleaved pairs of turns, on SQLite."""

import asyncio
import random
import statistics
import tempfile
import time
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import count
from pathlib import Path

from sqlalchemy import Connection

from bot.app import App, wire
from bot.clock import Clock
from bot.contract import InboundMessage
from bot.installation import open_installation
from bot.office import load_office
from bot.settings import ROOT, Settings
from bot.turn.sealed import sealed_state
from handlers.flow import Frame
from handlers.services.registrations.looking import BATCH, look_at_new
from handlers.services.registrations.registering import submit
from handlers.state import State
from messages.catalogue import Catalogue
from storage.repositories.chats import ensure_chat, load_chats
from storage.repositories.drafts import REGISTRATION, write_state
from storage.unit_of_work import UnitOfWork
from tests.support.people import Person

PAIRS, GOAL = 2_000, (0.47, 0.53)
KIRIM = "kirim"
_ids = count(1)


@dataclass(frozen=True, slots=True)
class Spans:
    """Milliseconds of each *kirim*, for NIKs that are known and for those that are not."""

    known: list[float]
    unknown: list[float]

    @property
    def auc(self) -> float:
        """How often a known one took longer than an unknown one: 0.5 where the time tells nothing (Mann-Whitney)."""
        others, size = sorted(self.unknown), len(self.unknown)
        below = sum(bisect_left(others, one) + bisect_right(others, one) for one in self.known)
        return below / (2 * size * len(self.known))


def chat(connection: Connection, app: App) -> int:
    """A web chat that nobody has used."""
    return ensure_chat(connection, app.vault, "webchat", f"bench-{next(_ids)}", app.clock.now())


def know(connection: Connection, app: App, people: Sequence[Person]) -> None:
    """Register these people, each in a chat of their own, and look at them."""
    uow = UnitOfWork(connection, app.vault, app.clock.now())
    for person in people:
        row = load_chats(connection, [own := chat(connection, app)])[own]
        submit(app.turns.work(uow, row), person.details())
        uow.flush()
    look_at_new(app.turns.work(uow))
    uow.finish()


def at_summary(connection: Connection, app: App, person: Person) -> int:
    """A chat in which everything is answered but the last question."""
    row = load_chats(connection, [own := chat(connection, app)])[own]
    state = State([Frame(REGISTRATION, "summary", person.details())], [(KIRIM, KIRIM)])
    write_state(connection, own, sealed_state(app.vault, row, state), REGISTRATION)
    return own


async def timed(app: App, person: Person) -> float:
    """Milliseconds from the tap on *Kirim* to the commit."""
    own = await app.database.write(lambda c: at_summary(c, app, person))
    now = app.clock.now()
    message = InboundMessage("webchat", own, f"bench-{own}", now, choice=KIRIM)
    began = time.perf_counter()
    result = await app.database.write(lambda c: app.turns.handle(c, [message], now, may_work=True))
    spent = (time.perf_counter() - began) * 1000
    if not result.done:
        raise LookupError("nothing was sent")
    return spent


async def measure(pairs: int = PAIRS) -> Spans:
    """Known and unknown in turn, in an order by chance; every other known one with a family card that is not theirs."""
    spans, chance = Spans([], []), random.Random(7)
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(_env_file=None, data_dir=Path(folder), rate_limit="off")
        database, vault = await open_installation(settings, Clock())
        app = wire(settings, load_office(ROOT / "office.example.toml"), Clock(), database, vault, Catalogue.load())
        people = [Person.new() for _ in range(pairs)]
        for start in range(0, pairs, BATCH):
            await database.write(partial(know, app=app, people=people[start : start + BATCH]))
        for person in people:
            sent = person if chance.random() < 0.5 else replace(person, kk=Person.new().kk)
            turns = [(spans.known, sent), (spans.unknown, Person.new())]
            chance.shuffle(turns)
            for kept, one in turns:
                kept.append(await timed(app, one))
            await database.write(lambda c: look(c, app))
        await database.close()
    return spans


def look(connection: Connection, app: App) -> None:
    """What the job does, seconds later."""
    uow = UnitOfWork(connection, app.vault, app.clock.now())
    look_at_new(app.turns.work(uow))
    uow.finish()


def table_of_known() -> None:
    """Markdown, as it stands in the README."""
    spans = asyncio.run(measure())
    known, unknown = statistics.median(spans.known), statistics.median(spans.unknown)
    print("\n| what | NIK known, p50 ms | unknown, p50 ms | AUC | goal |")
    print("|---|---|---|---|---|")
    what, goal = f"*kirim*, {len(spans.known):,} interleaved pairs", f"{GOAL[0]} to {GOAL[1]}"
    print(f"| {what} | {known:.2f} | {unknown:.2f} | {spans.auc:.3f} | {goal} |")


if __name__ == "__main__":
    table_of_known()
