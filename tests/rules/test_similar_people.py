"""Which names sound alike, by which terms two people find each other, and how much they agree."""

from datetime import date

import pytest

from handlers.rules.registrations.similar import match_terms, score, sound, tokens

BORN, KK = date(1990, 5, 17), "6311019905170001"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("SOEKARNO", "Sukarno"),
        ("Djoko", "joko"),
        ("Tjahyono", "Cahyono"),
        ("Sjafruddin", "Syafrudin"),
        ("Njoman", "Nyoman"),
        ("Mohamad", "MUHAMMAD"),
        ("M.", "Muh"),
        ("Moh", "Muhd"),
        ("Mhd", "Mohammad"),
        ("Muhamad", "Muhammed"),
        ("Siti", "Sitti"),
        ("Khadijah", "Hadijah"),
        ("Aisyah", "Aisah"),
        ("Zainal", "Sainal"),
        ("Taufiq", "Taupik"),
        ("Nur-Hayati", "NURHAYATI"),
    ],
)
def test_old_and_new_spellings_sound_alike(one: str, other: str) -> None:
    assert sound(one) == sound(other) != ""


@pytest.mark.parametrize(("one", "other"), [("Budi", "Rudi"), ("Siti", "Sari"), ("Ali", "Eli"), ("Umar", "Amir")])
def test_other_names_sound_otherwise(one: str, other: str) -> None:
    assert sound(one) != sound(other)


@pytest.mark.parametrize(
    ("name", "sounds"),
    [
        ("Siti Aminah", ("ST", "AMN")),
        ("Aminah  -  Siti", ("AMN", "ST")),
        ("A B C D E F", ("A", "B", "J", "D", "E")),
        ("123 -", ()),
        ("", ()),
    ],
)
def test_a_name_is_the_sounds_of_its_first_five_words(name: str, sounds: tuple[str, ...]) -> None:
    assert tokens(name) == sounds


def test_people_find_each_other_by_card_by_birth_date_with_a_name_and_by_two_names() -> None:
    assert match_terms("Siti Nur Aminah", KK, BORN) == {
        f"kk:{KK}",
        "born:1990-05-17:ST", "born:1990-05-17:NR", "born:1990-05-17:AMN",
        "name:NR:ST", "name:AMN:ST", "name:AMN:NR",
    }  # fmt: skip
    assert match_terms("Siti Siti", KK, BORN) == {f"kk:{KK}", "born:1990-05-17:ST"}
    assert match_terms("", KK, BORN) == {f"kk:{KK}"}


@pytest.mark.parametrize(
    ("name", "born", "kk", "points"),
    [
        ("Siti Aminah", BORN, KK, 100),
        ("Aminah Siti", BORN, KK, 100),
        ("SITTI AMINA", BORN, KK, 100),
        ("Siti Aminah", BORN, "another", 85),
        ("Siti Aminah", date(1990, 5, 18), KK, 82),
        ("Siti Aminah", date(1990, 6, 17), KK, 82),
        ("Siti Aminah", date(1991, 5, 17), KK, 82),
        ("Siti Aminah", date(1991, 6, 17), KK, 65),
        ("Siti Aminah", date(1980, 1, 1), "another", 50),
        ("Budi", date(1980, 1, 1), "another", 0),
    ],
)
def test_half_is_the_name_a_third_the_birth_date_and_the_rest_the_card(
    name: str, born: date, kk: str, points: int
) -> None:
    assert score("Siti Aminah", BORN, KK, name, born, kk) == points


def test_day_and_month_that_changed_places_count_nearly_whole() -> None:
    assert score("Siti", date(1990, 5, 7), KK, "Siti", date(1990, 7, 5), KK) == 93
    assert score("Siti", date(1990, 5, 7), KK, "Siti", date(1991, 7, 5), KK) == 65
