"""Two chats of one person: joined by a code or a phone, told, taken apart; what is theirs shows in both."""

from pathlib import Path

import pytest
from sqlalchemy import select

from handlers.rules.pairing import read_code, written
from handlers.services.people.pairing import vouched
from storage.enums import Status
from storage.rows import table_of
from storage.tables import Chat as ChatTable
from storage.tables import Pairing
from tests.support.chat import Chat, Heard, keys
from tests.support.joining import join
from tests.support.office import Office, number_in
from tests.support.people import Person
from tests.support.rungs import OUTBOX, Somebody, switch_on
from tests.support.stages import standing

CHATS, PAIRINGS = table_of(ChatTable), table_of(Pairing)
PHONE = "+6281255500009"


def code_in(heard: Heard) -> str:
    """The code of *sambung*."""
    found = [read_code(line) for line in heard.text.splitlines()]
    return written(next(code for code in found if code))


async def paired(office: Office, first: Chat) -> Chat:
    """Another session of whoever sits in the first one."""
    other = await office.chat()
    (made,) = await first.say("sambung")
    assert keys(await other.say(f"SAMBUNG {code_in(made)}"))[:1] == ["pairing.done"]
    return other


async def people(office: Office) -> list[int | None]:
    """Whose each chat is, oldest first."""
    return [person for (person,) in await office.rows(select(CHATS.c.person_id).order_by(CHATS.c.id))]


async def test_both_chats_are_told_and_show_the_same(office: Office) -> None:
    first, number = await office.register()
    other = await paired(office, first)
    await office.pump()
    (told,) = await first.hear()
    assert (told.key, list(told.choices)) == ("notices.paired", ["/pisah"])
    for chat in (first, other):
        (status,) = await chat.say("status")
        assert (status.key, number_in(status)) == ("status.submitted", number)
        assert number_in((await chat.say("data saya"))[0]) == number
    assert keys(await other.say(f"/ubah {number} phone")) == ["registration.phone"]
    assert keys(await other.say("0812 9999 0001")) == ["registration.corrected"]


async def test_either_may_take_them_apart(office: Office) -> None:
    first, _ = await office.register()
    other = await paired(office, first)
    own, mine = await office.register(Person.new(), other)
    assert own is other
    await office.pump()
    await first.hear()
    assert len(await first.say("status")) == 2
    assert keys(await first.tap("/pisah")) == ["pairing.parted"]
    await office.pump()
    assert keys(await other.hear())[-1:] == ["notices.parted"]
    assert [number_in(m) for m in await other.say("status")] == [mine]
    assert len(await first.say("status")) == 1
    assert await people(office) == [None, None]
    assert keys(await first.tap("/pisah")) == ["pairing.alone"]


async def test_a_code_works_once_and_for_half_an_hour(office: Office) -> None:
    first, third = await office.chat(), await office.chat()
    (made,) = await first.say("sambung")
    code = code_in(made)
    assert keys(await first.say(f"sambung {code}")) == ["pairing.here"]
    second = await office.chat()
    assert keys(await second.say(f"sambung {code}")) == ["pairing.done"]
    assert keys(await third.say(f"sambung {code}")) == ["problems.pairing-code"]
    (again,) = await first.say("sambung")
    assert keys(await second.say(f"sambung {code_in(again)}")) == ["pairing.already"]
    office.clock.advance(minutes=31)
    assert keys(await third.say(f"sambung {code_in(again)}")) == ["problems.pairing-code"]
    assert all(len(index) >= 16 for (index,) in await office.rows(select(PAIRINGS.c.code_index)))


async def test_a_link_that_somebody_else_sent_opens_nothing(office: Office) -> None:
    """Whoever makes a code and gets others to open its link would see and change their registrations."""
    thief, (victim, number) = await office.chat(), await office.register()
    (made,) = await thief.say("sambung")
    for tries, no in enumerate(("tidak", "batal"), 1):
        (asked,) = await victim.say(f"/start s_{code_in(made).replace('-', '')}")
        assert (asked.key, "obrolan web" in asked.text) == ("pairing.sure", True)
        assert keys(await victim.say(no))[0] == "pairing.left", tries
    await office.pump()
    assert number not in str([m.text for m in await thief.say("status")])
    assert await people(office) == [None, None]
    assert keys(await victim.say(f"SAMBUNG {code_in(made)}")) == ["pairing.sure"]
    assert keys(await victim.tap("ya")) == ["pairing.done"]
    assert number in str([m.text for m in await thief.say("status")])


async def test_a_code_that_is_over_by_the_answer_joins_nothing(office: Office) -> None:
    first, (other, _) = await office.chat(), await office.register()
    (made,) = await first.say("sambung")
    await other.say(f"SAMBUNG {code_in(made)}")
    office.clock.advance(minutes=31)
    assert keys(await other.tap("ya"))[0] == "problems.pairing-code"
    assert await people(office) == [None, None]


