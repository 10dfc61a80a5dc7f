"""The program killed again and again under load: what was accepted is there, once."""

import asyncio
import random
import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import count, groupby
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import func, select, text

from storage.database import Database
from storage.rows import table_of
from storage.tables import Inbound, Registration
from tests.support.people import Person
from tests.support.program import Program

KILLS, KILLS_WITH_EVERYTHING = 20, 50
PEOPLE = 6
LONGEST_LIFE = 0.3
NUMBER = re.compile(r"D-\d{4}-(\d{5,})-\d")
EXPECTED = [
    "consent", "subject", "name", "nik", "kk", "birth-date", "phone", "district", "village", "summary",
    "receipt",
]  # fmt: skip


@dataclass(slots=True)
class Story:
    """One registration as its sender lived it: ids that were accepted, and everything heard at the end."""

    person: Person
    accepted: list[str] = field(default_factory=list)
    heard: list[dict[str, Any]] = field(default_factory=list)


class Sender:
    """Somebody whose phone repeats a message until it was accepted, and now and then once too often."""

    def __init__(self, http: httpx.AsyncClient, seed: int) -> None:
        self._http, self._random, self._ids = http, random.Random(seed), count()

    async def register(self) -> Story:
        """One person, in a session of its own."""
        story = Story(Person.new())
        token = (await self._until(200, "POST", "/webchat/sessions")).json()["token"]
        headers = {"authorization": f"Bearer {token}"}
        for kind, value in story.person.answers():
            said = {"id": f"m{next(self._ids)}", kind: value}
            await self._until(202, "POST", "/webchat/messages", headers=headers, json=said)
            story.accepted.append(said["id"])
            if self._random.random() < 0.2:
                again = {**said, "id": self._random.choice(story.accepted)}
                await self._until(202, "POST", "/webchat/messages", headers=headers, json=again)
        shown = await self._until(200, "GET", "/webchat/messages", headers=headers)
        story.heard = shown.json()["messages"]
        return story

    async def _until(self, status: int, method: str, path: str, **more: Any) -> httpx.Response:
        while True:
            try:
                response = await self._http.request(method, path, **more)
            except httpx.TransportError:
                await asyncio.sleep(0.02)
                continue
            if response.status_code == status:
                return response
            assert response.status_code == 503, (response.status_code, response.text)
            await asyncio.sleep(0.02)


@pytest.mark.timeout(400)  # a busy machine; alone it takes less than a minute
async def test_nothing_is_lost_and_nothing_doubled(
    durable_database_url: str, tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    kills = KILLS_WITH_EVERYTHING if pytestconfig.getoption("--everything") else KILLS
    stories: list[Story] = []
    over = asyncio.Event()

    async def sends(seed: int) -> None:
        sender = Sender(http, seed)
        while not over.is_set():
            stories.append(await sender.register())

    with Program(tmp_path, durable_database_url) as program:
        await asyncio.to_thread(program.start)
        async with httpx.AsyncClient(base_url=program.url, timeout=20) as http:
            people = [asyncio.create_task(sends(seed)) for seed in range(PEOPLE)]
            for _ in range(kills):
                await asyncio.sleep(random.uniform(0.02, LONGEST_LIFE))
                await program.restart()
            over.set()
            await asyncio.gather(*people)
        await asyncio.to_thread(program.stop)
    assert len(stories) >= PEOPLE
    for story in stories:
        check_story(story)
    await check_rows(durable_database_url, stories)


def check_story(story: Story) -> None:
    """Each accepted message was answered once, in order, all its replies together."""
    groups = [(re, [m["key"] for m in messages]) for re, messages in groupby(story.heard, lambda m: m["re"])]
    assert [re for re, _ in groups] == story.accepted
    assert [keys[-1].removeprefix("registration.") for _, keys in groups] == EXPECTED
    ids = [m["id"] for m in story.heard]
    assert ids == list(range(1, len(ids) + 1))


async def check_rows(url: str, stories: list[Story]) -> None:
    """The database holds exactly these people, numbered without a gap, and is whole."""
    database = Database(url)
    table = table_of(Registration)
    rows = await database.read(lambda c: list(c.execute(select(table.c.number, table.c.nik_index))))
    inbox = await database.read(lambda c: c.execute(select(func.count()).select_from(Inbound)).scalar_one())
    if database.is_sqlite:
        assert await database.read(lambda c: c.execute(text("PRAGMA quick_check")).scalar_one()) == "ok"
    await database.close()
    receipts = [found for story in stories for m in story.heard if (found := NUMBER.search(m["text"]))]
    assert Counter(number for number, _ in rows) == Counter(found.group() for found in receipts)
    assert len({nik for _, nik in rows}) == len(stories)
    assert sorted(int(found[1]) for found in receipts) == list(range(1, len(stories) + 1))
    assert inbox == sum(len(story.accepted) for story in stories)
