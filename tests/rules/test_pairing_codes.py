"""Codes that join two chats: made, written, read back as people type them."""

import pytest

from handlers.rules.pairing import PAYLOAD, code_of, read_code, said_code, written


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("ABCD-EFGH-IJKL", "ABCDEFGHIJKL"),
        ("abcdefghijkl", "ABCDEFGHIJKL"),
        ("ABCD EFGH 1JK7", "ABCDEFGHIJK7"),
        (f"{PAYLOAD}ABCDEFGHIJKL", "ABCDEFGHIJKL"),
        ("0BCD-EFGH-IJKL", "OBCDEFGHIJKL"),
        ("8BCD-EFGH-IJ19", "BBCDEFGHIJIG"),
        (" ABCD\nEFGH-IJKL ", "ABCDEFGHIJKL"),
        ("ABCD-EFGH-IJK", None),
        ("ABCD-EFGH-IJKLM", None),
        ("ABCD-EFGH-IJK!", None),
        ("", None),
    ],
)
def test_a_code_is_read_as_people_type_it(typed: str, code: str | None) -> None:
    assert read_code(typed) == code


@pytest.mark.parametrize("word", ["Sambung", "sambungkan", "CONNECT", "pair"])
def test_the_word_with_a_code_means_pairing(word: str) -> None:
    assert said_code(f"{word} abcd-efgh-ijkl") == said_code(f" {word}  ABCDEFGHIJKL ") == "ABCDEFGHIJKL"


@pytest.mark.parametrize(
    "text", ["sambung", "sambung ke petugas", "Sambung Rasa Bahagia", "ABCDEFGHIJKL", "sambungABCDEFGHIJKL"]
)
def test_nothing_else_does(text: str) -> None:
    assert said_code(text) is None


def test_a_code_is_twelve_letters_in_three_groups_and_has_sixty_random_bits() -> None:
    assert code_of(bytes(8)) == code_of(bytes(9)) == "A" * 12
    assert code_of(b"\xff" * 8) == "777777777777"
    assert written("ABCDEFGHIJKL") == "ABCD-EFGH-IJKL"
    assert read_code(written(code_of(b"Lindungi"))) == code_of(b"Lindungi")
    assert len({code_of(bytes([i % 256, i // 256, *range(7)])) for i in range(5000)}) == 5000
