"""What reviewers type after a command and write into the cells of a sheet."""

import pytest

from handlers.rules.registrations.votes_typed import at_head, read_reason, read_vote, split_number
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
        ("", None, ""),
    ],
)
def test_reasons(words: str, reason: str | None, rest: str) -> None:
    assert read_reason(words, REASONS) == (reason, rest)
