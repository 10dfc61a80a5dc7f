"""The real program, killed while updates come in: everyone is registered once, and everyone hears of it."""

import asyncio
import random
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from storage.database import Database
from storage.rows import table_of
from storage.tables import Inbound, Registration, Unread
from tests.support.bot_api import TOKEN, BotApi
from tests.support.people import Person
from tests.support.program import Program
from tests.support.telegram_chat import until

PEOPLE, KILLS = 8, 8
LONGEST_LIFE = 0.8
LEASE_OVER = timedelta(minutes=1)
"""Messages that were under way when the program died are tried again after their lease."""
FIRST_USER = 771_000_001
SECRET = "invented-secret_2"


@asynccontextmanager
async def delivering(api: BotApi) -> AsyncIterator[None]:
    """As Telegram does: whatever was not answered with 200 is brought again."""

    async def deliver() -> None:
        while True:
            await api.deliver_updates(token=TOKEN)
            await asyncio.sleep(0.02)

    task = asyncio.create_task(deliver())
    yield
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def write(api: BotApi, user: int, person: Person) -> None:
    """One person types all of it without waiting for an answer."""
    for place, (_, value) in enumerate(person.answers()):
        chat = {"id": user, "type": "private", "first_name": "Warga"}
        sender = {"id": user, "is_bot": False, "first_name": "Warga"}
        await api.put({"message": {"message_id": place + 1, "date": 1, "chat": chat, "from": sender, "text": value}})
        await asyncio.sleep(random.uniform(0, 0.2))


@pytest.mark.timeout(300)  # a busy machine; alone it takes a quarter of a minute
@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_killed_again_and_again(mode: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    name = "durable_sqlite_url" if mode == "polling" else "durable_postgresql_url"
    url = str(request.getfixturevalue(name))
    api = BotApi(tmp_path / "bot-api.jsonl")
    api.allowed += ["webhook:0", "webhook:503"]
    await api.open()
    settings = {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_BASE_URL": api.base}
    people = {FIRST_USER + place: Person.new() for place in range(PEOPLE)}
    program = Program(tmp_path, url, **settings)
    if mode == "webhook":
        program.more(TELEGRAM_WEBHOOK_SECRET=SECRET, PUBLIC_BASE_URL=program.url)
    with program:
        async with delivering(api):
            await asyncio.to_thread(program.start)
            writing = [asyncio.create_task(write(api, user, person)) for user, person in people.items()]
            for _ in range(KILLS):
                await asyncio.sleep(random.uniform(0.05, LONGEST_LIFE))
                await program.restart()
            await asyncio.gather(*writing)
            await program.restart(later=LEASE_OVER)
            await until(lambda: all(told(api, user) for user in people), seconds=120)
        assert api.waiting() == 0
        await asyncio.to_thread(program.stop)
    await check_rows(url, people)
    await api.close()


def told(api: BotApi, user: int) -> bool:
    """True once the receipt was sent."""
    return any("D-" in call.params["text"] for call in api.sent(user))


async def check_rows(url: str, people: dict[int, Person]) -> None:
    """Each person once, each message once, nothing that could not be read."""
    database = Database(url)
    table, inbox = table_of(Registration), table_of(Inbound)
    chats = await database.read(lambda c: list(c.execute(select(table.c.chat_id)).scalars()))
    messages = await database.read(
        lambda c: list(c.execute(select(inbox.c.chat_id, func.count()).group_by(inbox.c.chat_id)))
    )
    unread = await database.read(lambda c: c.execute(select(func.count()).select_from(table_of(Unread))).scalar_one())
    await database.close()
    assert len(chats) == len(set(chats)) == PEOPLE
    assert Counter(count for _, count in messages) == {len(Person.new().answers()): PEOPLE}
    assert unread == 0
