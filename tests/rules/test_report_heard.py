"""Words about an employer that nobody asked for: that they are, and what of a report stands in them."""

from datetime import date

import pytest

from bot.turn.heard import asks_otherwise
from handlers.rules.reports.report_dangers import dangers_in
from handlers.rules.reports.report_heard import employer_in, hurt_in, place_words_in, since_in, tells_of_wrong
from handlers.rules.reports.report_kinds import find_kind
from handlers.rules.reports.report_wages import tells_of_unpaid_wage
from tests.rules.case_tables import rows

TODAY = date(2026, 11, 23)
SLANG = rows("report_slang")


@pytest.mark.parametrize(
    "said",
    [
        "PT Contoh Abadi di Paringin tidak bayar bpjs saya sejak 2023",
        "bos potong gaji buat bpjs tapi gak disetor",
        "perusahaan saya gak daftarin bpjs",
        "gaji saya dipotong bpjs tapi saldo 0 pak",
        "iuran bpjs kami nunggak 5 bulan",
        "mandor memukul teman saya",
        "saya dipecat gara-gara lapor",
        "bos mengancam saya terus",
    ],
)
def test_it_sounds_like_a_report(said: str) -> None:
    assert tells_of_wrong(said)


@pytest.mark.parametrize(
    "said",
    [
        "saya mau daftar bpjs",
        "kapan bpjs saya jadi",
        "saya sudah bekerja belum terdaftar",
        "saya kecelakaan kerja bagaimana klaim",
        "saya kena phk cara mencairkan jht",
        "apa itu jaminan hari tua",
        "apakah perusahaan wajib daftar bpjs?",
        "gaji dipotong",
        "",
        "?",
    ],
)
def test_it_does_not(said: str) -> None:
    assert not tells_of_wrong(said)


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("saya dipecat gara-gara lapor", "dismissed"),
        ("kemarin kami di PHK semua", "dismissed"),
        ("bos mengancam mau pecat saya", "threat"),
        ("saya belum dipecat", None),
        ("saya takut dipecat kalau lapor", None),
        ("gaji dipotong", None),
    ],
)
def test_who_is_hurt(said: str, kind: str | None) -> None:
    assert hurt_in(said) == kind


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("PT Contoh Abadi di Paringin tidak bayar", "PT Contoh Abadi"),
        ("saya kerja di toko Makmur Sejati, gaji dipotong", "toko Makmur Sejati"),
        ("pt. contoh jaya nunggak iuran", "pt. contoh jaya"),
        ("CV Contoh", "CV Contoh"),
        ("bos kami di CV Rimba Contoh motong gaji", "CV Rimba Contoh"),
        ("PT Contoh Jaya tra setor bpjs", "PT Contoh Jaya"),
        ("perusahaan saya tidak bayar", None),
        ("PT di Paringin tidak bayar", None),
        ("hotel tidak bayar bpjs", None),
    ],
)
def test_a_name_behind_its_kind(said: str, name: str | None) -> None:
    assert employer_in(said) == name


def test_what_may_be_a_place() -> None:
    assert list(place_words_in("kerja di Batu Mandi sejak 2023")) == ["Batu Mandi sejak", "Batu Mandi", "Batu"]
    assert list(place_words_in("di Juai, tidak dibayar")) == ["Juai"]
    assert list(place_words_in("tidak dibayar")) == []


@pytest.mark.parametrize(
    ("said", "month"),
    [
        ("tidak bayar sejak 2023", "2023-01"),
        ("dari Maret 2024 belum didaftarkan", "2024-03"),
        ("sudah 3 bulan nunggak", "2026-08"),
        ("dipotong bpjs 2 taun gk disetor", "2024-11"),
        ("anak 14 tahun disuruh kerja", None),
        ("sejak lama sekali", None),
        ("tidak bayar", None),
    ],
)
def test_since_when(said: str, month: str | None) -> None:
    assert since_in(said, today=TODAY) == month


@pytest.mark.parametrize(
    "said",
    [
        "gaji tidak dibayar",
        "bos belum bayar gaji",
        "thr gak keluar",
        "gajih ulun dua bulan balum dibayar tauke",
        "perusahaan nunggak upah",
        "my boss did not pay my salary",
        "sudah 2 bulan tidak terima gaji",
    ],
)
def test_unpaid_wages(said: str) -> None:
    assert tells_of_unpaid_wage(said)


@pytest.mark.parametrize(
    "said",
    [
        "gaji dipotong bpjs tapi tidak disetor",
        "iuran tidak dibayar perusahaan",
        "saya diancam gaji ditahan",
        "daftar gratis tidak bayar",
        "upah saya kecil, sanggup ga bayar bulanannya",
        "gaji saya kecil",
    ],
)
def test_no_unpaid_wages(said: str) -> None:
    assert not tells_of_unpaid_wage(said)


def leads_there(said: str) -> bool:
    """As a chat hears a sentence that nobody asked for."""
    return tells_of_wrong(said) and not asks_otherwise(said)


@pytest.mark.parametrize("row", [row for row in SLANG if row["means"]], ids=lambda row: row["said"][:40])
def test_what_workers_of_the_regions_say_is_heard(row: dict[str, str]) -> None:
    said, means = row["said"], row["means"]
    assert leads_there(said)
    if means in ("threat", "dismissed"):
        assert hurt_in(said) == means
    else:
        assert means in find_kind(said).readings


@pytest.mark.parametrize("row", [row for row in SLANG if not row["means"]], ids=lambda row: row["said"][:40])
def test_what_is_harmless_is_no_report(row: dict[str, str]) -> None:
    said = row["said"]
    assert (leads_there(said), hurt_in(said), dangers_in(said)) == (False, None, frozenset())


def test_the_table_of_slang_is_whole() -> None:
    wrong = [row for row in SLANG if row["means"]]
    assert (len(wrong), len(SLANG) - len(wrong)) == (40, 40)
    assert len({row["region"] for row in wrong}) >= 10
