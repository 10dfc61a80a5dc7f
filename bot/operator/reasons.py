"""Why the database cannot be opened, with its place and what to do: said by a start that fails, and by `check`."""

import errno
import os
import shutil
from pathlib import Path

from sqlalchemy.engine import make_url

from bot.contract import Finding, error
from bot.installation import sqlite_file
from bot.settings import Settings
from storage.failures import Trouble, trouble_of
from storage.revisions import OtherTables, UnknownRevision

LITTLE = 1024 * 1024
"""Bytes: with less room beside it a SQLite database cannot be opened."""
OF_TROUBLE = {
    Trouble.LOCKED: "check.database-locked",
    Trouble.FULL: "check.disk-full",
    Trouble.READ_ONLY: "check.database-read-only",
    Trouble.NO_DATABASE: "check.database-garbage",
    Trouble.CANNOT_OPEN: "check.database-closed",
    Trouble.DISK: "check.disk-fails",
    Trouble.AWAY: "check.database-away",
}
OF_FILES = {
    errno.ENOSPC: "check.disk-full",
    errno.EROFS: "check.database-read-only",
    errno.EACCES: "check.no-right",
    errno.EPERM: "check.no-right",
}
OF_LOGIN = {"28": "check.database-login", "3D": "check.database-none"}
"""Classes of PostgreSQL's SQLSTATE that a first connection may meet."""


def shown(settings: Settings) -> str:
    """Where the database is, as it may be printed: without its password."""
    url = settings.database_url.get_secret_value()
    return str(sqlite_file(url) or make_url(url).set(username=None, password=None))


def reason(failed: BaseException, settings: Settings) -> Finding:
    """What is said of one of `bot.installation.UNREACHABLE`."""
    where = shown(settings)
    if isinstance(failed, UnknownRevision):
        return error("check.database-ahead", revision=str(failed.args[0]))
    if isinstance(failed, OtherTables):
        return error("check.database-other", revision=str(failed.args[0]))
    if isinstance(failed, OSError) and failed.filename is not None:
        key = OF_FILES.get(failed.errno or 0)
        if key is None:
            return error("check.path-refused", where=str(failed.filename), why=str(failed.strerror))
        return error(key, where=str(failed.filename))
    if key := OF_LOGIN.get(str(getattr(failed, "sqlstate", ""))[:2]):
        return error(key, where=where)
    trouble = trouble_of(failed)
    if trouble in (Trouble.DISK, Trouble.CANNOT_OPEN):
        trouble = Trouble.FULL if no_room(settings) else Trouble.READ_ONLY if read_only(settings) else trouble
    if trouble is None:
        return error("check.database-unreachable", where=where, error=type(failed).__name__)
    return error(OF_TROUBLE[trouble], where=where)


def read_only(settings: Settings) -> bool:
    """True where SQLite's disk takes no write at all."""
    file = sqlite_file(settings.database_url.get_secret_value())
    return file is not None and file.parent.exists() and bool(os.statvfs(file.parent).f_flag & os.ST_RDONLY)


def no_room(settings: Settings) -> bool:
    """True where SQLite's disk is full."""
    file = sqlite_file(settings.database_url.get_secret_value())
    return file is not None and file.parent.exists() and free(file.parent) < LITTLE


def free(folder: Path) -> int:
    """Bytes that may still be written there."""
    return shutil.disk_usage(folder).free
