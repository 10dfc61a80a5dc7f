"""Words in Telegram's measure."""

import html

from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram.keyboards import MOST_DATA, data_of, inline, rows
from bot.channels.telegram.texts import MOST, pieces, units

FACE = "\U0001f600"


@given(st.text(max_size=400), st.integers(min_value=10, max_value=60))
def test_no_piece_is_too_long_and_no_letter_is_lost(text: str, most: int) -> None:
    found = pieces(text, most)
    assert all(len(piece.encode("utf-16-le", "surrogatepass")) // 2 <= most for piece in found)
    assert "".join(html.unescape("".join(found)).split()) == "".join(text.split()) or "&" in text
    assert all(piece.strip() for piece in found)


def test_a_face_counts_twice() -> None:
    assert units(FACE) == 2
    assert [units(piece) for piece in pieces(FACE * 2049)] == [4096, 2]
    assert pieces("a" * 4094 + FACE) == ["a" * 4094 + FACE]
    assert pieces("a" * 4095 + FACE) == ["a" * 4095, FACE]


def test_lines_stay_whole_where_they_fit() -> None:
    lines = [f"{n} " + "kata " * 50 for n in range(40)]
    found = pieces("\n".join(lines))
    assert len(found) == 3
    assert "\n".join(found).split("\n") == lines


def test_an_escape_is_never_cut() -> None:
    for piece in pieces("&" * 2000):
        assert piece.count("&") == piece.count("amp;")
        assert units(piece) <= MOST


def test_what_people_typed_is_no_markup() -> None:
    assert pieces('<b>Siti</b> & "Budi"') == ['&lt;b&gt;Siti&lt;/b&gt; &amp; "Budi"']


def test_nothing_is_no_message() -> None:
    assert pieces(" \n ") == []


@given(st.integers(min_value=1, max_value=2**31), st.text(min_size=1, max_size=80), st.integers(0, 99))
def test_a_button_never_carries_too_much(n: int, choice: str, place: int) -> None:
    assert len(data_of(n, choice, place).encode("utf-8", "replace")) <= MOST_DATA


def test_short_labels_share_a_row_and_long_ones_do_not() -> None:
    markup = inline(4, [("ya", "Ya"), ("tidak", "Tidak"), ("x", "Sebuah pilihan yang panjang sekali"), ("y", "Ya")])
    assert markup is not None
    assert [[b.text for b in row] for row in markup.inline_keyboard] == [
        ["Ya", "Tidak"],
        ["Sebuah pilihan yang panjang sekali"],
        ["Ya"],
    ]
    assert rows([]) == []


def test_a_message_has_no_more_buttons_than_telegram_shows() -> None:
    markup = inline(1, [(str(n), "Pilihan nomor yang panjang") for n in range(300)])
    assert markup is not None
    assert sum(map(len, markup.inline_keyboard)) == 100
