"""The trained model: how likely a message means each label. Trained on `corpus/` by `make model`.

Linear, over hashed features. The weights of one feature for all labels are lanes of one long integer, so that adding
two features up is one addition; a sentence takes a twentieth of a millisecond and needs no library.
"""

import json
import re
import sys
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import exp, sqrt
from operator import itemgetter
from struct import unpack
from typing import NamedTuple
from zlib import decompress

from handlers.rules.understanding.features import buckets

LANE = 2
"""Bytes of a lane: `features.MOST` weights fit without running over."""
ZERO = 64
"""What stands in a lane for no weight; a weight is 0 to 127."""
FILE = "weights.bin"
WORD = re.compile(r"[^\W\d_]+")
"""A word, as `Model.words` has it."""


class Likely(NamedTuple):
    """A label and how likely it is, 0 to 1."""

    label: str
    chance: float


@dataclass(frozen=True, slots=True)
class Model:
    """`rows`: LANE bytes for each label of each bucket, the high one first. `step`: what one unit of a weight is worth.

    `bases` are added to each margin. `sharpness` turns margins into chances. `contexts`: the places of the labels that
    can be meant where that question is open. `certain`: from which chance on a label is right nine times in ten.
    `words`: what people say, in small letters, and what nobody of the corpus is called.
    """

    labels: Sequence[str]
    rows: bytes
    step: float
    bases: Sequence[float]
    sharpness: float
    contexts: Mapping[str, Sequence[int]]
    certain: Mapping[str, float]
    words: frozenset[str]

    def likely(self, text: str, context: str) -> list[Likely]:
        """The labels that can be meant in a context, the likeliest first. Raises KeyError for a context of no name."""
        allowed, margins = self.contexts[context], self._margins(text, context)
        highest = max(margins[place] for place in allowed)
        odds = {place: exp(self.sharpness * (margins[place] - highest)) for place in allowed}
        whole = sum(odds.values())
        found = [Likely(self.labels[place], odds[place] / whole) for place in allowed]
        return sorted(found, key=itemgetter(1), reverse=True)

    def is_rare(self, text: str) -> bool:
        """True for words of which none is known: a name, a slip of the pen."""
        return self.words.isdisjoint(WORD.findall(text.lower()))

    def _margins(self, text: str, context: str) -> list[float]:
        found, width, rows = buckets(text, context), LANE * len(self.labels), self.rows
        summed = sum(map(int.from_bytes, [rows[one * width : one * width + width] for one in found]))
        lanes = unpack(f">{len(self.labels)}H", summed.to_bytes(width))
        scale, nothing = self.step / sqrt(len(found)), ZERO * len(found)
        return [base + scale * (lane - nothing) for base, lane in zip(self.bases, lanes, strict=True)]


@cache
def model() -> Model:
    """The one in the repository: 20 ms, once in a process. Raises OSError where the file is not there."""
    raw = files("handlers.rules.understanding").joinpath(FILE).read_bytes()
    head, _, rows = raw.partition(b"\n")
    known = json.loads(head)
    return Model(rows=_high_first(decompress(rows)), words=frozenset(known.pop("words")), **known)


def _high_first(rows: bytes) -> bytes:
    """Lanes with the high byte first, as a long integer is read fastest; the file has the low one first."""
    lanes = array("H", rows)
    if sys.byteorder == "little":
        lanes.byteswap()
    return lanes.tobytes()
