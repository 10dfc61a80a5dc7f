"""Which of the buttons somebody counts in words: "yang pertama", "pilihan dua", "nomor 3"."""

import re

from handlers.rules.reading.phrases import bare_phrase
from handlers.rules.reading.words import values_of

_LONGEST = 40
_COUNTED = re.compile(
    r"(?:(?:saya |aku |sy )?(?:pilih|ambil|jawab) )?"
    r"(?:(?:(?:yang|yg|nang|sing|nu|nan|the) )?(?:nomor|nomer|nmr|no|pilihan|opsi|angka|option|number)"
    r"|(?:yang|yg|nang|sing|nu|nan|the))(?: (?:yang|yg|nomor|nomer|no))? ?(?P<place>[a-z]+|\d)(?: one)?"
)


def read_ordinal(text: str) -> int | None:
    """The place that is counted, from 1; None for words that count none, and for a number alone."""
    found = _COUNTED.fullmatch(bare_phrase(text)) if len(text) <= _LONGEST else None
    if found is None:
        return None
    place = found["place"]
    return int(place) or None if place.isdecimal() else values_of("ordinal").get(place)
