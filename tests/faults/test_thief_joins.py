"""A thief has the database of an office and no key, and asks who sent which report.

Each way of guessing looks only at what stands in plain, for all reports at once. A report was sent by one of the chats
of its day; whoever guesses blindly among them is right once in a while, and no way may be better than that.
"""

import random
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, select

from handlers.services.sealed.vault import CHAT_LABEL
from storage.tables import metadata
from storage.tables.core import AUDIT, CHATS, EMPLOYERS, EVIDENCE, INBOX, OUTBOX, REPORT_LINES, REPORTS, SEALED
from tests.support.office import Office
from tests.support.on_the_spot import work_on_the_spot
from tests.support.people import Person
from tests.support.reporting import report

CHATS_OF_THE_DAY, REPORTERS = 9, 4
LATEST = datetime.max.replace(tzinfo=UTC)
BY_CHANCE = 1
"""Right guesses among REPORTERS reports that blind luck explains: half a one is to be expected."""


@dataclass(frozen=True, slots=True)
class Loot:
    """Every row of every table, without a key; and whom the thief thinks about: chats of nobody's staff."""

    rows: dict[str, list[Any]]

    def of(self, table: Any) -> list[Any]:
        return self.rows[table.name]

    @property
    def chats(self) -> list[int]:
        return [row.id for row in self.of(CHATS) if row.staff_id is None]

    def moments(self, chat: int) -> list[datetime]:
        """When a chat spoke or was spoken to."""
        said = [row.created_at for row in self.of(OUTBOX) if row.chat_id == chat]
        return said + [row.received_at for row in self.of(INBOX) if row.chat_id == chat]


def taken(connection: Connection) -> Loot:
    return Loot({table.name: list(connection.execute(select(table))) for table in metadata.sorted_tables})


@pytest.fixture
async def day(database_url: str, tmp_path: Path) -> AsyncIterator[tuple[Loot, dict[int, int]]]:
    """An office after a day on which nine chats talked and four of them reported. (the loot, report: its chat)."""
    office = await Office.open(database_url, tmp_path)
    work_on_the_spot(office.database)
    for role in ("case-dinas", "case-bpjs"):
        await office.staff(role)
    dice = random.Random(5)
    chats = [await office.chat() for _ in range(CHATS_OF_THE_DAY)]
    told = {
        3: ("Gaji dipotong.",),
        1: ("Satu.", "Dua.", "Tiga.", "Empat."),
        7: ("Lama sekali. " * 30,),
        4: ("A.", "B."),
    }
    for place, chat in enumerate(chats):
        if place % 2:
            await office.register(Person.new(), chat)
            office.clock.advance(minutes=2, seconds=place)
    for place, story in told.items():
        await report(office, chat=chats[place], story=story, employer=f"PT Contoh {place}")
        office.clock.advance(minutes=3, seconds=7 * place)
        await chats[dice.choice([0, 2, 5, 6, 8])].say("status")
        office.clock.advance(seconds=20)
    for place in dice.sample(range(CHATS_OF_THE_DAY), CHATS_OF_THE_DAY):
        await chats[place].say("menu")
        office.clock.advance(seconds=30)
    office.clock.advance(hours=1)
    await office.app.loops["jobs"].step()
    loot = await office.database.read(taken)
    yield loot, await truth(office)
    await office.close()


async def truth(office: Office) -> dict[int, int]:
    """Which chat sent which report; only the keys can say."""
    rows = await office.rows(select(SEALED.c.report_id, SEALED.c.chat_index))
    ids = [row[0] for row in await office.rows(select(CHATS.c.id))]
    index = {office.vault.index(CHAT_LABEL, str(chat)): chat for chat in ids}
    return {number: index[digest] for number, digest in rows}


def times_of(loot: Loot, number: int) -> list[datetime]:
    """Every moment that stands anywhere with a report."""
    of_report = [row for row in loot.of(REPORTS) if row.id == number]
    found = [value for row in of_report for value in row if isinstance(value, datetime)]
    found += [row.at for table in (REPORT_LINES, EVIDENCE) for row in loot.of(table) if row.report_id == number]
    found += [row.at for row in loot.of(AUDIT) if row.subject == f"report:{number}"]
    found += [row.created_at for row in loot.of(OUTBOX) if (row.dedupe_key or "").startswith(f"report:{number}:")]
    found += [row.created_at for row in loot.of(EMPLOYERS) if row.id == of_report[0].employer_id]
    return found


