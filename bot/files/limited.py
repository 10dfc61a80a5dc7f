"""Bounds on what opening somebody's file may take. Used in a child process, which may die of it."""

import mmap
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

resource: ModuleType | None = import_module("resource") if find_spec("resource") else None
"""Windows has none: there the size alone is checked."""


LARGEST_FILE = 10 * 1024 * 1024
"""Bytes of a file that somebody sends, in every channel."""


class BadFile(Exception):
    """It cannot be had, opened or kept; `code` names why (`problems.file-CODE`, for tables `problems.sheet-CODE`)."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@contextmanager
def opening(code: str, *errors: type[Exception]) -> Iterator[None]:
    """Whatever a library raises at somebody's file, as BadFile: too large for our memory, else `code`."""
    try:
        yield
    except MemoryError as error:
        raise BadFile("too-large") from error
    except errors as error:
        raise BadFile(code) from error


@contextmanager
def limited(memory: int, seconds: int) -> Iterator[None]:
    """Inside it this process may take so many more bytes of memory and run so many seconds.

    With more memory than that a library raises MemoryError or dies; after the seconds the process is ended by a signal.
    The parent then finds its child gone, and calls the file too large.
    """
    if resource is None:
        yield
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    cap = _in_use() + memory
    resource.setrlimit(resource.RLIMIT_AS, (cap if hard == resource.RLIM_INFINITY else min(cap, hard), hard))
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def _in_use() -> int:
    """Address space of this process in bytes; a guess where the system does not say."""
    statm = Path("/proc/self/statm")
    pages = int(statm.read_text(encoding="ascii").split()[0]) if statm.exists() else 0
    return pages * mmap.PAGESIZE or 400 * 1024 * 1024
