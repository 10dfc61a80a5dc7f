"""/desa and /panggilan: what a village sees of its people, and whom it must call."""

import io
from datetime import timedelta

from pypdf import PdfReader
from sqlalchemy import insert, select, update

from storage.enums import Field, Status
from storage.repositories.village import Untold, put_on_list
from storage.rows import table_of
from storage.tables import Call
from tests.support.chat import keys
from tests.support.office import Office
from tests.support.people import Person
from tests.support.stages import VILLAGE, field, put, standing

CALLS = table_of(Call)
HOUR = timedelta(hours=1)


def pdf_text(content: bytes) -> str:
    """The words of a PDF, on one line."""
    pages = PdfReader(io.BytesIO(content)).pages
    return " ".join(" ".join(page.extract_text().split()) for page in pages)


async def test_news_that_nobody_read_puts_a_person_on_the_list(office: Office) -> None:
    village = await office.staff("village", VILLAGE)
    person = Person.new(name="NURUL HIDAYAT", phone="081234567890")
    worker, number = await standing(office, Status.VERIFIED, person)
    await village.say(f"/berkas {number} terima")
    await office.pump()
    office.clock.advance(minutes=29)
    await office.pump()
    assert keys(await village.say("/panggilan")) == ["calls.list"]
    assert number not in village.last.text

    office.clock.advance(minutes=2)
    (listed,) = await village.say("/panggilan")
    for part in (number, "NURUL HIDAYAT", "0812-3456-7890", "Berkas sudah diterima"):
        assert part in listed.text
    for secret in (person.nik, person.kk, "1990"):
        assert secret not in listed.text
    assert list(listed.choices) == [f"/panggilan {number} sudah"]

    words = pdf_text(await village.fetch(listed.files[0]))
    for part in ("DAFTAR PANGGILAN", number, "NURUL HIDAYAT", "0812-3456-7890", "Berkas sudah diterima"):
        assert part in words
    assert person.nik not in words

    assert keys(await village.tap(f"/panggilan {number} sudah")) == ["calls.told"]
    assert keys(await village.tap(f"/panggilan {number} sudah")) == ["calls.told"]
    assert number not in (await village.say("/panggilan"))[0].text
    assert keys(await worker.hear()) == ["notices.papers-at-village"]


async def test_reading_the_news_takes_a_person_off_the_list(office: Office) -> None:
    village = await office.staff("village", VILLAGE)
    worker, number = await standing(office, Status.VERIFIED)
    await village.say(f"/berkas {number} terima")
    await office.pump()
    office.clock.advance(hours=1)
    village = await office.staff("village", VILLAGE)
    assert number in (await village.say("/panggilan"))[0].text
    await worker.hear()
    assert number not in (await village.say("/panggilan"))[0].text
    assert await office.rows(select(CALLS)) == []


async def test_newer_news_opens_a_made_call_again(office: Office) -> None:
    village = await office.staff("village", VILLAGE)
    _, number = await standing(office, Status.VERIFIED)
    await village.say(f"/berkas {number} terima")
    await office.pump()
    office.clock.advance(hours=1)
    village = await office.staff("village", VILLAGE)
    await village.say("/panggilan", f"/panggilan {number} sudah")
    office.clock.advance(hours=1)
    village = await office.staff("village", VILLAGE)
    assert number not in (await village.say("/panggilan"))[0].text
    await village.say(f"/berkas {number} teruskan")
    await office.pump()
    office.clock.advance(hours=1)
    village = await office.staff("village", VILLAGE)
    (listed,) = await village.say("/panggilan")
    assert (number in listed.text, "dikirim ke dinas" in listed.text) == (True, True)


async def test_who_has_no_open_chat_is_called(office: Office) -> None:
    village = await office.staff("village", VILLAGE)
    gone, first = await standing(office, Status.VERIFIED, Person.new(phone=None))
    await office.http.delete("/webchat/sessions", headers=gone.headers)
    _, second = await standing(office, Status.LAPSED)
    await put(office, second, Status.LAPSED, chat_id=None, untold_at=office.clock.now())
    _, third = await standing(office, Status.SUBMITTED)
    await put(office, third, Status.SUBMITTED, chat_id=None)
    await office.pump()
    listed = (await village.say("/panggilan"))[-1]
    assert (first in listed.text, "tidak ada HP" in listed.text) == (True, True)
    assert (second in listed.text, third in listed.text) == (True, False)


async def test_whoever_calls_reads_which_field_is_to_be_corrected(office: Office) -> None:
    village = await office.staff("village", VILLAGE)
    _, number = await standing(office, Status.SUBMITTED)
    gone = {"chat_id": None, "untold_at": office.clock.now()}
    await put(office, number, Status.RETURNED, returned_field=Field.BIRTH_DATE, **gone)
    await office.pump()
    listed = (await village.say("/panggilan"))[-1]
    asked = "Ada yang perlu diperbaiki: tanggal lahir. Buka lagi obrolannya."
    assert asked in listed.text
    assert asked in pdf_text(await village.fetch(listed.files[0]))


