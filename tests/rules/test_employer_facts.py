"""What officers type about an employer of the register, field by field."""

from pathlib import Path

import pytest

from bot.office import load_office
from handlers.rules.cases.employer_facts import FIELDS, SIZES, read_fact, read_line, read_size

AREA = load_office(Path(__file__).parents[2] / "office.example.toml").area
VILLAGE, DISTRICT = AREA.villages[0], AREA.districts[0]


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        ("name", " PT  Contoh\nAbadi ", "PT Contoh Abadi"),
        ("name", "Kosong Jaya", "Kosong Jaya"),
        ("name", "Kosong", "Kosong"),
        ("other-names", "CV Satu \n\n CV  Dua", "CV Satu\nCV Dua"),
        ("other-names", "-", ""),
        ("address", "Jl. Uji 1\nRT 2", "Jl. Uji 1 RT 2"),
        ("address", "Kosong", ""),
        ("address", "a" * 240, "a" * 240),
        ("branch", "HAPUS", ""),
        ("branch", "a" * 120, "a" * 120),
        ("wlkp", "63.11/2026-001 A", "63.11/2026-001 A"),
        ("npp", "123", "123"),
        ("npp", "1" * 32, "1" * 32),
        ("other-names", "a" * 400, "a" * 400),
        ("size", "-", ""),
        ("size", "Usaha Sedang", "menengah"),
        ("place", "kosong", ""),
        ("place", VILLAGE[0], VILLAGE[0]),
        ("place", DISTRICT[0], DISTRICT[0]),
        ("place", DISTRICT[1], DISTRICT[0]),
    ],
)
def test_a_fact_is_kept_so(field: str, text: str, value: str) -> None:
    found = read_fact(field, text, AREA)
    assert (found.kind, found.value) == ("ok", value)


@pytest.mark.parametrize(
    ("field", "text", "code"),
    [
        ("name", "", "employer-empty"),
        ("name", "-", "employer-empty"),
        ("name", "=1+1", "employer-empty"),
        ("address", "a" * 241, "employer-long"),
        ("branch", "a" * 121, "employer-long"),
        ("other-names", "a" * 401, "employer-long"),
        ("npp", "1" * 33, "employer-long"),
        ("wlkp", "12", "employer-number"),
        ("npp", "nomor?", "employer-number"),
        ("size", "raksasa", "employer-size"),
        ("place", "tempat yang tidak ada", "employer-place"),
    ],
)
def test_what_is_no_fact(field: str, text: str, code: str) -> None:
    assert read_fact(field, text, AREA).code == code


def test_what_is_too_long_says_how_long() -> None:
    assert read_line("address", "a" * 241).params == {"longest": 240}


WORDS = {"mikro": "mikro micro", "kecil": "kecil small", "menengah": "menengah sedang medium", "besar": "besar large"}


@pytest.mark.parametrize(("word", "size"), [(word, size) for size, words in WORDS.items() for word in words.split()])
def test_every_word_for_a_size(word: str, size: str) -> None:
    assert read_size(f"Usaha {word.upper()}!").value == read_size(word).value == size


def test_the_fields_and_sizes_by_their_stored_names() -> None:
    assert FIELDS == ("name", "other-names", "address", "place", "branch", "wlkp", "npp", "size")
    assert list(WORDS) == list(SIZES)
