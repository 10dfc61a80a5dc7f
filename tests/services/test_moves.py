"""A known NIK: the same words for everybody; a record moves with its owner's word or an officer's."""

import re
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from storage.enums import OutboxStatus
from storage.rows import table_of
from storage.tables import Attempt, Move, Registration
from tests.support.chat import Chat, Heard, keys
from tests.support.office import Office, number_in
from tests.support.people import Person
from tests.support.review import OUTBOX
from tests.support.rungs import Somebody

RECORDS = table_of(Registration)
MOVES = table_of(Move)
ATTEMPTS = table_of(Attempt)


def wording(heard: Heard) -> str:
    """A receipt without its number."""
    return re.sub(r"D-\d{4}-\d+-\d", "NO", heard.text)


async def again(office: Office, person: Person) -> tuple[Chat, Heard]:
    """The person registers once more, from a new chat."""
    chat = await office.chat()
    await office.register(person, chat)
    return chat, next(m for m in reversed(chat.log) if m.key == "registration.receipt")


async def chat_of(office: Office, number: str) -> int:
    """The chat that is told about a record."""
    ((found,),) = await office.rows(select(RECORDS.c.chat_id).where(RECORDS.c.number == number))
    return int(found)


async def test_all_receipts_read_alike(office: Office) -> None:
    person = Person.new()
    first, _ = await office.register(person)
    _, moved = await again(office, person)
    _, other = await again(office, replace(person, kk=Person.new().kk))
    assert wording(moved) == wording(other) == wording(first.log[-1])


async def test_the_old_chat_says_yes(office: Office) -> None:
    person = Person.new(phone="081234567890")
    old, number = await office.register(person)
    new, receipt = await again(office, replace(person, phone="081298765432"))
    mine = number_in(receipt)
    assert mine != number
    await office.pump()
    (asked,) = await old.hear()
    assert (asked.key, list(asked.choices)) == (
        "notices.move-asked",
        [f"/pindah {number} ya", f"/pindah {number} bukan"],
    )
    (status,) = await new.say("status")
    assert (status.key, number in status.text, mine in status.text) == ("status.submitted", False, True)
    assert keys(await new.tap(f"/pindah {number} ya")) == ["problems.changed"]

    assert keys(await old.tap(f"/pindah {number} ya")) == ["notices.move-away"]
    assert await chat_of(office, number) == await office.id_of(new)
    await office.pump()
    (here,) = await new.hear()
    assert (here.key, number in here.text) == ("notices.move-here", True)
    assert number in (await new.say("status"))[0].text
    (data,) = await new.say("data saya")
    assert "5432" in data.text
    assert keys(await old.say("status")) == ["status.none"]
    assert keys(await old.tap(f"/pindah {number} ya")) == ["problems.changed"]


async def test_not_me_freezes_it_for_an_officer(office: Office) -> None:
    person, officer = Person.new(), await office.staff("dinas")
    old, number = await office.register(person)
    new, receipt = await again(office, person)
    await office.pump()
    assert "staff.move" in keys(await officer.hear())
    assert keys(await old.tap(f"/pindah {number} bukan"))[-1:] == ["notices.move-frozen"]
    assert keys(await old.tap(f"/pindah {number} ya")) == ["notices.move-frozen"]
    assert await office.rows(select(RECORDS.c.frozen)) == [(True,)]
    await office.pump()
    assert "staff.move-refused" in keys(await officer.hear())

    assert keys(await officer.tap(f"/pindahkan {number} tidak")) == ["staff.move-kept"]
    assert await office.rows(select(RECORDS.c.frozen)) == [(False,)]
    assert await chat_of(office, number) == await office.id_of(old)
    await office.pump()
    (told,) = await new.hear()
    assert (told.key, number_in(told)) == ("rights.move-closed", number_in(receipt))
    assert number not in told.text
    assert keys(await officer.tap(f"/pindahkan {number} ya")) == ["staff.move-none"]


async def test_an_officer_may_approve_but_not_for_their_own_chat(office: Office) -> None:
    person, officer = Person.new(), await office.staff("bpjs")
    _, number = await office.register(person)
    worker = await office.chat()
    await office.register(person, worker)
    village = await office.staff("village", "63.11.01.2005")
    assert keys(await village.say(f"/pindahkan {number} ya")) == ["problems.unknown-command"]
    assert keys(await officer.say(f"/pindahkan {number}")) == ["staff.move"]
    assert keys(await officer.tap(f"/pindahkan {number} ya")) == ["staff.move-done"]
    assert await chat_of(office, number) == await office.id_of(worker)

    await office.register(person, officer)
    assert keys(await officer.say(f"/pindahkan {number} ya")) == ["problems.own-record"]


