"""Words in Twilio's limits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.twilio.contents import payload, read_payload, shape_of, values
from bot.channels.twilio.writing import flat, split

TEXT = st.text(st.sampled_from("ab \n\t.é😀"), max_size=400)


@given(TEXT, st.integers(5, 60))
def test_pieces_hold_everything_but_blanks_at_the_seams(text: str, longest: int) -> None:
    pieces = split(text, longest)
    assert all(0 < len(piece) <= longest for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())


def test_lines_stay_whole() -> None:
    assert split("satu dua\ntiga empat\nlima", 20) == ["satu dua\ntiga empat", "lima"]
    assert split("satu dua tiga", 9) == ["satu dua", "tiga"]
    assert split("", 9) == split("\n \n", 2) == []


@given(TEXT)
def test_a_variable_is_one_line_and_never_empty(text: str) -> None:
    found = flat(text)
    assert found
    assert not set(found) & set("\n\t")
    assert "  " not in found


@given(st.integers(0, 10**8), st.text(max_size=40))
def test_a_payload_comes_back_as_it_went(n: int, choice: str) -> None:
    assert read_payload(payload(n, choice)) == (choice, n)


@pytest.mark.parametrize("bare", ["ya-saya", "x|y", "|y", "12345678901|y", ""])
def test_a_button_of_a_template_is_bare(bare: str) -> None:
    assert read_payload(bare) == (bare, None)


@pytest.mark.parametrize(
    ("choices", "shape"),
    [
        ([("a", "x" * 20)], "quick-reply:1:id:1"),
        ([("a", "x" * 21)], "list-picker:1:id:1"),
        ([(str(i), str(i)) for i in range(3)], "quick-reply:3:id:1"),
        ([(str(i), str(i)) for i in range(4)], "list-picker:4:id:1"),
        ([(str(i), f"{i}" + "x" * 23) for i in range(10)], "list-picker:10:id:1"),
        ([("a", "x" * 25)], None),
        ([(str(i), str(i)) for i in range(11)], None),
        ([], None),
        ([("a", " ")], None),
    ],
)
def test_the_kind_of_buttons(choices: list[tuple[str, str]], shape: str | None) -> None:
    found = shape_of("pilih", choices, 7, "id")
    assert (found.name if found else None) == shape
    assert shape_of("x" * 1025, choices, 7, "id") is None
    if choices:
        assert values("pilih", choices, 7)["3"] == f"7|{choices[0][0]}"
