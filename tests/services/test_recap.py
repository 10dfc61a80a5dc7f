"""`/rekap`, `/ekspor kasus`, `/target`: what came of cases, in words, as a picture and as tables."""

import io
import json
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from openpyxl import load_workbook
from PIL import Image
from sqlalchemy import insert, select, update

from bot.drawing.recipes import draw
from handlers.rules.cases.recap import Span
from handlers.services.cases.recap import make_recap
from storage.enums import CaseStatus, LetterKind, LetterStatus, ReportKind
from storage.tables import Case, CaseStep, Employer, Instalment, Letter, Submission, Visit
from storage.tables.core import CASES, VISITS
from tests.support.chat import Chat, keys
from tests.support.office import Office

APRIL = Span(date(2026, 4, 1), date(2026, 4, 30))
ARREARS = (81_711_180, 27_301_787, 1_583_569_440, 1_619_542_471, 1_075_853_294)
POSTED = datetime.fromisoformat("2026-04-23")
CAME_TO = (CaseStatus.SILENT, CaseStatus.RETURNED, CaseStatus.SILENT, CaseStatus.PROMISED, CaseStatus.SILENT)


@pytest.fixture
async def office(office: Office) -> Office:
    """Five employers of one list: one pays in instalments, three are silent, one letter comes back."""
    await office.database.write(lambda c: fill(c, office))
    return office


def fill(connection: Any, office: Office) -> None:
    at = office.clock.now().replace(year=2026, month=4, day=21)
    staff = connection.exec_driver_sql("SELECT min(id) FROM staff").scalar()
    if staff is None:
        from storage.enums import Agency, Role
        from storage.repositories.staff import add_staff

        staff = add_staff(connection, Role.CASE_DINAS, Agency.DINAS, None, at)
    for i, (arrears, status) in enumerate(zip(ARREARS, CAME_TO, strict=True), 1):
        place = "63.11.01.2005" if i < 3 else "63.11.02.2001"
        connection.execute(insert(Employer), {
            "id": i, "name": f"PT CONTOH {i}", "key": f"CONTOH {i}", "other_names": "", "address": f"Jalan {i}",
            "branch": "", "place": place, "known_from": "bpjs", "created_at": at,
        })  # fmt: skip
        connection.execute(insert(Case), {
            "id": i, "number": f"K-2604-0000{i}-0", "employer_id": i, "kind": ReportKind.ARREARS, "status": status,
            "status_at": at, "version": 1, "arrears": arrears, "opened_at": at, "answer_from": at,
        })  # fmt: skip
        for to in (CaseStatus.POSTED, status):
            connection.execute(insert(CaseStep), {
                "case_id": i, "action": "act", "from_status": CaseStatus.CHECKED, "to_status": to, "acted_by": "",
                "on": date(2026, 4, 30), "at": at + timedelta(days=1),
            })  # fmt: skip
        connection.execute(insert(Letter), {
            "case_id": i, "kind": LetterKind.LETTER, "status": LetterStatus.POSTED, "code_index": bytes([i]),
            "code": b"x", "content": b"x", "drafted_by": staff, "drafted_at": at, "posted_on": date(2026, 4, 23),
        })  # fmt: skip
    connection.execute(insert(Instalment), {
        "case_id": 4, "due": date(2026, 4, 30), "amount": 5_000_000, "what": "pay", "done_on": date(2026, 4, 30),
    })  # fmt: skip
    connection.execute(insert(Visit), {
        "case_id": 1, "planned_for": date(2026, 4, 29), "planned_by": staff, "held_on": date(2026, 4, 29),
    })  # fmt: skip
    say(connection, office, at, 1, "layoff", furloughed_in=5, furloughed_out=1, dismissed_in=2, dismissed_out=0)
    say(connection, office, at + timedelta(hours=1), 1, "layoff", furloughed_in=7, dismissed_in=2)
    say(
        connection,
        office,
        at,
        2,
        "relief",
        amount=30_697_303,
        period="April sampai Juni",
        kind="tunda",
        size="menengah",
        reason="hotel ditutup sementara",
    )
    say(connection, office, at, 3, "relief", proven=False, amount=1, period="April", kind="tunda")


