"""The month that a word means, as people spell it."""

import pytest

from handlers.rules.reading.months import is_clear, known_month, likely_months


@pytest.mark.parametrize(
    ("word", "months"),
    [
        ("agustus", (8,)),
        ("agt", (8,)),
        ("xii", (12,)),
        ("septembar", (9,)),
        ("septambar", (9,)),
        ("saptambar", ()),
        ("januri", (1,)),
        ("januai", (1,)),
        ("apil", (4,)),
        ("marit", (3,)),
        ("septemb", (9,)),
        ("ju", (6, 7)),
        ("jn", (1, 6)),
        ("dsmbr", (12,)),
        ("hulu", ()),
    ],
)
def test_which_months_a_word_may_mean(word: str, months: tuple[int, ...]) -> None:
    assert likely_months(word) == months


@pytest.mark.parametrize(("word", "month"), [("mei", 5), ("may", 5), ("iv", 4), ("apil", None), ("", None)])
def test_a_usual_spelling(word: str, month: int | None) -> None:
    assert known_month(word) == month


@pytest.mark.parametrize(("word", "clear"), [("apil", True), ("jan", True), ("jl", False)])
def test_a_word_of_two_letters_is_asked_about(word: str, *, clear: bool) -> None:
    assert is_clear(word) is clear
