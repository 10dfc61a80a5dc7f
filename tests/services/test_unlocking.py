"""A PIN is chosen at joining; a chat of staff that was left alone locks, and opens with it."""

import pytest
from sqlalchemy import func, select, update

from handlers.services.base.unlocking import needs_pin
from handlers.services.base.work import Work
from storage.rows import table_of
from storage.tables import AuditLine, Chat, Staff, VoteCast
from tests.support.chat import Chat as Session
from tests.support.chat import keys
from tests.support.joining import PIN, bring, join
from tests.support.office import Office

STAFF = table_of(Staff)
CHATS = table_of(Chat)
AUDIT = table_of(AuditLine)
VOTES = table_of(VoteCast)


async def with_pin(office: Office, role: str = "dinas") -> Session:
    """An officer who has left their chat alone until it locked."""
    chat = await office.staff(role)
    office.clock.advance(minutes=31)
    return chat


async def forgotten(office: Office, chat: Session) -> None:
    """The officer has no PIN, as offices from before have them."""
    mine = select(CHATS.c.staff_id).where(CHATS.c.id == await office.id_of(chat)).scalar_subquery()
    await office.database.write(lambda c: c.execute(update(STAFF).where(STAFF.c.id == mine).values(pin=None)))


# --- joining ---


async def test_joining_asks_for_a_new_pin_and_nothing_runs_before(office: Office) -> None:
    officer = await office.chat()
    joined = await bring(officer, await office.invite("dinas"))
    assert keys(joined) == ["staff.joined", "staff.pin-new"]
    for said in ("/antrean", "/keluar", "daftar"):
        assert keys(await officer.say(said))[-1] == "staff.pin-new"
    assert keys(await officer.say("123456")) == ["problems.easy-pin", "staff.pin-new"]
    assert keys(await officer.say("4829"))[0] == "problems.bad-length"
    assert keys(await officer.say(PIN)) == ["staff.pin"]
    assert keys(await officer.say("482916")) == ["problems.pin-mismatch", "staff.pin-new"]
    assert keys(await officer.say(PIN)) == ["staff.pin"]
    assert keys(await officer.say(PIN))[0] == "staff.pin-set"
    await officer.tap("tidak")
    assert keys(await officer.say("/pertanyaan")) == ["staff.questions-none"]


async def test_what_a_chat_showed_before_joining_is_hidden_until_the_pin(office: Office) -> None:
    chat, number = await office.register()
    await bring(chat, await office.invite("village", "63.11.01.2005"))
    chat.after = 0
    assert not [one for one in await chat.hear() if number in one.text]
    await chat.say(PIN, PIN)
    chat.after = 0
    assert [one for one in await chat.hear() if number in one.text]


async def test_a_list_that_was_asked_for_before_the_pin_is_shown_after_it(office: Office) -> None:
    officer = await office.chat()
    await bring(officer, await office.invite("dinas"))
    assert keys(await officer.say("/pertanyaan")) == ["staff.pin-new"]
    assert keys(await officer.say(PIN)) == ["staff.pin"]
    assert keys(await officer.say(PIN)) == ["staff.pin-set", "staff.questions-none"]


async def test_whoever_finds_a_chat_without_a_pin_chooses_none(office: Office) -> None:
    """Offices from before have such chats: in use its officer chooses one, left alone nobody does."""
    used, left = await office.staff("dinas"), await office.staff("bpjs")
    for chat in (used, left):
        await forgotten(office, chat)
    office.clock.advance(minutes=29)
    assert keys(await used.say("/antrean")) == ["staff.pin-new"]
    office.clock.advance(minutes=2)
    assert keys(await left.say("/antrean")) == ["staff.pin-reset"]
    assert keys(await left.say(PIN)) == ["staff.pin-reset"]
    assert keys(await left.tap("/antrean")) == ["staff.pin-reset"]
    await used.say(PIN)
    assert keys(await used.say(PIN))[:1] == ["staff.pin-set"]
    assert await office.rows(select(func.count()).where(STAFF.c.pin.is_not(None))) == [(1,)]


