"""Companies without a regulation: who they are, the share that has one, and what the recap says."""

import time
from datetime import date

from sqlalchemy import insert, select, update

from handlers.commands.steering.figures import recap
from handlers.rules.cases.employer_names import name_key
from handlers.services.base.work import Work
from handlers.services.employers.merging import merge_employers
from handlers.services.regulations.lacking import show_company, show_lacking
from handlers.services.regulations.share import Counted, count_companies, figures_of_regulations
from storage.enums import RegulationStatus
from storage.repositories.employers import REPORTED, add_employer, employer_by_id
from storage.repositories.regulations_lacking import Which, count_lacking, lacking, shares
from storage.tables.core import EMPLOYERS, REGULATION_REMINDERS, REGULATIONS
from tests.support.chat import keys
from tests.support.filing import brought, changed, filed
from tests.support.office import Office
from tests.support.script_sheets import companies
from tests.support.xlsx import XLSX

JUAI, PARINGIN = "63.11.01", "63.11.05"


def company(
    work: Work, name: str, workers: int | None = 25, place: str | None = None, known_from: str = "office"
) -> int:
    said = {"workers": workers, "workers_from": "list", "workers_on": work.today} if workers is not None else {}
    known = {"name": name, "key": name_key(name), "address": "Jalan 1", "known_from": known_from, "place": place}
    return add_employer(work.connection, {**known, "other_names": "", "branch": "", "created_at": work.now, **said})


async def test_ten_workers_or_more_and_nothing_in_force_or_under_way(office: Office) -> None:
    await office.work(lambda work: company(work, "PT Wajib Contoh", 10))
    await office.work(lambda work: company(work, "PT Kecil Contoh", 9))
    await office.work(lambda work: company(work, "PT Tak Tahu Contoh", None))
    await office.work(lambda work: company(work, "PT Laporan Contoh", 50, known_from=REPORTED))
    whole, _ = await office.work(count_companies)
    assert whole == Counted(lacking=1, few=1, unknown=1)
    officer = await office.actor("registrar")
    (said,) = (await office.work(lambda work: show_lacking(work, ""), actor=officer)).says
    assert [line.params["company"] for line in said.params["lines"]] == ["PT Wajib Contoh"]
    hidden = await office.work(lambda work: show_company(work, 4), actor=officer)
    assert hidden.says[0].key == "regulation.none-company"


async def test_what_a_company_hands_in_says_how_many_work_there(office: Office) -> None:
    number = await filed(office)
    officer = await office.staff("registrar")
    assert keys(await officer.say(f"/peraturan {number} setuju baru")) == ["regulation.done"]
    rows = await office.rows(select(EMPLOYERS.c.workers, EMPLOYERS.c.workers_from))
    assert [tuple(row) for row in rows] == [(65, "filing")]
    whole, _ = await office.work(count_companies)
    assert (whole.bound, whole.under_way) == (1, 1)


async def test_what_is_over_counts_no_more(office: Office) -> None:
    number = await filed(office)
    one = await office.work(lambda work: company(work, "PT Kenari Contoh"))
    await changed(office, number, employer_id=one, status=RegulationStatus.IN_FORCE, ends=date(2026, 12, 31))
    assert (await office.work(count_companies))[0] == Counted(valid=1)
    office.clock.advance(days=60)
    assert (await office.work(count_companies))[0] == Counted(lacking=1)


async def test_of_two_rows_of_one_company_the_newer_number_counts(office: Office) -> None:
    number = await filed(office)
    one = await office.work(lambda work: company(work, "PT Kenari Contoh", 30))
    office.clock.advance(days=2)
    two = await office.work(lambda work: company(work, "PT Kenari Contoh Dua", 8))
    await changed(office, number, employer_id=two)
    officer = await office.actor("case-dinas")
    await office.work(lambda work: merge_employers(work, {"keep": one, "gone": two}), actor=officer)
    kept = await office.work(lambda work: employer_by_id(work.connection, one))
    assert kept is not None
    assert kept.workers == 8
    assert (await office.work(count_companies))[0] == Counted(few=1)


