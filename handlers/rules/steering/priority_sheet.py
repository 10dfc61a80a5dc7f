"""Lists of people who come first, as ministries hand them over: which column is which, and what a row says."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from handlers.rules.office.area import Area, district_of
from handlers.rules.reading.places import place_words
from handlers.rules.registrations.sheet_people import nik_in
from handlers.rules.sheet_cells import Row, cells_of, columns_under, plain, says_nothing

HEADS_WITHIN = 15
"""Rows at the top of a sheet among which the heads are looked for: a title often stands above them."""
MOST = 60_000
"""People that one list may name."""
WANTED: Mapping[str, frozenset[str]] = {
    "nik": frozenset({"nik", "nomor nik", "no nik", "nik ktp", "no ktp", "nomor induk kependudukan", "nik art",
                      "nik individu", "nik kepala keluarga"}),
    "name": frozenset({"nama", "nama lengkap", "nama sesuai ktp", "nama art", "nama individu", "nama anggota keluarga",
                       "nama kepala keluarga"}),
    "village": frozenset({"desa", "kelurahan", "desa kelurahan", "kelurahan desa", "desa kel", "kel desa",
                          "nama desa", "nama kelurahan", "nama desa kelurahan", "kode desa", "kode kelurahan",
                          "kode desa kelurahan", "kode wilayah", "kode kemendagri"}),
    "district": frozenset({"kecamatan", "nama kecamatan", "kec"}),
}  # fmt: skip
OTHERS: Mapping[str, frozenset[str]] = {
    "receipt": frozenset({"nomor pendaftaran", "no pendaftaran"}),
    "kpj": frozenset({"kpj", "nomor kpj", "no kpj", "nomor peserta", "no peserta", "nomor kepesertaan"}),
    "vote": frozenset({"suara", "putusan"}),
}
"""Columns of tables about registrations: with one of these it is no such list."""
CODE = 10
"""Digits of a village's code."""
KEPT = ("nik", "name", "village", "district")


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the rows of a list begin (from 0), and the place of each column."""

    first: int
    places: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: the NIK or why there is none (`steering.left-REASON`), the village's code where it is known."""

    row: int
    nik: str
    wrong: str
    village: str | None
    name: str


def find_list(rows: Sequence[Row]) -> Columns | None:
    """The heads of such a list: a NIK and a village, and nothing that a table about registrations has."""
    for place, row in enumerate(rows[:HEADS_WITHIN]):
        found = columns_under(row, WANTED)
        if {"nik", "village"} <= found.keys() and not columns_under(row, OTHERS):
            return Columns(place + 1, found)
    return None


def slimmed(rows: Sequence[Row]) -> tuple[Row, ...]:
    """The rows with nothing but what is needed of them, each where it stood; what stands above the heads goes."""
    columns = find_list(rows)
    if columns is None:
        return tuple(rows)
    at = [columns.places[what] for what in KEPT if what in columns.places]
    above = ((),) * (columns.first - 1)
    return (*above, *(tuple(row[i] if i < len(row) else "" for i in at) for row in rows[columns.first - 1 :]))


def entries(rows: Sequence[Row], columns: Columns, place_of: Callable[[str, str], str | None]) -> Iterator[Entry]:
    """Every row that says something. `place_of(village, district)`: the code of a village."""
    for number, row in enumerate(rows[columns.first :], columns.first + 1):
        if says_nothing(row):
            continue
        cells = cells_of(row, columns.places)
        nik, wrong = nik_in(cells["nik"])
        wrong = wrong or ("" if nik.isdecimal() else "nik-unclear")
        village = place_of(plain(cells["village"]), plain(cells["district"]))
        yield Entry(number, nik if not wrong else "", wrong, village, plain(cells["name"])[:60])


def village_finder(area: Area) -> Callable[[str, str], str | None]:
    """Finds a village by its code, or by its very name: in its district, or where no other one has that name."""
    by_name: dict[str, list[str]] = {}
    for code, name in area.villages:
        by_name.setdefault(_letters(name), []).append(code)
    districts = {_letters(name): code for code, name in area.districts}
    known: dict[tuple[str, str], str | None] = {}

    def place_of(village: str, district: str) -> str | None:
        if (village, district) not in known:
            known[village, district] = _found(area, by_name, districts.get(_letters(district)), village)
        return known[village, district]

    return place_of


def _found(area: Area, by_name: Mapping[str, list[str]], district: str | None, village: str) -> str | None:
    digits = "".join(char for char in village if char.isdecimal())
    dotted = f"{digits[:2]}.{digits[2:4]}.{digits[4:6]}.{digits[6:]}"
    if len(digits) == CODE and area.has_village(dotted):
        return dotted
    named = by_name.get(_letters(village), [])
    inside = [code for code in named if district is None or district_of(code) == district]
    return inside[0] if len(inside) == 1 else None


def _letters(name: str) -> str:
    return "".join(place_words(name))
