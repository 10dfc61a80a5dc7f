"""Tries mutants: each in a process of its own, forked from one that has read libraries and what of ours can be kept."""

import importlib
import importlib.util
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from types import CodeType
from typing import Any

import pytest
from hypothesis import settings

from tests.mutants.making import ROOT, Mutant
from tests.mutants.warming import forget, read_ahead

# The same examples for every mutant, and few: most mistakes are seen by tables.
settings.register_profile("mutants", max_examples=20, derandomize=True, deadline=None, database=None)
settings.load_profile("mutants")
QUIET = ("-q", "-x", "--assert=plain", "-p", "no:cacheprovider", "-p", "no:xdist", "--no-header", "--tb=line")
PROCESSES = 2
NOTHING = Mutant("-", "", "", "")
OURS = ("bot", "handlers", "messages", "storage", "tests")


class Fate(IntEnum):
    """What became of a mutant, as the exit code of its process."""

    SURVIVED = 0
    KILLED = 1
    STILLBORN = 2
    """Its file cannot be read: no test is needed to see that, so it does not count."""
    BROKEN = 3
    """pytest itself failed: the run says nothing."""


@dataclass(frozen=True, slots=True)
class Step:
    """One call of pytest: whole files, or nodes of them."""

    tests: tuple[str, ...]
    rows: bool = False
    """The tests need the program and a database: on SQLite. The others run without tests/conftest.py."""

    def arguments(self) -> list[str]:
        """What pytest is told."""
        return [*QUIET, *(("-k", "not postgresql") if self.rows else ("--noconftest",)), *self.tests]


class _Loader(SourceFileLoader):
    """Reads the mutant where the file stands."""

    def __init__(self, name: str, mutant: Mutant) -> None:
        super().__init__(name, str(ROOT / mutant.path))
        self.mutant = mutant

    def get_code(self, fullname: str) -> CodeType:
        code: CodeType = compile(self.mutant.text, self.path, "exec")
        return code


class _Finder(MetaPathFinder):
    def __init__(self, mutant: Mutant) -> None:
        self.name = mutant.path.removesuffix(".py").replace("/", ".")
        self.mutant = mutant

    def find_spec(self, fullname: str, path: Any, target: Any = None) -> ModuleSpec | None:
        if fullname != self.name:
            return None
        return importlib.util.spec_from_file_location(fullname, loader=_Loader(fullname, self.mutant))


def warm(steps: Iterable[Step]) -> None:
    """Import the libraries that the tests of `steps` import, so that no child has to, and what of ours can be kept."""
    code = (
        "import sys, pytest; pytest.main(sys.argv[2:]); read = sorted(sys.modules.items()); "
        "print(*[name for name, module in read if getattr(module, '__spec__', None)], file=open(sys.argv[1], 'w'))"
    )
    arguments = ["--collect-only", *QUIET, *sorted({test for step in steps for test in step.tests})]
    with tempfile.NamedTemporaryFile(encoding="utf-8", mode="r") as file:
        command = [sys.executable, "-c", code, file.name, *arguments]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        names = file.read().split()
    for name in names:
        # `_asyncio` before `asyncio` would leave the loop with two ideas of the current task: its owner imports it.
        if name[0] != "_" and name.partition(".")[0] not in OURS:
            importlib.import_module(name)
    read_ahead(names)


def checked(steps: Iterable[Step]) -> float:
    """Seconds that the tests of all steps take while nothing is wrong. Raises RuntimeError where they fail even so."""
    began, found = time.monotonic(), list(steps)
    for rows in (False, True):
        tests = tuple(sorted({test for step in found if step.rows is rows for test in step.tests}))
        _, status = os.waitpid(_fork(NOTHING, [Step(tests, rows)] if tests else []), 0)
        if os.waitstatus_to_exitcode(status) != Fate.SURVIVED:
            raise RuntimeError(f"Of these tests one fails without a mutant: {' '.join(tests)}")
    return time.monotonic() - began


def tried(
    mutants: Iterable[Mutant], steps_of: Callable[[Mutant], Sequence[Step]], patience: float
) -> Iterator[tuple[Mutant, Fate]]:
    """Each mutant with its fate, in the order in which they end. One that outlasts `patience` is killed, and counts."""
    waiting, running = list(mutants)[::-1], dict[int, tuple[Mutant, float]]()
    while waiting or running:
        while waiting and len(running) < PROCESSES:
            mutant = waiting.pop()
            running[_fork(mutant, steps_of(mutant))] = mutant, time.monotonic() + patience
        for process, (mutant, until) in list(running.items()):
            fate = _ended(process, until)
            if fate is not None:
                del running[process]
                yield mutant, fate
        time.sleep(0.01)


def _ended(process: int, until: float) -> Fate | None:
    found, status = os.waitpid(process, os.WNOHANG)
    if found:
        code = os.waitstatus_to_exitcode(status)
        return Fate(code) if code in set(Fate) else Fate.KILLED
    if time.monotonic() < until:
        return None
    os.killpg(process, signal.SIGKILL)
    os.waitpid(process, 0)
    return Fate.KILLED


def _fork(mutant: Mutant, steps: Sequence[Step]) -> int:
    process = os.fork()
    if process == 0:
        os.setpgid(0, 0)
        fate = Fate.BROKEN
        try:
            fate = _fate(mutant, steps)
        finally:
            os._exit(fate)
    return process


def _fate(mutant: Mutant, steps: Sequence[Step]) -> Fate:
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)
    os.dup2(silence, 2)
    if mutant is not NOTHING and not _read(mutant):
        return Fate.STILLBORN
    for step in steps:
        code = pytest.main(step.arguments())
        if code != pytest.ExitCode.OK:
            failed = code in (pytest.ExitCode.TESTS_FAILED, pytest.ExitCode.INTERRUPTED)
            return Fate.KILLED if failed else Fate.BROKEN
    return Fate.SURVIVED


def _read(mutant: Mutant) -> bool:
    """Put the mutant where its file stands; False where it cannot be read at all."""
    finder = _Finder(mutant)
    sys.meta_path.insert(0, finder)
    forget(mutant.path)
    try:
        importlib.import_module(finder.name)
    except Exception:  # noqa: BLE001 -- whatever it raises
        return False
    return True