async def test_a_pin_half_chosen_is_lost_with_the_chat(office: Office) -> None:
    officer = await office.chat()
    await bring(officer, await office.invite("dinas"))
    await officer.say(PIN)
    ((state, key, number),) = await office.rows(
        select(CHATS.c.state, CHATS.c.wrapped_key, CHATS.c.id).where(CHATS.c.id == await office.id_of(officer))
    )
    plain = office.vault.data_key(key).open(state, f"chats.state:{number}")
    assert PIN.encode() not in plain
    assert b'"s":"pin"' in plain
    office.clock.advance(days=1)
    assert keys(await officer.say(PIN)) == ["staff.pin-reset"]


# --- locked ---


async def test_only_the_pin_opens_it(office: Office) -> None:
    officer = await with_pin(office)
    assert keys(await officer.tap("/pertanyaan")) == ["staff.pin"]
    assert keys(await officer.say("menu")) == ["problems.letters", "staff.pin"]
    assert keys(await officer.say("482916")) == ["problems.pin-wrong", "staff.pin"]
    assert keys(await officer.say(PIN)) == ["staff.questions-none"]


async def test_a_newer_command_takes_the_place_of_the_one_that_waits(office: Office) -> None:
    officer = await with_pin(office)
    await officer.say("/keluar")
    assert keys(await officer.tap("/pertanyaan")) == ["staff.pin"]
    assert keys(await officer.say(PIN)) == ["staff.questions-none"]


async def test_a_pin_typed_into_a_locked_chat_opens_it_at_once(office: Office) -> None:
    officer = await office.staff("dinas")
    await officer.say("daftar")
    await officer.tap("setuju")
    office.clock.advance(hours=2)
    assert keys(await officer.say("482 916")) == ["problems.pin-wrong", "staff.pin"]
    assert keys(await officer.say(PIN)) == ["staff.unlocked", "registration.subject"]
    office.clock.advance(hours=2)
    assert keys(await officer.say(PIN)) == ["staff.unlocked", "registration.subject"]


@pytest.mark.parametrize("answer", ["ya", "tidak"])
async def test_a_vote_typed_at_a_locked_chat_is_asked_about(office: Office, answer: str) -> None:
    """Another hand types it; the officer gives nothing but the PIN."""
    number = await office.registered()
    officer = await office.staff("dinas")
    await officer.say(f"/periksa {number}")
    office.clock.advance(minutes=31)
    line = f"/tolak {number} umur"
    assert keys(await officer.say(line)) == ["staff.pin"]
    unlocked, asked = await officer.say(PIN)
    assert (unlocked.key, asked.key, list(asked.choices)) == ("staff.unlocked", "staff.typed-before", ["ya", "tidak"])
    assert line in asked.text
    assert await office.rows(select(VOTES.c.vote)) == []
    done = keys(await officer.tap(answer))
    votes = await office.rows(select(VOTES.c.vote))
    assert (done, len(votes)) == ((["staff.voted"], 1) if answer == "ya" else (["staff.typed-before-dropped"], 0))


async def test_what_waited_for_a_pin_in_an_open_chat_is_asked_about_once_it_locked(office: Office) -> None:
    officer = await office.staff("administrator")
    for _ in range(2):
        office.clock.advance(minutes=20)
        await officer.say("/bantuan")
    assert keys(await officer.say("/undang reader")) == ["staff.pin"]
    office.clock.advance(minutes=31)
    assert keys(await officer.say(PIN)) == ["staff.unlocked", "staff.typed-before"]
    assert keys(await officer.tap("ya")) == ["links.invited"]


async def test_locking_by_hand_lets_nothing_through(office: Office) -> None:
    """Whoever types a command behind /kunci does not have it run by the officer's PIN."""
    officer = await office.staff("dinas")
    assert keys(await officer.say("/kunci /keluar")) == ["staff.pin"]
    assert keys(await officer.say(PIN)) == ["staff.unlocked"]
    assert keys(await officer.say("/pertanyaan")) == ["staff.questions-none"]


async def test_an_officer_is_not_sent_to_the_village_office(office: Office) -> None:
    officer = await with_pin(office)
    await officer.say("/pertanyaan", "satu", "dua")
    heard = await officer.say("tiga")
    assert keys(heard) == ["problems.letters", "menu.need-help", "staff.pin"]
    assert "pengelola" in heard[1].text
    assert "desa" not in heard[1].text
    assert "petugas" not in heard[0].choices


