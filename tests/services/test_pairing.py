"""Two chats of one person: joined by a code or a phone, told, taken apart; what is theirs shows in both."""

from pathlib import Path

import pytest
from sqlalchemy import select

from handlers.services.people.pairing import vouched
from storage.enums import Status
from storage.rows import table_of
from storage.tables import Chat as ChatTable
from storage.tables import Pairing
from tests.support.chat import Chat, keys
from tests.support.dialects import LONG
from tests.support.joining import join
from tests.support.office import Office, number_in
from tests.support.on_the_spot import work_on_the_spot
from tests.support.pairing import brought, code_in, pair
from tests.support.people import Person
from tests.support.rungs import OUTBOX, Somebody, switch_on
from tests.support.stages import standing

pytestmark = LONG

CHATS, PAIRINGS = table_of(ChatTable), table_of(Pairing)
PHONE = "+6281255500009"


async def paired(office: Office, first: Chat) -> Chat:
    """Another session of whoever sits in the first one."""
    other = await office.chat()
    await pair(first, other)
    return other


async def people(office: Office) -> list[int | None]:
    """Whose each chat is, oldest first."""
    return [person for (person,) in await office.rows(select(CHATS.c.person_id).order_by(CHATS.c.id))]


async def test_both_chats_are_told_and_show_the_same(office: Office) -> None:
    first, number = await office.register()
    other = await paired(office, first)
    await office.pump()
    (told,) = await other.hear()
    assert (told.key, list(told.choices)) == ("notices.paired", ["/pisah"])
    for chat in (first, other):
        await chat.hear()
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
    await other.hear()
    assert len(await first.say("status")) == 2
    assert keys(await first.tap("/pisah")) == ["pairing.parted"]
    await office.pump()
    assert keys(await other.hear())[-1:] == ["notices.parted"]
    assert [number_in(m) for m in await other.say("status")] == [mine]
    assert len(await first.say("status")) == 1
    assert await people(office) == [None, None]
    assert keys(await first.tap("/pisah")) == ["pairing.alone"]


async def test_a_code_works_once_and_for_half_an_hour(office: Office) -> None:
    first, second, third = [await office.chat() for _ in range(3)]
    code = code_in((await first.say("sambung"))[0])
    assert keys(await first.say(f"sambung {code}")) == ["pairing.here"]
    assert keys(await second.say(f"sambung {code}")) == ["pairing.sure"]
    assert keys(await third.say(f"sambung {code}")) == ["pairing.sure"]
    assert keys(await second.tap("ya")) == ["pairing.waits"]
    assert keys(await third.tap("ya"))[0] == "problems.pairing-code"
    assert keys(await third.say(f"sambung {code}")) == ["problems.pairing-code"]
    assert keys(await first.tap(f"/sambung {code} ya")) == ["pairing.done"]
    assert keys(await first.tap(f"/sambung {code} ya")) == ["problems.pairing-code"]
    again = code_in((await first.say("sambung"))[0])
    assert keys(await second.say(f"sambung {again}")) == ["pairing.already"]
    office.clock.advance(minutes=31)
    assert keys(await third.say(f"sambung {again}")) == ["problems.pairing-code"]
    assert all(len(index) >= 16 for (index,) in await office.rows(select(PAIRINGS.c.code_index)))


@pytest.mark.parametrize("empty", [True, False])
@pytest.mark.parametrize("way", ["/start s_{plain}", "SAMBUNG {code}", "/sambung {code}"])
async def test_a_code_is_always_asked_about(office: Office, way: str, empty: bool) -> None:
    """Whoever made the code sees nothing before the other chat and their own have said yes, nor after a no."""
    thief, victim = await office.chat(), await office.chat()
    code = code_in((await thief.say("sambung"))[0])
    if not empty:
        await office.registered(Person.new(), victim)
    (asked,) = await victim.say(way.format(code=code, plain=code.replace("-", "")))
    assert (asked.key, list(asked.choices.values())) == ("pairing.sure", ["Ya sambungkan", "Tolak"])
    assert "Kode ini dari orang lain. Kalau bukan HP Bapak/Ibu sendiri, pilih Tolak." in asked.text
    assert "obrolan web yang membuat kodenya" in asked.text
    assert keys(await victim.say("tidak"))[0] == "pairing.left"
    assert await people(office) == [None, None]
    assert keys(await victim.say(f"SAMBUNG {code}"))[0] == "problems.pairing-code", "a refused code has ended"
    await office.pump()
    assert await thief.hear() == []


