"""Numbers of people, in figures and in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.rules.cases.submissions import headcount, read_headcount
from handlers.rules.reading.spelt_numbers import numbers_in, says_many, unread_words
from handlers.rules.reading.words import values_of
from handlers.rules.reports.report_counts import read_people
from handlers.rules.reports.report_kinds import UNKNOWN

ONE = (
    ("12", 12), ("12 orang", 12), ("dua", 2), ("Dua orang.", 2), ("sepuluh", 10), ("sebelas pekerja", 11),
    ("dua belas", 12), ("duabelas", 12), ("sembilan belas", 19), ("dua puluh", 20), ("dua puluh lima", 25),
    ("duapuluh lima", 25), ("seratus", 100), ("seratus dua puluh lima", 125), ("dua ratus", 200), ("seribu", 1000),
    ("dua ratus lima puluh", 250), ("seribu dua ratus", 1200), ("1.200", 1200), ("1,200 org", 1200), ("3 ribu", 3000),
    ("dua ribu lima ratus", 2500), ("selusin", 12), ("dua lusin", 24), ("sekitar 30", 30), ("kira-kira tiga puluh", 30),
    ("seorang", 1), ("satu orang saja", 1), ("2 puluh", 20), ("twelve", 12), ("0", 0), ("12 ribu", 12000),
)  # fmt: skip
# Every word that is a number, or part of one, by itself.
WORDS = {
    "nol": 0, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8,
    "sembilan": 9, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "sepuluh": 10, "sebelas": 11, "selusin": 12, "seratus": 100, "seribu": 1000, "seorang": 1, "sendiri": 1,
    "sendirian": 1, "ten": 10, "eleven": 11, "twelve": 12,
    "seket": 50, "sewidak": 60, "suwidak": 60, "selawe": 25, "salawe": 25, "salawi": 25, "sedasa": 10, "sedoso": 10,
    "sapuluh": 10, "sapuluah": 10, "sewelas": 11, "sabalas": 11, "sabaleh": 11, "rolas": 12, "telulas": 13,
    "patbelas": 14, "limalas": 15, "limolas": 15, "nembelas": 16, "pitulas": 17, "wolulas": 18, "sangalas": 19,
    "songolas": 19, "selikur": 21, "salikur": 21, "rolikur": 22, "telulikur": 23, "patlikur": 24, "nemlikur": 26,
    "pitulikur": 27, "wolulikur": 28, "sangalikur": 29, "songolikur": 29,
}  # fmt: skip
# What follows a digit: three of them.
AFTER = {"belas": 13, "puluh": 30, "lusin": 36, "kodi": 60, "ratus": 300, "ribu": 3000}
LONGER: tuple[tuple[str, list[int]], ...] = (
    ("satu juta", [1]), ("dua ribu tiga", [2003]), ("seratus ribu", [100_000]), ("seratus tiga ribu", [103_000]),
    ("dua puluh ribu lima", [20_005]), ("ribu", []), ("belas", []), ("puluh orang", []), ("dua orang tiga", [2, 3]),
    ("dua tiga", [2, 3]), ("20 5", [25]), ("10 5", [15]), ("20 30", [20, 30]), ("2 20", [2, 20]), ("9 10", [9, 10]),
    ("sepuluh 9", [19]), ("sepuluh 10", [10, 10]), ("12 ribu 500", [12_500]), ("seribu satu", [1001]),
    ("tigapuluh lima", [35]), ("3puluh", [30]), ("5ribu", [5000]), ("sembilanbelas", [19]), ("dua ribuan", [2]),
    ("1.200 dan 3", [1200, 3]), ("12.500.000", [12_500_000]), ("1.2", [1, 2]), ("1.2345", [1, 2345]),
    ("dua lusin lima", [29]), ("nol", [0]), ("dua nol", [2, 0]),
)  # fmt: skip
NOBODY = ("tidak ada", "Tidak ada.", "nihil", "-", "nol", "kosong", "belum ada", "gak ada")
UNCLEAR = (
    "12 atau 13",
    "lima enam",
    "12 laki-laki 3 perempuan",
    "-3",
    "12,5",
    "halo",
    "",
    "999999999",
    "orang",
    "jan-mar 2026",
    "30 juta",
    "5 bulan",
)
ABOUT = ("belasan", "puluhan orang", "banyak", "ratusan", "beberapa")


@pytest.mark.parametrize(("words", "number"), ONE)
def test_one_number(words: str, number: int) -> None:
    assert numbers_in(words) == [number]
    assert read_headcount(words).value == str(number)
    if number:
        assert read_people(words).value == str(number)


@pytest.mark.parametrize(("word", "number"), WORDS.items())
def test_every_word_by_itself(word: str, number: int) -> None:
    assert numbers_in(word) == [number]
    assert unread_words(f"{word} orang") == ["orang"]


@pytest.mark.parametrize(("word", "number"), AFTER.items())
def test_every_word_that_multiplies(word: str, number: int) -> None:
    assert numbers_in(f"tiga {word}") == numbers_in(f"3 {word}") == numbers_in(f"tiga{word}") == [number]
    assert unread_words(f"tiga {word} orang") == ["orang"]


def test_no_word_of_the_office_is_missing_above() -> None:
    """Whoever adds a word to word_values.csv says here what it is worth."""
    assert {**values_of("digit"), **values_of("whole-number")} == WORDS
    assert values_of("times").keys() | {"belas", "ribu"} == AFTER.keys()


@pytest.mark.parametrize(("words", "numbers"), LONGER)
def test_numbers_end_where_the_next_begins(words: str, numbers: list[int]) -> None:
    assert numbers_in(words) == numbers


@pytest.mark.parametrize(
    ("words", "left"),
    [("dua belas orang saja", ["orang", "saja"]), ("1.200 pekerja", ["pekerja"]), ("25", []), ("lima-lima", [])],
)
def test_words_that_are_no_number(words: str, left: list[str]) -> None:
    assert unread_words(words) == left


@pytest.mark.parametrize(("words", "many"), [("banyak", True), ("Ratusan orang!", True), ("12 orang", False)])
def test_some_and_nobody_knows_how_many(words: str, many: bool) -> None:
    assert says_many(words) is many


@pytest.mark.parametrize("words", NOBODY)
def test_nobody(words: str) -> None:
    assert read_headcount(words).value == "0"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("100.000", "ok"),
        ("100.001", "headcount-unclear"),
        ("12" + " " * 78, "ok"),
        ("12" + " " * 79, "headcount-unclear"),
    ],
)
def test_how_many_at_most(words: str, code: str) -> None:
    assert read_headcount(words).code == code


def test_the_button_for_nobody_counts_none() -> None:
    assert [headcount(value) for value in ("nihil", "0", "12")] == [0, 0, 12]


@pytest.mark.parametrize("words", UNCLEAR)
def test_asked_again(words: str) -> None:
    assert read_headcount(words).code == "headcount-unclear"


@pytest.mark.parametrize("words", ABOUT)
def test_many_is_no_number(words: str) -> None:
    assert read_headcount(words).code == "headcount-about"
    assert read_people(words).value == UNKNOWN


@given(st.integers(0, 99_999))
def test_every_figure_is_itself(number: int) -> None:
    assert numbers_in(str(number)) == [number]
    assert numbers_in(f"{number:,}".replace(",", ".")) == [number]


@given(st.text(max_size=60))
def test_any_text_is_a_count_or_asked_again(text: str) -> None:
    verdict = read_headcount(text)
    assert verdict.kind in ("ok", "refuse")
