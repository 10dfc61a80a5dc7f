"""Several answers in one message: each goes to the question that it answers, as it was typed."""

from collections.abc import Callable, Mapping

import pytest

from bot.office import load_office
from bot.settings import ROOT
from handlers.rules.hearing.collected import collected, is_about_more
from handlers.rules.reading.places import find_places
from handlers.rules.reading.regions import Place
from tests.rules.case_tables import TODAY, rows

AREA = load_office(ROOT / "office.example.toml").area
CASES = rows("collected")
STEPS = ("name", "nik", "kk", "birth-date", "phone", "village", "district")


def finder(places: tuple[Place, ...]) -> Callable[[str], str]:
    return lambda words: find_places(words, places).kind


def read(text: str, asked: str | None = None) -> Mapping[str, str]:
    villages, districts = finder(AREA.villages), finder(AREA.districts)
    return collected(text, today=TODAY, find_village=villages, find_district=districts, asked=asked)


@pytest.mark.parametrize("row", CASES, ids=[row["id"] for row in CASES])
def test_every_answer_is_found_and_nothing_else(row: dict[str, str]) -> None:
    assert read(row["input"], row["asked"] or None) == {step: row[step] for step in STEPS if row[step]}


@pytest.mark.parametrize("order", [(0, 1, 2, 3, 4), (4, 3, 2, 1, 0), (2, 0, 4, 1, 3), (3, 4, 0, 2, 1)])
@pytest.mark.parametrize("between", [" ", ", ", "\n", "; ", " dan "])
def test_the_order_does_not_matter(order: tuple[int, ...], between: str) -> None:
    pieces = ("nama Siti", "nik 6311010406919901", "kk 6311011203149902", "lahir 4 juni 1991", "hp 081234567890")
    said = read(between.join(pieces[place] for place in order))
    assert said == {
        "name": "nama Siti",
        "nik": "6311010406919901",
        "kk": "6311011203149902",
        "birth-date": "4 juni 1991",
        "phone": "081234567890",
    }


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("daftar Siti nik 6311010406919901 hp 081234567890", False),
        ("nik saya salah, yang benar 6311010406919901", True),
        ("kapan jadi punya siti 6311010406919901", True),
        ("nama Siti nik 6311010406919901 status perkawinan: kawin", False),
        ("nomor rekening 6311015708909901 atas nama siti", True),
        ("nik 6311010406919901 kk 6311011203149902 sudah masuk?", True),
    ],
)
def test_not_every_message_with_numbers_is_a_wish_to_register(text: str, more: bool) -> None:
    assert is_about_more(text) is more
