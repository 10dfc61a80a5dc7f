"""Who looks alike is compared, joined, or told apart for good; what stands beside a record is said with it."""

import pytest
from sqlalchemy import select

from handlers.services.people.erasing import erase
from handlers.services.registrations.review.duplicates import compare_new
from storage.enums import Status
from storage.tables import Registration
from storage.tables.core import APART, RECORDS
from tests.support.dialects import ON_SQLITE
from tests.support.office import Office
from tests.support.people import Person
from tests.support.staff import officer
from tests.support.stages import put

THERE = "63.11.02.2001"
ONE = Person.new(name="MUHAMMAD SUKARNO HADI", phone="081255509901")
TWIN = Person.new(name="MOHAMAD SOEKARNO HADI", born=ONE.born, kk=ONE.kk, phone=None)
WIFE = Person.new(name="SITI RAHMAH", kk=ONE.kk, phone="081255509901")


async def compare(office: Office) -> None:
    while await office.work(compare_new):
        pass


@pytest.mark.parametrize("first", [True, False], ids=["compared by the job", "compared on the spot"])
async def test_a_doubt_that_was_decided_comes_back_at_neither_record(office: Office, *, first: bool) -> None:
    one, twin = await office.registered(ONE), await office.registered(TWIN)
    if first:
        await compare(office)
    dinas = await officer(office, "dinas")
    (record,) = await dinas.say(f"/periksa {twin}")
    assert f"/bandingkan {twin} {one}" in record.choices
    assert "Tidak ada catatan" not in record.text
    (shown,) = await dinas.tap(f"/bandingkan {twin} {one}")
    assert list(shown.choices)[:2] == [f"/gabungkan {twin} {one}", f"/bukan_sama {twin} {one}"]
    assert "BEDA nama" in shown.text
    assert "Sama nomor KK" in shown.text
    for _ in range(2):
        assert (await dinas.say(f"/bukan_sama {twin} {one}"))[0].key == "staff.told-apart"
    await compare(office)
    for number, other in ((one, twin), (twin, one)):
        (record,) = await dinas.say(f"/periksa {number}")
        assert "Mirip" not in record.text
        assert f"KK yang sama: {other}" in record.text
    assert len(await office.rows(select(APART))) == 2
    ((row,),) = await office.rows(select(RECORDS.c.id).where(RECORDS.c.number == one))
    await office.work(lambda work: erase(work, work.uow.session.get_one(Registration, row), talk=False))
    assert await office.rows(select(APART)) == []


async def test_others_of_the_phone_or_the_family_card_stand_beside_a_record(office: Office) -> None:
    one, wife = await office.registered(ONE), await office.registered(WIFE)
    await put(office, one, Status.MEMBER)
    dinas = await officer(office, "dinas")
    (record,) = await dinas.say(f"/periksa {wife}")
    assert f"KK dan HP yang sama: {one} MUHAMMAD S. H., sudah menjadi peserta." in record.text
    assert "Tidak ada catatan" not in record.text


@ON_SQLITE
async def test_what_lies_outside_the_area_is_neither_shown_nor_compared(office: Office) -> None:
    here = await office.registered(ONE)
    twin = Person.new(name=TWIN.name, born=ONE.born, kk=ONE.kk, village=THERE, district="63.11.02", phone=ONE.phone)
    there = await office.registered(twin)
    dinas = await officer(office, "dinas", "63.11.01")
    (record,) = await dinas.say(f"/periksa {here}")
    assert there in record.text  # number, score and status: people move
    assert not [choice for choice in record.choices if "bandingkan" in choice]
    assert "HP yang sama" not in record.text
    for line in (f"/bandingkan {here} {there}", f"/bukan_sama {here} {there}", f"/bandingkan {here} {here}"):
        assert (await dinas.say(line))[0].key == "problems.no-record"
    assert (await dinas.say(f"/bandingkan {here}"))[0].key == "problems.which-two"


@ON_SQLITE
async def test_a_nik_of_elsewhere_is_named(office: Office) -> None:
    number = await office.registered(Person.new(nik="6309011708909912", phone=None))
    dinas = await officer(office, "dinas")
    (record,) = await dinas.say(f"/periksa {number}")
    assert "NIK: Kabupaten Tabalong." in record.text


@ON_SQLITE
async def test_whoever_is_at_any_stage_is_opened_with_what_was_done(office: Office) -> None:
    dinas, bpjs = await officer(office, "dinas"), await officer(office, "bpjs")
    number = await office.registered(Person.new(phone=None))
    for chat in (dinas, bpjs):
        await chat.say(f"/periksa {number}", f"/setujui {number}")
    (record,) = await dinas.say(f"/periksa {number}")
    assert "Riwayat:" in record.text
    assert "disetujui, menunggu berkas" in record.text.partition("Riwayat:")[2]
    for status in Status:
        await put(office, number, status)
        (record,) = await dinas.say(f"/periksa {number}")
        assert record.key == "staff.record", status
