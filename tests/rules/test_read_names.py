import pytest

from handlers.rules.reading.name_letters import fold_name
from handlers.rules.reading.names import is_thing, read_name
from handlers.rules.registrations.masks import mask_name
from tests.rules.case_tables import KINDS, code, rows


@pytest.mark.parametrize("row", rows("names", "more_names"), ids=lambda row: row["id"])
def test_each_row_is_read_as_the_table_says(row: dict[str, str]) -> None:
    verdict = read_name(row["input"])
    assert (verdict.kind, verdict.code) == (KINDS[row["verdict"]], code(row))
    if row["normal"]:
        assert (verdict.value or verdict.readings[0]) == row["normal"]


@pytest.mark.parametrize(
    ("typed", "readings"),
    [
        ("Bambang S.H.", ("BAMBANG", "BAMBANG S.H.")),
        ("Santoso, Budi", ("SANTOSO BUDI", "BUDI SANTOSO")),
        ("Budi dan Siti", ("BUDI", "SITI")),
    ],
)
def test_what_can_be_two_things_is_two_choices(typed: str, readings: tuple[str, ...]) -> None:
    assert read_name(typed).readings == readings


def test_names_are_compared_without_accents_and_apostrophes() -> None:
    assert fold_name("André  Nur'Aini-Sari") == "ANDRE NURAINI SARI"


def test_a_masked_name_keeps_first_letters() -> None:
    assert mask_name("BUDI SANTOSO") == "B*** S******"


@pytest.mark.parametrize(
    ("text", "thing"),
    [("uang", True), ("Gaji saya", True), ("uang gaji", True), ("gaji Siti", False), ("saya", False), ("Siti", False)],
)
def test_a_thing_is_hardly_anybodys_name(text: str, *, thing: bool) -> None:
    assert is_thing(text) is thing
