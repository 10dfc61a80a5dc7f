"""Lists of companies with how many work there, and the words that pick some of those without a regulation."""

import pytest

from handlers.rules.cases.sheet_companies import UNCLEAR, find_heads, read_rows, read_workers
from handlers.rules.regulations.lacking_picks import AGAIN, NEVER, LackingPick, read_pick
from handlers.rules.sheet_cells import NUMBER_MARK
from handlers.rules.sheet_heads import holds_table

DISTRICTS = (("63.11.01", "Juai"), ("63.11.04", "Paringin"), ("63.11.08", "Paringin Selatan"))
HEADS = ("NAMA PERUSAHAAN", "ALAMAT", "KECAMATAN", "JUMLAH PEKERJA", "EMAIL")


@pytest.mark.parametrize(
    ("cell", "count"),
    [
        ("25", 25), ("25 orang", 25), ("1.250", 1250), (f"{NUMBER_MARK}40", 40), (f"{NUMBER_MARK}40.0", 40),
        ("0", 0), ("", None), ("-", None), ("banyak", UNCLEAR), ("20-30", UNCLEAR), ("-5", UNCLEAR),
        (f"{NUMBER_MARK}2.5", UNCLEAR), ("+- 40", UNCLEAR), ("40 pekerja", 40), ("99999999", UNCLEAR),
    ],
)  # fmt: skip
def test_a_number_of_workers(cell: str, count: int | None) -> None:
    assert read_workers(cell) == count


@pytest.mark.parametrize(
    "heads",
    [
        HEADS,
        ("No", "Nama Perusahaan", "Jml Tenaga Kerja"),
        ("Perusahaan", "Alamat Perusahaan", "Laki-laki", "Perempuan"),
        ("Company", "Address", "Workers"),
    ],
)
def test_heads_of_such_a_list(heads: tuple[str, ...]) -> None:
    rows = [("DAFTAR PERUSAHAAN 2026",), heads]
    found = find_heads(rows)
    assert found is not None
    assert found[0] == 1
    assert holds_table(rows)


@pytest.mark.parametrize(
    "heads", [("Nama Perusahaan", "Alamat", "Tunggakan"), ("NIK", "Nama", "KPJ"), ("Alamat", "Pekerja")]
)
def test_other_tables_are_none(heads: tuple[str, ...]) -> None:
    assert find_heads([heads]) is None


def test_rows_and_their_reasons() -> None:
    rows = [
        HEADS,
        ("PT Satu", "Jalan 1", "Kec. Juai", "25", "-"),
        ("PT Dua", "-", "Kota Lain", "", "a@b.contoh"),
        ("", "Jalan 3", "Juai", "4", ""),
        ("PT Satu", "Jalan 1", "Juai", "26", ""),
        ("PT Lima", "Jalan 5", "Juai", "lumayan", ""),
        ("", "", "", "", ""),
        ("TOTAL", "", "", "55", ""),
    ]
    found = find_heads(rows)
    assert found is not None
    read = read_rows(rows, *found, DISTRICTS)
    assert [(row["place"], row["state"], row["reason"], row["workers"], row["district"]) for row in read] == [
        (2, "read", "", 25, "63.11.01"),
        (3, "read", "", None, None),
        (4, "wrong", "name-missing", 4, "63.11.01"),
        (5, "wrong", "twice", 26, "63.11.01"),
        (6, "wrong", "workers-unclear", None, "63.11.01"),
    ]
    assert (read[1]["address"], read[1]["email"], read[0]["email"]) == ("", "a@b.contoh", "")


def test_men_and_women_together() -> None:
    rows = [
        ("Perusahaan", "Laki-laki", "Perempuan"),
        ("PT Satu", "12", "8"),
        ("PT Dua", "", "-"),
        ("PT Tiga", "7", "x"),
    ]
    found = find_heads(rows)
    assert found is not None
    assert [row["workers"] for row in read_rows(rows, *found, DISTRICTS)] == [20, None, None]


@pytest.mark.parametrize(
    ("words", "pick"),
    [
        ("", LackingPick()),
        ("semua", LackingPick()),
        ("juai", LackingPick("63.11.01", "Juai")),
        ("Paringin Selatan hal 2", LackingPick("63.11.08", "Paringin Selatan", page=2)),
        ("kec. paringin 50 pekerja", LackingPick("63.11.04", "Paringin", 50)),
        ("4 pekerja", LackingPick()),
        ("belum diingatkan", LackingPick(reminded=NEVER)),
        ("sudah diingatkan juai", LackingPick("63.11.01", "Juai", reminded=AGAIN)),
        ("jumlah belum diketahui", LackingPick(unknown=True)),
        ("nomor 12", LackingPick(employer=12)),
        ("pt karya contoh", LackingPick(name="pt karya contoh")),
    ],
)
def test_words_pick_a_part_and_say_it_again(words: str, pick: LackingPick) -> None:
    found = read_pick(words, DISTRICTS)
    assert found == pick
    assert read_pick(found.words, DISTRICTS) == LackingPick(
        found.district, found.district_name, found.least, found.reminded, found.unknown, found.employer, found.name
    )
