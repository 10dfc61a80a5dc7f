"""The program's only source of the present moment."""

import time
from datetime import UTC, datetime, timedelta


class Clock:
    """The time of day in UTC. With `start` (setting CLOCK) it begins there and runs on.

    `given`: somebody has set it on purpose, so it is believed whatever it says.
    """

    def __init__(self, start: datetime | None = None) -> None:
        self.given = start is not None
        self._start = start.astimezone(UTC) if start else None
        self._origin = time.monotonic()

    def now(self) -> datetime:
        """An aware moment in UTC."""
        if self._start is None:
            return datetime.now(UTC)
        return self._start + timedelta(seconds=time.monotonic() - self._origin)

    def elapsed(self) -> timedelta:
        """Since some moment, by a clock that nobody sets; time asleep counts, where the system tells."""
        boot = getattr(time, "CLOCK_BOOTTIME", None)
        return timedelta(seconds=time.monotonic() if boot is None else time.clock_gettime(boot))
