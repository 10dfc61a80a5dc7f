"""Lists of people who come first, as ministries hand them over: what a row says, and in which village it is."""

import pytest

from handlers.rules.sheet_cells import NUMBER_MARK
from handlers.rules.steering.priority_sheet import Columns, Entry, entries, find_list, slimmed, village_finder
from tests.support.office import balangan

AREA = balangan().area
place_of = village_finder(AREA)
NAMES = [name for _, name in AREA.villages]
ONLY = next((code, name) for code, name in AREA.villages if NAMES.count(name) == 1)
DISTRICT, OTHER = AREA.districts[0], AREA.districts[1]
NIK = "6311010101909901"


@pytest.mark.parametrize(
    ("village", "code"),
    [
        (ONLY[0], ONLY[0]),
        (ONLY[0].replace(".", ""), ONLY[0]),
        (f"{ONLY[0][:-1]}", None),
        (f"{ONLY[0]}1", None),
        ("63.99.01.2001", None),
        (ONLY[1], ONLY[0]),
        (f"  {ONLY[1].upper()} ", ONLY[0]),
        ("Atlantis", None),
        ("", None),
    ],
)
def test_a_village_by_its_code_or_by_its_very_name(village: str, code: str | None) -> None:
    assert place_of(village, "") == code
    assert place_of(village, "") == code


def test_a_village_lies_in_the_district_that_the_row_says() -> None:
    inside = next((code, name) for code, name in AREA.villages if code.startswith(f"{DISTRICT[0]}."))
    assert place_of(inside[1], DISTRICT[1]) == inside[0]
    assert place_of(inside[1], OTHER[1]) is None
    assert place_of(inside[1], "Atlantis") == inside[0]


HEADS = ("No", "NIK", "Nama", "Desa", "Kecamatan", "Catatan")
ROWS = [
    ("Daftar 2026",),
    HEADS,
    ("1", NIK, "SITI AMINAH", "Riwa", "Batumandi", "x"),
    ("", "", "", "", "", ""),
    ("2", f"{NUMBER_MARK}{NIK}", "BUDI", "Riwa", "Batumandi", ""),
    ("3", f"{NIK[:12]}****", "TUTI"),
    ("4", "", "A" * 80, "Riwa"),
]


def test_every_row_that_says_something() -> None:
    columns = find_list(ROWS)
    assert columns == Columns(2, {"nik": 1, "name": 2, "village": 3, "district": 4})
    assert columns is not None
    found = list(entries(ROWS, columns, lambda village, district: f"{village}/{district}"))
    assert found == [
        Entry(3, NIK, "", "Riwa/Batumandi", "SITI AMINAH"),
        Entry(5, "", "nik-number", "Riwa/Batumandi", "BUDI"),
        Entry(6, "", "nik-unclear", "/", "TUTI"),
        Entry(7, "", "nik-unclear", "Riwa/", "A" * 60),
    ]


def test_nothing_else_of_a_row_is_kept() -> None:
    """The health and the income of people stand in such lists too."""
    kept = slimmed(ROWS)
    assert kept[:3] == ((), ("NIK", "Nama", "Desa", "Kecamatan"), (NIK, "SITI AMINAH", "Riwa", "Batumandi"))
    assert kept[5] == (f"{NIK[:12]}****", "TUTI", "", "")
    assert len(kept) == len(ROWS)
    assert find_list(kept) == Columns(2, {"nik": 0, "name": 1, "village": 2, "district": 3})
    other = [("Barang", "Harga"), ("1", "2")]
    assert slimmed(other) == tuple(other)


@pytest.mark.parametrize(("above", "found"), [(14, True), (15, False)])
def test_heads_are_looked_for_at_the_top(above: int, *, found: bool) -> None:
    assert (find_list([("x",)] * above + [HEADS]) is not None) is found
