"""What every reader does to typed text first."""

import pytest

from handlers.rules.reading.clean import digits_of, is_emoji, is_formula, letters_as_digits, tidy, without_emoji


@pytest.mark.parametrize(
    ("typed", "clean"),
    [
        ("  a   b  ", "a b"),
        ("a\tb\x00c\x7fd", "a b c d"),
        ("a \r\n \n b\x0bc\x0cd", "a\nb\nc\nd"),
        ("a`b", "a'b"),
        ("\u2018a\u2019\u201a\u201b\u00b4\u02bc\u02bb\u02b9\u2032\u02ca\u02cb\uff07", "'a" + "'" * 11),
        ("1\u20102\u20133\u20154\u22125\u20436\ufe587\ufe638\uff0d9", "1-2-3-4-5-6-7-8-9"),
        ("a\u2028b\u2029c\x85d", "a\nb\nc\nd"),
        ("a\u00a0b\u3000c", "a b c"),
        ("a\u200b\u200fb\ufeff", "ab"),
        ("1\ufe0f\u20e3", "1"),
        ("\uff21\uff22", "AB"),
        ("\u0661\u0967\u17e2\U0001d7d0", "1122"),
        ("e\u200b\u0301", "\u00e9"),
        ("\ud800a", "a"),
    ],
)
def test_tidy(typed: str, clean: str) -> None:
    assert tidy(typed) == clean


@pytest.mark.parametrize(
    ("typed", "clean"),
    [("Budi \U0001f600 Uji", "Budi Uji"), ("\U0001f44d\U0001f3fd ya", "ya"), ("a\u2605b", "a b"), ("ya", "ya")],
)
def test_emoji_are_spaces(typed: str, clean: str) -> None:
    assert without_emoji(typed) == clean


def test_skin_tones_are_emoji_and_what_stands_beside_them_is_judged_by_itself() -> None:
    assert [is_emoji(char) for char in "\U0001f3fb\U0001f3ff\U0001f600\u2605a1-"] == [True] * 4 + [False] * 3


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "@SUM(A1)",
        "-SUM(1)",
        "+1+2",
        "-1234*5",
        "- ab!x",
        "cmd|'x",
        "DDE|'x",
        "+cmd|' /C calc'!A0",
        "-cmd|x",
        "+ 2+cmd|'x'!A",
        "-3|y",
    ],
)
def test_what_a_spreadsheet_would_calculate(text: str) -> None:
    assert is_formula(text)


@pytest.mark.parametrize(
    "text", ["+62812", "-", "- nihil", "a=b", "-5", "+12345+1", "x|y", "1+1", "abcdefghij|'x", "- satu\n- dua | tiga"]
)
def test_what_it_would_not(text: str) -> None:
    assert not is_formula(text)


def test_digits() -> None:
    assert digits_of("a1-b2/ 09:") == "1209"
    for digit, looks in {"0": "OoQD\u041e\u043e", "1": "IiLl|!\u0406\u0456", "2": "Zz", "5": "Ss"}.items():
        assert letters_as_digits(looks) == digit * len(looks)
    assert letters_as_digits("GbBgqAC7") == "66899AC7"
