"""That one has no KTP, no family card, no phone: in the words of many people."""

import pytest

from handlers.rules.hearing.lacking import lacks_kk, lacks_nik
from handlers.rules.reading.phone import read_phone

BARE = (
    "0", "000", "-", "tidak ada", "gak ada pak", "belum punya", "blm ada", "kadada", "kada baisi", "mboten gadhah",
    "durung duwe", "teu gaduh", "acan gaduh", "indak punyo", "alun ado", "hilang", "ilang pak", "masih diurus",
    "lagi dibuat", "belum jadi", "kosong",
)  # fmt: skip
OF_KK = (
    "belum punya KK", "kk hilang", "KK masih diurus", "kk saya ilang waktu banjir", "kk lagi diproses di capil",
    "nggak punya KK mbak", "alun ado kk", "kalau gak punya kk gimana", "kartu keluarga saya rusak",
)  # fmt: skip
OF_NIK = ("gak punya nik", "ktp ilang", "blm ada ktp", "ktp saya masih dibuat", "belum rekam ktp", "ektp blm jadi")
NEITHER = (
    "6311010406919901", "tidak tahu", "lupa", "ktp ketinggalan", "tidak bawa kk", "belum", "gak punya hp", "menu",
    "belum punya uang", "kk ikut orang tua", "apa itu nik", "nik saya tidak ada yang tahu 6311010406919901",
)  # fmt: skip


@pytest.mark.parametrize("text", BARE)
def test_without_a_name_it_is_what_is_asked_for(text: str) -> None:
    assert lacks_nik(text)
    assert lacks_kk(text)


@pytest.mark.parametrize("text", OF_KK)
def test_the_family_card(text: str) -> None:
    assert lacks_kk(text)
    assert not lacks_nik(text)


@pytest.mark.parametrize("text", OF_NIK)
def test_the_nik(text: str) -> None:
    assert lacks_nik(text)
    assert not lacks_kk(text)


@pytest.mark.parametrize("text", NEITHER)
def test_what_says_something_else(text: str) -> None:
    assert not lacks_nik(text)
    assert not lacks_kk(text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("pakai hp anak", "no-phone"),
        ("hp pinjam", "no-phone"),
        ("hp rusak", "no-phone"),
        ("hp pinjaman tetangga bu", "no-phone"),
        ("gak ada hp pak, ini hp keponakan", "no-phone"),
        ("hp hilang kemarin", "no-phone"),
        ("hpnya dijual", "no-phone"),
        ("hp anak 081234567890", "other-owner"),
        ("hp saya", "letters"),
        ("wa saja pak", "letters"),
        ("hp ini", "letters"),
        ("lupa nomornya", "not-known"),
    ],
)
def test_a_phone_of_others_is_none_of_ones_own(text: str, code: str) -> None:
    assert read_phone(text).code == code