async def test_batal_joins_nothing(office: Office) -> None:
    thief, victim = await office.chat(), await office.chat()
    await victim.say(f"SAMBUNG {code_in((await thief.say('sambung'))[0])}")
    assert keys(await victim.say("batal"))[0] == "pairing.left"
    assert await people(office) == [None, None]


ANSWERS = ("", "tidak", "ya", "ya, 31 minutes later", "ya, refused by its maker")
"""What the stranger makes of the question; none of it joins the chats."""


async def lured(office: Office, thief: Chat, answer: str) -> Chat:
    """A new chat in which somebody opened the thief's link and answered like this."""
    code, victim = code_in((await thief.say("sambung"))[0]), await office.chat()
    assert keys(await victim.say(f"/start s_{code.replace('-', '')}")) == ["pairing.sure"]
    if answer:
        await victim.say(answer.partition(",")[0])
    if "later" in answer:
        office.clock.advance(minutes=31)
        assert keys(await thief.tap(f"/sambung {code} ya")) == ["problems.pairing-code"]
    if "refused" in answer:
        assert keys(await thief.tap(f"/sambung {code} tidak")) == ["pairing.left"]
    return victim


@pytest.mark.parametrize("answer", ANSWERS)
async def test_who_sends_a_link_sees_nothing_of_the_stranger_who_follows_it(office: Office, answer: str) -> None:
    """The attacker hears what somebody hears whose link nobody followed, word for word."""
    attacker, nobody = await office.chat(), await office.chat()
    victim = await lured(office, attacker, answer)
    number = await office.registered(Person.new(name="CONTOH RAHASIA"), victim)
    await office.pump()
    heard = {chat: "\n".join(m.text for m in await chat.hear()) for chat in (attacker, nobody)}
    for said in (
        "status", "data saya", f"/data {number}", f"/ubah {number} name", f"/hapus {number}", f"/tarik {number}",
        f"/status {number}", f"/pindah {number} ya", f"/kenal {number}", "17-08-1990", "batal",
    ):  # fmt: skip
        answers = {chat: [(m.key, m.text, dict(m.choices)) for m in await chat.say(said)] for chat in heard}
        assert answers[attacker] == answers[nobody], said
        assert "RAHASIA" not in str(answers)
    assert number not in heard[attacker]
    assert "RAHASIA" not in heard[attacker]
    assert set(await people(office)) == {None}
    await office.pump()
    assert "status.submitted" in keys(await victim.say("status"))


async def test_whoever_brings_somebodys_code_sees_nothing_before_its_maker_says_yes(office: Office) -> None:
    maker, number = await office.register(Person.new(name="CONTOH RAHASIA"))
    thief = await office.chat()
    code = await brought(maker, thief)
    assert number not in str([m.text for said in ("status", "data saya") for m in await thief.say(said)])
    assert await people(office) == [None, None]
    await office.pump()
    asked = (await maker.hear())[-1]
    assert (asked.key, list(asked.choices)) == (
        "notices.pairing-brought",
        [f"/sambung {code.replace('-', '')} {word}" for word in ("ya", "tidak")],
    )
    assert keys(await maker.say("Tolak")) == ["pairing.left"]
    await office.pump()
    assert keys(await thief.hear()) == ["notices.pairing-refused"]
    assert await people(office) == [None, None]


async def test_the_maker_may_answer_with_a_word_where_nothing_else_is_open(office: Office) -> None:
    maker, other = await office.chat(), await office.chat()
    await brought(maker, other)
    await office.pump()
    await maker.hear()
    assert keys(await maker.say("ya")) == ["pairing.done"]
    assert len(set(await people(office))) == 1


