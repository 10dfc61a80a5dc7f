"""A database notes that it is in trouble, says so once, and says when it is over."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from storage.database import Database


def failing(code: int) -> Callable[[Connection], None]:
    def work(_connection: Connection) -> None:
        failed = sqlite3.OperationalError("no")
        failed.sqlite_errorcode = code
        raise OperationalError("", {}, failed)

    return work


def small(_connection: Connection) -> None:
    """A line of bookkeeping."""


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (sqlite3.SQLITE_BUSY, ["begins", "over"]),
        (sqlite3.SQLITE_FULL, ["begins", "still", "over"]),
        (sqlite3.SQLITE_IOERR_WRITE, ["begins", "still", "over"]),
        (sqlite3.SQLITE_ERROR, []),
    ],
)
async def test_trouble_begins_once_and_ends(tmp_path: Path, code: int, said: list[str]) -> None:
    database, heard = Database(f"sqlite+aiosqlite:///{tmp_path / 'one.db'}"), []
    database.tell = lambda error: heard.append("begins" if error else "over")
    for brief in (True, False, True):
        with pytest.raises(OperationalError):
            await database.write(failing(code), brief=brief)
    await database.write(small)
    if database.in_trouble:
        heard.append("still")
    await database.write(small, proof=True)
    assert (heard, database.in_trouble) == (said, False)
    await database.close()
