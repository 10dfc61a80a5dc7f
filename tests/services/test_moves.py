"""A known NIK: the same words for everybody; a record moves with its owner's word or an officer's."""

import re
from dataclasses import replace
from datetime import date
from itertools import product
from typing import Any

import pytest
from sqlalchemy import select

from storage.enums import OutboxStatus
from storage.rows import table_of
from storage.tables import Attempt, Move, Registration
from tests.support.chat import Chat, Heard, keys
from tests.support.dialects import ON_SQLITE
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
    assert await office.rows(select(RECORDS.c.frozen).where(RECORDS.c.number == number)) == [(True,)]
    await office.pump()
    assert "staff.move-refused" in keys(await officer.hear())

    assert keys(await officer.tap(f"/pindahkan {number} tidak")) == ["staff.move-kept"]
    assert await office.rows(select(RECORDS.c.frozen).where(RECORDS.c.number == number)) == [(False,)]
    assert await chat_of(office, number) == await office.id_of(old)
    await office.pump()
    assert await new.hear() == []
    assert keys(await officer.tap(f"/pindahkan {number} ya")) == ["staff.move-none"]
    (status,) = await new.say("status")
    assert (status.key, number_in(status)) == ("status.submitted", number_in(receipt))
    assert number_in(receipt) in (await officer.say("/antrean"))[-1].text, "the agencies decide about it as about any"


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


async def guess(office: Office, person: Person, chat: Chat, times: int = 3) -> None:
    """Somebody sends the NIK with family cards that are not its person's, and that nobody else sent."""
    for _ in range(times):
        await office.registered(replace(person, kk=Person.new().kk), chat)


async def test_three_wrong_proofs_close_the_way_of_their_chat_for_a_day(office: Office) -> None:
    person, stranger = Person.new(), await office.chat()
    old, _ = await office.register(person)
    await guess(office, person, stranger)
    await office.register(person, stranger)
    assert await office.rows(select(MOVES.c.id)) == []
    reasons = [r for (r,) in await office.rows(select(RECORDS.c.reasons).order_by(RECORDS.c.id))]
    assert ["nik-known" in r for r in reasons] == [False, True, True, True, True]
    assert wording(stranger.log[-1]) == wording(old.log[-1])
    assert not any(person.nik in subject for (subject,) in await office.rows(select(ATTEMPTS.c.subject)))


async def test_no_wrong_proof_of_others_closes_the_owners_way(office: Office) -> None:
    person = Person.new()
    await office.registered(person)
    for _ in range(4):
        await guess(office, person, await office.chat(), 4)
    await again(office, person)
    assert len(await office.rows(select(MOVES.c.id))) == 1


async def test_wrong_proofs_from_many_chats_warn_the_officers_once(office: Office) -> None:
    person = Person.new()
    number = await office.registered(person)
    dinas, elsewhere = await office.staff("dinas", "63.11.01"), await office.staff("bpjs", "63.11.02")
    await guess(office, person, await office.chat(), 5)
    await guess(office, person, await office.chat(), 1)
    await office.pump()
    assert "staff.proofs-wrong" not in keys(await dinas.hear())
    for _ in range(2):
        await guess(office, person, await office.chat(), 2)
    await office.pump()
    (warned,) = [m for m in await dinas.hear() if m.key == "staff.proofs-wrong"]
    assert (number in warned.text, "staff.proofs-wrong" in keys(await elsewhere.hear())) == (True, False)


async def test_the_day_begins_with_the_last_wrong_proof(office: Office) -> None:
    person, chat = Person.new(), await office.chat()
    await office.registered(person)
    for month, hours in ((1, 11), (2, 11), (3, 3)):
        await office.registered(replace(person, born=date(1970, month, 2)), chat)
        office.clock.advance(hours=hours)
    await office.registered(person, chat)
    assert await office.rows(select(MOVES.c.id)) == []
    office.clock.advance(hours=22)
    await office.registered(replace(person, phone="081299990000"), await office.chat())
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


