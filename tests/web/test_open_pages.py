"""Pages that wait: one question is for all of them, and what another process wrote is heard."""

from collections.abc import Callable
from contextlib import ExitStack
from typing import TypeVar

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError
from structlog.testing import capture_logs

from bot.channels.webchat.watching import Mark, Page, Watch
from bot.turn.wakeups import Wakeups
from storage.database import Database
from storage.repositories.chats import ChatRow, erase_chat
from tests.support.office import Office

T = TypeVar("T")


class Asked(Database):
    """The office's database, which counts the questions, and can be away."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self.questions, self.away = 0, False

    async def read(self, work: Callable[[Connection], T]) -> T:
        """Ask the office's."""
        self.questions += 1
        if self.away:
            raise OperationalError("", {}, Exception())
        return await self._office.database.read(work)


def mark(row: ChatRow) -> Mark:
    """As the channel's, without locks: tests/web/test_api.py shows those."""
    return Mark(row.last_n, None if row.staff_id is None else (row.staff_id,))


async def told(page: Page) -> bool:
    """Whether it was told already."""
    page.rouse()
    return await page.roused()


@pytest.fixture
def asked(office: Office) -> Asked:
    return Asked(office)


async def test_one_question_is_for_all_pages_and_wakes_those_concerned(office: Office, asked: Asked) -> None:
    chats = [await office.chat() for _ in range(4)]
    officer, watch = await office.staff("dinas"), Watch(asked, Wakeups(), mark)
    for chat in chats:
        await chat.say("halo")
    with ExitStack() as stack:
        ids = [await office.id_of(chat) for chat in (*chats, officer)]
        pages = [stack.enter_context(watch.page(ids[place], chats[place].log[-1].id)) for place in range(4)]
        pages += [stack.enter_context(watch.page(ids[4], officer.log[-1].id))]
        pages[4].mark = Mark(officer.log[-1].id, (await office.work(lambda work: work.actor.staff_id, chat=ids[4]),))
        while not asked.questions:
            await watch.look(pages)
        begun = asked.questions
        for _ in range(3):
            await watch.look(pages)
        assert (asked.questions - begun, [await told(page) for page in pages]) == (3, [False] * 5)
        await chats[0].say("daftar")
        await office.database.write(lambda c: erase_chat(c, ids[1], office.vault, office.clock.now()))
        await officer.say("/keluar")
        await watch.look(pages)
        assert (asked.questions - begun, [await told(page) for page in pages]) == (4, [True, True, False, False, True])
        await watch.stop()


async def test_a_page_is_told_what_was_there_before_it_came(office: Office, asked: Asked) -> None:
    chat, quiet = await office.chat(), await office.chat()
    await chat.say("halo")
    watch, ids = Watch(asked, Wakeups(), mark), (await office.id_of(chat), await office.id_of(quiet))
    with watch.page(ids[0], 0) as page, watch.page(ids[1], 0) as other:
        assert await page.news_within(5)
        assert not await told(other)
        assert asked.questions == 1
    await watch.stop()


async def test_a_database_that_is_away_is_said_once_and_asked_again(office: Office, asked: Asked) -> None:
    chat, watch = await office.chat(), Watch(asked, Wakeups(), mark)
    await chat.say("halo")
    asked.away = True
    with watch.page(await office.id_of(chat), 0) as page, capture_logs() as lines:
        for _ in range(2):
            await watch.look([page])
        assert not await told(page)
        asked.away = False
        await watch.look([page])
        assert await told(page)
    await watch.stop()
    assert [(line["event"], line["error"]) for line in lines] == [("pages_not_looked_at", "OperationalError")]
