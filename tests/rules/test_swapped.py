"""NIK and KK in each other's place, in words; and the answer to the question whether they are."""

import pytest

from handlers.rules.hearing.swapped import is_swapped, names_numbers, says_swapped


@pytest.mark.parametrize(
    "text", ["kebalik, itu KK", "nik sama kk tertukar", "ketuker pak", "kewalik mas", "terbalik yg tadi"]
)
def test_it_is_said_in_many_words(text: str) -> None:
    assert says_swapped(text)


@pytest.mark.parametrize("text", ["tidak tertukar", "bukan kebalik", "6311015708909901", "benar", "balikpapan"])
def test_what_does_not_say_so(text: str) -> None:
    assert not says_swapped(text)


def test_whether_the_numbers_are_named() -> None:
    assert names_numbers("nik terbalik")
    assert not names_numbers("tanggalnya terbalik")


@pytest.mark.parametrize(
    ("text", "swap"),
    [
        ("ya", True),
        ("iya pak kebalik", True),
        ("tukar", True),
        ("sudah benar", False),
        ("iya benar", False),
        ("betul", False),
        ("tidak", False),
        ("gak kebalik", False),
        ("mungkin", None),
        ("6311015708909901", None),
    ],
)
def test_benar_leaves_them_and_a_bare_yes_swaps(text: str, swap: bool | None) -> None:
    assert is_swapped(text) is swap
