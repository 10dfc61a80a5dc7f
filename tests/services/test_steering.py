"""Targets and coverage in the chat: the tables of the source document as an office would send them; who sees what."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from handlers.rules.office.area import Area
from handlers.rules.reading.regions import districts_of, villages_of
from storage.enums import Status
from tests.rules.test_figures import MONTHS, REGENCIES, YEARS
from tests.support.chat import Chat, keys
from tests.support.office import Office, balangan
from tests.support.people import Person
from tests.support.stages import put
from tests.support.xlsx import XLSX, cells, xlsx

PADANG = "13.71"
CHART = [
    ("Grafik 1.1 Coverage Kepesertaan Januari-Juni 2024, realisasi per bulan", "", "", "", ""),
    ("Bulan", "PU", "BPU", "Jakon", "PMI"),
    ("Januari", "2.207", "1.000", "400", "100"),
    ("Februari", "2.000", "900", "1.731", "100"),
    ("Maret", "1.900", "800", "3.768", "100"),
    ("April", "1.700", "700", "478", "100"),
    ("Mei", "2.100", "650", "2.602", "100"),
    ("Juni", "2.600", "600", "5.794", "100"),
]
"""The chart is a picture without numbers; these fall and rise as its text says, and sum up to the table of months."""


@pytest.fixture
async def padang(office: Office) -> Office:
    """The office of the source document."""
    area = Area((PADANG,), districts_of(PADANG), villages_of(PADANG))
    await office.switch_on(replace(balangan(), region_name="Kota Padang", area=area))
    return office


async def send(chat: Chat, rows: Sequence[tuple[str, ...]]) -> str:
    """Send a sheet and type the count that it asks for; what the dry run said."""
    plain = [[cell.removeprefix("\x00") for cell in row] for row in rows]
    plan, *rest = await chat.send_file("tabel.xlsx", xlsx(plain), XLSX)
    assert keys(rest) == ["steering.sheet-confirm"], plan
    (kept,) = await chat.say(f"SETUJU {rest[0].text.split()[0]}")
    assert kept.key == "steering.sheet-kept"
    return plan.text


WEST_SUMATRA = """
2. Kabupaten Kepulauan Mentawai: 86.826 (2024)
3. Kabupaten Padang Pariaman: 66.194 (2024)
4. Kabupaten Pasaman Barat: 49.198 (2024)
5. Kabupaten Pesisir Selatan: 44.843 (2024)
6. Kabupaten Sijunjung: 44.060 (2024)
7. Kabupaten Agam: 43.960 (2024)
8. Kabupaten Lima Puluh Kota: 39.504 (2024)
9. Kabupaten Dharmasraya: 33.640 (2024)
10. Kabupaten Solok: 31.647 (2024)
11. Kabupaten Tanah Datar: 30.863 (2024)
12. Kabupaten Pasaman: 24.232 (2024)
13. Kota Sawahlunto: 22.544 (2024)
14. Kabupaten Solok Selatan: 20.928 (2024)
15. Kota Bukittinggi: 17.946 (2024)
16. Kota Padang Panjang: 13.868 (2024)
17. Kota Solok: 12.975 (2024)
18. Kota Payakumbuh: 12.686 (2024)
19. Kota Pariaman: 9.426 (2024)
""".strip().splitlines()
"""Table 1.1 of the source, whole, in the order of the numbers."""


async def test_the_tables_of_the_source_to_the_number(padang: Office) -> None:
    bpjs, head = await padang.staff("bpjs"), await padang.staff("head")
    assert "Target 2023: 3 angka" in await send(bpjs, YEARS)
    (years,) = await head.say("/target semua")
    for line in (
        "Penerima Upah (PU): 91.769 dari 108.179 (84%), kurang 16.410",
        "Jasa Konstruksi (Jakon): 134.498 dari 95.562 (140%), lebih 38.936",
        "Bukan Penerima Upah (BPU): 45.907 dari 52.895 (86%), kurang 6.988",
        "Semua segmen: 282.980 dari 330.273 (85%), kurang 47.293",
    ):
        assert line in years.text
    await send(bpjs, MONTHS)
    (year,) = await head.say("/target 2024")
    assert "sampai Juni 2024" in year.text
    assert "Januari 2024: 3.707 dari 17.582 (21%), kurang 13.875" in year.text
    assert "Semua segmen: 32.530 dari 105.491 (30%), kurang 72.961" in year.text
    (table,) = [file for file in year.files if file["name"].endswith(".xlsx")]
    rows = cells(await head.fetch(table))
    assert [row[2:] for row in rows[1:]][-1] == [105_491, 32_530, 30, 72_961]
    await send(bpjs, REGENCIES)
    await head.say("/cakupan pekerja 426.765 Agustus 2023 BPS Sumatera Barat")
    (covered,) = await head.say("/cakupan")
    assert "134.249 dari 426.765 pekerja terlindungi (31,4%). Belum: 292.516. (2024)" in covered.text
    assert "1. Kota Padang: 134.249 (2024) - daerah ini" in covered.text
    for line in WEST_SUMATRA:
        assert line in covered.text.splitlines()
    assert "BPS Sumatera Barat, Agustus 2023" in covered.text


async def test_the_chart_by_segment_and_month(padang: Office) -> None:
    bpjs = await padang.staff("bpjs")
    assert "dijumlahkan sejak Januari" in await send(bpjs, CHART)
    (shown,) = await bpjs.say("/target 2024")
    assert "sampai Juni 2024" in shown.text
    assert "Pekerja Migran (PMI): 600, target belum diisi" in shown.text
    (chart,) = [file for file in shown.files if file["name"].endswith(".png")]
    assert (await bpjs.fetch(chart)).startswith(b"\x89PNG")
    await send(bpjs, MONTHS)
    (again,) = await bpjs.say("/target 2024")
    assert "Juni 2024: 32.530 dari 105.491" in again.text


async def test_the_same_sheet_twice_says_that_nothing_is_new(padang: Office) -> None:
    bpjs = await padang.staff("bpjs")
    await send(bpjs, YEARS)
    (said,) = await bpjs.send_file("tabel.xlsx", xlsx([[c.removeprefix("\x00") for c in row] for row in YEARS]), XLSX)
    assert (said.key, "18" in said.text) == ("steering.sheet-nothing", True)
    changed = [row if place != 3 else (*row[:-1], "126.000") for place, row in enumerate(YEARS)]
    assert "125.944 menjadi 126.000" in await send(bpjs, changed)


async def test_nothing_is_kept_before_its_count_is_typed(padang: Office) -> None:
    bpjs = await padang.staff("bpjs")
    await bpjs.send_file("tabel.xlsx", xlsx(YEARS[:5]), XLSX)
    assert keys(await bpjs.say("12 juta")) == ["problems.type-count", "steering.sheet-confirm"]
    assert keys(await bpjs.say("batal"))[0] == "steering.sheet-left"
    assert keys(await bpjs.say("/target semua")) == ["steering.targets-none"]


@pytest.mark.parametrize("role", ["dinas", "reader"])
async def test_others_see_figures_and_enter_none(padang: Office, role: str) -> None:
    chat = await padang.staff(role)
    assert keys(await chat.say("/target bpu 2026 target 5")) == ["steering.targets-how"]
    assert keys(await chat.say("/cakupan aktif 5 2026")) == ["steering.coverage-how"]
    assert keys(await chat.say("/target")) == ["steering.targets-none"]


async def test_our_own_count_stands_apart_and_small_ones_are_closed(office: Office) -> None:
    head, dinas = await office.staff("head"), await office.staff("dinas")
    for _ in range(3):
        await put(office, await office.registered(Person.new()), Status.MEMBER)
    assert "(BPU): (tertutup) peserta" in (await head.say("/cakupan"))[0].text
    assert "(BPU): 3 peserta" in (await dinas.say("/cakupan"))[0].text


async def test_targets_of_employers_are_set_as_before(office: Office) -> None:
    head = await office.staff("head")
    assert keys(await head.say("/target 30 sampai 31 Desember 2026 nama")) == ["recap.targets"]
    assert keys(await head.say("/target")) == ["steering.targets-none", "recap.targets"]
