"""One `serve` a SQLite file: the lock that it holds while it lives. Commands beside it need none."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

from bot.installation import sqlite_file
from bot.settings import Settings
from storage.own_files import FILE, FOLDER, keep_folder

fcntl: ModuleType | None = import_module("fcntl") if find_spec("fcntl") else None
MARK = "-serving"
"""Behind the name of the database: the file that is locked, with who holds it."""


class ServedAlready(Exception):
    """Another program serves this database; the text says which, as far as it is known."""


@contextmanager
def serving_alone(settings: Settings) -> Iterator[None]:
    """Hold the lock of the database's file. It ends with the process, however that ends. Raises ServedAlready.

    On PostgreSQL any number of processes may serve; where the system knows no such locks nothing is held.
    """
    file = sqlite_file(settings.database_url.get_secret_value())
    if file is None or fcntl is None:
        yield
        return
    keep_folder(settings.data_dir)
    file.parent.mkdir(parents=True, exist_ok=True, mode=FOLDER)
    held = os.open(file.with_name(file.name + MARK), os.O_RDWR | os.O_CREAT, FILE)
    try:
        _lock(fcntl, held, file)
        os.truncate(held, 0)
        os.pwrite(held, f"process {os.getpid()}, {settings.public_base_url}".encode(), 0)
        yield
    finally:
        os.close(held)


def _lock(locks: ModuleType, held: int, file: Path) -> None:
    try:
        locks.flock(held, locks.LOCK_EX | locks.LOCK_NB)
    except BlockingIOError:
        who = os.pread(held, 300, 0).decode(errors="replace")
        raise ServedAlready(f"{file} is served already by {who or 'another program'}") from None
