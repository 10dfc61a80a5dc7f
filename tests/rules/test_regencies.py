"""All of Indonesia as offices: every regency has its districts, villages and clock, and is found as people call it."""

from collections import Counter

import pytest

from handlers.rules.office.area import Area
from handlers.rules.reading.places import find_places
from handlers.rules.reading.regencies import find_regency, short_name, time_zone_of
from handlers.rules.reading.regions import districts_of, names_by_code, villages_of

REGENCIES = names_by_code("regencies")


def test_every_regency_is_an_area_whose_villages_can_be_told_apart() -> None:
    counted = 0
    for province in names_by_code("provinces"):
        villages = villages_of(province)
        by_district = Counter((code.rpartition(".")[0], name.casefold()) for code, name in villages)
        assert max(by_district.values()) == 1, "two choices of one name"
        assert all(name == " ".join(name.split()) and name.isprintable() and '"' not in name for _, name in villages)
        area = Area((province,), districts_of(province), villages)
        assert all(area.villages_of(code) for code, _ in area.districts)
        counted += len(villages)
    assert (len(REGENCIES), counted) == (514, 83_762)


def test_a_place_of_any_level_has_the_villages_below_it() -> None:
    assert len(villages_of("33.74")) == 177
    assert villages_of("63.11.01")[0] == ("63.11.01.2001", "Muara Ninian")
    assert [villages_of(code) for code in ("99.99", "33.99", "", "63.11.99")] == [()] * 4


def test_desa_and_kelurahan_of_one_name_say_which_they_are() -> None:
    waena = [place for place in villages_of("91.71.05") if "Waena" in place[1]]
    assert waena == [("91.71.05.1002", "Waena (kelurahan)"), ("91.71.05.2005", "Waena (desa)")]
    twins = [name for _, name in villages_of("71.02.11") if "Tounelet Satu" in name]
    assert twins == ["Tounelet Satu (2003)", "Tounelet Satu (2018)"]
    assert find_places("waena desa", waena).matches[0].code == "91.71.05.2005"


def test_villages_that_differ_by_a_number_are_found_by_it() -> None:
    villages = villages_of("12.10.09")
    found = find_places("N-8 Aek Nabara", villages)
    assert (found.kind, [one.name for one in found.matches]) == ("exact", ["N-8 Aek Nabara"])
    assert find_places("Aek Nabara", villages).kind == "several"
    assert find_places("blok 15", villages_of("11.10.06")).matches[0].name == "Blok 15"


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("33.74", "33.74"), ("3374", "33.74"), (" 33.74 ", "33.74"), ("kota semarang", "33.74"),
        ("Kab. Semarang", "33.22"), ("kabupaten semarang", "33.22"), ("balangan", "63.11"), ("BALANGAN", "63.11"),
        ("pekan baru", "14.71"), ("bau-bau", "74.72"), ("jakarta pusat", "31.71"), ("kotabaru", "63.02"),
        ("kepulauan seribu", "31.01"), ("kab solok", "13.02"),
    ],
)  # fmt: skip
def test_a_regency_is_found_as_people_call_it(typed: str, code: str) -> None:
    assert find_regency(typed).sure == (code, REGENCIES[code])


@pytest.mark.parametrize(
    ("typed", "near"),
    [
        ("semarang", ["33.22", "33.74"]), ("blangan", ["63.11"]), ("surabya", ["35.78"]), ("91.04", ["94.01"]),
        ("99.99", []), ("", []), ("DKI", []), ("x" * 300, []), ("33.7", []),
    ],
)  # fmt: skip
def test_what_is_not_sure_is_proposed_and_never_guessed(typed: str, near: list[str]) -> None:
    found = find_regency(typed)
    assert (found.sure, [code for code, _ in found.near]) == (None, near)


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Kabupaten Balangan", "Balangan"),
        ("Kota Semarang", "Kota Semarang"),
        ("Kota Administrasi Jakarta Pusat", "Jakarta Pusat"),
        ("Kabupaten Administrasi Kepulauan Seribu", "Kepulauan Seribu"),
    ],
)
def test_what_people_call_a_regency(name: str, short: str) -> None:
    assert short_name(name) == short


def test_every_regency_is_found_by_its_name_and_by_what_people_call_it() -> None:
    for place in REGENCIES.items():
        assert find_regency(place[1]).sure == place
        short = find_regency(short_name(place[1]))
        assert short.sure == place or place in short.near, place


@pytest.mark.parametrize(
    ("code", "zone"),
    [
        ("11.01", "Jakarta"), ("33.74", "Jakarta"), ("61.71", "Jakarta"), ("62.71", "Jakarta"), ("63.11", "Makassar"),
        ("64.71", "Makassar"), ("65.71", "Makassar"), ("51.71", "Makassar"), ("53.71", "Makassar"),
        ("76.04", "Makassar"), ("81.71", "Jayapura"), ("82.71", "Jayapura"), ("96.71", "Jayapura"),
    ],
)  # fmt: skip
def test_the_clock_of_a_province(code: str, zone: str) -> None:
    assert time_zone_of(code) == f"Asia/{zone}"
