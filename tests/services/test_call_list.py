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
from tests.support.dialects import LONG
from tests.support.office import Office
from tests.support.people import Person
from tests.support.stages import VILLAGE, field, put, standing

pytestmark = LONG

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
    await village.say(f"/berkas {number} kurang KTP")
    await office.pump()
    office.clock.advance(minutes=29)
    await office.pump()
    assert keys(await village.say("/panggilan")) == ["calls.list"]
    assert number not in village.last.text

    office.clock.advance(minutes=2)
    (listed,) = await village.say("/panggilan")
    for part in (number, "NURUL HIDAYAT", "0812-3456-7890", "Berkas masih kurang"):
        assert part in listed.text
    for secret in (person.nik, person.kk, "1990"):
        assert secret not in listed.text
    assert list(listed.choices) == [f"/panggilan {number} sudah"]

    words = pdf_text(await village.fetch(listed.files[0]))
    for part in ("DAFTAR PANGGILAN", number, "NURUL HIDAYAT", "0812-3456-7890", "Berkas masih kurang"):
        assert part in words
    assert person.nik not in words

    assert keys(await village.tap(f"/panggilan {number} sudah")) == ["calls.told"]
    assert keys(await village.tap(f"/panggilan {number} sudah")) == ["calls.told"]
    assert number not in (await village.say("/panggilan"))[0].text
    assert keys(await worker.hear()) == ["notices.papers-missing"]


async def test_reading_the_news_takes_a_person_off_the_list(office: Office) -> None:
    village = await office.staff("village", VILLAGE)
    worker, number = await standing(office, Status.VERIFIED)
    await village.say(f"/berkas {number} kurang KTP")
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
    await village.say(f"/berkas {number} kurang KTP")
    await office.pump()
    office.clock.advance(hours=1)
    village = await office.staff("village", VILLAGE)
    await village.say("/panggilan", f"/panggilan {number} sudah")
    office.clock.advance(hours=1)
    village = await office.staff("village", VILLAGE)
    assert number not in (await village.say("/panggilan"))[0].text
    await village.say(f"/berkas {number} kurang KK")
    await office.pump()
    office.clock.advance(hours=1)
    village = await office.staff("village", VILLAGE)
    (listed,) = await village.say("/panggilan")
    assert (number in listed.text, "KK" in listed.text) == (True, True)


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
    """In the digest; on days that have none by themselves."""
    village, other = await office.staff("village", VILLAGE), await office.staff("village", "63.11.01.2006")
    _, number = await standing(office, Status.RETURNED)
    await put(office, number, Status.RETURNED, chat_id=None, untold_at=office.clock.now())
    told = []
    for _ in range(4 * 6):
        await office.pump()
        told += [one.key for one in await village.hear() if "perlu ditelepon" in one.text or one.key == "notices.calls"]
        office.clock.advance(hours=6)
    assert told == ["staff.digest"] * 4 + ["notices.calls"]
    assert await other.hear() == []


async def test_a_neighbour_neither_lists_nor_ends_a_call(office: Office) -> None:
    village, other = await office.staff("village", VILLAGE), await office.staff("village", "63.11.01.2006")
    _, number = await standing(office, Status.VERIFIED)
    await village.say(f"/berkas {number} kurang KTP")
    await office.pump()
    office.clock.advance(hours=1)
    village, other = await office.staff("village", VILLAGE), await office.staff("village", "63.11.01.2006")
    assert number not in (await other.say("/panggilan"))[0].text
    assert keys(await other.say(f"/panggilan {number} sudah")) == ["problems.no-record"]
    assert number in (await village.say("/panggilan"))[0].text


async def test_news_that_asks_for_nothing_is_no_call(office: Office) -> None:
    village = await office.staff("village", VILLAGE)
    _, number = await standing(office, Status.VERIFIED)
    await village.say(f"/berkas {number} terima")
    await office.pump()
    office.clock.advance(hours=1)
    village = await office.staff("village", VILLAGE)
    (listed,) = await village.say("/panggilan")
    assert (number in listed.text, "Semua sudah membaca" in listed.text) == (False, False)


async def test_one_phone_is_one_call(office: Office) -> None:
    village = await office.staff("village", VILLAGE)
    gone = {"chat_id": None, "untold_at": office.clock.now()}
    family = [(await standing(office, Status.SUBMITTED, Person.new(phone="081234567890")))[1] for _ in range(3)]
    _, other = await standing(office, Status.SUBMITTED, Person.new(phone="081234567891"))
    for number in (*family, other):
        await put(office, number, Status.LAPSED if number == other else Status.VERIFIED, **gone)
    await office.pump()
    listed = (await village.say("/panggilan"))[-1]
    assert listed.text.count("0812-3456-7890") == 1
    assert listed.text.index(other) < listed.text.index(family[0])
    assert list(listed.choices) == [f"/panggilan {other} sudah", f"/panggilan {','.join(family)} sudah"]
    words = pdf_text(await village.fetch(listed.files[0]))
    assert words.count("0812-3456-7890") == 1
    assert all(number in words for number in family)
    await village.tap(f"/panggilan {','.join(family)} sudah")
    left = (await village.say("/panggilan"))[0]
    assert [number in left.text for number in (*family, other)] == [False, False, False, True]


async def test_every_call_has_a_button_on_its_page(office: Office) -> None:
    village = await office.staff("village", VILLAGE)
    gone = {"chat_id": None, "untold_at": office.clock.now()}
    numbers = [(await standing(office, Status.SUBMITTED, Person.new(phone=None)))[1] for _ in range(10)]
    for number in numbers:
        await put(office, number, Status.VERIFIED, **gone)
    await office.pump()
    first = (await village.say("/panggilan"))[-1]
    (second,) = await village.tap("/panggilan hal 2")
    pressed = [choice for choice in (*first.choices, *second.choices) if choice.endswith("sudah")]
    assert sorted(pressed) == sorted(f"/panggilan {number} sudah" for number in numbers)


async def test_the_dinas_calls_where_nobody_works_for_the_village(office: Office) -> None:
    dinas, _ = await office.staff("dinas"), await office.staff("village", VILLAGE)
    gone = {"chat_id": None, "untold_at": office.clock.now()}
    _, served = await standing(office, Status.SUBMITTED)
    _, alone = await standing(office, Status.SUBMITTED, Person.new(village="63.11.02.2001", district="63.11.02"))
    _, nowhere = await standing(office, Status.SUBMITTED)
    await put(office, served, Status.VERIFIED, **gone)
    await put(office, alone, Status.VERIFIED, **gone)
    await put(office, nowhere, Status.VERIFIED, village=None, **gone)
    await office.pump()
    listed = (await dinas.say("/panggilan"))[-1]
    assert [number in listed.text for number in (served, alone, nowhere)] == [False, True, True]
    assert keys(await dinas.say(f"/panggilan {served} sudah")) == ["problems.no-record"]
    assert keys(await dinas.say(f"/panggilan {alone} sudah")) == ["calls.told"]
    await office.staff("village", "63.11.02.2001")
    assert alone not in (await dinas.say("/panggilan"))[-1].text


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
    assert (late in lines[1], "TERLAMBAT" in lines[1]) == (True, True)
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
    dinas = await office.staff("dinas")
    for chat in (await office.chat(), dinas, await office.staff("administrator")):
        assert keys(await chat.say("/desa")) == ["problems.unknown-command"]
        if chat is not dinas:
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