def say(
    connection: Any, office: Office, at: Any, employer: int, what: str, *, proven: bool = True, **content: Any
) -> None:
    number = f"S-2604-{employer}-{what}-{at:%H}"
    sealed = office.vault.seal(json.dumps(content).encode(), f"submissions.content:{number}")
    connection.execute(insert(Submission), {
        "number": number, "kind": what, "employer_id": employer, "proven": proven, "content": sealed, "at": at,
    })  # fmt: skip


async def officer(office: Office, role: str, area: str | None = None) -> Chat:
    return await office.staff(role, area)


async def test_process_and_result_stand_side_by_side(office: Office) -> None:
    recap = await office.work(lambda work: make_recap(work, APRIL), actor=await office.actor("case-dinas"))
    process = recap.process
    assert (process.opened, process.letters, process.silent, process.returned, process.promised) == (5, 5, 3, 1, 1)
    assert (process.visits, process.answered, process.complied) == (1, 0, 0)
    assert (recap.arrears, recap.paid) == (sum(ARREARS), 5_000_000)
    assert [(line.name, line.paid) for line in recap.employers][3] == ("PT CONTOH 4", 5_000_000)
    assert (recap.layoffs.employers, recap.layoffs.furloughed_in, recap.layoffs.dismissed_in) == (1, 7, 2)
    assert [(one.name, one.amount) for one in recap.reliefs] == [("PT CONTOH 2", 30_697_303)]


async def test_another_month_knows_nothing_of_it(office: Office) -> None:
    empty = await office.work(
        lambda work: make_recap(work, Span(date(2026, 3, 1), date(2026, 3, 31))), actor=await office.actor("head")
    )
    assert (empty.process.opened, empty.employers, empty.reliefs, empty.layoffs.employers) == (0, (), (), 0)


async def test_a_reader_sees_the_figures_of_their_area_only(office: Office) -> None:
    actor = await office.actor("reader", "63.11.02")
    recap = await office.work(lambda work: make_recap(work, APRIL), actor=actor)
    assert [line.name for line in recap.employers] == ["PT CONTOH 3", "PT CONTOH 4", "PT CONTOH 5"]
    assert recap.layoffs.employers == 0


async def test_targets_are_counted_against_employers_that_complied(office: Office) -> None:
    head = await officer(office, "head")
    assert keys(await head.say("/target 5 2026-12-31 dua bulan")) == ["recap.targets"]
    assert "dua bulan: 5 perusahaan" in head.last.text
    assert keys(await head.say("/target lima")) == ["recap.how-to-target"]
    assert keys(await head.say("/target 5 2026-11-01")) == ["recap.how-to-target"], "a day that is over"
    await head.say("/rekap")
    assert "Target dua bulan: 0 dari 5 perusahaan (0%)" in head.last.text
    assert keys(await head.say("/target hapus 1")) == ["recap.targets"]
    assert "Belum ada target" in head.last.text


async def test_the_picture_and_the_tables_can_be_opened(office: Office) -> None:
    head = await officer(office, "head")
    assert keys(await head.say("/rekap april 2026")) == ["recap.process"]
    picture = Image.open(io.BytesIO(await head.fetch(head.last.files[0])))
    assert picture.format == "PNG"
    assert picture.width > 600
    assert keys(await head.tap("/ekspor kasus 2026-04")) == ["recap.tables"]
    book = load_workbook(io.BytesIO(await head.fetch(head.last.files[0])))
    assert book.sheetnames == [
        "Proses dan hasil", "Langkah", "Target", "Menunggak iuran", "Keringanan", "Dirumahkan dan PHK",
        "Catatan"
    ]  # fmt: skip
    rows = list(book["Menunggak iuran"].iter_rows(values_only=True))
    assert rows[0][4:6] == ("Tunggakan (Rp)", "Potensi iuran (Rp)")
    assert rows[4] == (4, "K-2604-00004-0", "PT CONTOH 4", "Jalan 4", 1_619_542_471, None, None, None, "berjanji",
                       "Menunggu perusahaan", None, POSTED, None, None, None, None, None, None, None, 5_000_000, None,
                       None)  # fmt: skip
    assert (rows[6][2], rows[6][4:6], rows[6][-3]) == ("Jumlah", (sum(ARREARS), 0), 5_000_000)
    assert [row[3] for row in book["Dirumahkan dan PHK"].iter_rows(min_row=2, values_only=True)] == [7, 2, 9]


