"""What was seen lately, in memory of this process."""

from collections import OrderedDict
from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")

MOST = 20_000


class Recent(OrderedDict[K, V]):
    """A mapping of at most `most` entries: a new one beyond that pushes the oldest out."""

    def __init__(self, most: int = MOST) -> None:
        super().__init__()
        self._most = most

    def __setitem__(self, key: K, value: V) -> None:
        super().__setitem__(key, value)
        if len(self) > self._most:
            self.popitem(last=False)
