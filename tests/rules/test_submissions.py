"""What employers hand in, in their own words."""

import pytest

from handlers.rules.cases import submissions
from handlers.rules.cases.submissions import (
    KINDS,
    NO_ONE,
    RELIEFS,
    read_amount,
    read_headcount,
    read_relief,
    read_said,
    read_wish,
)

WISHES = {
    "keringanan": "keringanan; mau minta keringanan; minta tunda iuran; mau nyicil; angsur saja; kurangi iuran"
    "; bebas iuran; nonaktif dulu; relief please",
    "pekerja": "pekerja; phk; ada karyawan yang kami rumahkan; kami berhentikan; dipecat; layoff",
    "jawab": "jawab; mau jawab surat; mau balas; tanggapan kami; answer; reply",
    "janji": "janji; kami akan bayar; kami lunasi; mau setor; i promise; we pay",
}
ASKED = {
    "tunda": "tunda; minta ditunda; diundur; postpone; delay",
    "kurangi": "kurangi; dikurangi; diturunkan; dipotong; lower; reduce",
    "bebas": "bebas; dibebaskan; dihapuskan; waive",
    "cicil": "cicil; mau nyicil; diangsur; instalments",
    "nonaktif": "nonaktif; non aktif; non-aktif; dinonaktifkan; deactivate",
}


def each(table: dict[str, str]) -> list[tuple[str, str]]:
    """(what is said, what it means)."""
    return [(words, meant) for meant, said in table.items() for words in said.split("; ")]


@pytest.mark.parametrize(("words", "wish"), each(WISHES))
def test_what_an_employer_wants(words: str, wish: str) -> None:
    assert read_wish(words).value == read_wish(words.upper()).value == wish


@pytest.mark.parametrize(("words", "relief"), each(ASKED))
def test_which_relief(words: str, relief: str) -> None:
    assert read_relief(words).value == relief


def test_what_nobody_can_mean_is_asked_again() -> None:
    assert {read_wish("halo").code, read_relief("halo").code, read_wish("").code} == {"choose-one"}
    assert read_wish("a " * 500 + "janji").code == "choose-one"
    assert read_wish("phk, kami akan bayar").value == "pekerja"


@pytest.mark.parametrize(
    "words",
    ["tidak ada", "tdk ada", "ga ada", "gak ada", "nggak ada", "belum ada", "nihil", "nol", "kosong", "none", "nobody"],
)
def test_nobody_in_every_wording(words: str) -> None:
    assert read_headcount(f" {words.capitalize()}. ").value == "0"
    assert words in NO_ONE


def test_an_amount_is_a_rupiah_at_least() -> None:
    assert (read_amount("1").value, read_amount("0").code) == ("1", "amount-missing")
    assert read_amount("1,500").kind == "offer"


def test_free_words_have_a_thousand_characters() -> None:
    assert read_said(" a  b ").value == "a b"
    assert read_said("a" * 1000).value == "a" * 1000
    assert (read_said("a" * 1001).code, read_said(" ").code) == ("too-long", "empty")


def test_stored_names() -> None:
    assert KINDS == {"jawab": "answer", "keringanan": "relief", "pekerja": "layoff", "janji": "promise"}
    assert list(ASKED) == list(RELIEFS)
    assert submissions.COUNTS == ("furloughed-in", "furloughed-out", "dismissed-in", "dismissed-out")
