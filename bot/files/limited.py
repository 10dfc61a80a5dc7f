"""Bounds on what somebody's file may be, and what is raised where it is none that we can use."""

from collections.abc import Iterator
from contextlib import contextmanager

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
