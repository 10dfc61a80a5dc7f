"""Lists of employers: what a row's status says, and what of it was not understood."""

import pytest

from handlers.rules.cases.sheet_employers import find_heads, not_understood, read_kind, read_rows, read_words_cell

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


HEADS = ("No", "Perusahaan", "Alamat", "Tunggakan", "Jml Bulan", "Kolektibilitas", "Status", "NPP", "WLKP")
COLUMNS = {"name": 1, "address": 2, "amount": 3, "months": 4, "class": 5, "status": 6, "npp": 7, "wlkp": 8}


def listed(*rows: tuple[str, ...]) -> list[dict[str, object]]:
    """What a list says whose heads stand in its first row."""
    return read_rows([HEADS, *rows], 0, COLUMNS)


def test_heads_are_looked_for_in_the_first_twelve_rows() -> None:
    title = ("Daftar perusahaan",)
    assert find_heads([HEADS]) == (0, COLUMNS)
    assert find_heads([*[title] * 11, HEADS]) == (11, COLUMNS)
    assert find_heads([*[title] * 12, HEADS]) is None
    assert find_heads([]) is None


def test_a_row_as_it_is_kept() -> None:
    row = ("1", " PT Contoh  Abadi ", "Jl. Uji\n1", "1.000.000", "14 bulan", "Macet", "akan dicek", "AB 1", "")
    assert listed(row) == [
        {
            "name": "PT Contoh Abadi", "address": "Jl. Uji 1", "wlkp": None, "npp": "AB 1", "amount": 1_000_000,
            "months": 14, "arrears_class": "macet", "kind": "piutang", "state": "read", "reason": "",
            "employer_id": None, "case_number": "", "near": None, "place": 2, "said": "akan dicek",
            "potential": False,
        }
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "amount", "status", "reason"),
    [
        ("", "1.000", "", "name-missing"),
        ("-", "1.000", "", "name-missing"),
        ("PT Contoh", "banyak", "", "amount-unclear"),
        ("PT Contoh", "1,500", "", "amount-unclear"),
        ("PT Contoh", "", "entah", "kind-unclear"),
        ("PT Contoh", "0", "", "kind-unclear"),
        ("PT Contoh", "", "PWBD", ""),
    ],
)
def test_why_a_row_cannot_be_used(name: str, amount: str, status: str, reason: str) -> None:
    (row,) = listed(("1", name, "Jl. Uji 1", amount, "", "", status, "", ""))
    assert (row["reason"], row["state"]) == (reason, "wrong" if reason else "read")


@pytest.mark.parametrize("name", ["Total", "JUMLAH", "Grand Total", "jumlah total", ""])
def test_the_sum_below_a_list_and_empty_rows_say_nothing(name: str) -> None:
    assert listed(("", name, "", "1.000" if name else "", "", "", "", "", "")) == []


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        (("CV. CONTOH", "jl. uji 1", "1.000", ""), "twice"),
        (("CV Contoh", "Jl. Lain 2", "1.000", ""), ""),
        (("CV Contoh", "Jl. Uji 1", "2.000", ""), ""),
        (("CV Contoh", "Jl. Uji 1", "1.000", "77"), ""),
        (("CV Lain", "Jl. Uji 1", "1.000", ""), ""),
    ],
)
def test_the_same_employer_twice(other: tuple[str, str, str, str], reason: str) -> None:
    """The same name, place and amount, or the same number and amount wherever it is."""
    first = ("1", "CV Contoh", "Jl. Uji 1", "1.000", "", "", "", "", "")
    name, address, amount, npp = other
    found = listed(first, ("2", name, address, amount, "", "", "", npp, ""))
    assert [row["reason"] for row in found] == ["", reason]
    assert found[1]["near"] == (2 if reason else None)


def test_a_number_says_who_it_is_wherever_it_stands() -> None:
    rows = [("1", "CV Contoh", address, "1.000", "", "", "", "77", "") for address in ("Jl. Uji 1", "Jl. Lain 2")]
    assert [row["reason"] for row in listed(*rows)] == ["", "twice"]


def test_cells_of_words_are_cut_and_hold_no_formula() -> None:
    assert read_words_cell("name", "a" * 161) == "a" * 160
    assert read_words_cell("address", "a" * 241) == "a" * 240
    assert read_words_cell("npp", "1" * 33) == read_words_cell("wlkp", "1" * 33) == "1" * 32
    assert read_words_cell("other", "a" * 241) == "a" * 240
    assert read_words_cell("name", "=1+1") == ""
