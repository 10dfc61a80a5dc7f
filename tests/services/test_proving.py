"""A number that was only typed: it hears that there is news, and a birth date makes it the person's."""

from datetime import date
from functools import partial
from typing import Any

from sqlalchemy import select

from handlers.services.base.records import own_records, record_by_id
from handlers.services.base.work import Done, Work
from handlers.services.people.erasing import erase
from handlers.services.people.proving import ask_proof, prove_phone
from handlers.services.registrations.correcting import keep
from storage.enums import Field, Rung, Status
from tests.support.office import Office
from tests.support.people import Person
from tests.support.rungs import CHATS, RECORDS, Somebody, switch_on

BORN = date(1990, 8, 17)


async def promised(office: Office, chat: Any = None, **person: Any) -> tuple[Somebody, int]:
    """Somebody whose typed phone was told that there is news; (they, the chat of that phone)."""
    switch_on(office)
    chat = chat or await office.chat()
    number = await office.registered(Person.new(born=BORN, phone="081234567890", **person), chat)
    ((record, told),) = await office.rows(select(RECORDS.c.id, RECORDS.c.chat_id).where(RECORDS.c.number == number))
    somebody = Somebody(office, number, record, {"webchat": told})
    await somebody.moves_on(Status.VERIFIED)
    await office.send()
    office.clock.advance(minutes=31)
    await somebody.climb()
    last = (await somebody.tries())[-1]
    assert (last.lane, last.key, last.rung) == ("whatsapp", "notices.some-news", Rung.TYPED)
    return somebody, last.chat_id


async def says(office: Office, chat: int, number: str, born: str) -> list[str]:
    """The birth date is given there; the keys of the answer."""
    data = {"number": number, "birth-date": born}
    done: Done = await office.work(lambda work: prove_phone(work, dict(data)), chat=chat)
    return [say.key for say in done.says]


async def own(office: Office, chat: int) -> list[str]:
    return await office.work(lambda work: [record.number for record in own_records(work)], chat=chat)


async def test_the_birth_date_joins_the_phone_to_its_person(office: Office) -> None:
    somebody, phone = await promised(office)
    asked = await office.work(lambda work: ask_proof(work, somebody.number), chat=phone)
    assert [say.key for say in asked.says] == ["proof.about"]
    assert asked.opens is not None
    assert "name" not in asked.opens.data
    assert await own(office, phone) == []
    assert await says(office, phone, somebody.number, BORN.isoformat()) == ["proof.done", "status.verified"]
    assert await own(office, phone) == [somebody.number]
    people = {person for (person,) in await office.rows(select(CHATS.c.person_id))}
    assert len(people) == 1


async def test_three_wrong_ones_close_it_for_a_day(office: Office) -> None:
    somebody, phone = await promised(office)
    said = [await says(office, phone, somebody.number, "1980-01-01") for _ in range(3)]
    assert said == [["proof.again"], ["proof.again"], ["proof.closed"]]
    assert await says(office, phone, somebody.number, BORN.isoformat()) == ["proof.closed"]
    office.clock.advance(hours=25)
    assert await says(office, phone, somebody.number, BORN.isoformat()) == ["proof.done", "status.verified"]


async def test_another_door_gives_no_more_guesses(office: Office) -> None:
    home = await office.chat()
    somebody, phone = await promised(office, home)
    for _ in range(2):
        await says(office, phone, somebody.number, "1980-01-01")
    await home.say(f"/data {somebody.number}")
    assert [m.key for m in await home.say("2-1-1980")] == ["rights.locked"]
    assert await says(office, phone, somebody.number, BORN.isoformat()) == ["proof.closed"]


async def test_one_birth_date_opens_nothing_of_the_family(office: Office) -> None:
    home = await office.chat()
    relative = await office.registered(Person.new(), home)
    somebody, phone = await promised(office, home)
    await says(office, phone, somebody.number, BORN.isoformat())
    assert await own(office, phone) == [somebody.number]
    assert await own(office, await office.id_of(home)) == [relative]
    await office.pump()
    assert "notices.told-elsewhere" in [heard.key for heard in await home.hear()]


async def test_an_officers_chat_is_never_joined(office: Office) -> None:
    village = await office.staff("village", "63.11.01.2005")
    somebody, phone = await promised(office, village)
    await says(office, phone, somebody.number, BORN.isoformat())
    assert await own(office, phone) == [somebody.number]
    assert {person for (person,) in await office.rows(select(CHATS.c.person_id))} == {None}


async def test_who_was_promised_nothing_learns_nothing(office: Office) -> None:
    somebody, _ = await promised(office)
    stranger = await office.chat()
    assert [m.key for m in await stranger.say(f"/kenal {somebody.number}")] == ["problems.unknown-command"]
    chat = await office.id_of(stranger)
    assert await says(office, chat, somebody.number, BORN.isoformat()) == ["problems.changed"]


async def test_a_number_that_was_put_right_proves_nothing_any_more(office: Office) -> None:
    somebody, phone = await promised(office)
    home = somebody.chats["webchat"]
    await office.work(partial(put_right, record=somebody.record_id, phone="+6281298765432"), chat=home)
    assert [say.key for say in (await asked(office, phone, somebody.number)).says] == ["problems.unknown-command"]
    assert await says(office, phone, somebody.number, BORN.isoformat()) == ["problems.changed"]
    assert await own(office, phone) == []
    assert await office.rows(select(RECORDS.c.chat_id)) == [(home,)]
    await office.work(partial(put_right, record=somebody.record_id, phone="+6281234567890"), chat=home)
    assert await says(office, phone, somebody.number, BORN.isoformat()) == ["proof.done", "status.verified"]


def put_right(work: Work, record: int, phone: str) -> None:
    """The person corrects the phone."""
    keep(work, record_by_id(work, record), {Field.PHONE: phone})


async def asked(office: Office, chat: int, number: str) -> Done:
    """The button of the news is pressed there."""
    return await office.work(lambda work: ask_proof(work, number), chat=chat)


async def test_erasing_the_person_erases_the_address_that_was_only_typed(office: Office) -> None:
    somebody, phone = await promised(office)
    await office.work(lambda work: erase(work, record_by_id(work, somebody.record_id)))
    ((reach, address),) = await office.rows(select(CHATS.c.reach, CHATS.c.address).where(CHATS.c.id == phone))
    assert (str(reach), address) == ("erased", None)
