"""What reviewers type after a command and write into the cells of a sheet."""

import pytest

from handlers.rules.registrations.votes_typed import at_head, read_reason, read_vote, reasons_meant, split_number
from storage.enums import Vote

NUMBER = "D-2611-00017-2"


@pytest.mark.parametrize(
    ("typed", "number", "rest"),
    [
        (NUMBER, NUMBER, ""),
        (f"  {NUMBER}  ", NUMBER, ""),
        (f"{NUMBER} nik tidak jelas", NUMBER, "nik tidak jelas"),
        (f"{NUMBER}   nik   ", NUMBER, "nik"),
        ("d-2611-00017-2 ya", NUMBER, "ya"),
        ("D 2611 00017 2", NUMBER, ""),
        ("D-2611-00017-8 ya", None, ""),
        ("17", None, ""),
        ("", None, ""),
        ("nik tidak jelas", None, ""),
    ],
)
def test_the_number_stands_first(typed: str, number: str | None, rest: str) -> None:
    assert split_number(typed) == (number, rest)


VOTES = {
    Vote.APPROVE: "setuju disetujui ya ok oke",
    Vote.RETURN: "perbaiki perbaikan kembalikan",
    Vote.REJECT: "tolak ditolak",
}


@pytest.mark.parametrize(("word", "vote"), [(word, vote) for vote, words in VOTES.items() for word in words.split()])
def test_every_word_for_a_vote(word: str, vote: Vote) -> None:
    assert read_vote(word) == (vote, "")
    assert read_vote(f"  {word.upper()}.  ") == (vote, "")
    assert read_vote(f"{word}: nik salah") == (vote, "nik salah")


@pytest.mark.parametrize(
    ("cell", "vote", "rest"),
    [
        ("perbaiki, nik", Vote.RETURN, "nik"),
        ("perbaiki - nik -", Vote.RETURN, "nik"),
        ("perbaiki\nnik salah", Vote.RETURN, "nik salah"),
        ("tolak : sudah mati, kata desa", Vote.REJECT, "sudah mati, kata desa"),
        ("", None, ""),
        ("belum", None, ""),
        ("tidak setuju", None, "setuju"),
        ("setujui", None, ""),
    ],
)
def test_cells(cell: str, vote: Vote | None, rest: str) -> None:
    assert read_vote(cell) == (vote, rest)


NAMES = [("nama lengkap", 1), ("nama", 2), ("nik", 3)]


@pytest.mark.parametrize(
    ("words", "meant", "rest"),
    [
        ("nama", 2, ""),
        ("NAMA lengkap", 1, ""),
        ("nama lengkap salah tulis", 1, "salah tulis"),
        ("nama Lengkapnya", 2, "Lengkapnya"),
        ("nik: salah, tulis", 3, "salah, tulis"),
        ("nik , - salah", 3, "salah"),
        ("nik\nsalah\ntulis", 3, "salah tulis"),
        ("salah\ntulis", None, "salah tulis"),
        ("nik. salah", None, "nik. salah"),
        ("namanya salah", None, "namanya salah"),
        ("nikah", None, "nikah"),
        ("tulis nama", None, "tulis nama"),
        ("", None, ""),
    ],
)
def test_what_stands_first(words: str, meant: int | None, rest: str) -> None:
    assert at_head(words, NAMES, ":,") == (meant, rest)


REASONS = [("sudah-mati", "Sudah meninggal"), ("luar-daerah", "Di luar daerah"), ("lain", "Lain")]


@pytest.mark.parametrize(
    ("words", "reason", "rest"),
    [
        ("Sudah meninggal", "sudah-mati", ""),
        ("sudah meninggal: kata desa", "sudah-mati", "kata desa"),
        ("SUDAH-MATI", "sudah-mati", ""),
        ("luar-daerah, di Hulu", "luar-daerah", "di Hulu"),
        ("1", "sudah-mati", ""),
        ("2. di Hulu", "luar-daerah", "di Hulu"),
        ("3 - tidak jelas", "lain", "tidak jelas"),
        ("12", None, "12"),
        ("0", None, "0"),
        ("lainnya", None, "lainnya"),
        ("luar daerah", "luar-daerah", "luar daerah"),
        ("luar daerah, ikut istri", "luar-daerah", "luar daerah, ikut istri"),
        ("dia di luar daerrah", "luar-daerah", "dia di luar daerrah"),
        ("meninggal", "sudah-mati", "meninggal"),
        ("sudah", None, "sudah"),
        ("belum jelas", None, "belum jelas"),
        ("", None, ""),
    ],
)
def test_reasons(words: str, reason: str | None, rest: str) -> None:
    assert read_reason(words, REASONS) == (reason, rest)


OFFICE = [
    ("luar-daerah", "Bukan warga daerah ini"),
    ("umur", "Umur di luar batas program"),
    ("bukan-rentan", "Bekerja pada perusahaan atau menerima gaji tetap"),
    ("sudah-peserta", "Sudah menjadi peserta aktif"),
    ("nik-tidak-ditemukan", "NIK tidak ditemukan di Dukcapil"),
]


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("bukan warga", ["luar-daerah"]),
        ("luar daerah", ["luar-daerah"]),
        ("warga", []),
        ("luar", []),
        ("di luar", ["umur"]),
        ("gaji tetap", ["bukan-rentan"]),
        ("perusahan", ["bukan-rentan"]),
        ("peserta aktif", ["sudah-peserta"]),
        ("dukcapil", ["nik-tidak-ditemukan"]),
        ("luar daerah dan sudah peserta", ["luar-daerah", "sudah-peserta"]),
        ("tidak mau", []),
        ("", []),
    ],
)
def test_reasons_in_plain_words(words: str, meant: list[str]) -> None:
    assert list(reasons_meant(words, OFFICE)) == meant
