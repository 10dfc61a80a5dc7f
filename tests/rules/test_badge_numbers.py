"""Badge numbers in what people type, and the text that a link types ahead."""

import pytest

from handlers.rules.badges import asks_about_badge, badge_in
from handlers.rules.link_codes import CODE_LENGTH, link_code_in
from handlers.rules.registrations.receipt import receipt_number

NUMBER = receipt_number("P", 2026, 11, 17)
WRONG = NUMBER[:-1] + str((int(NUMBER[-1]) + 1) % 10)
CODE = "Ab3_-xYz9Qw0"


@pytest.mark.parametrize("text", [NUMBER, NUMBER.lower(), f"cek {NUMBER}", f"/cek {NUMBER}", NUMBER.replace("-", " ")])
def test_a_number_is_found_in_what_is_typed(text: str) -> None:
    assert badge_in(text) == NUMBER


@pytest.mark.parametrize("text", [WRONG, receipt_number("D", 2026, 11, 17), "cek petugas", "", "P" * 500])
def test_what_was_never_given_out_is_none(text: str) -> None:
    assert badge_in(text) is None


@pytest.mark.parametrize(
    "text", [f"cek {NUMBER}", f"Cek petugas {WRONG}", f"tolong cek {NUMBER} pak", f"check {NUMBER}"]
)
def test_it_is_asked_about_anywhere(text: str) -> None:
    assert asks_about_badge(text, alone=False)


@pytest.mark.parametrize(
    "text", [NUMBER, f"{NUMBER} minta uang", "cek status", "P. RAMLI", "cek p 12", "cek " + "x" * 300]
)
def test_other_words_are_no_such_question(text: str) -> None:
    assert not asks_about_badge(text, alone=False)


def test_the_number_is_enough_where_nothing_else_is_asked() -> None:
    assert asks_about_badge(NUMBER, alone=True)
    assert not asks_about_badge(WRONG, alone=True)


@pytest.mark.parametrize("text", [f"Daftar {CODE}", f"halo daftar {CODE} pak", f"DAFTAR: {CODE}!", f"Daftar\n{CODE}"])
def test_a_links_code_is_found(text: str) -> None:
    assert (link_code_in(text), len(CODE)) == (CODE, CODE_LENGTH)


@pytest.mark.parametrize("text", ["daftar", f"daftar {CODE}x", CODE, f"terdaftar {CODE}", "daftar " + "y" * 400])
def test_other_words_hold_no_code(text: str) -> None:
    assert link_code_in(text) is None