async def test_the_tables_below_a_recap_are_of_its_own_span(office: Office) -> None:
    """A year's button must not hand out January."""
    head = await officer(office, "head")
    for words, named in (("2026", "2026"), ("april 2026", "2026-04")):
        await head.say(f"/rekap {words}")
        [button] = head.last.choices
        assert button == f"/ekspor kasus {named}"
        await head.tap(button)
        assert [file["name"] for file in head.last.files] == [f"kasus-{named}.xlsx"]
        assert "5 perusahaan" in head.last.text


async def test_who_asked_for_relief_stands_in_words(office: Office) -> None:
    head = await officer(office, "head")
    await head.tap("/ekspor kasus 2026")
    book = load_workbook(io.BytesIO(await head.fetch(head.last.files[0])))
    [row] = book["Keringanan"].iter_rows(min_row=2, values_only=True)
    assert row == (1, "PT CONTOH 2", "Menengah", 30_697_303, "April sampai Juni", "Menunda", "hotel ditutup sementara")


async def test_what_was_undone_or_only_went_on_is_not_counted(office: Office) -> None:
    """An instalment paid after all is no second promise; a case that was reopened complies no more."""
    steps = (
        (1, "comply", CaseStatus.SILENT, CaseStatus.COMPLIED, 2),
        (1, "reopen", CaseStatus.COMPLIED, CaseStatus.CHECKED, 3),
        (2, "comply", CaseStatus.RETURNED, CaseStatus.COMPLIED, 2),
        (4, "pay", CaseStatus.BROKEN, CaseStatus.PROMISED, 4),
        (4, "resume", CaseStatus.SUSPENDED, CaseStatus.ANSWERED, 5),
    )  # fmt: skip
    rows = [
        {"case_id": case, "action": act, "from_status": was, "to_status": to, "acted_by": "", "on": date(2026, 5, day),
         "at": office.clock.now().replace(month=5, day=day)}
        for case, act, was, to, day in steps
    ]  # fmt: skip
    await office.database.write(lambda c: c.execute(insert(CaseStep), rows))
    may = Span(date(2026, 5, 1), date(2026, 5, 31))
    actor = await office.actor("head")
    done = (await office.work(lambda work: make_recap(work, may), actor=actor)).process
    assert (done.promised, done.answered, done.complied) == (0, 0, 1)


async def test_a_recap_counts_a_case_by_its_stage_of_that_day(office: Office) -> None:
    """What came in May changes nothing of April."""
    at = office.clock.now().replace(month=5, day=4)
    step = {"case_id": 1, "action": "comply", "from_status": CaseStatus.SILENT, "to_status": CaseStatus.COMPLIED,
            "acted_by": "", "on": date(2026, 5, 4), "at": at}  # fmt: skip

    def later(connection: Any) -> None:
        connection.execute(insert(CaseStep), step)
        connection.execute(update(CASES).where(CASES.c.id == 1).values(status=CaseStatus.COMPLIED, outcome="complied"))

    await office.database.write(later)
    actor = await office.actor("head")
    may = Span(date(2026, 5, 1), date(2026, 5, 31))
    april = await office.work(lambda work: make_recap(work, APRIL), actor=actor)
    now = await office.work(lambda work: make_recap(work, may), actor=actor)
    assert next((line.status, line.outcome) for line in april.employers) == (CaseStatus.SILENT, None)
    assert [(line.status, line.outcome) for line in now.employers] == [(CaseStatus.COMPLIED, "complied")]
    assert (dict(april.outcomes), dict(now.outcomes)) == ({}, {"complied": 1})


