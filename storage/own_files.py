"""What this program keeps is for its own user alone: a database tells much to whoever has no key (decision 0021)."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

FOLDER, FILE = 0o700, 0o600
OTHERS = 0o077
"""The rights of the group and of everybody else."""
BESIDE = ("-wal", "-shm", "-journal")
"""What SQLite writes beside a database. New ones get the rights of the database (os_unix.c, findCreateFileMode)."""


def keep_folder(folder: Path) -> None:
    """Make the folder, or take the rights of others from one that an earlier release made.

    One that is not ours, or that all users share (`/tmp`), stays as it is: `check` names it.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=FOLDER)
    if not folder.stat().st_mode & stat.S_ISVTX:
        _close(folder)


def keep_file(file: Path) -> None:
    """Make the file where it is not there yet, before a library would with the rights of the umask."""
    os.close(os.open(file, os.O_RDWR | os.O_CREAT, FILE))
    for one in (file, *beside(file)):
        _close(one)


def settle(path: Path) -> None:
    """Let a file, or the names in a folder, stand on the disk for good. Raises OSError."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def beside(file: Path) -> Iterator[Path]:
    """The files that stand beside a database just now."""
    yield from (found for end in BESIDE if (found := file.with_name(file.name + end)).exists())


def open_to_others(path: Path) -> bool:
    """True where other users of this machine may do anything with it; False for what is not there."""
    return path.exists() and bool(path.stat().st_mode & OTHERS)


def _close(path: Path) -> None:
    found = path.stat()
    if found.st_mode & OTHERS and found.st_uid == os.geteuid():
        path.chmod(stat.S_IMODE(found.st_mode) & ~OTHERS)
