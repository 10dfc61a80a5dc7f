"""A page of the inbox among many reports: every part of it, the first page and one deep inside, on SQLite."""

import asyncio
import random
import statistics
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from sqlalchemy import Connection, insert, select, text

from bot.app import App, wire
from bot.clock import Clock
from bot.installation import open_installation
from bot.office import load_office
from bot.settings import ROOT, Settings
from bot.turn.rendering import Renderer
from handlers.services.base.work import Done, Work
from handlers.services.reports.inbox import find_part, show_inbox
from messages.catalogue import Catalogue
from storage.enums import Anonymity, ReportKind, ReportStatus
from storage.rows import table_of
from storage.tables import Employer, Report, Sealed

REPORTS, EMPLOYERS, PAGES, GOAL = 100_000, 5_000, 300, 20
WAITING = 0.6
"""Share that waits to be sorted: far more than any office lets wait."""
DISTRICT, VILLAGE = "63.11.01", "63.11.01.2005"
PARTS = {
    "all": "",
    "one kind": f"jenis {ReportKind.WAGE_RAISED}",
    "one village": f"desa {VILLAGE}",
    "one district": f"desa {DISTRICT}",
    "late ones": "lama",
}
_REPORTS = table_of(Report)


@dataclass(frozen=True, slots=True)
class Latency:
    """Milliseconds of one page, from the command to its words."""

    p50: float
    p99: float


def fill(connection: Connection, app: App, seed: int = 7) -> None:
    """Reports of every kind and place; some wait for their reporter, one in a thousand was threatened."""
    chance, now = random.Random(seed), app.clock.now()
    places = [*app.office.area.villages, *app.office.area.districts]
    employers = [
        {
            "id": n, "name": f"PT Contoh {n}", "key": f"contoh {n}", "other_names": "[]", "address": "", "branch": "",
            "known_from": "report", "created_at": now, "revision": n,
        }
        for n in range(1, EMPLOYERS + 1)
    ]  # fmt: skip
    connection.execute(insert(table_of(Employer)), employers)
    reports = []
    for n in range(1, REPORTS + 1):
        waits = chance.random() < WAITING
        asked = waits and chance.random() < 0.2
        came = now - timedelta(minutes=(REPORTS - n) * 5)
        reports.append({
            "id": n, "number": f"L-2611-{n:06d}-0", "code_index": b"%d" % n, "kind": chance.choice(list(ReportKind)),
            "status": ReportStatus.ASKED if asked else ReportStatus.RECEIVED if waits else ReportStatus.IN_CASE,
            "status_at": came, "employer_id": chance.randint(1, EMPLOYERS), "place": chance.choice(places)[0],
            "may_be_named": False, "workers": 20, "due": (came + timedelta(days=chance.randint(3, 400))).date(),
            "threatened_at": came if chance.random() < 0.001 else None,
            "waiting_since": came if asked else None, "created_at": came,
        })  # fmt: skip
    connection.execute(insert(_REPORTS), reports)
    ways = list(Anonymity)
    sealed = [{"report_id": n, "anonymity": chance.choice(ways), "discreet": False} for n in range(1, REPORTS + 1)]
    connection.execute(insert(table_of(Sealed)), sealed)
    connection.execute(text("ANALYZE"))


def page(work: Work, renderer: Renderer, args: str) -> float:
    """Milliseconds of one page."""
    began = time.perf_counter()
    part = find_part(work, args)
    done = part if isinstance(part, Done) else show_inbox(work, part)
    for say in done.says:
        renderer.message(say, "id")
    spent = (time.perf_counter() - began) * 1000
    if done.says[-1].key != "desk.inbox":
        raise LookupError(f"no page of {args!r}")
    return spent


def lines(work: Work, args: str) -> Iterator[str]:
    """The first page of a part, and one that begins after each of some reports."""
    numbers = select(_REPORTS.c.number).where(_REPORTS.c.status == ReportStatus.RECEIVED, _REPORTS.c.due < work.today)
    inside = [row[0] for row in work.connection.execute(numbers.limit(PAGES))]
    for number in inside:
        yield args
        yield f"{args} sesudah {number}".strip()


def timed(work: Work, app: App, args: str) -> Latency:
    """Many pages of one part; the first ones put their statements together and are not counted."""
    renderer = Renderer(app.catalogue)
    spans = [page(work, renderer, line) for line in lines(work, args)][20:]
    return Latency(statistics.median(spans), statistics.quantiles(spans, n=100)[98])


async def measure() -> dict[str, Latency]:
    """Every part of the inbox of one full office."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(_env_file=None, data_dir=Path(folder), rate_limit="off")
        database, vault = await open_installation(settings, Clock())
        app = wire(settings, load_office(ROOT / "office.example.toml"), Clock(), database, vault, Catalogue.load())
        await database.write(lambda c: fill(c, app))
        found = {
            name: await app.errands.run(lambda work, line=args: timed(work, app, line))  # type: ignore[misc]
            for name, args in PARTS.items()
        }
        await database.close()
    return found


def table_of_inbox() -> None:
    """Markdown, as it stands in the README."""
    print(f"\n| page of the inbox, {REPORTS:,} reports | p50 ms | p99 ms | goal |")
    print("|---|---|---|---|")
    for name, found in asyncio.run(measure()).items():
        print(f"| {name} | {found.p50:.1f} | {found.p99:.1f} | p99 under {GOAL} |")


if __name__ == "__main__":
    table_of_inbox()