async def test_what_was_done_stands_beside_what_came_of_it(office: Office) -> None:
    """Letters answered of those written; visits with a commitment; disputes that were agreed, against half of them."""

    def more(connection: Any) -> None:
        visit = connection.execute(select(VISITS.c.planned_by)).scalar_one()
        held = {"planned_by": visit, "planned_for": date(2026, 4, 17), "held_on": date(2026, 4, 17)}
        connection.execute(insert(Visit), [
            held | {"case_id": 2, "result": "none-yet"}, held | {"case_id": 3, "result": "promise"},
            held | {"case_id": 5, "held_on": None, "result": None},
        ])  # fmt: skip
        step = {"from_status": CaseStatus.MEDIATION, "acted_by": "", "on": date(2026, 4, 20)}
        step |= {"at": office.clock.now().replace(month=4, day=20)}
        connection.execute(insert(CaseStep), [
            step | {"case_id": 3, "action": "mediate", "to_status": CaseStatus.MEDIATION},
            step | {"case_id": 5, "action": "mediate", "to_status": CaseStatus.MEDIATION},
            step | {"case_id": 3, "action": "agree", "to_status": CaseStatus.PROMISED},
        ])  # fmt: skip

    await office.database.write(more)
    head = await officer(office, "head")
    await head.say("/rekap april 2026")
    assert "Surat: 5 dari 5 (100%), dijawab: 0 (0%)" in head.last.text
    assert "Kunjungan bersama: 3 dari 4 (75%), ada komitmen: 1 (33%)" in head.last.text
    assert "Perselisihan: 2, Perjanjian Bersama: 1 (50%, sasaran 50%)" in head.last.text
    assert "Menunggak iuran: 5 perusahaan, tunggakan Rp4.387.978.172" in head.last.text
    await head.tap("/ekspor kasus 2026-04")
    book = load_workbook(io.BytesIO(await head.fetch(head.last.files[0])))
    assert [row[1:] for row in book["Proses dan hasil"].iter_rows(min_row=2, values_only=True)] == [
        (5, 5, 100, 0, 0, None), (4, 3, 75, 1, 33, None), (2, 2, 100, 1, 50, 50),
    ]  # fmt: skip


async def test_what_would_come_in_is_not_called_arrears(office: Office) -> None:
    """Apart in words and tables, also in the sums."""
    await office.database.write(
        lambda c: c.execute(update(CASES).where(CASES.c.id == 2).values(arrears=None, potential=2_000_000))
    )
    head, owed = await officer(office, "head"), sum(ARREARS) - ARREARS[1]
    await head.say("/rekap april 2026")
    assert "potensi iuran: Rp2.000.000\n" in head.last.text
    assert "Menunggak iuran: 5 perusahaan, tunggakan Rp4.360.676.385, potensi iuran Rp2.000.000" in head.last.text
    await head.tap("/ekspor kasus 2026-04")
    book = load_workbook(io.BytesIO(await head.fetch(head.last.files[0])))
    rows = list(book["Menunggak iuran"].iter_rows(min_row=2, min_col=5, max_col=6, values_only=True))
    assert (rows[1], rows[5]) == ((None, 2_000_000), (owed, 2_000_000))


async def test_a_target_is_not_called_target_twice(office: Office) -> None:
    head = await officer(office, "head")
    await head.say("/target 5 sampai 31 Desember 2026 Target jangka pendek")
    await head.say("/rekap")
    assert "Target jangka pendek: 0 dari 5" in head.last.text


async def test_whoever_counts_nothing_gets_nothing(office: Office) -> None:
    for role in ("village", "dinas", "bpjs"):
        chat = await officer(office, role, "63.11.01.2005" if role == "village" else None)
        assert keys(await chat.say("/rekap")) == ["problems.unknown-command"], role
    worker = await office.chat()
    assert keys(await worker.say("/rekap")) == ["problems.unknown-command"]


async def test_what_is_no_span_is_asked(office: Office) -> None:
    head = await officer(office, "head")
    assert keys(await head.say("/rekap kemarin")) == ["recap.which-span"]


def test_a_recap_of_nothing_is_a_picture_too() -> None:
    steps = [["opened", 0], ["complied", 0]]
    payload = {
        "office": "Kantor", "starts": "2026-04-01", "ends": "2026-04-30", "steps": steps, "goals": [], "kinds": [],
        "arrears": 0, "paid": 0,
    }  # fmt: skip
    assert draw("recap", payload).startswith(b"\x89PNG")
