"""The trained model: how likely a message means each label. Trained on `corpus/` by `make model`.

Linear, over hashed features. The weights of one feature for all labels are lanes of one long integer, so that adding
two features up is one addition; a sentence takes a tenth of a millisecond and needs no library.
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import exp, sqrt
from struct import unpack
from zlib import decompress

from handlers.rules.understanding.features import buckets

LANE = 2
"""Bytes of a lane: `features.MOST` weights fit without running over."""
ZERO = 64
"""What stands in a lane for no weight; a weight is 0 to 127."""
FILE = "weights.bin"
WORD = re.compile(r"[^\W\d_]+")
"""A word, as `Model.words` has it."""
Chances = Mapping[str, float]
"""Labels and how likely each is, 0 to 1; the likeliest first."""


@dataclass(frozen=True, slots=True)
class Model:
    """`rows`: for each bucket its lanes, one a label, the first lowest. `step`: what one unit of a weight is worth.

    `bases` are added to each margin. `sharpness` turns margins into chances. `contexts`: the places of the labels that
    can be meant where that question is open. `certain`: from which chance on a label is right nine times in ten.
    `words`: what people say, in small letters, and what nobody of the corpus is called.
    """

    labels: Sequence[str]
    rows: Sequence[int]
    step: float
    bases: Sequence[float]
    sharpness: float
    contexts: Mapping[str, Sequence[int]]
    certain: Mapping[str, float]
    words: frozenset[str]

    def likely(self, text: str, context: str) -> Chances:
        """The labels that can be meant in a context. Raises KeyError for a context of no name."""
        allowed = self.contexts[context]
        margins = self._margins(buckets(text, context), allowed)
        highest, sharpness = max(margins), self.sharpness
        odds = [exp(sharpness * (margin - highest)) for margin in margins]
        whole = sum(odds)
        found = sorted(zip(odds, allowed, strict=True), reverse=True)
        return {self.labels[place]: one / whole for one, place in found}

    def is_rare(self, text: str) -> bool:
        """True for words of which none is known: a name, a slip of the pen."""
        return self.words.isdisjoint(WORD.findall(text.lower()))

    def _margins(self, found: Sequence[int], allowed: Sequence[int]) -> list[float]:
        """How far the features speak for each of these labels."""
        bases, many = self.bases, len(self.labels)
        summed = sum(map(self.rows.__getitem__, found))
        lanes = unpack(f"<{many}H", summed.to_bytes(LANE * many, "little"))
        scale, nothing = self.step / sqrt(len(found)), ZERO * len(found)
        return [bases[place] + scale * (lanes[place] - nothing) for place in allowed]


@cache
def model() -> Model:
    """The one in the repository: read in a tenth of a second. Raises OSError where the file is not there."""
    raw = files("handlers.rules.understanding").joinpath(FILE).read_bytes()
    head, _, rows = raw.partition(b"\n")
    known = json.loads(head)
    words = frozenset(known.pop("words"))
    return Model(rows=_rows(decompress(rows), LANE * len(known["labels"])), words=words, **known)


def _rows(lanes: bytes, width: int) -> Sequence[int]:
    """The lanes of each bucket as one number."""
    return [int.from_bytes(lanes[start : start + width], "little") for start in range(0, len(lanes), width)]