def by_time(loot: Loot, number: int) -> int:
    """The chat that spoke nearest to any moment of the report."""
    moments = times_of(loot, number)
    return min(loot.chats, key=lambda chat: min(abs(a - b) for a in loot.moments(chat) for b in moments))


def by_time_before(loot: Loot, number: int) -> int:
    """The chat that spoke last before the latest moment of the report."""
    latest = max(times_of(loot, number))
    long_ago = latest - timedelta(days=9)
    return max(loot.chats, key=lambda chat: max((m for m in loot.moments(chat) if m <= latest), default=long_ago))


def by_neighbours(loot: Loot, number: int) -> int:
    """The chat whose message stands next to an officer's news of the report."""
    mine = [row.id for row in loot.of(OUTBOX) if (row.dedupe_key or "").startswith(f"report:{number}:")]
    others = [row for row in loot.of(OUTBOX) if row.chat_id in loot.chats]
    return int(min(others, key=lambda row: min((abs(row.id - one) for one in mine), default=0)).chat_id)


def by_words(loot: Loot, number: int) -> int:
    """In their order: the chats with a message, a conversation or a cause whose name speaks of reports."""
    spoke = [row.chat_id for row in loot.of(OUTBOX) if "report" in f"{row.key}{row.dedupe_key}{row.topic}"]
    named = list(dict.fromkeys(chat for chat in spoke if chat in loot.chats)) or loot.chats
    return named[(number - 1) % len(named)]


def by_order(loot: Loot, number: int) -> int:
    """The chat that comes as many-th by its last message as the report by its number."""
    return sorted(loot.chats, key=lambda chat: max(loot.moments(chat), default=LATEST))[number - 1]


def by_count(loot: Loot, number: int) -> int:
    """The reports with the most rows were sent by the chats with the most messages."""
    rows = [row.report_id for table in (REPORT_LINES, EVIDENCE) for row in loot.of(table)]
    return _ranked(loot, number, rows.count, lambda chat: len(loot.moments(chat)))


def by_length(loot: Loot, number: int) -> int:
    """The reports with the longest words were sent by the chats with the longest messages."""

    def longest(report_id: int) -> int:
        return max(len(row.words) for row in loot.of(REPORT_LINES) if row.report_id == report_id)

    return _ranked(loot, number, longest, lambda chat: max(len(m.body) for m in loot.of(OUTBOX) if m.chat_id == chat))


def by_person(loot: Loot, number: int) -> int:
    """As by length, with who sent it and what the chat keeps."""
    person = {row.report_id: len(row.person) for row in loot.of(SEALED)}
    state = {row.id: len(row.state or b"") for row in loot.of(CHATS)}
    return _ranked(loot, number, person.__getitem__, state.__getitem__)


def _ranked(loot: Loot, number: int, size: Callable[[int], int], of: Callable[[int], int]) -> int:
    """Both by size; where all reports are alike, the size says nothing and any chat will do."""
    reports = sorted((row.id for row in loot.of(REPORTS)), key=size, reverse=True)
    if size(reports[0]) == size(reports[-1]):
        return loot.chats[-1]
    return sorted(loot.chats, key=of, reverse=True)[reports.index(number)]


WAYS = (by_time, by_time_before, by_neighbours, by_words, by_order, by_count, by_length, by_person)


async def test_no_way_of_guessing_finds_who_reported(day: tuple[Loot, dict[int, int]]) -> None:
    loot, sent = day
    assert len(sent) == REPORTERS
    right = {way.__name__: sum(way(loot, number) == chat for number, chat in sent.items()) for way in WAYS}
    assert {way: hits for way, hits in right.items() if hits > BY_CHANCE} == {}
    assert {row.key for row in loot.of(OUTBOX) if row.chat_id in loot.chats} == {"talk"}
    assert len({len(row.words) for row in loot.of(REPORT_LINES)}) == 1
    assert len({moment.time() for number in sent for moment in _reporters(loot, number)}) == 1


def _reporters(loot: Loot, number: int) -> list[datetime]:
    """Moments at which the reporter acted."""
    rows = [row for table in (REPORT_LINES, EVIDENCE) for row in loot.of(table) if row.report_id == number]
    return [row.at for row in rows] + [row.created_at for row in loot.of(REPORTS) if row.id == number]
