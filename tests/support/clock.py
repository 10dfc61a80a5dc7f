"""A clock that stands still until the test moves it."""

from datetime import UTC, datetime, timedelta
from typing import Any

from bot.clock import Clock

MONDAY = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
"""A working Monday, nine in the morning in Balangan (WITA)."""


class StillClock(Clock):
    """Settable; forward and backward."""

    def __init__(self, start: datetime = MONDAY) -> None:
        super().__init__(start)
        self._now = start.astimezone(UTC)

    def now(self) -> datetime:
        """The moment where the test left it."""
        return self._now

    def set(self, moment: datetime) -> None:
        """Jump there."""
        self._now = moment.astimezone(UTC)

    def advance(self, **span: Any) -> datetime:
        """Go on by a span, as timedelta takes it; negative goes back."""
        self._now += timedelta(**span)
        return self._now
