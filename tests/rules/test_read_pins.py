"""The six digits of a staff PIN."""

import pytest

from handlers.rules.reading.pin import is_easy, read_new_pin, read_pin


@pytest.mark.parametrize(
    "pin",
    ["123456", "654321", "012345", "890123", "901234", "987654", "210987", "321098", "111111", "121212", "123123"],
)
def test_what_everybody_tries_first_is_refused(pin: str) -> None:
    assert is_easy(pin)
    assert read_new_pin(pin).code == "easy-pin"
    assert read_pin(pin).value == pin


@pytest.mark.parametrize("pin", ["482915", "112233", "135790", "170890", "121213", "123124", "123457"])
def test_other_pins_are_good(pin: str) -> None:
    assert read_new_pin(pin).value == pin


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("48291", "bad-length"),
        ("4829155", "bad-length"),
        ("48291a", "letters"),
        ("", "empty"),
        ("9" * 5000, "bad-length"),
    ],
)
def test_what_is_no_pin(text: str, code: str) -> None:
    assert read_pin(text).code == code
    assert read_new_pin(text).code == code


@pytest.mark.parametrize("text", ["482 915", " 482915 ", "482-915", "\u0664\u0668\u0662\u0669\u0661\u0665"])
def test_digits_however_typed(text: str) -> None:
    assert read_pin(text).value == "482915"


def test_a_wrong_length_says_both() -> None:
    assert read_pin("48291").params == {"count": 5, "length": 6}
