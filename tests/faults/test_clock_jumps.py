"""A clock that jumps ahead erases nothing and says so; one that comes back holds up nothing."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select
from structlog.testing import capture_logs

from handlers.flow import Say
from storage.rows import table_of
from storage.tables import Inbound, Outbound, Pulse
from tests.support.chat import Chat, keys
from tests.support.office import Office
from tests.support.staff import officer, typed

OUTBOX, PULSE = table_of(Outbound), table_of(Pulse)
JUMP = timedelta(days=1500)


class Sets:
    """The office's clock as a machine has it: anybody sets it, and another one goes on beside."""

    def __init__(self, office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
        self.office, self.passed = office, timedelta()
        monkeypatch.setattr(office.clock, "given", False)
        monkeypatch.setattr(office.clock, "elapsed", lambda: self.passed)

    async def goes_on(self, span: timedelta) -> None:
        self.passed += span
        self.office.clock.set(self.office.clock.now() + span)
        await self.office.pump()

    async def jumps(self, span: timedelta) -> None:
        self.office.clock.set(self.office.clock.now() + span)
        await self.office.pump()


@pytest.fixture
async def sets(office: Office, monkeypatch: pytest.MonkeyPatch) -> Sets:
    found = Sets(office, monkeypatch)
    await found.goes_on(timedelta(minutes=2))
    return found


async def kept(office: Office) -> list[int]:
    """How many messages, and how many ids of messages, are still there."""
    return [(await office.rows(select(func.count()).select_from(table)))[0][0] for table in (OUTBOX, Inbound)]


async def with_draft(office: Office) -> Chat:
    chat = await office.chat()
    await chat.say("daftar", "setuju", "saya sendiri")
    return chat


async def warnings(office: Office) -> list[str]:
    answer = await office.http.get("/readyz")
    assert (answer.status_code, answer.json()["ready"]) == (200, True)
    return list(answer.json()["warnings"])


async def test_a_jump_erases_nothing_until_an_administrator_says_that_it_is_right(office: Office, sets: Sets) -> None:
    chat, boss = await with_draft(office), await officer(office, "administrator")
    before = await kept(office)
    with capture_logs() as said:
        await sets.jumps(JUMP)
        await sets.goes_on(timedelta(hours=7))
    assert [line["event"] for line in said if line["event"] != "sent"] == ["clock_jumped"]
    assert await warnings(office) == ["clock"]
    assert [now >= then for now, then in zip(await kept(office), before, strict=True)] == [True, True]
    assert await office.rows(select(func.count()).where(OUTBOX.c.key == "notices.clock-jumped")) == [(1,)]
    assert keys(await boss.hear()) == ["staff.locked"]
    told = (await typed(boss, "/jam"))[-1]
    assert (told.key, list(told.choices)) == ("notices.clock-jumped", ["/jam benar"])
    assert keys(await chat.say("Siti Aminah")) == ["registration.nik"]  # all else goes on
    assert keys(await boss.tap("/jam benar")) == ["staff.clock-confirmed"]
    await sets.goes_on(timedelta(minutes=2))
    assert await warnings(office) == []
    assert (await kept(office))[1] < before[1]


async def test_a_jump_that_is_taken_back_ends_by_itself_and_nothing_waits_for_it(office: Office, sets: Sets) -> None:
    chat = await office.chat()
    await sets.jumps(timedelta(days=1))
    assert await warnings(office) == ["clock"]
    row = await office.id_of(chat)
    await office.work(lambda work: work.tell(row, Say("menu.cancelled"), "news"))
    office.clock.set(office.clock.now() - timedelta(days=1))
    await office.pump()
    assert await warnings(office) == []
    assert keys(await chat.hear()) == ["menu.cancelled"]
    assert await office.rows(select(PULSE.c.doubted_at)) == [(None,)]


async def test_a_chat_that_was_used_in_a_time_that_did_not_come_is_locked(office: Office, sets: Sets) -> None:
    dinas = await officer(office, "dinas")
    await sets.jumps(timedelta(days=10))
    await typed(dinas, "/antrean")
    office.clock.set(office.clock.now() - timedelta(days=10))
    await office.pump()
    assert keys(await dinas.say("/antrean"))[-1] == "staff.pin"


async def test_a_start_after_weeks_asks_too_and_after_a_weekend_does_not(office: Office, sets: Sets) -> None:
    for days, found in ((2, []), (20, ["clock"])):
        await office.restart()
        sets.passed = timedelta()
        await sets.jumps(timedelta(days=days))
        assert await warnings(office) == found
    await office.restart()
    await sets.goes_on(timedelta(days=1))
    assert await warnings(office) == ["clock"]


async def test_news_that_would_lapse_by_a_jump_keeps_its_place(office: Office, sets: Sets) -> None:
    chat = await office.chat()
    row, ends = await office.id_of(chat), office.clock.now() + timedelta(hours=1)
    await office.work(lambda work: work.tell(row, Say("menu.cancelled"), "news", expires_at=ends))
    await sets.jumps(JUMP)
    assert await office.rows(select(OUTBOX.c.status).where(OUTBOX.c.chat_id == row)) == [("pending",)]