async def test_a_closed_old_address_gives_way_after_the_waiting_time(office: Office) -> None:
    person = Person.new()
    old, number = await office.register(person)
    new, _ = await again(office, person)
    before = await chat_of(office, number)
    response = await office.http.delete("/webchat/sessions", headers=old.headers)
    assert response.status_code == 204
    office.clock.advance(days=6)
    await office.pump()
    assert await chat_of(office, number) == before
    office.clock.advance(days=2)
    await office.pump()
    assert await chat_of(office, number) == await office.id_of(new)
    assert "notices.move-here" in keys(await new.hear())


async def test_an_open_old_address_never_gives_way_by_itself(office: Office) -> None:
    person = Person.new()
    _, number = await office.register(person)
    before = await chat_of(office, number)
    await again(office, person)
    office.clock.advance(days=30)
    await office.pump()
    assert await chat_of(office, number) == before


async def test_three_wrong_proofs_close_this_way_for_a_day(office: Office) -> None:
    person = Person.new()
    old, _ = await office.register(person)
    stranger = await office.chat()
    for month in (1, 2, 3):
        wrong = replace(person, born=date(1970, month, 2))
        await office.register(wrong, stranger)
    _, neutral = await again(office, person)
    assert await office.rows(select(MOVES.c.id)) == []
    reasons = [r for (r,) in await office.rows(select(RECORDS.c.reasons).order_by(RECORDS.c.id))]
    assert ["nik-known" in r for r in reasons] == [False, True, True, True, True]
    assert wording(neutral) == wording(old.log[-1])
    assert not any(person.nik in subject for (subject,) in await office.rows(select(ATTEMPTS.c.subject)))


async def test_the_day_begins_with_the_last_wrong_proof(office: Office) -> None:
    person = Person.new()
    await office.register(person)
    for month, hours in ((1, 11), (2, 11), (3, 3)):
        await office.register(replace(person, born=date(1970, month, 2)))
        office.clock.advance(hours=hours)
    await again(office, person)
    assert await office.rows(select(MOVES.c.id)) == []
    office.clock.advance(hours=22)
    await again(office, person)
    assert len(await office.rows(select(MOVES.c.id))) == 1


async def test_the_same_wish_twice_is_one(office: Office) -> None:
    person = Person.new()
    await office.register(person)
    new, first = await again(office, person)
    await office.register(person, new)
    assert number_in(new.log[-1]) == number_in(first)
    assert len(await office.rows(select(MOVES.c.id))) == 1


async def test_moves_that_wait_are_listed_and_a_refusal_is_told_once(office: Office) -> None:
    person = Person.new()
    dinas, bpjs = await office.staff("dinas"), await office.staff("bpjs", "63.11.01")
    elsewhere = await office.staff("bpjs", "63.11.02")
    assert keys(await dinas.say("/pindahkan")) == ["staff.moves-none"]
    old, number = await office.register(person)
    await again(office, person)
    await again(office, person)
    (listed,) = [m for m in await bpjs.say("/pindahkan") if m.key == "staff.moves"]
    assert (list(listed.choices), "belum menjawab" in listed.text) == ([f"/pindahkan {number}"], True)
    await office.pump()
    for chat in (dinas, bpjs, elsewhere):
        await chat.hear()

    await old.tap(f"/pindah {number} bukan")
    await old.tap(f"/pindah {number} bukan")
    await office.pump()
    for chat, told in ((dinas, ["staff.move-refused"]), (bpjs, ["staff.move-refused"]), (elsewhere, [])):
        assert keys(await chat.hear()) == told
    (listed,) = await dinas.say("/pindahkan")
    assert (list(listed.choices), "ditahan" in listed.text) == ([f"/pindahkan {number}"], True)
    assert keys(await dinas.tap(f"/pindahkan {number}")) == ["staff.move-refused"]
    assert keys(await elsewhere.say("/pindahkan")) == ["staff.moves-none"]


def shown(heard: list[Heard]) -> list[tuple[str, str, list[str]]]:
    """What an observer can compare: keys, words and buttons, without numbers."""
    return [(m.key, wording(m), [re.sub(r"D-\d{4}-\d+-\d", "NO", choice) for choice in m.choices]) for m in heard]


