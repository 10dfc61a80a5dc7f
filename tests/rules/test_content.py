"""Content is no question: words of thanks and agreement, and what looks like them."""

import pytest

from handlers.rules.reading.content import says_content


@pytest.mark.parametrize(
    ("typed", "content"),
    [
        ("oke pak", True),
        ("Jelas pak.", True),
        ("alhamdulillah", True),
        ("sudah", True),
        ("mantap pak makasih", True),
        ("terima kasih banyak atas jawabannya, semoga sehat selalu", True),
        ("🙏🙏", True),
        ("sudah jelas?", False),
        ("sudah saya kirim", False),
        ("oke, lalu syaratnya apa", False),
        ("belum jelas", False),
        ("17 Agustus 1990", False),
        ("", False),
    ],
)
def test_whoever_is_content_says_nothing_else(typed: str, *, content: bool) -> None:
    assert says_content(typed) == content
