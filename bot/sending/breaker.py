"""Stops closing addresses when too many are refused at once.

A burst of "this address does not exist" says something about us (a wrong sender, a provider's bad hour), not about
hundreds of people.
"""

from collections import deque
from datetime import datetime, timedelta

from bot.clock import Clock

WINDOW = timedelta(hours=1)
SHARE = 0.2
"""Of an hour's messages: so many permanent failures are no accident of addresses."""
AT_LEAST = 20
"""Failures before the share counts: three wrong numbers in a village are three wrong numbers."""


class Breaker:
    """Counts what became of one channel's messages in the last hour, in this process."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._failures: deque[datetime] = deque()
        self._successes: deque[datetime] = deque()

    def note(self, *, failed: bool) -> None:
        """A message was taken, or its address was refused for good."""
        (self._failures if failed else self._successes).append(self._clock.now())

    @property
    def failures(self) -> int:
        """Addresses refused within the hour."""
        self._forget()
        return len(self._failures)

    @property
    def open(self) -> bool:
        """True while no address is closed and sending is slow."""
        self._forget()
        return len(self._failures) >= AT_LEAST and len(self._failures) > SHARE * (
            len(self._failures) + len(self._successes)
        )

    def _forget(self) -> None:
        before = self._clock.now() - WINDOW
        for moments in (self._failures, self._successes):
            while moments and moments[0] <= before:
                moments.popleft()
