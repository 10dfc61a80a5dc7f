"""A staff chat that was left alone locks, and opens with the PIN."""

from sqlalchemy import select

from handlers.services.base.unlocking import needs_pin
from handlers.services.base.work import Work
from storage.rows import table_of
from storage.tables import AuditLine, Chat, Staff
from tests.support.chat import Chat as Session
from tests.support.chat import keys
from tests.support.joining import bring, join
from tests.support.office import Office

PIN = "482915"
STAFF = table_of(Staff)
CHATS = table_of(Chat)
AUDIT = table_of(AuditLine)


async def with_pin(office: Office, role: str = "dinas") -> Session:
    """An officer who has chosen a PIN, a while ago."""
    chat = await office.staff(role)
    office.clock.advance(minutes=31)
    assert keys(await chat.say("/bantuan-apa")) == ["staff.pin-new"]
    await chat.say(PIN, PIN)
    return chat


async def test_the_first_lock_asks_for_a_new_pin_and_then_does_what_was_asked(office: Office) -> None:
    officer = await office.staff("dinas")
    office.clock.advance(minutes=29)
    assert keys(await officer.say("/pertanyaan")) == ["staff.questions-none"]
    office.clock.advance(minutes=31)
    assert keys(await officer.say("/pertanyaan")) == ["staff.pin-new"]
    assert keys(await officer.say("123456")) == ["problems.easy-pin", "staff.pin-new"]
    assert keys(await officer.say("4829")) == ["problems.bad-length", "staff.pin-new"]
    assert keys(await officer.say(PIN)) == ["staff.pin"]
    assert keys(await officer.say("482916")) == ["problems.pin-mismatch", "staff.pin-new"]
    assert keys(await officer.say(PIN)) == ["staff.pin"]
    assert keys(await officer.say(PIN)) == ["staff.pin-set", "staff.questions-none"]
    assert keys(await officer.say("/pertanyaan")) == ["staff.questions-none"]


async def test_with_a_pin_only_that_is_asked(office: Office) -> None:
    officer = await with_pin(office)
    office.clock.advance(minutes=31)
    assert keys(await officer.tap("/pertanyaan")) == ["staff.pin"]
    assert keys(await officer.say("menu")) == ["problems.letters", "staff.pin"]
    assert keys(await officer.say("482916")) == ["problems.pin-wrong", "staff.pin"]
    assert keys(await officer.say(PIN)) == ["staff.questions-none"]


async def test_a_newer_command_takes_the_place_of_the_one_that_waits(office: Office) -> None:
    officer = await with_pin(office)
    office.clock.advance(minutes=31)
    await officer.say("/keluar")
    assert keys(await officer.tap("/pertanyaan")) == ["staff.pin"]
    assert keys(await officer.say(PIN)) == ["staff.questions-none"]


async def test_a_pin_typed_into_a_locked_chat_opens_it_at_once(office: Office) -> None:
    officer = await with_pin(office)
    await officer.say("daftar")
    await officer.tap("setuju")
    office.clock.advance(hours=2)
    assert keys(await officer.say("482 916")) == ["problems.pin-wrong", "staff.pin"]
    assert keys(await officer.say(PIN)) == ["staff.unlocked", "registration.subject"]
    office.clock.advance(hours=2)
    assert keys(await officer.say(PIN)) == ["staff.unlocked", "registration.subject"]


async def test_digits_typed_where_no_pin_was_chosen_yet_become_none(office: Office) -> None:
    officer = await office.staff("dinas")
    office.clock.advance(minutes=31)
    assert keys(await officer.say(PIN)) == ["staff.pin-new"]
    assert keys(await officer.say(PIN)) == ["staff.pin"]
    assert keys(await officer.say("482916")) == ["problems.pin-mismatch", "staff.pin-new"]


async def test_an_officer_is_not_sent_to_the_village_office(office: Office) -> None:
    officer = await with_pin(office)
    office.clock.advance(minutes=31)
    await officer.say("/pertanyaan", "satu", "dua")
    heard = await officer.say("tiga")
    assert keys(heard) == ["problems.letters", "menu.need-help", "staff.pin"]
    assert "pengelola" in heard[1].text
    assert "desa" not in heard[1].text
    assert "petugas" not in heard[0].choices


async def test_what_was_open_goes_on_after_the_lock(office: Office) -> None:
    officer = await with_pin(office)
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
    office.clock.advance(minutes=31)
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


async def test_a_new_invitation_opens_a_closed_chat_and_begins_without_a_pin(office: Office) -> None:
    officer = await with_pin(office)
    office.clock.advance(minutes=31)
    await officer.say("/pertanyaan", *["482916"] * 5)
    assert keys(await bring(officer, "salah")) == ["problems.unknown-command"]
    assert keys(await officer.say("/pertanyaan")) == ["problems.pin-held"]
    code = await office.invite("dinas")
    await join(officer, code)
    assert keys(await officer.say("/pertanyaan")) == ["staff.questions-none"]
    office.clock.advance(minutes=31)
    assert keys(await officer.say("/pertanyaan")) == ["staff.pin-new"]


async def test_a_chat_can_be_locked_by_hand_and_a_worker_knows_no_such_thing(office: Office) -> None:
    officer, worker = await with_pin(office), await office.chat()
    assert keys(await officer.say("/kunci")) == ["staff.pin"]
    assert keys(await officer.say("/pertanyaan")) == ["staff.pin"]
    assert keys(await officer.say(PIN)) == ["staff.questions-none"]
    assert keys(await worker.say("/kunci")) == ["problems.unknown-command"]
    office.clock.advance(hours=5)
    assert keys(await worker.say("daftar")) == ["registration.consent"]


async def test_before_what_cannot_be_taken_back_the_pin_is_asked_again(office: Office) -> None:
    officer = await with_pin(office)
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
    first, second = await with_pin(office), await with_pin(office)
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


async def test_a_pin_half_chosen_stands_in_the_state_as_a_digest(office: Office) -> None:
    officer = await office.staff("dinas")
    await officer.say("/kunci", PIN)
    ((state, key, number),) = await office.rows(
        select(CHATS.c.state, CHATS.c.wrapped_key, CHATS.c.id).where(CHATS.c.id == await office.id_of(officer))
    )
    plain = office.vault.data_key(key).open(state, f"chats.state:{number}")
    assert PIN.encode() not in plain
    assert b'"s":"pin"' in plain
    office.clock.advance(days=1)
    assert keys(await officer.say(PIN)) == ["staff.pin-set"]
