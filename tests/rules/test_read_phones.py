import pytest

from handlers.rules.reading.phone import read_phone, show_phone
from handlers.rules.registrations.masks import last4, mask_number, mask_phone
from tests.rules.case_tables import KINDS, code, rows


@pytest.mark.parametrize("row", rows("phones", "more_phones"), ids=lambda row: row["id"])
def test_each_row_is_read_as_the_table_says(row: dict[str, str]) -> None:
    verdict = read_phone(row["input"])
    assert verdict.kind == KINDS[row["verdict"]]
    if "code" in row:
        assert verdict.code == code(row)
    if row["e164"]:
        assert (verdict.value or verdict.readings[0]) == row["e164"]


@pytest.mark.parametrize(
    ("text", "kind", "says"),
    [
        ("081234567890 123456789", "offer", "two-numbers"),
        ("081234567890 12345678", "ok", "ok"),
        ("0999 999 999 999", "refuse", "not-mobile"),
        ("0999 999 999 999 9", "refuse", "too-many-digits"),
        ("0999 999 99", "refuse", "too-short"),
        ("0999 999 999", "refuse", "not-mobile"),
    ],
)
def test_how_many_digits_are_a_number(text: str, kind: str, says: str) -> None:
    verdict = read_phone(text)
    assert (verdict.kind, verdict.code) == (kind, says)


def test_numbers_are_shown_and_masked_as_people_write_them() -> None:
    assert show_phone("+6281234567890") == "0812-3456-7890"
    assert mask_phone("+6281234567890") == "0812-****-7890"
    assert mask_number("6311011708909901") == "6311********9901"
    assert mask_number("1234") == "****"
    assert last4("6311011708909901") == "9901"
