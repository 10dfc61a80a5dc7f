"""The process that reads: several reads at once, each in a thread of its own, until its owner hangs up."""

import os
import signal
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from multiprocessing.connection import Connection
from threading import Event, Lock
from typing import Any

from bot.reading.desk import Desk, NoRight, Request, Stopped, Waits, answer, opened
from storage.vault import Vault

AT_ONCE = 3
"""Reads at once: an officer's short list does not stand behind another's long sheet."""
MODEST = 10
"""How much this process lets others go first (nice): whoever writes in a chat comes before whoever exports."""


@dataclass(frozen=True, slots=True)
class Line:
    """The pipe to the owner. Threads share it."""

    pipe: Connection
    lock: Lock = field(default_factory=Lock)

    def say(self, *what: Any) -> None:  # noqa: ANN401 -- passes messages on
        """One message; where the owner has gone nobody has to hear it."""
        try:
            with self.lock:
                self.pipe.send(what)
        except OSError:
            os._exit(0)


def serve(pipe: Connection, desk: Desk) -> None:
    """What the process does: answers ("read", number, Request) and ("stop", number) until the pipe is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the owner ends us, in its own time
    os.nice(MODEST)
    line, vault, stops = Line(pipe), opened(desk), dict[int, Event]()
    threads = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="reading")
    while True:
        try:
            what, number, *more = pipe.recv()
        except (EOFError, OSError):
            os._exit(0)  # nobody waits for what is under way, and nothing is written
        if what == "stop":
            stops.setdefault(number, Event()).set()
        else:
            stops[number] = Event()
            threads.submit(_read, line, desk, vault, number, more[0], stops)


def _read(line: Line, desk: Desk, vault: Vault, number: int, request: Request, stops: dict[int, Event]) -> None:
    try:
        tell, slow = partial(line.say, "far", number), partial(line.say, "slow", number)
        found = answer(desk, vault, request, Waits(tell, stops[number].is_set, slow))
    except (NoRight, Stopped) as ended:
        line.say("ended", number, type(ended).__name__)
    except Exception as error:  # noqa: BLE001 -- the boundary of the process: its class goes to the owner
        line.say("failed", number, type(error).__name__)
    else:
        line.say("found", number, found)
    finally:
        stops.pop(number, None)
