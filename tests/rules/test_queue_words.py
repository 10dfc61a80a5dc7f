"""What is typed after /antrean and /tolak, as people type it; how a list tells people apart."""

import pytest

from handlers.rules.invitations import role_at_head
from handlers.rules.registrations.masks import short_name
from handlers.rules.registrations.queue_words import split_filter
from handlers.rules.registrations.reasons_typed import Meant, meant_reason
from storage.enums import Role

REASONS = (
    ("luar-daerah", "Bukan warga daerah ini"),
    ("umur", "Umur di luar batas program"),
    ("bukan-rentan", "Bekerja pada perusahaan atau menerima gaji tetap"),
    ("sudah-peserta", "Sudah menjadi peserta aktif"),
    ("nik-tidak-ditemukan", "NIK tidak ditemukan di Dukcapil"),
)


@pytest.mark.parametrize(
    ("typed", "part"),
    [
        ("", (None, "")),
        ("terlambat", ("late", "")),
        ("TELAT Riwa", ("late", "Riwa")),
        ("ragu desa Riwa", ("doubt", "Riwa")),
        ("desa Riwa", (None, "Riwa")),
        ("kelurahan Batu Piring", (None, "Batu Piring")),
        ("saya", (None, "")),
        ("saya terlambat", ("late", "")),
        ("Juai", (None, "Juai")),
        ("desa", (None, "desa")),
    ],
)
def test_a_part_of_the_queue(typed: str, part: tuple[str | None, str]) -> None:
    assert split_filter(typed) == part


KINDS = {"late": "terlambat telat lambat late", "doubt": "ragu meragukan catatan mirip doubt doubts"}


@pytest.mark.parametrize(("word", "kind"), [(word, kind) for kind, words in KINDS.items() for word in words.split()])
def test_every_word_for_a_kind_of_records(word: str, kind: str) -> None:
    assert split_filter(f"{word.title()} Riwa") == (kind, "Riwa")


@pytest.mark.parametrize("word", ["desa", "Kelurahan", "village"])
def test_every_word_before_a_place(word: str) -> None:
    assert split_filter(f"ragu {word} Batu Piring") == ("doubt", "Batu Piring")


@pytest.mark.parametrize("word", ["saya", "Mine"])
def test_every_word_for_ones_own(word: str) -> None:
    assert split_filter(f"terlambat {word} Riwa") == ("late", "Riwa")


LITTLE = "sudah masih program tidak di ke dari pada yang dan atau ini itu karena sebab orang dia ia"


@pytest.mark.parametrize("word", LITTLE.split())
def test_little_words_say_no_reason_and_hide_none(word: str) -> None:
    assert meant_reason(word, REASONS) == Meant(None)
    assert meant_reason(f"{word} karyawan", REASONS) == Meant("bukan-rentan")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("luar-daerah", Meant("luar-daerah")),
        ("luar daerah", Meant("luar-daerah")),
        ("Bukan warga", Meant("luar-daerah")),
        ("bukan warga, tinggal di Tabalong", Meant("luar-daerah", "tinggal di Tabalong")),
        ("bukan penduduk", Meant("luar-daerah")),
        ("umur", Meant("umur")),
        ("ketuaan", Meant("umur")),
        ("umurnya", Meant("umur")),
        ("batas umur", Meant("umur")),
        ("4", Meant("sudah-peserta")),
        ("sudah peserta", Meant("sudah-peserta")),
        ("sudah terdaftar", Meant("sudah-peserta")),
        ("karyawan", Meant("bukan-rentan")),
        ("gaji tetap: pegawai toko", Meant("bukan-rentan", "pegawai toko")),
        ("NIK tidak ada", Meant(None, several=("nik-tidak-ditemukan",))),
        ("nik tidak ditemukan", Meant("nik-tidak-ditemukan")),
        ("luar", Meant(None, several=("luar-daerah", "umur"))),
        ("tidak mau", Meant(None)),
        ("entah", Meant(None)),
        ("", Meant(None)),
    ],
)
def test_a_reason_in_own_words(typed: str, meant: Meant) -> None:
    assert meant_reason(typed, REASONS) == meant


@pytest.mark.parametrize(
    ("typed", "role"),
    [
        ("dinas", (Role.DINAS, "")),
        ("pemeriksa dinas", (Role.DINAS, "")),
        ("Pemeriksa BPJS nama Budi", (Role.BPJS, "nama Budi")),
        ("petugas desa Riwa", (Role.VILLAGE, "Riwa")),
        ("desa Riwa", (Role.VILLAGE, "Riwa")),
        ("petugas kasus dinas", (Role.CASE_DINAS, "")),
        ("case-bpjs", (Role.CASE_BPJS, "")),
        ("village officer 63.11.01.2005", (Role.VILLAGE, "63.11.01.2005")),
        ("pembaca laporan", (Role.READER, "")),
        ("tukang", (None, "")),
        ("", (None, "")),
    ],
)
def test_a_role_as_its_button_says_it(typed: str, role: tuple[Role | None, str]) -> None:
    assert role_at_head(typed) == role


@pytest.mark.parametrize(
    ("name", "short"),
    [("SITI AMINAH BINTI", "SITI A. B."), ("SUKARNO", "SUKARNO"), ("", ""), ("BUDI  SANTOSO", "BUDI S.")],
)
def test_a_name_in_a_list(name: str, short: str) -> None:
    assert short_name(name) == short
