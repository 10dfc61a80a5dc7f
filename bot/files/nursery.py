"""The processes that open strangers' files, as the program sees them: begun without its environment, ended with it."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from queue import SimpleQueue
from signal import SIGKILL
from threading import Timer

import structlog

from bot.files.frames import BadFrame, Frame, read_frame, write_frame

CHILD = Path(__file__).parent / "child.py"
PLACES = 2
"""Files that are opened at once: as many processes."""
BACKSTOP = 5.0
"""Seconds after the child's own limits have run out: then all of it is ended from here."""

log = structlog.get_logger()


class Nursery:
    """One process that forks for each file."""

    def __init__(self) -> None:
        theirs_in, ours_out = os.pipe()
        ours_in, theirs_out = os.pipe()
        command, none = [sys.executable, "-I", "-B", str(CHILD)], subprocess.DEVNULL
        self._process = subprocess.Popen(  # noqa: S603 -- our own script
            command, stdin=theirs_in, stdout=theirs_out, stderr=none, env={}, cwd="/", start_new_session=True
        )
        os.close(theirs_in)
        os.close(theirs_out)
        self._said, self._heard = os.fdopen(ours_out, "wb"), os.fdopen(ours_in, "rb")
        self._began = False

    def open(self, kind: str, content: bytes, seconds: float) -> Frame:
        """What it makes of a file. Raises BadFrame, OSError where it did not live to say so."""
        backstop = Timer(2 * seconds + BACKSTOP, self.end)
        try:
            if not self._began:
                greeted, _ = read_frame(self._heard)
                self._began = True
                if not greeted["confined"]:
                    log.warning("files_opened_unconfined")
            backstop.start()
            write_frame(self._said, {"kind": kind, "seconds": seconds}, content)
            return read_frame(self._heard)
        finally:
            backstop.cancel()

    def end(self) -> None:
        """End it, and whatever it forked. Whoever waits for its answer hears at once that there is none."""
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, SIGKILL)
        self._process.wait()

    def close(self) -> None:
        """End it and let go of its pipes."""
        self.end()
        self._heard.close()
        with suppress(BrokenPipeError):
            self._said.close()


@lru_cache(maxsize=1)
def _nurseries() -> tuple[ThreadPoolExecutor, "SimpleQueue[Nursery]"]:
    """All of them, begun at first need, each with a thread that waits for it."""
    free: SimpleQueue[Nursery] = SimpleQueue()
    for _ in range(PLACES):
        free.put(Nursery())
    return ThreadPoolExecutor(PLACES, thread_name_prefix="file"), free


def opener() -> ThreadPoolExecutor:
    """The threads in which `open_apart` waits."""
    return _nurseries()[0]


def open_apart(kind: str, content: bytes, seconds: float) -> Frame:
    """What becomes of a file, in whichever process is free. Raises BadFrame, OSError where that one was lost.

    A process that was lost is made anew at once: nobody waits for it to begin.
    """
    free = _nurseries()[1]
    nursery = free.get()
    try:
        return nursery.open(kind, content, seconds)
    except (BadFrame, OSError):
        nursery.close()
        nursery = Nursery()
        raise
    finally:
        free.put(nursery)


def close_nurseries() -> None:
    """End them all."""
    if _nurseries.cache_info().currsize:
        threads, free = _nurseries()
        threads.shutdown(wait=True, cancel_futures=True)
        while not free.empty():
            free.get().close()
        _nurseries.cache_clear()
