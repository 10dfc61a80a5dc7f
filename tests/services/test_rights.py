"""data saya, hapus data: what a person sees of themselves, and what is left after them."""

from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import select, update

from storage.enums import Status
from storage.rows import table_of
from storage.tables import Chat, Consent, File, MatchKey, Outbound, QuestionLine, Registration, RightsRequest
from tests.support.chat import keys
from tests.support.office import Office
from tests.support.people import Person

RECORDS = table_of(Registration)
CONSENTS = table_of(Consent)
CHATS = table_of(Chat)
OUTBOX = table_of(Outbound)
FILES = table_of(File)
LINES = table_of(QuestionLine)
REQUESTS = table_of(RightsRequest)


async def readable(office: Office) -> str:
    """Everything in the database that the remaining keys still open."""
    vault, found = office.vault, []
    chats = await office.rows(select(CHATS.c.id, CHATS.c.wrapped_key, CHATS.c.state))
    keys_of: dict[int, Any] = {}
    for chat, wrapped, state in chats:
        if wrapped:
            keys_of[chat] = vault.data_key(wrapped)
            found += [keys_of[chat].open(state, f"chats.state:{chat}")] if state else []
    for chat, body in await office.rows(select(OUTBOX.c.chat_id, OUTBOX.c.body)):
        found.append(keys_of[chat].open(body, f"outbox.body:{chat}"))
    for file, chat, payload in await office.rows(select(FILES.c.id, FILES.c.chat_id, FILES.c.payload)):
        found.append(keys_of[chat].open(payload, f"files.payload:{file}"))
    details = select(RECORDS.c.number, RECORDS.c.wrapped_key, RECORDS.c.details)
    for number, wrapped, sealed in await office.rows(details):
        if wrapped:
            found.append(vault.data_key(wrapped).open(sealed, f"registrations.details:{number}"))
    return b"\n".join(found).decode()


def traces(person: Person) -> Iterator[str]:
    """What must not be found any more."""
    yield from (person.name, person.nik, person.kk, person.born.isoformat())
    yield person.name.split()[0].title() + " " + person.name.split()[1].title()


async def put(office: Office, number: str, status: Status) -> None:
    """Let a record stand somewhere."""
    change = update(RECORDS).where(RECORDS.c.number == number).values(status=status)
    await office.database.write(lambda c: c.execute(change))


async def test_my_data_is_masked_until_the_birth_date_is_right(office: Office) -> None:
    person = Person.new()
    chat, number = await office.register(person)
    (seen,) = await chat.say("data saya")
    assert seen.key == "rights.data"
    assert all(text in seen.text for text in (number, person.name, person.nik[-4:], "belum pernah"))
    assert not any(text in seen.text for text in (person.nik, person.kk, "1990", "81234567890"))
    assert list(seen.choices) == [f"/data {number}", f"/ubah {number}", f"/hapus {number}"]

    assert keys(await chat.tap(f"/data {number}")) == ["rights.birth-date"]
    assert keys(await chat.say("1 Januari 1980")) == ["problems.wrong-birth-date", "rights.birth-date"]
    (whole,) = await chat.say(f"{person.born:%d-%m-%Y}")
    assert whole.key == "rights.full"
    assert all(text in whole.text for text in (person.nik, person.kk, "0812"))


async def test_three_wrong_birth_dates_lock_it_for_a_day(office: Office) -> None:
    person = Person.new()
    chat, number = await office.register(person)
    await chat.say(f"/data {number}", "1-1-1980", "2-1-1980")
    assert keys(await chat.say("3-1-1980")) == ["rights.locked"]
    assert keys(await chat.say(f"/data {number}")) == ["rights.locked"]
    office.clock.advance(hours=25)
    assert keys(await chat.say(f"/data {number}")) == ["rights.birth-date"]


async def test_nobody_sees_the_data_of_another_chat(office: Office) -> None:
    _, number = await office.register()
    stranger = await office.chat()
    assert keys(await stranger.say(f"/data {number}")) == ["rights.unknown"]
    assert keys(await stranger.say(f"/hapus {number}")) == ["rights.unknown"]
    assert keys(await stranger.say("data saya")) == ["rights.none"]
    assert keys(await stranger.say("hapus data")) == ["rights.nothing"]


async def test_officers_looks_are_counted_and_named_by_agency(office: Office) -> None:
    chat, number = await office.register()
    bpjs = await office.staff("bpjs")
    await bpjs.say(f"/periksa {number}")
    (seen,) = await chat.say("data saya")
    assert "BPJS" in seen.text.partition("Dibuka petugas:")[2]
    assert "1 kali" in seen.text