async def test_what_was_open_goes_on_after_the_lock(office: Office) -> None:
    officer = await office.staff("dinas")
    await officer.say("daftar")
    await officer.tap("setuju")
    await officer.tap("saya")
    office.clock.advance(hours=2)
    assert keys(await officer.say("BUDI SANTOSO")) == ["staff.pin"]
    assert keys(await officer.tap("batal")) == ["staff.pin"]
    assert keys(await officer.send_file("a.jpg", b"x")) == ["staff.pin"]
    assert keys(await officer.say(PIN)) == ["staff.unlocked", "registration.name"]
    assert keys(await officer.say("BUDI SANTOSO")) == ["registration.nik"]


async def test_five_wrong_pins_close_the_chat_for_a_day(office: Office) -> None:
    officer = await with_pin(office)
    await officer.say("/pertanyaan")
    for left in (4, 3, 2, 1):
        wrong = (await officer.say("482916"))[0]
        assert (wrong.key, str(left) in wrong.text) == ("problems.pin-wrong", True)
    assert keys(await officer.say("482916")) == ["problems.pin-held"]
    assert keys(await officer.say(PIN)) == ["problems.pin-held"]
    assert keys(await officer.say("/pertanyaan")) == ["problems.pin-held"]
    office.clock.advance(hours=23)
    assert keys(await officer.say("halo")) == ["problems.pin-held"]
    office.clock.advance(hours=2)
    assert keys(await officer.say("/pertanyaan")) == ["staff.pin"]
    assert keys(await officer.say(PIN)) == ["staff.questions-none"]


async def test_a_new_invitation_opens_a_closed_chat_with_a_pin_of_its_own(office: Office) -> None:
    officer = await with_pin(office)
    await officer.say("/pertanyaan", *["482916"] * 5)
    assert keys(await bring(officer, "salah")) == ["problems.unknown-command"]
    assert keys(await officer.say("/pertanyaan")) == ["problems.pin-held"]
    await join(officer, await office.invite("dinas"))
    assert keys(await officer.say("/pertanyaan")) == ["staff.questions-none"]


async def test_a_chat_can_be_locked_by_hand_and_a_worker_knows_no_such_thing(office: Office) -> None:
    officer, worker = await office.staff("dinas"), await office.chat()
    assert keys(await officer.say("/kunci")) == ["staff.pin"]
    assert keys(await officer.say("/pertanyaan")) == ["staff.pin"]
    assert keys(await officer.say(PIN)) == ["staff.questions-none"]
    assert keys(await worker.say("/kunci")) == ["problems.unknown-command"]
    office.clock.advance(hours=5)
    assert keys(await worker.say("daftar")) == ["registration.consent"]


async def test_before_what_cannot_be_taken_back_the_pin_is_asked_again(office: Office) -> None:
    officer = await office.staff("dinas")
    chat = await office.id_of(officer)

    def ask(work: Work) -> str | None:
        done = needs_pin(work, "/ekspor bpjs")
        return None if done is None or done.opens is None else str(done.opens.data["then"])

    assert await office.work(ask, chat=chat) is None
    office.clock.advance(minutes=20)
    await officer.say("/pertanyaan")
    assert await office.work(ask, chat=chat) is None
    office.clock.advance(minutes=20)
    assert keys(await officer.say("/pertanyaan")) == ["staff.questions-none"]
    assert await office.work(ask, chat=chat) == "/ekspor bpjs"
    office.clock.advance(hours=-1)
    assert await office.work(ask, chat=chat) == "/ekspor bpjs"


async def test_the_pin_is_nowhere_to_be_read(office: Office) -> None:
    first, second = await office.staff("dinas"), await office.staff("dinas")
    digests = {row[0] for row in await office.rows(select(STAFF.c.pin).where(STAFF.c.pin.is_not(None)))}
    assert len(digests) == 2
    assert all(PIN.encode() not in digest for digest in digests)
    lines = await office.rows(select(AUDIT.c.why, AUDIT.c.fields, AUDIT.c.subject))
    assert PIN not in str(lines)
    for chat in (first, second):
        sealed = await office.rows(
            select(CHATS.c.state, CHATS.c.wrapped_key, CHATS.c.id).where(CHATS.c.id == await office.id_of(chat))
        )
        state, key, number = sealed[0]
        assert PIN.encode() not in office.vault.data_key(key).open(state, f"chats.state:{number}")
