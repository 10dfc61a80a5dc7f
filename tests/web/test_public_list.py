"""GET /patuh: who has a PP or PKB in force, found by name and district; fast, kept a minute, and nothing of people."""

import asyncio
import csv
import io
from collections.abc import Awaitable, Callable
from datetime import date
from typing import Any

import httpx
import pytest
from sqlalchemy import Connection
from starlette.applications import Starlette

from bot.web.server import page_routes
from handlers.rules.regulations.life import RegulationAct
from handlers.services.base.work import Work
from handlers.services.employers.merging import merge_employers
from handlers.services.employers.register_desk import change_fact
from handlers.services.regulations.desk import act_on_regulation
from handlers.services.regulations.filing import CODE_CELL
from handlers.services.regulations.moving import move
from storage.enums import RegulationStatus
from storage.repositories.employers import add_employer
from tests.support.companies import put_companies
from tests.support.filing import brought, filed, row_of
from tests.support.office import BASE_URL, Office

CANARIES = ("KENARIJALAN", "KENARIWLKP", "KENARICATATAN", "4123", "7254", "P-26")
PAGES = ("/patuh", "/patuh.csv", "/patuh.json", "/patuh/panduan")


async def page(office: Office, path: str) -> httpx.Response:
    transport = httpx.ASGITransport(Starlette(routes=page_routes(office.app)))
    async with httpx.AsyncClient(transport=transport, base_url=BASE_URL) as http:
        return await http.get(path)


async def issued(office: Office, name: str = "PT Sinar Contoh", starts: str = "2026-11-23", **answers: object) -> str:
    number = await filed(office, name=name, **answers)
    registrar = await office.actor("registrar")

    def known(work: Work) -> None:
        row = row_of(work, number)
        told: dict[str, Any] = {"key": name.casefold(), "other_names": "", "address": "", "place": None, "branch": ""}
        told |= {"known_from": "office", "created_at": work.now}
        row.employer_id = add_employer(work.connection, {"name": name, **told})
        move(work, row, RegulationAct.LACK, note="KENARICATATAN")
        move(work, row, RegulationAct.RESUBMIT, proven=True)

    await office.work(known, actor=registrar)
    await brought(office, number, RegulationStatus.DECREE)
    data = {"number": number, "act": "nomor", "register": "560/1/HI", "on": "2026-11-23", "starts": starts}

    def issue(work: Work) -> None:
        act_on_regulation(work, {**data, "ends": "dua-tahun", "version": row_of(work, number).version})
        move(work, row_of(work, number), RegulationAct.ISSUE)

    await office.work(issue, actor=registrar)
    return number


async def test_it_says_who_until_when_by_which_decree_and_what_it_is_not(office: Office) -> None:
    await issued(office, "PT <Sinar> Contoh")
    await issued(office, "CV Bulan", district="63.11.02", kind="pkb")
    shown = (await page(office, "/patuh")).text
    for words in ("Perusahaan dengan PP/PKB yang berlaku", "bukan penilaian tentang iuran", "PT &lt;Sinar&gt; Contoh"):
        assert words in shown
    assert "23 November 2026 sampai 22 November 2028" in shown
    assert "560/1/HI" in shown
    assert "CV Bulan" not in (await page(office, "/patuh?nama=sinar")).text
    assert "CV Bulan" in (await page(office, "/patuh?nama=BULAN")).text
    none = (await page(office, "/patuh?nama=bulan&kecamatan=Paringin")).text
    assert "Ditemukan: 0" in none
    assert "Tidak ada yang cocok. Coba sebagian namanya saja." in none
    rows = list(csv.reader(io.StringIO((await page(office, "/patuh.csv")).content.decode("utf-8-sig"))))
    assert [row[0] for row in rows] == ["company", "CV Bulan", "PT <Sinar> Contoh"]
    found = (await page(office, "/patuh.json")).json()
    assert [one["ends"] for one in found["companies"]] == ["2028-11-22", "2028-11-22"]


async def test_what_begins_later_is_not_said_to_hold(office: Office) -> None:
    number = await issued(office, starts="2027-01-01")
    code = await office.work(lambda w: w.vault.open(row_of(w, number).code, CODE_CELL).decode())
    assert "Baru berlaku 1 Januari 2027, sampai 31 Desember 2028" in (await page(office, "/patuh")).text
    assert "sudah disahkan, belum mulai berlaku" in (await page(office, f"/s/{code}")).text


