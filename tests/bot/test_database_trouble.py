"""A database in trouble is said once, then once a minute with what it costs, and when it is over."""

import sqlite3
from typing import Any

from sqlalchemy.exc import DataError, OperationalError
from structlog.testing import capture_logs

from bot.turn.trouble import DatabaseTrouble

LOCKED = OperationalError("", {}, sqlite3.OperationalError("database is locked"))
LOCKED.orig.sqlite_errorcode = sqlite3.SQLITE_BUSY  # type: ignore[union-attr]


def said_in(minutes: int, refused_a_second: int = 3) -> list[dict[str, Any]]:
    """The lines of so long a time."""
    now = [100.0]
    trouble = DatabaseTrouble(lambda: now[0])
    with capture_logs() as said:
        trouble.changed(LOCKED)
        for _ in range(minutes * 60):
            now[0] += 1
            for _ in range(refused_a_second):
                trouble.refuse(LOCKED)
        trouble.changed(None)
    return [dict(line) for line in said]


def test_four_minutes_are_six_lines() -> None:
    first, *between, last = said_in(4)
    assert (first["event"], first["error"], first["trouble"]) == ("database_failed", "OperationalError", "locked")
    assert [line["event"] for line in between] == ["database_still_failing"] * 4
    assert (last["event"], last["refused"], last["seconds"]) == ("database_back", 720, 240)


def test_what_is_no_trouble_of_the_database_has_its_own_line() -> None:
    with capture_logs() as said:
        DatabaseTrouble().refuse(DataError("", {}, ValueError("KANARIWATI")))
    assert [(line["event"], line["error"]) for line in said] == [("database_failed", "DataError")]
