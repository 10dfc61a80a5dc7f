"""What the log says of a database in trouble: when it begins, once a minute what it costs, when it is over."""

import time
from collections.abc import Callable

import structlog

from storage.failures import trouble_of

EVERY = 60.0
"""Seconds between two lines while it lasts."""

log = structlog.get_logger()


class DatabaseTrouble:
    """Heard by the database (`Database.tell`); whoever refuses a message for its sake counts it here."""

    def __init__(self, seconds: Callable[[], float] = time.monotonic) -> None:
        self._seconds = seconds
        self._began = self._said = 0.0
        self._refused = 0

    def changed(self, error: BaseException | None) -> None:
        """It begins with an error; None: it is over."""
        if error is not None:
            self._began = self._said = self._seconds()
            self._refused = 0
            log.error("database_failed", error=type(error).__name__, trouble=trouble_of(error))
        else:
            log.warning("database_back", refused=self._refused, seconds=round(self._seconds() - self._began))

    def refuse(self, error: BaseException) -> None:
        """A message was not accepted. What is no trouble of the whole database has its line at once."""
        if trouble_of(error) is None:
            log.error("database_failed", error=type(error).__name__)
            return
        self._refused += 1
        if self._seconds() - self._said >= EVERY:
            self._said = self._seconds()
            log.error("database_still_failing", refused=self._refused, seconds=round(self._said - self._began))
