"""/kasus and /surat: acts in one line or with questions, refusals that change nothing, two officers at once."""

from sqlalchemy import select, update

from storage.enums import CaseStatus, LetterStatus
from tests.support.cases import EMPLOYERS, LETTERS, case, case_field, hanging, put_case, steps
from tests.support.chat import keys
from tests.support.office import Office


async def test_a_letter_from_its_draft_to_the_post(office: Office) -> None:
    number = await case(office)
    dinas, bpjs, head = [await office.staff(role) for role in ("case-dinas", "case-bpjs", "head")]
    assert keys(await dinas.say(f"/kasus {number} periksa")) == ["cases.done", "cases.record"]
    assert keys(await dinas.say(f"/kasus {number} surat")) == ["case.day"]
    assert list(dinas.last.choices) == ["2026-11-30"]
    assert keys(await dinas.tap("2026-11-30")) == ["case.extra"]
    assert keys(await dinas.tap("lewati")) == ["case.confirm"]
    done, record = await dinas.tap("simpan")
    assert [file["name"] for file in done.files] == [f"surat-{number}.pdf"]
    assert record.key == "cases.record"
    assert keys(await dinas.say(f"/kasus {number} paraf")) == ["cases.own-letter", "cases.record"]
    assert keys(await bpjs.say(f"/kasus {number} paraf")) == ["cases.not-yours", "cases.record"]
    assert f"/surat {number}" in (await head.say("/surat"))[0].choices
    assert keys(await head.say(f"/surat {number} paraf")) == ["cases.done", "cases.letter"]
    assert keys(await head.say(f"/kasus {number}")) == ["problems.unknown-command"]
    said = await dinas.say(f"/kasus {number} ttd 560/1/Disnaker", "hari ini")
    assert keys(said) == ["case.scan"]
    assert keys(await dinas.tap("lewati")) == ["cases.done", "cases.record"]
    assert keys(await dinas.say(f"/kasus {number} kirim hari ini")) == ["cases.done", "cases.record"]
    (letter,) = await hanging(office, number, LETTERS, "status", "number")
    assert letter == (LetterStatus.POSTED, "560/1/Disnaker")
    assert await case_field(office, number, "status") is CaseStatus.POSTED


async def test_whoever_comes_second_hears_what_changed(office: Office) -> None:
    number = await case(office)
    dinas, bpjs = await office.staff("case-dinas"), await office.staff("case-bpjs")
    await dinas.say(f"/kasus {number}")
    await bpjs.say(f"/kasus {number}")
    button = next(one for one in dinas.last.choices if " periksa " in one)
    assert keys(await bpjs.tap(button)) == ["cases.done", "cases.record"]
    assert keys(await dinas.tap(button)) == ["cases.changed", "cases.record"]
    assert await steps(office, number) == ["open", "check"]


async def test_an_answer_comes_too_late_for_the_case(office: Office) -> None:
    """A question stands open at one officer while the other closes the case."""
    number = await case(office)
    dinas, bpjs = await office.staff("case-dinas"), await office.staff("case-bpjs")
    await put_case(office, number, CaseStatus.ANSWERED)
    await dinas.say(f"/kasus {number} tangguh", "kunjungan ditunda")
    await bpjs.say(f"/kasus {number} tutup tidak-terbukti", "data keliru")
    assert keys(await dinas.say("15 Januari")) == ["cases.changed", "cases.record"]
    assert await case_field(office, number, "status") is CaseStatus.CLOSED


async def test_a_wrong_line_changes_nothing(office: Office) -> None:
    number = await case(office)
    dinas = await office.staff("case-dinas")
    for line, key in (
        (f"/kasus {number} terbang", "cases.no-act"),
        (f"/kasus {number} bayar", "cases.impossible"),
        ("/kasus K-2611-00077-1", "problems.no-record"),
        ("/kasus halo", "cases.list-none"),
    ):
        assert (await dinas.say(line))[0].key == key
    assert await steps(office, number) == ["open"]


async def test_a_name_that_only_a_reporter_wrote_stands_on_no_paper(office: Office) -> None:
    number = await case(office)
    rename = update(EMPLOYERS).values(known_from="report")
    await office.database.write(lambda c: c.execute(rename))
    officer = await office.staff("case-dinas")
    await officer.say(f"/kasus {number} periksa")
    first = (await officer.say(f"/kasus {number} kunjungan 30 November"))[0]
    assert (first.key, await case_field(office, number, "status")) == ("cases.name-first", "checked")
    asked = await officer.tap(next(iter(first.choices)))
    assert keys(asked) == ["employers.name"], "checks come before questions, and the button leads on"
    heard = await officer.say("PT Maju Contoh", "Hamarung")
    assert "problems.address-short" in keys(heard)
    await officer.say("Jl. Uji No. 2, Paringin", "ya")
    on = next(one for one in officer.last.choices if one.startswith(f"/kasus {number} kunjungan"))
    assert on.endswith("30 November"), "what was typed is not lost"
    assert keys(await officer.tap(on)) == ["case.hour"]
    known = (await office.rows(select(EMPLOYERS.c.known_from, EMPLOYERS.c.address, EMPLOYERS.c.address_by)))[0]
    assert (known[0], known[1], known[2] is not None) == ("noted", "Jl. Uji No. 2, Paringin", True)


async def test_an_officer_who_typed_something_else_finds_the_way_back_to_work(office: Office) -> None:
    """The menu of a work chat leads to its commands; nobody else's knows of them."""
    officer, worker = await office.staff("case-dinas"), await office.chat()
    await officer.say("halo")
    assert officer.last.key == "staff.menu"
    assert list(officer.last.choices) == ["/laporan", "/kasus", "/bantuan", "/bahasa lain"]
    assert keys(await officer.tap("/bantuan")) == ["staff.help"]
    await worker.say("halo")
    assert "/bantuan" not in worker.last.choices