async def test_older_news_does_not_open_a_made_call_again(office: Office) -> None:
    _, number = await standing(office, Status.VERIFIED)
    record, now = await field(office, number, "id"), office.clock.now()
    newer, older = Untold(record, "notices.papers-missing", now), Untold(record, "notices.verified", now - HOUR)
    await office.database.write(lambda c: put_on_list(c, newer))
    await office.database.write(lambda c: c.execute(update(CALLS).values(told_at=now)))
    await office.database.write(lambda c: put_on_list(c, older))
    assert await office.rows(select(CALLS.c.key, CALLS.c.since, CALLS.c.told_at)) == [(newer.key, now, now)]


async def test_the_village_hears_once_a_day_that_there_are_calls(office: Office) -> None:
    village, other = await office.staff("village", VILLAGE), await office.staff("village", "63.11.01.2006")
    _, number = await standing(office, Status.VERIFIED)
    await village.say(f"/berkas {number} terima")
    told = []
    for _ in range(8):
        await office.pump()
        told += keys(await village.hear())
        office.clock.advance(hours=6)
    assert told.count("notices.calls") == 2
    assert await other.hear() == []


async def test_a_neighbour_neither_lists_nor_ends_a_call(office: Office) -> None:
    village, other = await office.staff("village", VILLAGE), await office.staff("village", "63.11.01.2006")
    _, number = await standing(office, Status.VERIFIED)
    await village.say(f"/berkas {number} terima")
    await office.pump()
    office.clock.advance(hours=1)
    village, other = await office.staff("village", VILLAGE), await office.staff("village", "63.11.01.2006")
    assert number not in (await other.say("/panggilan"))[0].text
    assert keys(await other.say(f"/panggilan {number} sudah")) == ["problems.no-record"]
    assert number in (await village.say("/panggilan"))[0].text


async def test_a_village_lists_its_people_late_ones_first_in_pages(office: Office) -> None:
    village = await office.staff("village", VILLAGE)
    numbers = [(await standing(office, Status.SUBMITTED))[1] for _ in range(9)]
    _, verified = await standing(office, Status.VERIFIED, Person.new(name="SITI AMINAH"))
    _, late = await standing(office, Status.PAPERS_AT_VILLAGE)
    await put(office, late, Status.PAPERS_AT_VILLAGE, status_at=office.clock.now() - timedelta(days=20))
    _, elsewhere = await standing(office, Status.VERIFIED, Person.new(village="63.11.01.2006"))
    _, withdrawn = await standing(office, Status.WITHDRAWN)
    (first,) = await village.say("/desa")
    lines = first.text.splitlines()
    assert "11 orang" in lines[0]
    assert (late in lines[1], "perlu segera" in lines[1]) == (True, True)
    assert (verified in lines[2], "SITI AMINAH" in lines[2]) == (True, True)
    assert list(first.choices) == [f"/berkas {late} teruskan", f"/berkas {verified} terima", "/desa 2"]
    (second,) = await village.tap("/desa 2")
    everything = first.text + second.text
    assert all(number in everything for number in numbers)
    assert (elsewhere in everything, withdrawn in everything) == (False, False)


async def test_the_list_shows_no_number_of_a_person(office: Office) -> None:
    village = await office.staff("village", VILLAGE)
    person = Person.new()
    _, number = await standing(office, Status.PAPERS_COMPLETE, person)
    await (await office.staff("bpjs")).say(f"/kpj {number} 20199901234")
    (listed,) = await village.say("/desa")
    assert (number in listed.text, person.name in listed.text) == (True, True)
    for secret in (person.nik, person.kk, "20199901234", "1234", f"{person.born:%d-%m-%Y}"):
        assert secret not in listed.text.replace(number, "")


async def test_everybody_else_knows_neither_list(office: Office) -> None:
    for chat in (await office.chat(), await office.staff("dinas"), await office.staff("administrator")):
        assert keys(await chat.say("/desa")) == ["problems.unknown-command"]
        assert keys(await chat.say("/panggilan")) == ["problems.unknown-command"]


async def test_an_officer_gets_a_form_to_be_signed(office: Office) -> None:
    village, person = await office.staff("village", VILLAGE), Person.new(name="SITI AMINAH")
    _, number = await office.register(person, village)
    (receipt,) = (m for m in village.log if m.key == "registration.receipt")
    words = pdf_text(await village.fetch(receipt.files[0]))
    for part in ("LEMBAR PERSETUJUAN", number, "SITI AMINAH", "Untuk apa", "Hak Bapak/Ibu", "tanda tangan"):
        assert part in words
    assert person.nik not in words
    _, own = await office.register()
    assert await field(office, own, "entered_staff_id") is None


async def test_a_person_who_registers_alone_gets_no_form(office: Office) -> None:
    chat, _ = await office.register()
    assert all(not message.files for message in chat.log)


async def test_rows_of_calls_hold_no_words(office: Office) -> None:
    _, number = await standing(office, Status.LAPSED)
    record = await field(office, number, "id")
    row = {"registration_id": record, "key": "notices.lapsed", "since": office.clock.now()}
    await office.database.write(lambda c: c.execute(insert(CALLS), row))
    assert len((await office.rows(select(CALLS)))[0]) == 5