async def test_a_newer_code_ends_the_older_one(office: Office) -> None:
    first, second = await office.chat(), await office.chat()
    (old,) = await first.say("sambung")
    await first.say("sambung")
    assert keys(await second.say(f"sambung {code_in(old)}")) == ["problems.pairing-code"]


async def test_wrong_codes_are_counted(sqlite_url: str, tmp_path: Path) -> None:
    office = await Office.open(sqlite_url, tmp_path, rate_limit="on")
    first, thief = await office.chat(), await office.chat()
    (made,) = await first.say("sambung")
    for _ in range(office.app.office.limits.wrong_codes_per_day):
        assert keys(await thief.say("sambung ABCD-EFGH-IJKL")) == ["problems.pairing-code"]
    assert keys(await thief.say(f"sambung {code_in(made)}")) == ["problems.pairing-code"]
    await office.close()


async def test_a_code_is_heard_in_the_middle_of_a_question(office: Office) -> None:
    first, second = await office.chat(), await office.chat()
    (made,) = await first.say("sambung")
    await second.say("daftar")
    said = keys(await second.say(f"SAMBUNG {code_in(made)}"))
    assert said == ["pairing.done", "registration.consent"]


async def test_chats_of_officers_are_never_joined(office: Office) -> None:
    officer, worker = await office.staff("dinas"), await office.chat()
    assert keys(await officer.say("sambung")) == ["pairing.staff"]
    (made,) = await worker.say("sambung")
    assert keys(await officer.say(f"sambung {code_in(made)}")) == ["pairing.staff"]
    code = await office.invite("dinas")
    await join(worker, code)
    other = await office.chat()
    assert keys(await other.say(f"sambung {code_in(made)}")) == ["problems.pairing-code"]


async def test_nobody_votes_on_a_record_of_another_chat_of_theirs(office: Office) -> None:
    first, number = await office.register()
    other = await paired(office, first)
    await join(other, await office.invite("dinas"))
    (shown,) = await other.say(f"/periksa {number}")
    assert list(shown.choices) == ["/antrean"]
    assert keys(await other.say(f"/setujui {number}")) == ["problems.own-record"]


async def test_the_membership_number_is_read_out_in_either(office: Office) -> None:
    person = Person.new()
    first, number = await standing(office, Status.PAPERS_COMPLETE, person)
    other = await paired(office, first)
    await (await office.staff("bpjs")).say(f"/kpj {number} 20199901234")
    assert "membership.birth-date" in keys(await other.say("status"))
    assert "20199901234" in (await other.say(f"{person.born:%d-%m-%Y}"))[0].text


async def on(office: Office, channel: str, address: str) -> int:
    """A chat on another channel, in which somebody has just written."""
    somebody = Somebody(office, "", 0, {})
    return await somebody.chat_on(channel, address)


async def test_a_phone_that_two_channels_vouch_for_joins_them(office: Office) -> None:
    switch_on(office)
    whatsapp, telegram = await on(office, "whatsapp", PHONE), await on(office, "telegram", "7700099")
    await office.work(lambda work: vouched(work, PHONE), chat=whatsapp)
    assert set(await people(office)) == {None}
    await office.work(lambda work: vouched(work, PHONE), chat=telegram)
    assert len(set(await people(office))) == 1
    rows = await office.rows(select(OUTBOX.c.chat_id, OUTBOX.c.key).where(OUTBOX.c.key == "notices.paired"))
    assert {chat for chat, _ in rows} == {whatsapp, telegram}


@pytest.mark.parametrize(("later", "joined"), [({"days": 60}, True), ({"days": 60, "seconds": 1}, False)])
async def test_a_chat_that_nobody_used_for_sixty_days_proves_nothing_by_its_phone(
    office: Office, later: dict[str, int], joined: bool
) -> None:
    switch_on(office)
    whatsapp = await on(office, "whatsapp", PHONE)
    await office.work(lambda work: vouched(work, PHONE), chat=whatsapp)
    office.clock.advance(**later)
    telegram = await on(office, "telegram", "7700098")
    await office.work(lambda work: vouched(work, PHONE), chat=telegram)
    assert (set(await people(office)) == {None}) is not joined


async def test_taking_apart_needs_nobody_else(office: Office) -> None:
    chat = await office.chat()
    assert keys(await chat.say("/pisah")) == ["pairing.alone"]


async def test_unread_news_comes_along_once(office: Office) -> None:
    first, number = await standing(office, Status.VERIFIED)
    village = await office.staff("village", "63.11.01.2005")
    (made,) = await first.say("sambung")
    await village.say(f"/berkas {number} terima")
    await office.pump()
    other = await office.chat()
    await other.say(f"sambung {code_in(made)}")
    await office.pump()
    assert keys(await other.hear()) == ["notices.papers-at-village"]
    office.clock.advance(hours=1)
    await office.pump()
    assert await other.hear() == []
