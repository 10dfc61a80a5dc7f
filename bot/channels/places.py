"""How many of something each may hold at once: sockets, files on their way, pages that wait. Per process, in memory."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from bot.channels.routes import Refused


class Places:
    """`most` places for each; without end where `on` is False."""

    def __init__(self, most: int, *, on: bool = True) -> None:
        self._most, self._on = most, on
        self._held: Counter[object] = Counter()

    def take(self, who: object) -> bool:
        """One more for `who`; False where none is left."""
        if self._on and self._held[who] >= self._most:
            return False
        self._held[who] += 1
        return True

    def leave(self, who: object) -> None:
        """Give one back that was taken."""
        self._held[who] -= 1
        if not self._held[who]:
            del self._held[who]

    @contextmanager
    def holding(self, who: object) -> Iterator[None]:
        """One for as long as the block runs. Raises Refused (429)."""
        if not self.take(who):
            raise Refused(429, "too-many")
        try:
            yield
        finally:
            self.leave(who)
