"""Where nobody works for a village: papers go to the dinas too, and nobody lapses whom no one has asked."""

from handlers.services.registrations.papers.deadline import watch_papers
from storage.enums import Status
from tests.support.chat import keys
from tests.support.joining import give_pin
from tests.support.office import Office
from tests.support.stages import VILLAGE, field, put, standing

WEEK = 7


async def watch(office: Office, *, days: int) -> None:
    """So many days go by, and the timed work looks at the papers."""
    office.clock.advance(days=days)
    await office.work(watch_papers)
    await office.send()


async def weeks(office: Office, count: int) -> None:
    for _ in range(count):
        await watch(office, days=WEEK)


async def test_nobody_lapses_before_the_dinas_has_asked(office: Office) -> None:
    worker, number = await standing(office, Status.VERIFIED)
    await weeks(office, 5)
    dinas = await office.staff("dinas")
    assert await field(office, number, "status") is Status.VERIFIED
    assert keys(await worker.hear()) == ["notices.papers-reminder", "notices.papers-last-reminder"]
    listed = (await dinas.say("/panggilan"))[-1]
    assert ("sudah dititip di kantor desa" in listed.text, number in listed.text) == (True, True)
    assert keys(await dinas.tap(f"/panggilan {number} sudah")) == ["calls.told"]

    await weeks(office, 1)
    assert await field(office, number, "status") is Status.VERIFIED
    await watch(office, days=1)
    assert await field(office, number, "status") is Status.LAPSED


async def test_papers_that_come_end_the_waiting(office: Office) -> None:
    _, number = await standing(office, Status.VERIFIED)
    await weeks(office, 4)
    await (await office.staff("dinas")).say(f"/berkas {number} terima")
    await weeks(office, 4)
    assert await field(office, number, "status") is Status.PAPERS_FORWARDED
    assert number not in (await (await office.staff("dinas")).say("/panggilan"))[-1].text


async def test_once_somebody_works_there_the_last_day_is_the_last(office: Office) -> None:
    await office.staff("village", VILLAGE)
    _, number = await standing(office, Status.VERIFIED)
    _, outside = await standing(office, Status.VERIFIED)
    await put(office, outside, Status.VERIFIED, village=None)
    await weeks(office, 3)
    assert [await field(office, one, "status") for one in (number, outside)] == [Status.LAPSED] * 2


async def test_papers_may_go_to_the_dinas_too_where_nobody_notes_them(office: Office) -> None:
    worker, _ = await standing(office, Status.VERIFIED)
    either = "Kantor Desa/Kelurahan Bata atau Dinas Tenaga Kerja Balangan"
    assert either in (await worker.say("status"))[-1].text
    await office.staff("village", VILLAGE)
    shown = (await worker.say("status"))[-1].text
    assert ("Kantor Desa/Kelurahan Bata" in shown, "Dinas Tenaga Kerja" in shown) == (True, False)


async def test_the_dinas_hears_whose_last_day_is_near(office: Office) -> None:
    dinas = await office.staff("dinas")
    _, number = await standing(office, Status.VERIFIED)
    await office.pump()
    office.clock.advance(days=14)
    await office.pump()
    (told,) = [one for one in await dinas.hear() if one.key == "staff.digest"]
    await give_pin(dinas)
    assert "1 orang di desa tanpa petugas harus segera mengantar berkas" in told.text
    (listed,) = await dinas.tap("/ringkasan verified kosong")
    assert (listed.key, f"/periksa {number}" in listed.choices) == ("staff.board-list", True)
    (record,) = await dinas.tap(f"/periksa {number}")
    assert f"/berkas {number} terima" in record.choices