async def test_what_is_over_or_revoked_is_gone_and_the_log_says_so(office: Office) -> None:
    number = await issued(office)
    head = await office.actor("head")
    await office.work(lambda w: move(w, row_of(w, number), RegulationAct.REVOKE, note="keliru"), actor=head)
    shown = (await page(office, "/patuh")).text
    assert "Ditemukan: 0" in shown
    assert "Belum ada perusahaan di daftar ini." in shown
    assert "23 November 2026: PP PT Sinar Contoh, nomor 560/1/HI, dicabut. Keliru dicatat." in shown


async def test_nothing_of_people_and_of_the_file_stands_on_public_pages(office: Office) -> None:
    number = await issued(office, address="KENARIJALAN 1", wlkp="KENARIWLKP 1", workers="4123,7254")
    code = await office.work(lambda w: w.vault.open(row_of(w, number).code, CODE_CELL).decode())
    shown = {path: await page(office, path) for path in (*PAGES, f"/s/{code}")}
    for path, answer in shown.items():
        assert answer.status_code == 200, path
        none = [canary for canary in (*CANARIES, number) if canary in answer.text]
        assert none == [], path
    assert "560/1/HI" in shown[f"/s/{code}"].text


async def test_ten_thousand_companies_are_read_once_and_searched_without_a_query(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = office.clock.now()
    await office.database.write(lambda c: put_companies(c, 1, 10_000, now, date(2026, 11, 23)))
    transport, database, reads = httpx.ASGITransport(Starlette(routes=page_routes(office.app))), office.database, []
    read = database.read

    def counted(work: Callable[[Connection], object]) -> Awaitable[object]:
        reads.append(work)
        return read(work)

    monkeypatch.setattr(database, "read", counted)
    async with httpx.AsyncClient(transport=transport, base_url=BASE_URL) as http:
        at_once = await asyncio.gather(*(http.get("/patuh") for _ in range(8)))
        assert all("10000" in answer.text for answer in at_once)
        pages = 11  # ten full ones, and an empty one that says that this was all
        assert len(reads) == pages + 1, "eight visitors at once, one reading: the list and what was changed of it"
        for n in range(20):
            assert f"PT Contoh {n + 900}" in (await http.get(f"/patuh?nama=contoh+{n + 900}&kecamatan=Paringin")).text
        assert len(reads) == pages + 1


async def test_whatever_is_put_right_stands_in_the_log_and_nothing_of_people(office: Office) -> None:
    number = await issued(office)
    head, dinas = await office.actor("head"), await office.actor("case-dinas")

    def amend(work: Work) -> None:
        for act, answer in (("nomor", {"register": "560/2/HI"}), ("sampai", {"ends": "2028-10-01"})):
            row = row_of(work, number)
            act_on_regulation(work, {"number": number, "act": f"ralat-{act}", "version": row.version, **answer})

    def rename(work: Work) -> None:
        ours = row_of(work, number).employer_id or 0
        change_fact(work, {"id": ours, "field": "name", "value": "PT Sinar Baru"})
        told: dict[str, Any] = {"key": "sinar lain", "other_names": "", "address": "", "place": None, "branch": ""}
        told |= {"known_from": "office", "created_at": work.now}
        other = add_employer(work.connection, {"name": "PT Sinar Lain", **told})
        merge_employers(work, {"keep": other, "gone": ours})

    await office.work(amend, actor=head)
    await office.work(rename, actor=dinas)
    shown = (await page(office, "/patuh")).text
    assert "nomor surat 560/1/HI menjadi 560/2/HI" in shown
    assert "akhir berlaku 22 November 2028 menjadi 1 Oktober 2028" in shown
    assert "nama perusahaan PT Sinar Contoh menjadi PT Sinar Baru" in shown
    assert "nama perusahaan PT Sinar Baru menjadi PT Sinar Lain" in shown
    log = (await page(office, "/patuh.json")).json()["changes"]
    assert [(one["what"], one["new"]) for one in log] == [
        ("nama", "PT Sinar Lain"), ("nama", "PT Sinar Baru"), ("sampai", "2028-10-01"), ("nomor", "560/2/HI"),
    ]  # fmt: skip
    assert not [canary for canary in CANARIES for text in (shown, str(log)) if canary in text]