NAME, BORN = "CONTOH SAMA", date(1990, 8, 17)


def plain(heard: list[Heard]) -> list[tuple[str, str, list[str], int]]:
    """The same of whoever sends: numbers of people and receipts are left out."""
    return [
        (m.key, re.sub(r"\d{4,}", "#", wording(m)), [re.sub(r"D-[\d-]+", "NO", c) for c in m.choices], len(m.files))
        for m in heard
    ]


def typed(person: Person, kk: str, born: str, turn: int) -> Person:
    """What a chat sends of somebody at its n-th try: each wrong answer is another one."""
    wrong_kk, wrong_date = f"63110112031399{turn + 1:02}", BORN.replace(month=1 + turn)
    return replace(
        person, kk=person.kk if kk == "right" else wrong_kk, born=person.born if born == "right" else wrong_date
    )


async def sent(office: Office, decoy: Person, *, known: bool, kk: str, born: str, closed: bool, tries: int) -> Any:
    """Everything that a chat reads which registers somebody whose NIK is known or not."""
    person, chat = Person.new(name=NAME, born=BORN), await office.chat()
    if known:
        await office.registered(person)
    if closed:
        await guess(office, decoy, chat)
    for turn in range(tries - 1):
        await office.registered(typed(person, kk, born, turn), chat)
    await office.register(typed(person, kk, born, tries - 1), chat)
    asked = ("status", f"/status {number_in(chat.last)}", "data saya", f"/data {number_in(chat.last)}", "batal")
    for said in asked:
        await chat.say(said)
    await office.pump()
    await chat.hear()
    return plain(chat.log)


@ON_SQLITE
@pytest.mark.parametrize("tries", [1, 4])
@pytest.mark.parametrize("closed", [False, True])
async def test_no_word_tells_whether_a_nik_is_known(office: Office, closed: bool, tries: int) -> None:
    """Known or not, right or wrong KK and date, from a fresh chat or a closed one, once or often: word for word."""
    decoy = Person.new()
    await office.registered(decoy)
    for kk, born in product(("right", "wrong"), repeat=2):
        read = [
            await sent(office, decoy, known=known, kk=kk, born=born, closed=closed, tries=tries)
            for known in (True, False)
        ]
        assert read[0] == read[1], (kk, born)


async def test_a_refused_move_ends_like_any_registration_that_is_refused(office: Office) -> None:
    """Guessed right, guessed wrong, or nobody's NIK: what the agencies say of it is all that its chat hears."""
    dinas, bpjs = await office.staff("dinas"), await office.staff("bpjs")
    person = Person.new(name=NAME, born=BORN)
    number = await office.registered(person)
    tries = (person, replace(person, kk="6311011203139901"), Person.new(name=NAME, born=BORN))
    chats = [(await again(office, one))[0] for one in tries]
    assert keys(await dinas.say(f"/pindahkan {number} tidak")) == ["staff.move-kept"]
    for chat in chats:
        mine = number_in(chat.last)
        for officer in (dinas, bpjs):
            assert keys(await officer.say(f"/periksa {mine}")) == ["staff.record"]
            assert keys(await officer.say(f"/tolak {mine} nik-tidak-ditemukan"))[0] == "staff.voted"
    await office.pump()
    first, *others = [plain(await chat.hear() + await chat.say("status", "data saya")) for chat in chats]
    assert first[0][0] == "notices.rejected"
    assert [other == first for other in others] == [True, True]


async def test_a_wish_that_another_one_overtook_is_a_registration_like_any(office: Office) -> None:
    person = Person.new()
    old, number = await office.register(person)
    overtaken, receipt = await again(office, person)
    await again(office, person)
    await old.tap(f"/pindah {number} ya")
    await office.pump()
    assert await overtaken.hear() == []
    (status,) = await overtaken.say("status")
    assert (status.key, number_in(status)) == ("status.submitted", number_in(receipt))
    assert "rights.data" in keys(await overtaken.say("data saya"))


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
