"""Whether we may write: agreed to with the number, stopped in any words, started again with a date."""

from collections.abc import Callable
from functools import partial

import pytest
from sqlalchemy import select, update

from handlers.rules.registrations.registration_cycle import Action
from handlers.services.base.opting import may_write, start_again, stop
from handlers.services.base.records import move_on
from handlers.services.base.work import Done, Work
from storage.enums import AddressState, Status
from storage.repositories.chats import write_changes
from storage.repositories.registrations import registration_by_number
from storage.rows import table_of
from storage.tables import OptIn
from tests.support.chat import keys
from tests.support.office import Office
from tests.support.people import Person
from tests.support.rungs import CHATS, Somebody
from tests.support.stages import put

OPT_INS = table_of(OptIn)
PHONE = "+6281234567890"


async def allowed(office: Office, phone: str = PHONE) -> bool:
    return await office.work(lambda work: may_write(work, phone))


async def test_sending_the_registration_is_the_agreement(office: Office) -> None:
    await office.register(Person.new(phone="081234567890"))
    columns = ("channel", "wording", "language", "at", "ended_at")
    rows = await office.rows(select(*(OPT_INS.c[name] for name in columns)))
    assert rows == [("webchat", office.app.office.notice_version, "id", office.clock.now(), None)]
    assert await allowed(office)


async def test_who_has_no_phone_agrees_to_nothing(office: Office) -> None:
    await office.register(Person.new(phone=None))
    assert await office.rows(select(OPT_INS.c.id)) == []


async def test_the_phone_is_asked_in_words_that_name_the_office(office: Office) -> None:
    chat, _ = await office.register(Person.new())
    asked = next(heard for heard in chat.log if heard.key == "registration.phone")
    for part in ("setuju", "Dinas Tenaga Kerja Balangan", "WhatsApp", "SMS"):
        assert part in asked.text


async def test_another_phone_is_another_agreement(office: Office) -> None:
    chat, number = await office.register(Person.new(phone="081234567890"))
    await chat.say(f"/ubah {number} phone", "0812 9999 0001")
    assert (await allowed(office), await allowed(office, "+6281299990001")) == (False, True)


@pytest.mark.parametrize("status", [Status.SUBMITTED, Status.MEMBER])
async def test_taking_back_the_consent_ends_it(office: Office, status: Status) -> None:
    chat, number = await office.register(Person.new(phone="081234567890"))
    _, other = await office.register(Person.new(phone="081298765432"))
    await put(office, number, status)
    await chat.say(f"/hapus {number}")
    await chat.tap("ya")
    assert (await allowed(office), await allowed(office, "+6281298765432")) == (False, True)
    assert other


async def test_an_erased_person_leaves_no_phone_that_could_be_found(office: Office) -> None:
    chat, number = await office.register(Person.new(phone="081234567890"))
    await chat.say(f"/hapus {number}")
    await chat.tap("ya")
    ((index, ended),) = await office.rows(select(OPT_INS.c.phone_index, OPT_INS.c.ended_at))
    assert index not in office.vault.indexes("phone", PHONE)
    assert ended is not None


@pytest.mark.parametrize(
    "typed",
    [
        "STOP",
        "stop",
        "Stopp",
        "berhenti",
        "Unsubscribe",
        "jangan kirim lagi",
        "stop all",
        "eureun",
        "berhenti langganan",
    ],
)
async def test_stop_is_heard_in_any_words(office: Office, typed: str) -> None:
    chat = await office.chat()
    assert keys(await chat.say(typed)) == ["reach.stopped"]
    assert await office.rows(select(CHATS.c.reach)) == [(AddressState.OPTED_OUT,)]
    assert keys(await chat.say("menu")) == ["menu"]


@pytest.mark.parametrize("typed", ["batal", "cancel", "jangan", "tidak usah", "stop kontak", "saya berhenti kerja"])
async def test_other_words_stop_nothing(office: Office, typed: str) -> None:
    chat = await office.chat()
    await chat.say("daftar")
    assert "reach.stopped" not in keys(await chat.say(typed))
    assert await office.rows(select(CHATS.c.reach)) == [(AddressState.OPEN,)]


@pytest.mark.parametrize("typed", ["berhenti", "STOP", "stop dulu", "sudah berhenti saja pak", "saya mau berhenti"])
async def test_stop_in_a_conversation_leaves_it_and_news_still_comes(office: Office, typed: str) -> None:
    chat = await office.chat()
    await chat.say("daftar")
    assert keys(await chat.say(typed)) == ["registration.cancelled", "reach.how", "menu"]
    assert await office.rows(select(CHATS.c.reach)) == [(AddressState.OPEN,)]
    assert keys(await chat.say("stop kabar")) == ["reach.stopped"]


