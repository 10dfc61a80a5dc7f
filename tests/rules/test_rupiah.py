"""Amounts in rupiah as people and spreadsheets write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.rules.cases.sheet_employers import list_columns, read_amount_cell, read_class, read_kind, read_months_cell
from handlers.rules.reading.rupiah import LARGEST, read_number_cell, read_rupiah
from handlers.rules.sheet_cells import NUMBER_MARK

WRITTEN = (
    ("81.711.180,-", 81711180),
    ("27.301.787,56", 27301788),
    ("1.583.569.440,00", 1583569440),
    ("61.458.878,77", 61458879),
    ("27.562.761,60", 27562762),
    ("30.697.303", 30697303),
    ("420.594", 420594),
    ("Rp 1.000.000", 1000000),
    ("Rp. 1.000.000,-", 1000000),
    ("rp1000000", 1000000),
    ("IDR 1,000,000.00", 1000000),
    ("1,000,000", 1000000),
    ("1000000", 1000000),
    ("1 000 000", 1000000),
    ("1.500", 1500),
    ("12,5 juta", 12500000),
    ("12.5jt", 12500000),
    ("500rb", 500000),
    ("2 milyar", 2000000000),
    ("sekitar 3 juta rupiah", 3000000),
    ("100.000,=", 100000),
    ("0", 0),
)
UNCLEAR = ("1.5.3", "12.34.5", "1,2,3", "-5", "5-6 juta", "juta 5", "banyak 5x", "1.000.00", "12.3456")


@pytest.mark.parametrize(("text", "amount"), WRITTEN)
def test_amounts(text: str, amount: int) -> None:
    verdict = read_rupiah(text)
    assert (verdict.kind, verdict.value) == ("ok", str(amount))


@pytest.mark.parametrize("text", UNCLEAR)
def test_what_is_not_clear(text: str) -> None:
    assert read_rupiah(text).code == "amount-unclear"


@pytest.mark.parametrize("text", ["", "-", "banyak", "Rp", "tidak tahu"])
def test_no_amount(text: str) -> None:
    assert read_rupiah(text).code == "amount-missing"


def test_a_single_comma_is_offered() -> None:
    assert read_rupiah("1,500").readings == ("1500",)
    assert read_rupiah("99999999999999999").code == "amount-too-large"


@given(st.integers(0, LARGEST - 1), st.integers(0, 99))
def test_every_writing_of_one_amount(amount: int, sen: int) -> None:
    points = f"{amount:,}".replace(",", ".")
    rounded = amount + (sen >= 50)
    for text, value in (
        (str(amount), amount),
        (points, amount),
        (f"Rp {points},-", amount),
        (f"Rp{points},00", amount),
        (f"{points},{sen:02d}", rounded),
        (points.replace(".", " "), amount),
    ):
        verdict = read_rupiah(text)
        assert (verdict.kind, verdict.value) == ("ok", str(value)), text
    assert read_amount_cell(f"{NUMBER_MARK}{amount}").value == str(amount)


@given(st.text(max_size=80))
def test_any_text_has_a_verdict(text: str) -> None:
    verdict = read_rupiah(text)
    assert verdict.kind in ("ok", "offer", "refuse")
    assert verdict.kind != "ok" or verdict.value.isdecimal()
    assert read_number_cell(text).kind in ("ok", "refuse")


def test_cells() -> None:
    assert [read_amount_cell(cell).value for cell in ("", " - ", "nihil")] == ["", "", ""]
    assert read_amount_cell(f"{NUMBER_MARK}27301787.56").value == "27301788"
    assert read_amount_cell("banyak").kind == "refuse"
    assert [read_months_cell(cell) for cell in ("14", "14 bulan", f"{NUMBER_MARK}3", "x", "0", "")] == [
        14, 14, 3, None, None, None,
    ]  # fmt: skip
    assert read_class("Perlu", "KURANG LANCAR") == "kurang lancar"
    assert read_class("Lancar") == "lancar"
    assert read_class("baru") is None


@pytest.mark.parametrize(
    ("words", "owes", "kind"),
    [
        ("Perlu ditindaklanjuti", True, "piutang"),
        ("PWBD", False, "pwbd"),
        ("wajib belum daftar", True, "pwbd"),
        ("PDS TK", False, "pds-tk"),
        ("PDS-Upah", True, "pds-upah"),
        ("pds program", False, "pds-program"),
        ("piutang macet", False, "piutang"),
        ("Perlu ditindaklanjuti", False, None),
        ("", True, "piutang"),
    ],
)
def test_kinds(words: str, owes: bool, kind: str | None) -> None:
    assert read_kind(words, owes=owes) == kind


@pytest.mark.parametrize(
    ("heads", "found"),
    [
        (("No", "Perusahaan", "Alamat", "Potensi luran", "Status"),
         {"name": 1, "address": 2, "amount": 3, "status": 4}),
        (("NAMA_BADAN_USAHA", "ALAMAT", "JUMLAH PIUTANG (Rp)"), {"name": 0, "address": 1, "amount": 2}),
        (("NPP", "Nama Perusahaan", "Alamat Lengkap", "Tunggakan", "Jml Bulan", "Kolektibilitas"),
         {"npp": 0, "name": 1, "address": 2, "amount": 3, "months": 4, "class": 5}),
        (("Nama", "Alamat", "Iuran"), None),
        (("Perusahaan", "Alamat"), None),
        (("NOMOR PENDAFTARAN", "SUARA"), None),
    ],
)  # fmt: skip
def test_heads(heads: tuple[str, ...], found: dict[str, int] | None) -> None:
    assert list_columns(heads) == found
