import pytest

from handlers.rules.reading.birth_date import read_birth_date
from tests.rules.case_tables import TODAY, code, rows


@pytest.mark.parametrize("row", rows("dates", "more_dates"), ids=lambda row: row["id"])
def test_each_row_is_read_as_the_table_says(row: dict[str, str]) -> None:
    verdict = read_birth_date(row["input"], today=TODAY)
    kind = {"ambiguous": "offer", "reject": "refuse"}.get(row["expected"], "ok")
    assert (verdict.kind, verdict.code) == (kind, code(row, "reason"))
    if kind == "ok":
        assert verdict.value == row["expected"]
    if row["suggestion"]:
        assert verdict.readings == (row["suggestion"],)


@pytest.mark.parametrize(
    ("typed", "readings"),
    [
        ("10/11/12", ("2012-11-10",)),
        ("1-1-26", ("1926-01-01", "2026-01-01")),
        ("1111990", ("1990-11-01", "1990-01-11")),
        ("17 ju 1990", ("1990-06-17", "1990-07-17")),
        ("17 jn 1990", ("1990-01-17", "1990-06-17")),
        ("5/6/1990 atau 6/5/1990", ("1990-06-05", "1990-05-06")),
    ],
)
def test_a_date_with_several_meanings_offers_them(typed: str, readings: tuple[str, ...]) -> None:
    assert set(read_birth_date(typed, today=TODAY).readings) == set(readings)


def test_a_refusal_carries_what_its_words_need() -> None:
    assert read_birth_date("30-02-1990", today=TODAY).params == {"day": 30, "month": 2}
    assert read_birth_date("17-08-2020", today=TODAY).params == {"age": 6}
