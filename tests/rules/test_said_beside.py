"""What people say beside an answer of a registration: for whom it is, that it is the same, which answer is wrong."""

import pytest

from handlers.rules.hearing.correcting import to_correct
from handlers.rules.hearing.lacking import says_not_listed
from handlers.rules.hearing.offered import says_as_offered
from handlers.rules.hearing.whom import ONESELF, RELATIVE, whom


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("mau daftarkan suami saya jg", RELATIVE),
        ("daftar buat ibu", RELATIVE),
        ("daftarin ibuku", RELATIVE),
        ("mau daftar untuk kakak", RELATIVE),
        ("laki ulun handak umpat", RELATIVE),
        ("register my wife", RELATIVE),
        ("untuk saya sendiri", ONESELF),
        ("daftarkan saya pak", ONESELF),
        ("buat diri sendiri", ONESELF),
        ("daftar bu", None),
        ("ibu mau daftar", None),
        ("saya mau daftar", None),
        ("saya dan istri saya mau daftar", None),
        ("daftarkan anak saya bisa?", None),
        ("daftar laki laki", None),
    ],
)
def test_who_is_to_be_registered(said: str, meant: str | None) -> None:
    assert whom(said) == meant


@pytest.mark.parametrize(
    ("said", "same"),
    [
        ("kk sama", True),
        ("iya sama", True),
        ("sama semua", True),
        ("pake hp saya", True),
        ("alamat sama", True),
        ("sama kayak tadi", True),
        ("serumah", True),
        ("satu kk", True),
        ("beda", False),
        ("kk nya beda", False),
        ("tidak sama", False),
        ("bukan yang itu", False),
        ("pakai nomor lain", False),
        ("081234567891", None),
        ("pake hp istri", None),
        ("sama?", None),
    ],
)
def test_what_is_offered_is_the_same_or_not(said: str, same: bool | None) -> None:
    assert says_as_offered(said) is same


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ("nik salah", "nik"),
        ("ubah desa", "village"),
        ("salah tulis nama", "name"),
        ("nik saya tadi salah pak", "nik"),
        ("nik salah, harusnya 6311015708909901", "nik"),
        ("mau ganti nomor hp", "phone"),
        ("tanggal lahir salah", "birth-date"),
        ("salah tanggal lahir harusnya 17 agustus 1990", "birth-date"),
        ("kk saya salah", "kk"),
        ("wrong name", "name"),
        ("salah", None),
        ("nik tidak salah", None),
        ("nik sama kk salah", None),
        ("nik salah?", None),
        ("perusahaan salah potong gaji nama saya", None),
        ("hp suami saya salah", None),
    ],
)
def test_which_answer_is_wrong(said: str, field: str | None) -> None:
    assert to_correct(said) == field


@pytest.mark.parametrize(
    ("said", "unlisted"),
    [
        ("tidak ada", True),
        ("tidak ada di daftar", True),
        ("mboten wonten ing daftar", True),
        ("desa saya kadada", True),
        ("tidak", False),
        ("ada", False),
        ("tidak ada sinyal di sini", False),
        ("kenapa tidak ada?", False),
    ],
)
def test_a_list_has_it_not(said: str, unlisted: bool) -> None:
    assert says_not_listed(said) is unlisted
