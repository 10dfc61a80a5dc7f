"""`/ekspor semua`: everybody with stage, votes and days, by stage and place, masked where numbers may not go."""

from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from datetime import datetime

import pytest

from handlers.services.base.long_reads import Pages
from handlers.services.base.work import Work
from handlers.services.registrations import exporting
from storage.enums import Status
from tests.support.chat import Chat, keys
from tests.support.office import Office
from tests.support.people import Person
from tests.support.staff import officer, typed
from tests.support.stages import put
from tests.support.xlsx import cells, opened

SITI, BUDI = (
    Person.new(name="SITI AMINAH"),
    Person.new(name="BUDI SANTOSO", district="63.11.02", village="63.11.02.2001"),
)


async def fetched(chat: Chat, command: str) -> bytes:
    """The sheet that a command gives."""
    (heard,) = await typed(chat, command)
    assert heard.key == "staff.export", heard
    return await chat.fetch(heard.files[0])


async def test_everybody_stands_there_with_stage_votes_and_days(office: Office) -> None:
    siti, budi = [await office.registered(person) for person in (SITI, BUDI)]
    gone = await office.registered()
    dinas, bpjs = await officer(office, "dinas"), await officer(office, "bpjs")
    await bpjs.say(f"/periksa {siti}", f"/setujui {siti}")
    await put(office, budi, Status.VERIFIED)
    await put(office, gone, Status.WITHDRAWN)
    content = await fetched(dinas, "/ekspor semua")
    heads, *rows = cells(content)
    found = [dict(zip(heads, row, strict=True)) for row in rows]
    assert [one["NOMOR PENDAFTARAN"] for one in found] == [siti, budi]
    assert (found[0]["TAHAP"], found[1]["TAHAP"]) == ("sedang diperiksa", "disetujui, menunggu berkas")
    assert (found[0]["SUARA BPJS"], found[0]["SUARA DINAS"]) == ("setuju", None)
    assert (found[0]["NIK"], found[1]["DESA/KELURAHAN"] is not None) == (SITI.nik, True)
    today = office.app.office.today(office.clock.now())
    assert found[0]["TANGGAL LAHIR"] == datetime(SITI.born.year, SITI.born.month, SITI.born.day)  # noqa: DTZ001
    assert {one["DIKIRIM"].date() for one in found} == {today}
    assert found[1]["BATAS BERKAS"].date() > today
    sheet = opened(content).active
    assert (sheet.page_setup.orientation, sheet.page_setup.fitToHeight, sheet.freeze_panes) == ("landscape", 0, "B2")
    assert sheet.auto_filter.ref == f"A1:{sheet.cell(1, len(heads)).column_letter}3"


async def test_it_is_narrowed_by_stage_and_place(office: Office) -> None:
    siti, budi = [await office.registered(person) for person in (SITI, BUDI)]
    await put(office, budi, Status.MEMBER)
    dinas = await officer(office, "dinas")
    for words, numbers in (
        ("peserta", [budi]),
        ("antrean", [siti]),
        ("63.11.02", [budi]),
        ("antrean bata", [siti]),
        ("peserta paringin selatan", None),
        ("berkas lengkap", None),
    ):
        if numbers is None:
            assert keys(await typed(dinas, f"/ekspor semua {words}")) == ["staff.export-empty"], words
        else:
            rows = cells(await fetched(dinas, f"/ekspor semua {words}"))
            assert [row[0] for row in rows[1:]] == numbers, words
    assert keys(await dinas.say("/ekspor semua entah di mana")) == ["problems.not-found"]


async def test_it_keeps_to_the_officers_area_and_hides_numbers_where_they_may_not_go(office: Office) -> None:
    await office.registered(SITI)
    budi = await office.registered(BUDI)
    await office.switch_on(replace(office.values, full_numbers_channels=frozenset()))
    dinas = await officer(office, "dinas", "63.11.02")
    heads, *rows = cells(await fetched(dinas, "/ekspor semua"))
    (one,) = [dict(zip(heads, row, strict=True)) for row in rows]
    assert (one["NOMOR PENDAFTARAN"], one["NAMA"], one["TANGGAL LAHIR"]) == (budi, "B*** S******", None)
    assert BUDI.nik not in str(rows)
    for role in ("administrator", "head", "reader"):
        assert keys(await (await officer(office, role)).say("/ekspor semua")) == ["staff.export-which"]


async def test_the_queue_says_what_can_be_written_into_it(office: Office) -> None:
    await office.registered(SITI)
    content = await fetched(await officer(office, "dinas"), "/ekspor antrean")
    book = opened(content)
    assert book.sheetnames == ["Sheet1", "PILIHAN"]
    columns = [[cell.value for cell in column if cell.value] for column in book["PILIHAN"].columns]
    assert [column[0] for column in columns] == ["SUARA", "PERBAIKI: MULAI DENGAN", "TOLAK: ALASAN KANTOR"]
    assert columns[0][1:] == ["setuju", "perbaiki", "tolak"]
    assert "NIK" in columns[1]
    assert columns[2][1:] == [reason.label for reason in office.values.reasons]
    rules = {rule.formula1 for rule in book.active.data_validations.dataValidation}
    assert {'"setuju,perbaiki,tolak"', f"'PILIHAN'!$C$2:$C${len(columns[2])}"} <= rules


async def test_a_sheet_is_never_cut(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exporting, "PAGE", 2)
    monkeypatch.setattr(exporting, "COMPARED_PAGE", 2)
    numbers = [await office.registered() for _ in range(5)]
    dinas = await officer(office, "dinas")
    for sheet in ("antrean", "semua"):
        (heard,) = await typed(dinas, f"/ekspor {sheet}")
        assert "Ini tabelnya: 5 baris." in heard.text
        assert [row[0] for row in cells(await dinas.fetch(heard.files[0]))[1:]] == numbers


class Counted(Pages):
    """Reads in one transaction, and notes how far it said it was."""

    def __init__(self, work: Work) -> None:
        self._work, self.said = work, list[tuple[int, int]]()

    def page(self) -> AbstractContextManager[Work]:
        return nullcontext(self._work)

    def so_far(self, done: int, of: int) -> None:
        self.said.append((done, of))


async def test_whoever_waits_hears_how_many_of_all_stages_are_through(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "PAGE", 2)
    numbers = [await office.registered() for _ in range(6)]
    for number in numbers[:3]:
        await put(office, number, Status.MEMBER)
    actor = await office.actor("dinas")

    def read(work: Work) -> list[tuple[int, int]]:
        pages = Counted(work)
        exporting.read_people(pages, {"sheet": "semua", "stages": ["member", "submitted"], "place": None})
        return pages.said

    assert await office.work(read, actor=actor) == [(2, 6), (3, 6), (5, 6), (6, 6)]
