"""Everybody goes on in what a release left behind, with today's program: `goes_on.txt` of its folder tells how."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from sqlalchemy import func, select

from storage.rows import table_of
from storage.tables import File, Outbound
from tests.support.chat import Chat
from tests.support.joining import PIN, give_pin
from tests.support.office import BASE_URL, Office
from tests.support.story import Story, blocks_of, differences, rewritten
from tests.support.witness import KEY, REPEATS, WORDS, Left, known, releases, reopen, told
from tests.witness.cells import number

FILES, OUTBOX = table_of(File), table_of(Outbound)
PAGES = ("staff-record", "staff-pin")
"""Among the files: what pages of their own show, and nothing draws."""
ALL_CALLED = {("0.8.0", "panggilan-2026-12-08.pdf")}
"""Sheets with nobody left on them: whoever stood there was told before the office was packed away."""
ON_POSTGRESQL = {"0.1.0"}
"""Releases whose people go on there too. It takes ten seconds a release: what those after the first stored is opened on
both databases (test_stored_names.py), and gone on with on SQLite alone.
"""
WITH_EVERYTHING = {("0.1.0", "postgresql"), ("0.3.0", "sqlite")}
"""What is left to `.ci/run`: those of 0.8.0 stand in all of the same questions, and in more."""
PIN_AT_JOINING = (0, 3, 0)
"""Since this release whoever joins chooses a PIN at once: until then the officers of a witness may have none."""


@asynccontextmanager
async def reopened(left: Left) -> AsyncIterator[tuple[Office, Story]]:
    """The office as it stood, closed in the end."""
    office, story = await reopen(left)
    yield office, story
    await office.close()


async def test_everybody_goes_on(left: Left, request: pytest.FixtureRequest) -> None:
    script = left.script.read_text(encoding="utf-8")
    async with reopened(left) as (office, story):
        await story.run(script)
    if request.config.getoption("--update-golden") and office.database.is_sqlite:
        left.script.write_text(rewritten(script, story.blocks), encoding="utf-8")
    elif found := differences(script, story.blocks):
        pytest.fail("it goes on differently:\n" + "\n".join(found), pytrace=False)


@pytest.mark.parametrize("release", releases(), ids=lambda release: release.name)
def test_nobody_whose_question_is_open_is_forgotten(release: Path) -> None:
    script = release.joinpath("goes_on.txt").read_text(encoding="utf-8")
    speak = {block.line.partition(": ")[0] for block in blocks_of(script)}
    chats = known(release, "sqlite")["chats"]
    assert [name for name, chat in chats.items() if chat["open"] and name not in speak] == []


async def test_what_was_said_and_offered_is_still_there(left: Left) -> None:
    async with reopened(left) as (office, story):
        for chat in story.chats.values():
            if type(chat) is Chat:
                await read_again(chat)
        if (
            office.database.is_sqlite
        ):  # what is drawn from is the same on both, and opened there by test_stored_names.py
            await draw_all(office, left.release)


async def read_again(chat: Chat) -> None:
    """From the first message on, as a page that was opened anew does; also what a closed phone had not fetched."""
    after, chat.after = chat.after, 0
    await chat.hear()
    assert chat.after >= after


async def draw_all(office: Office, release: str) -> None:
    """Every file that somebody was offered, as when it is fetched."""
    rows = await office.rows(select(FILES.c.chat_id, FILES.c.id, FILES.c.name).where(FILES.c.recipe.not_in(PAGES)))
    offered = [(chat_id, file) for chat_id, file, name in rows if (release, name) not in ALL_CALLED]
    for chat_id, file in offered:
        _row, content = await office.app.files.fetch(chat_id, file)
        assert content


async def test_a_message_from_before_the_upgrade_has_one_effect(left: Left) -> None:
    count = select(func.count()).select_from(OUTBOX)
    async with reopened(left) as (office, story):
        before = await office.rows(count)
        response = await story.chats[REPEATS].post(WORDS, key=KEY)
        assert (response.status_code, await office.rows(count)) == (202, before)


async def test_a_link_to_a_record_opens_once_for_whoever_has_chosen_a_pin(left: Left) -> None:
    path = f"/lihat/{told(left.raw, 'Petugas (Telegram)', 'halaman')}"

    async with reopened(left) as (office, story):

        async def shows() -> bool:
            office.http.cookies.clear()  # another browser
            page = await office.http.post(path, data={"pin": PIN}, headers={"origin": BASE_URL})
            return "WAHYU ZULKARNAIN" in page.text

        if number(left.release) < PIN_AT_JOINING:
            assert not await shows()
            await story.chats["Petugas (Telegram)"].say("halo")
            await give_pin(story.chats["Petugas (Telegram)"], new=True)
        assert [await shows() for _ in range(2)] == [True, False]
