"""The program's only source of the present moment."""

import time
from datetime import UTC, datetime, timedelta


class Clock:
    """The time of day in UTC. With `start` (setting CLOCK) it begins there and runs on."""

    def __init__(self, start: datetime | None = None) -> None:
        self._start = start.astimezone(UTC) if start else None
        self._origin = time.monotonic()

    def now(self) -> datetime:
        """An aware moment in UTC."""
        if self._start is None:
            return datetime.now(UTC)
        return self._start + timedelta(seconds=time.monotonic() - self._origin)
