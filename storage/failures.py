"""Which errors say that the database itself is in trouble, not that one message cannot be handled."""

import sqlite3
from enum import StrEnum

from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout


class Trouble(StrEnum):
    """Why a database takes nothing."""

    LOCKED = "locked"
    FULL = "full"
    READ_ONLY = "read-only"
    NO_DATABASE = "no-database"
    CANNOT_OPEN = "cannot-open"
    DISK = "disk"
    AWAY = "away"


OF_SQLITE = {
    sqlite3.SQLITE_BUSY: Trouble.LOCKED,
    sqlite3.SQLITE_LOCKED: Trouble.LOCKED,
    sqlite3.SQLITE_FULL: Trouble.FULL,
    sqlite3.SQLITE_READONLY: Trouble.READ_ONLY,
    sqlite3.SQLITE_NOTADB: Trouble.NO_DATABASE,
    sqlite3.SQLITE_CORRUPT: Trouble.NO_DATABASE,
    sqlite3.SQLITE_CANTOPEN: Trouble.CANNOT_OPEN,
    sqlite3.SQLITE_IOERR: Trouble.DISK,
}
OF_POSTGRESQL = {"25006": Trouble.READ_ONLY, "53100": Trouble.FULL, "55P03": Trouble.LOCKED}
CLASSES_OF_POSTGRESQL = ("08", "53", "57", "58")
"""Of SQLSTATE: connection, resources, operator intervention, system."""
LOST_RACES = "40"


def trouble_of(error: BaseException) -> Trouble | None:
    """What keeps the database from taking anything; None for an error of another kind. Nothing was committed."""
    if isinstance(error, (OSError, PoolTimeout)):
        return Trouble.AWAY
    if not isinstance(error, DBAPIError):
        return None
    code = getattr(error.orig, "sqlite_errorcode", None)
    if code is not None:
        return OF_SQLITE.get(code & 0xFF)
    state = str(getattr(error.orig, "sqlstate", ""))
    if error.connection_invalidated or state[:2] in CLASSES_OF_POSTGRESQL:
        return OF_POSTGRESQL.get(state, Trouble.AWAY)
    return OF_POSTGRESQL.get(state)


def database_failed(error: BaseException) -> bool:
    """True where the same work may succeed later: locked, full, away, restarted, a lost race. Nothing was committed."""
    if trouble_of(error) is not None or isinstance(error, OperationalError):
        return True
    return isinstance(error, DBAPIError) and str(getattr(error.orig, "sqlstate", "")).startswith(LOST_RACES)
