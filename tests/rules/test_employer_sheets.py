"""Lists of employers: what a row's status says, and what of it was not understood."""

import pytest

from handlers.rules.cases.sheet_employers import not_understood, read_kind

CLEAR = (
    "", "-", "=", "Perlu ditindaklanjuti", "belum ditindaklanjuti", "tindak lanjut", "Aktif", "tidak aktif", "baru",
    "PDS-TK", "pds upah", "Daftar Sebagian Program", "Menunggak iuran", "Piutang", "MACET", "kurang lancar",
    "PWBD", "Diragukan", "belum daftar", "menunggak 3 bulan",
)  # fmt: skip
UNCLEAR = ("?", "??", "X", "SP1", "lihat berkas", "akan dicek", "3")
KINDS = (
    ("Menunggak iuran", False, "piutang"), ("PWBD", True, "pwbd"), ("PDS TK", False, "pds-tk"), ("??", True, "piutang"),
    ("??", False, None), ("Perlu ditindaklanjuti", True, "piutang"), ("belum terdaftar", True, "pwbd"),
)  # fmt: skip


@pytest.mark.parametrize("words", CLEAR)
def test_what_is_clear(words: str) -> None:
    assert not_understood(words) == ""


@pytest.mark.parametrize("words", UNCLEAR)
def test_what_is_told(words: str) -> None:
    assert not_understood(f" {words} ") == words
    assert len(not_understood(words * 200)) <= 80


@pytest.mark.parametrize(("words", "owes", "kind"), KINDS)
def test_what_is_wrong(words: str, owes: bool, kind: str | None) -> None:
    assert read_kind(words, owes=owes) == kind
