"""Which of the buttons somebody means who counts them in words."""

import pytest

from handlers.rules.hearing.ordinals import read_ordinal


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("yang pertama", 1),
        ("yg kedua", 2),
        ("saya pilih yang ketiga", 3),
        ("pilihan dua", 2),
        ("aku ambil nomor 3", 3),
        ("nomor yang keempat", 4),
        ("opsi 2", 2),
        ("no 5", 5),
        ("nomor3", 3),
        ("yang teratas", 1),
        ("the first one", 1),
        ("option two", 2),
        ("Yang kedua!", 2),
        ("nomor 0", None),
        ("nomor 12", None),
        ("3", None),
        ("pertama", None),
        ("yang mana", None),
        ("yang pertama dan kedua", None),
        ("saya pilih yang ketiga" + " " * 18, 3),
        ("saya pilih yang ketiga" + " " * 19, None),
        ("", None),
    ],
)
def test_a_button_that_is_counted(text: str, place: int | None) -> None:
    assert read_ordinal(text) == place
