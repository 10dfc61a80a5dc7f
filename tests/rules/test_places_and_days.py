from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.rules.reading.ages import age_on, is_minor
from handlers.rules.reading.places import find_places
from handlers.rules.reading.regions import (
    district_known,
    districts_of,
    is_old_region,
    province_exists,
    regency_known,
    region_name,
    villages_of,
)
from handlers.rules.working_days import add_working_days, is_working_day, working_days_between

DAYS = st.dates(date(2024, 1, 1), date(2028, 12, 31))
VILLAGES, DISTRICTS = villages_of("63.11"), districts_of("63.11")


def test_the_regions_are_all_there() -> None:
    assert [name for _, name in DISTRICTS][:2] == ["Juai", "Halong"]
    assert (len(DISTRICTS), len(VILLAGES)) == (8, 157)
    assert province_exists("63")
    assert not province_exists("99")
    assert region_name("63.11") == "Kabupaten Balangan"
    assert region_name("99.99") == ""


def test_codes_that_were_given_up_stay_known() -> None:
    assert regency_known("91.04")
    assert is_old_region("91.04")
    assert district_known("92.71.01")
    assert not is_old_region("63.11.01")
    assert not district_known("63.11.09")


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("desa muara ninian", "Muara Ninian"),
        ("mr ninian", "Muara Ninian"),
        ("muaraninian", "Muara Ninian"),
        ("Ds. Hukai", "Hukai"),
        ("paringin kota", "Paringin Kota"),
        ("BATU MANDI", "Batumandi"),
    ],
)
def test_a_village_is_found_by_its_very_name(typed: str, name: str) -> None:
    found = find_places(typed, VILLAGES)
    assert (found.kind, [match.name for match in found.matches]) == ("exact", [name])


@pytest.mark.parametrize(
    ("typed", "kind", "best"),
    [
        ("gulingan", "likely", "Gulinggang"),
        ("ninian", "several", "Muara Ninian"),
        ("paringin", "several", "Paringin Kota"),
        ("Jakarta Pusat", "none", None),
        ("", "none", None),
        ("x" * 300, "none", None),
    ],
)
def test_what_is_not_certain_is_asked(typed: str, kind: str, best: str | None) -> None:
    found = find_places(typed, VILLAGES)
    assert found.kind == kind
    assert best is None or best in [match.name for match in found.matches]


def test_two_places_of_one_name_are_never_guessed() -> None:
    assert find_places("juai", [("1", "Juai"), ("2", "Juai")]).kind == "several"


@pytest.mark.parametrize(("born", "day", "age"), [
    ("2008-11-23", "2026-11-22", 17), ("2008-11-23", "2026-11-23", 18), ("2008-02-29", "2026-02-28", 17),
    ("2008-02-29", "2026-03-01", 18), ("2008-02-28", "2026-02-28", 18), ("2027-01-01", "2026-11-23", -1),
])  # fmt: skip
def test_an_age_turns_on_the_birthday(born: str, day: str, age: int) -> None:
    assert age_on(date.fromisoformat(born), date.fromisoformat(day)) == age


def test_limits_of_age_are_counted_on_the_day() -> None:
    today = date(2026, 11, 23)
    assert is_minor(date(2008, 11, 24), today)
    assert not is_minor(date(2008, 11, 23), today)


def test_deadlines_skip_weekends_holidays_and_collective_leave() -> None:
    assert add_working_days(date(2026, 11, 23), 5) == date(2026, 11, 30)
    assert not is_working_day(date(2026, 12, 25))
    assert not is_working_day(date(2026, 12, 24))  # cuti bersama
    assert add_working_days(date(2026, 12, 23), 1) == date(2026, 12, 28)
    assert add_working_days(date(2026, 11, 28), 0) == date(2026, 11, 30)
    assert working_days_between(date(2026, 11, 23), date(2026, 11, 30)) == 5


def test_an_offices_own_table_wins() -> None:
    local = {date(2026, 11, 24): False, date(2026, 11, 28): True}
    assert add_working_days(date(2026, 11, 23), 1, local) == date(2026, 11, 25)
    assert is_working_day(date(2026, 11, 28), local)


@given(DAYS, st.integers(-3, 900), st.dictionaries(DAYS, st.booleans(), max_size=6))
def test_a_long_span_is_counted_like_day_by_day(start: date, length: int, own: dict[date, bool]) -> None:
    end = start + timedelta(days=length)
    days = [start + timedelta(days=step) for step in range(1, length + 1)]
    assert working_days_between(start, end, own) == sum(is_working_day(day, own) for day in days)