async def test_who_names_the_news_is_taken_at_their_word_also_in_a_conversation(office: Office) -> None:
    chat = await office.chat()
    await chat.say("daftar")
    assert keys(await chat.say("jangan kirim pesan lagi")) == ["reach.stopped", "registration.consent"]
    assert keys(await chat.say("berhenti")) == ["registration.cancelled", "menu"], "of news that is stopped no word"


async def test_stop_under_the_question_that_news_brought_stops_the_news(office: Office) -> None:
    chat, number = await office.register(Person.new())
    await put(office, number, Status.MEMBER)
    assert keys(await chat.say("status"))[-1] == "membership.birth-date"
    assert keys(await chat.say("stop"))[0] == "reach.stopped"


async def test_the_receipt_of_a_chat_without_news_promises_none(office: Office) -> None:
    chat = await office.chat()
    await chat.say("stop")
    await office.register(Person.new(), chat)
    assert "mulai lagi" in chat.last.text
    assert "datang ke sini" not in chat.last.text
    assert list(chat.last.choices) == ["/mulai_lagi"]


def acted_on(number: str, action: Action, work: Work) -> None:
    """The record goes on, and its person is told."""
    record = registration_by_number(work.uow.session, number)
    assert record is not None
    move_on(work, record, action)


async def test_what_was_missed_is_told_once_the_newest_of_each_person(office: Office) -> None:
    chat, number = await office.register(Person.new())
    _, other = await office.register(Person.new(), chat)
    await chat.say("stop")
    for moved, action in ((number, Action.VERIFY), (other, Action.VERIFY), (other, Action.WITHDRAW)):
        await office.work(partial(acted_on, moved, action))
        office.clock.advance(minutes=1)
    assert await chat.hear() == []
    await chat.say("mulai lagi")
    await office.send()
    told = [(one.key, number in one.text) for one in [*chat.log, *await chat.hear()] if one.key.startswith("notices.")]
    assert told == [("notices.verified", True), ("notices.withdrawn", False)]
    await chat.say("stop", "mulai lagi")
    await office.send()
    assert await chat.hear() == [], "nothing is told twice"


@pytest.mark.parametrize("typed", ["mulai lagi", "aktifkan kabar", "/mulai_lagi", "mulai"])
async def test_who_never_stopped_hears_that_news_comes_already(office: Office, typed: str) -> None:
    chat = await office.chat()
    await chat.say("halo")
    assert keys(await chat.say(typed)) == ["reach.on"]


@pytest.mark.parametrize("typed", ["START", "mulai", "mulai lagi", "unstop", "/start", "/mulai_lagi", "/mulai"])
async def test_start_opens_the_chat_again(office: Office, typed: str) -> None:
    chat = await office.chat()
    await chat.say("stop")
    assert keys(await chat.say(typed)) == ["reach.started"]
    assert await office.rows(select(CHATS.c.reach)) == [(AddressState.OPEN,)]


@pytest.mark.parametrize("typed", ["START", "mulai", "/start", "/mulai"])
async def test_start_is_the_menu_where_nothing_was_stopped(office: Office, typed: str) -> None:
    assert keys(await (await office.chat()).say(typed)) == ["menu"]


async def test_a_number_of_its_own_agrees_again_with_a_new_date(office: Office) -> None:
    somebody = await Somebody.registers(office)
    chat, index = await somebody.chat_on("whatsapp", PHONE), office.vault.index("phone", PHONE)
    own = CHATS.c.id == chat
    await office.database.write(lambda c: c.execute(update(CHATS).where(own).values(phone_index=index)))
    await say(office, chat, stop)
    assert not await allowed(office)
    office.clock.advance(days=1)
    await say(office, chat, start_again)
    rows = await office.rows(select(OPT_INS.c.at).where(OPT_INS.c.ended_at.is_(None)))
    assert rows == [(office.clock.now(),)]


async def say(office: Office, chat: int, command: Callable[[Work, str], Done]) -> None:
    """A command in that chat, with what it changes of the chat written back."""

    def act(work: Work) -> None:
        command(work, "")
        write_changes(work.connection, [work.here])

    await office.work(act, chat=chat)


async def test_stop_holds_for_the_phone_whoever_types_it_later(office: Office) -> None:
    """STOP on WhatsApp is no yes to SMS: a stranger who registers with the number does not bring the messages back."""
    somebody = await Somebody.registers(office, "081234567890")
    phone = await somebody.chat_on("whatsapp", PHONE)
    index = office.vault.index("phone", PHONE)
    await office.database.write(lambda c: c.execute(update(CHATS).where(CHATS.c.id == phone).values(phone_index=index)))
    assert await allowed(office)
    await say(office, phone, stop)
    await office.registered(Person.new(phone="081234567890"))
    assert not await allowed(office)
    await say(office, phone, start_again)
    assert await allowed(office)