async def test_before_verification_everything_is_gone_at_once(office: Office) -> None:
    person = Person.new()
    chat, number = await office.register(person)
    officer = await office.staff("dinas")
    await officer.say(f"/periksa {number}")
    await chat.say("petugas", f"Nama saya {person.name}, benar?")
    await office.pump()
    before = await readable(office)
    assert any(trace in before for trace in traces(person))

    (asked,) = await chat.say("cabut persetujuan")
    assert asked.key == "rights.forget"
    assert keys(await chat.tap("tidak")) == ["rights.kept"]
    await chat.say("hapus data saya")
    office.clock.advance(seconds=1)
    assert keys(await chat.say("ya")) == ["rights.erased"]

    row = select(RECORDS.c.status, RECORDS.c.wrapped_key, RECORDS.c.nik_index, RECORDS.c.number)
    assert await office.rows(row) == [(Status.WITHDRAWN, None, None, number)]
    assert await office.rows(select(table_of(MatchKey))) == []
    assert await office.rows(select(LINES.c.id)) == []
    assert all(at is not None for (at,) in await office.rows(select(CONSENTS.c.withdrawn_at)))
    office.clock.advance(minutes=2)
    for _ in range(2):
        await office.pump()
    left = await readable(office)
    assert [trace for trace in traces(person) if trace in left] == []
    told = await chat.hear()
    assert keys(told) == ["notices.withdrawn"]
    assert person.name.split()[0].title() not in told[0].text
    assert keys(await chat.say("data saya"))[0] == "rights.none"
    assert keys(await chat.say(number)) == ["status.stage"]


async def test_others_of_the_chat_are_kept(office: Office) -> None:
    chat, first = await office.register()
    second = await office.registered(chat=chat)
    (which,) = await chat.say("hapus data")
    assert (which.key, sorted(which.choices)) == ("rights.forget-who", [f"/hapus {first}", f"/hapus {second}"])
    await chat.tap(f"/hapus {first}")
    assert keys(await chat.tap("ya")) == ["rights.erased"]
    (seen,) = [m for m in await chat.say("data saya") if m.key == "rights.data"]
    assert second in seen.text


@pytest.mark.parametrize("status", [Status.VERIFIED, Status.PAPERS_FORWARDED])
async def test_after_verification_an_officer_finishes_it(office: Office, status: Status) -> None:
    person = Person.new()
    chat, number = await office.register(person)
    officer = await office.staff("dinas")
    await put(office, number, status)
    await chat.say("hapus data")
    (handed,) = await chat.tap("ya")
    assert (handed.key, "26 November 2026" in handed.text) == ("rights.handed", True)
    assert keys(await chat.say("hapus data")) == ["rights.waits"]
    row = select(RECORDS.c.status, RECORDS.c.frozen)
    assert await office.rows(row) == [(Status.WITHDRAWN, True)]
    await office.pump()
    assert "staff.rights" in keys(await officer.hear())

    assert keys(await officer.say(f"/hak {number}")) == ["staff.rights"]
    assert keys(await officer.say(f"/hak {number} selesai"))[-1] == "staff.rights-finished"
    office.clock.advance(minutes=2)
    for _ in range(2):
        await office.pump()
    left = await readable(office)
    assert [trace for trace in traces(person) if trace in left] == []
    assert "rights.erased" in keys(await chat.hear())
    assert keys(await officer.say("/hak")) == ["staff.rights-none"]


async def test_of_a_member_the_law_keeps_the_data(office: Office) -> None:
    chat, number = await office.register()
    officer = await office.staff("dinas")
    await put(office, number, Status.MEMBER)
    (asked,) = await chat.say("hapus data")
    assert "Undang-undang" in asked.text
    assert keys(await chat.tap("ya")) == ["rights.member"]
    assert keys(await officer.say(f"/hak {number} selesai"))[-1] == "staff.rights-finished"
    assert await office.rows(select(RECORDS.c.status)) == [(Status.MEMBER,)]
    await office.pump()
    assert "rights.member-closed" in keys(await chat.hear())
    assert await office.rows(select(REQUESTS.c.kind)) == [("member",)]


async def test_taking_consent_back_ends_a_half_filled_registration(office: Office) -> None:
    chat = await office.chat()
    await chat.say("daftar", choice="setuju")
    await chat.tap("saya")
    await chat.say(Person.new().name)
    assert keys(await chat.say("cabut persetujuan")) == ["rights.draft-erased"]
    assert keys(await chat.say("halo")) == ["menu"]
    assert keys(await chat.say("hapus data")) == ["rights.nothing"]


async def test_a_half_filled_registration_goes_before_the_question_about_what_was_sent(office: Office) -> None:
    chat, _ = await office.register()
    await chat.say("daftar", choice="setuju")
    assert keys(await chat.say("hapus data")) == ["rights.draft-erased", "rights.forget"]
    assert keys(await chat.tap("tidak")) == ["rights.kept"]
