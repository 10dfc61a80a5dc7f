"""What the model sees of a sentence: words, pairs of words, pieces of words, and the question that is open."""

import re
from itertools import pairwise
from zlib import crc32

BUCKETS = 1 << 16
"""Features are told apart by this many numbers; two that share one are learnt together."""
MOST = 450
"""Features of one message: of a longer one the rest is not looked at."""
LONGEST = 400
"""Letters that are looked at."""
_PIECES = (3, 4)
"""Letters of a piece: a typing mistake leaves most pieces of a word whole."""
_PIECE = crc32(b"~")
"""What the sum of a piece begins with."""
_DRAWN_OUT = re.compile(r"(.)\1{2,}")
_NUMBER = re.compile(r"\d[\d .\-]*\d|\d")
_TOKEN = re.compile(r"[#\w']+|[?!]|[^\w\s.,;:()\-\"/]")
_LONG_NUMBER = 17


def buckets(text: str, context: str) -> list[int]:
    """The numbers of the features of a message, each once, 0 to BUCKETS - 1, at most MOST."""
    words = _words(text)
    raw, line = [word.encode() for word in words], f"~ {' '.join(words)} "
    here = crc32(f"@{context}".encode())
    before = crc32(b"|", here)
    found = [here, *map(crc32, raw), *[crc32(word, before) for word in raw]]
    found += [crc32(b" ".join(pair)) for pair in pairwise(raw)]
    for length in _PIECES:
        found += _pieces(line, length)
    return list(dict.fromkeys([one & BUCKETS - 1 for one in found]))[:MOST]


def _pieces(line: str, length: int) -> list[int]:
    """Sums of all pieces of so many letters."""
    places = range(1, len(line) - length + 1)
    if line.isascii():  # then a letter is a byte
        raw = line.encode()
        return [crc32(raw[start : start + length], _PIECE) for start in places]
    return [crc32(line[start : start + length].encode(), _PIECE) for start in places]


def _words(text: str) -> list[str]:
    """Lower case, drawn-out letters once, a number by its length alone: no model ever learns somebody's NIK."""
    plain = _DRAWN_OUT.sub(r"\1", text[:LONGEST].lower())
    return _TOKEN.findall(_NUMBER.sub(_by_length, plain))


def _by_length(number: re.Match[str]) -> str:
    return f" #{min(sum(map(str.isdigit, number.group())), _LONG_NUMBER)} "