async def test_by_district_and_for_a_reader_of_one(office: Office) -> None:
    await office.work(lambda work: company(work, "PT Satu", 25, f"{JUAI}.2001"))
    await office.work(lambda work: company(work, "PT Dua", 25, JUAI))
    await office.work(lambda work: company(work, "PT Tiga", 25, PARINGIN))
    await office.work(lambda work: company(work, "PT Empat", 25))
    _, found = await office.work(count_companies)
    assert {code: one.bound for code, one in found.items()} == {JUAI: 2, PARINGIN: 1, None: 1}
    reader = await office.actor("reader", JUAI)
    said = (await office.work(lambda w: recap(w, ""), actor=reader)).says
    (lines,) = (one.params["lines"] for one in said if one.key == "regulation.recap")
    assert lines[0].params["bound"] == 2


async def test_the_recap_says_how_long_a_step_took_also_when_it_began_before(office: Office) -> None:
    head = await office.actor("head")
    assert "regulation.recap" not in [say.key for say in (await office.work(lambda w: recap(w, ""), actor=head)).says]
    number = await filed(office)
    office.clock.advance(days=10)  # into December: the step began in November
    await brought(office, number, RegulationStatus.CORRECTION)
    says = (await office.work(lambda w: recap(w, "2026-12"), actor=head)).says
    (said,) = (say for say in says if say.key == "regulation.recap")
    steps = [line.params for line in said.params["lines"] if "status" in line.params]
    lines = {str(step["status"].key): step for step in steps}
    assert lines["regulation.at-registration"]["days"] == 10
    assert lines["regulation.at-verification"]["days"] == 0
    assert (lines["regulation.at-correction"]["count"], lines["regulation.at-correction"]["left"]) == (1, 0)


async def test_an_office_without_regulations_sees_nothing_of_them(office: Office) -> None:
    found = await office.work(lambda work: figures_of_regulations(work, date(2026, 11, 1), date(2026, 11, 30)))
    assert found == {"regulations": None}


async def test_ten_thousand_companies_stay_fast(office: Office) -> None:
    def fill(work: Work) -> None:
        base = {"address": "Jalan 1", "known_from": "office", "other_names": "", "branch": "", "created_at": work.now}
        rows = [
            base | {"name": f"PT {n}", "key": f"pt {n}", "workers": n % 40, "place": f"63.11.0{1 + n % 8}"}
            for n in range(10_000)
        ]
        work.connection.execute(insert(EMPLOYERS), rows)
        reminded = [
            {"employer_id": n, "staff_id": 1, "on": work.today, "posted_on": work.today} for n in range(1, 3000)
        ]
        work.connection.execute(insert(REGULATION_REMINDERS), reminded)

    await office.actor("registrar")
    number = await filed(office)
    await office.work(fill)
    await office.database.write(
        lambda c: c.execute(update(REGULATIONS).where(REGULATIONS.c.number == number).values(employer_id=5000))
    )

    def read(work: Work) -> float:
        began = time.process_time()
        assert sum(row.count for row in shares(work.connection, work.today, 10)) == 10_000
        which = Which(10, JUAI)
        assert count_lacking(work.connection, work.today, which) > 700
        assert len(lacking(work.connection, work.today, which, 8, 400)) == 8
        return time.process_time() - began

    assert await office.work(read) < 1


async def test_a_list_shows_nobody_whom_only_reports_know(office: Office) -> None:
    """To whoever brings it the company is new, and nothing that a reporter wrote of it stays."""
    await office.work(lambda work: company(work, "PT Kenari Contoh", None, known_from=REPORTED))
    officer = await office.staff("registrar")
    content = companies("PT Kenari Contoh | Jalan Baru 5 | Juai | 25 | -")
    plan, asked = await officer.send_file("daftar.xlsx", content, XLSX)
    assert "1 perusahaan baru" in plan.text
    assert asked.key == "employers.list-confirm"
    await officer.say("SETUJU 1")
    rows = await office.rows(select(EMPLOYERS.c.address, EMPLOYERS.c.known_from, EMPLOYERS.c.workers))
    assert [tuple(row) for row in rows] == [("Jalan Baru 5", "office", 25)]


async def test_a_later_list_corrects_and_the_same_one_changes_nothing(office: Office) -> None:
    officer = await office.staff("registrar")
    for workers, said in (
        (25, "employers.list-confirm"),
        (25, "employers.list-nothing"),
        (8, "employers.list-confirm"),
    ):
        content = companies(f"PT Kenari Contoh | Jalan Baru 5 | Juai | {workers} | -")
        assert keys(await officer.send_file("daftar.xlsx", content, XLSX))[-1] == said
        await officer.say("SETUJU 1")
    assert (await office.work(count_companies))[0] == Counted(few=1)
