"""What a process may be denied by itself, before it opens what a stranger sent. Nothing of it is ever given back."""

import ctypes
import mmap
import signal
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

resource: ModuleType | None = import_module("resource") if find_spec("resource") else None
"""Windows has none: there the size alone is checked."""

CREATE_RULESET, RESTRICT_SELF = 444, 446
"""Landlock's system calls, of one number on every machine (linux/landlock.h, Linux 5.13)."""
VERSION_ONLY, NO_NEW_PRIVS, DUMPABLE = 1, 38, 4
RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15}
"""Version of Landlock -> how many rights over files it knows; 16 from the fifth on."""
TCP, KNOWS_TCP = 0b11, 4
"""To bind and to connect, from the fourth on."""


def deny_everything() -> bool:
    """Open no file and no TCP connection from now on, be looked into by nobody. False where the system cannot deny it.

    What is open stays open: the pipes to the program.
    """
    if resource is None:
        return False
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    try:
        system = ctypes.CDLL(None, use_errno=True)
        version = system.syscall(CREATE_RULESET, None, 0, VERSION_ONLY)
    except (OSError, AttributeError):
        return False
    system.prctl(DUMPABLE, 0, 0, 0, 0)
    if version < 1:
        return False
    rights = [(1 << RIGHTS.get(version, 16)) - 1, *([TCP] if version >= KNOWS_TCP else [])]
    denied = (ctypes.c_uint64 * len(rights))(*rights)
    rules = system.syscall(CREATE_RULESET, ctypes.byref(denied), ctypes.sizeof(denied), 0)
    if rules < 0 or system.prctl(NO_NEW_PRIVS, 1, 0, 0, 0):
        return False
    return bool(system.syscall(RESTRICT_SELF, rules, 0) == 0)


def limit(memory: int, seconds: float) -> None:
    """From here on: so many bytes of memory, so many seconds of a processor, twice as many by the clock.

    With more memory than that a library raises MemoryError or dies; after the seconds a signal ends the process.
    """
    if resource is None:
        return
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    cap = memory if hard == resource.RLIM_INFINITY else min(memory, hard)
    resource.setrlimit(resource.RLIMIT_AS, (cap, cap))
    signal.setitimer(signal.ITIMER_PROF, seconds)
    signal.setitimer(signal.ITIMER_REAL, 2 * seconds)


def memory_in_use() -> int:
    """Address space of this process in bytes; a guess where the system does not say."""
    statm = Path("/proc/self/statm")
    pages = int(statm.read_text(encoding="ascii").split()[0]) if statm.exists() else 0
    return pages * mmap.PAGESIZE or 400 * 1024 * 1024