async def everything(chat: Chat, number: str, born: date) -> list[list[tuple[str, str, list[str]]]]:
    """All that a chat can ask of and do with what it sent."""
    said = [
        await chat.say("status"),
        await chat.say(f"/status {number}"),
        await chat.say("data saya"),
        await chat.tap(f"/data {number}"),
        await chat.say("1-1-1980"),
        await chat.say(f"{born:%d-%m-%Y}"),
        await chat.tap(f"/ubah {number}"),
        await chat.say(f"/ubah {number} name"),
        await chat.say("SARI PUSPITA"),
        await chat.say(f"/ubah {number} phone"),
        await chat.say("081377778888"),
        await chat.say(f"/ubah {number} village"),
        await chat.tap("63.11.01"),
        await chat.tap("63.11.01.2001"),
        await chat.say("data saya"),
        await chat.tap(f"/data {number}"),
        await chat.say(f"{born:%d-%m-%Y}"),
        await chat.say("keberatan"),
        await chat.tap(f"/nomor {number}"),
        await chat.tap(f"/hapus {number}"),
        await chat.tap("tidak"),
        await chat.say("hapus data"),
        await chat.tap("ya"),
        await chat.say("status"),
        await chat.say("data saya"),
        await chat.say(f"/status {number}"),
        await chat.say("hapus data"),
    ]
    return [shown(heard) for heard in said]


async def test_a_wish_and_a_fresh_registration_cannot_be_told_apart(office: Office) -> None:
    person = Person.new()
    _, old = await office.register(person)
    guessed, receipt = await again(office, person)
    missed, other = await again(office, replace(person, kk=f"631102{person.kk[6:]}"))
    assert len(await office.rows(select(MOVES.c.id))) == 1
    first = await everything(guessed, number_in(receipt), person.born)
    second = await everything(missed, number_in(other), person.born)
    assert [first[i][0][0] for i in (0, 2, 5)] == ["status.submitted", "rights.data", "rights.full"]
    assert "/ubah NO" in first[0][0][2]
    assert [heard[0][0] for heard in first[-6:]] == [
        "rights.forget", "rights.erased", "status.none", "rights.none", "status.stage", "rights.nothing",
    ]  # fmt: skip
    for one, two in zip(first, second, strict=True):
        assert [re.sub(r"\d{16}", "KK", str(x)) for x in one] == [re.sub(r"\d{16}", "KK", str(x)) for x in two]
    await office.pump()
    assert shown(await guessed.hear()) == shown(await missed.hear())
    assert await chat_of(office, old) is not None


async def test_what_was_typed_with_a_wish_stays_with_it(office: Office) -> None:
    person = Person.new(phone="081234567890")
    old, number = await office.register(person)
    new, receipt = await again(office, person)
    mine = number_in(receipt)
    await new.say(f"/ubah {mine} phone", "081298765432")
    assert keys(await old.tap(f"/pindah {number} ya")) == ["notices.move-away"]
    (data,) = await new.say("data saya")
    assert (person.name in data.text, "5432" in data.text) == (True, True)
    assert keys(await new.say(f"/ubah {mine} name")) == ["status.not-changeable"]


async def test_whoever_does_not_read_it_there_hears_it_elsewhere_and_is_called_at_last(office: Office) -> None:
    person = Person.new(phone="081234567890")
    somebody = await Somebody.registers(office, person.phone, person)
    await again(office, person)
    await office.send()
    office.clock.advance(minutes=31)
    await somebody.climb()
    tries = [row for row in await somebody.tries() if row.key in ("notices.move-asked", "notices.some-news")]
    assert [(row.lane, row.key) for row in tries] == [
        ("webchat", "notices.move-asked"),
        ("whatsapp", "notices.some-news"),
    ]
    for lane in ("whatsapp", "sms"):
        await somebody.answer(lane, OutboxStatus.FAILED)
        await somebody.climb()
    village = await office.staff("village", "63.11.01.2005")
    (listed, *_rest) = await village.say("/panggilan")
    assert "dari obrolan lain" in listed.text


@pytest.mark.parametrize("word", ["ya", "tidak"])
async def test_once_it_is_decided_nobody_is_asked_any_more(office: Office, word: str) -> None:
    person = Person.new(phone="081234567890")
    _old, number = await office.register(person)
    new, _receipt = await again(office, person)
    dinas = await office.staff("dinas")
    await dinas.say(f"/pindahkan {number} {word}")
    office.clock.advance(hours=4)
    await office.pump()
    assert "notices.move-asked" not in keys(await new.hear())
    assert await office.rows(select(OUTBOX.c.id).where(OUTBOX.c.key == "notices.some-news")) == []
