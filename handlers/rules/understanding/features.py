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
_DRAWN_OUT = re.compile(r"(.)\1{2,}")
_NUMBER = re.compile(r"\d[\d .\-]*\d|\d")
_TOKEN = re.compile(r"[#\w']+|[?!]|[^\w\s.,;:()\-\"/]")
_LONG_NUMBER = 17


def buckets(text: str, context: str) -> list[int]:
    """The numbers of the features of a message, each once, 0 to BUCKETS - 1, at most MOST."""
    words = _words(text)
    line = f"~ {' '.join(words)} "
    found = [f"@{context}", *words, *(f"@{context}|{word}" for word in words), *map(" ".join, pairwise(words))]
    for length in _PIECES:
        found += ["~" + line[start : start + length] for start in range(1, len(line) - length + 1)]
    return list(dict.fromkeys([crc32(one.encode()) & (BUCKETS - 1) for one in found]))[:MOST]


def _words(text: str) -> list[str]:
    """Lower case, drawn-out letters once, a number by its length alone: no model ever learns somebody's NIK."""
    plain = _DRAWN_OUT.sub(r"\1", text[:LONGEST].lower())
    return _TOKEN.findall(_NUMBER.sub(_by_length, plain))


def _by_length(number: re.Match[str]) -> str:
    return f" #{min(sum(map(str.isdigit, number.group())), _LONG_NUMBER)} "