async def test_nobody_but_the_maker_says_yes_for_it(office: Office) -> None:
    maker, other, third = [await office.chat() for _ in range(3)]
    code = await brought(maker, other)
    for chat in (other, third):
        assert keys(await chat.say(f"/sambung {code} ya"))[0] == "problems.pairing-code"
    unbrought = code_in((await maker.say("sambung"))[0])
    assert keys(await maker.say(f"/sambung {unbrought} ya")) == ["problems.pairing-code"]
    assert set(await people(office)) == {None}


async def test_who_has_become_an_officer_meanwhile_is_not_joined(office: Office) -> None:
    for becomes in (0, 1):
        chats = [await office.chat(), await office.chat()]
        code = await brought(*chats)
        await join(chats[becomes], await office.invite("dinas"))
        said = keys(await chats[0].say(f"/sambung {code} ya"))
        assert said[-1] in ("pairing.staff", "problems.pairing-code"), becomes
    assert set(await people(office)) == {None}


@pytest.mark.parametrize("answer", ["ya", "tidak", "apa ini?"])
async def test_the_question_dies_with_its_time(office: Office, answer: str) -> None:
    first, (other, _) = await office.chat(), await office.register()
    await other.say("daftar")
    await other.say(f"SAMBUNG {code_in((await first.say('sambung'))[0])}")
    office.clock.advance(minutes=29)
    assert keys(await other.say("status"))[-1] == "pairing.sure"
    office.clock.advance(minutes=1)
    assert keys(await other.say(answer)) == ["problems.pairing-code", "registration.consent"]
    assert await people(office) == [None, None]


async def test_a_dead_question_is_not_asked_again(office: Office) -> None:
    first, other = await office.chat(), await office.chat()
    await other.say(f"SAMBUNG {code_in((await first.say('sambung'))[0])}")
    office.clock.advance(minutes=30)
    assert "pairing.sure" not in keys(await other.say("status"))


async def test_a_newer_code_ends_the_older_one(office: Office) -> None:
    first, second = await office.chat(), await office.chat()
    (old,) = await first.say("sambung")
    await first.say("sambung")
    assert keys(await second.say(f"sambung {code_in(old)}")) == ["problems.pairing-code"]


async def test_wrong_codes_are_counted(sqlite_url: str, tmp_path: Path) -> None:
    office = await Office.open(sqlite_url, tmp_path, rate_limit="on")
    work_on_the_spot(office.database)
    first, thief = await office.chat(), await office.chat()
    (made,) = await first.say("sambung")
    for _ in range(office.app.office.limits.wrong_codes_per_day):
        assert keys(await thief.say("sambung ABCD-EFGH-IJKL")) == ["problems.pairing-code"]
    assert keys(await thief.say(f"sambung {code_in(made)}")) == ["problems.pairing-code"]
    await office.close()


async def test_a_code_is_heard_in_the_middle_of_a_question(office: Office) -> None:
    first, second = await office.chat(), await office.chat()
    await second.say("daftar")
    assert keys(await second.say(f"SAMBUNG {code_in((await first.say('sambung'))[0])}")) == ["pairing.sure"]
    assert keys(await second.tap("ya")) == ["pairing.waits", "registration.consent"]


async def test_the_maker_is_asked_in_the_middle_of_a_question_too(office: Office) -> None:
    first, second = await office.chat(), await office.chat()
    await first.say("daftar")
    code = await brought(first, second)
    await office.pump()
    assert keys(await first.hear())[-1] == "notices.pairing-brought"
    assert keys(await first.tap(f"/sambung {code.replace('-', '')} ya")) == ["pairing.done", "registration.consent"]


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
    other = await office.chat()
    code = await brought(other, first)
    await village.say(f"/berkas {number} terima")
    await office.pump()
    assert keys(await other.hear()) == ["notices.pairing-brought"], "and nothing of the other chat before the yes"
    await other.tap(f"/sambung {code} ya")
    await office.pump()
    assert keys(await other.hear()) == ["notices.papers-at-village"]
    office.clock.advance(hours=1)
    await office.pump()
    assert await other.hear() == []
