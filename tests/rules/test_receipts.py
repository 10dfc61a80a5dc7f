import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.rules.registrations.receipt import check_digit, means_receipt, parse_receipt, receipt_number

NUMBER = receipt_number("D", 2026, 11, 17)


def test_the_check_digit_is_iso_7064_mod_11_10() -> None:
    assert check_digit("0794") == "5"
    assert NUMBER == "D-2611-00017-2"


@pytest.mark.parametrize(
    "typed",
    [
        NUMBER,
        "d 2611 00017 2",
        "D2611000172",
        "d-26l1-OOO17-2",
        f"status {NUMBER} dong",
        "D\u20132611\u201300017\u20132",
        "D.2611.00017.2",
    ],
)
def test_small_slips_are_forgiven(typed: str) -> None:
    assert parse_receipt(typed) == NUMBER


@pytest.mark.parametrize("typed", ["D-2611-00017-3", "D-2613-00017-4", "D-2611-000017-4", "2611000172", "", "D" * 500])
def test_what_was_never_issued_is_none(typed: str) -> None:
    assert parse_receipt(typed) is None


@given(st.integers(1, 9_999_999), st.integers(0, 99), st.integers(1, 12), st.sampled_from("DLT"))
def test_every_issued_number_is_read_back(serial: int, year: int, month: int, letter: str) -> None:
    number = receipt_number(letter, 2000 + year, month, serial)
    assert parse_receipt(number.lower().replace("-", " ")) == number


@given(st.integers(1, 99_999), st.integers(0, 9), st.integers(1, 9))
def test_one_wrong_digit_is_always_found(serial: int, place: int, change: int) -> None:
    number = receipt_number("D", 2026, 11, serial)
    digits = [char for char in number if char.isdecimal()]
    digits[place] = str((int(digits[place]) + change) % 10)
    assert parse_receipt("D" + "".join(digits)) is None


@pytest.mark.parametrize("typed", ["D-2611-00017-9", "d 2611 00017 9", "D-2611-0017-4", "status T261100017 0"])
def test_a_slip_in_a_receipt_number_is_still_meant_as_one(typed: str) -> None:
    assert means_receipt(typed)


@pytest.mark.parametrize("typed", ["Siti Aminah", "daftar 2026", "081234567890", "6311011708909901", "RT 03 RW 02"])
def test_other_words_are_no_receipt_number(typed: str) -> None:
    assert not means_receipt(typed)
