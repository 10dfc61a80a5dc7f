"""The real program as a process of its own, on a real port: to be killed, starved and restarted."""

import asyncio
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, Self
from urllib.error import URLError
from urllib.request import urlopen

from bot.settings import ROOT
from tests.support.serving import free_port

START_SECONDS = 30
FORKER = Path(__file__).parent / "forker.py"


class Program:
    """`python -m bot serve` with settings of its own and nothing of the developer's. A context manager."""

    def __init__(self, folder: Path, database_url: str, **settings: str) -> None:
        self.folder, self.port = folder, free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.log = folder / "program.log"
        environment = {"DATA_DIR": str(folder), "DATABASE_URL": database_url, "RATE_LIMIT": "off"} | settings
        self._environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), **environment}
        self._ahead = timedelta()
        self._pid: int | None = None

    def more(self, **settings: str) -> None:
        """Settings that need the port, before the program is started."""
        self._environment |= settings

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._pid is not None:
            self.kill()

    @property
    def pid(self) -> int:
        """The running process."""
        assert self._pid is not None
        return self._pid

    def now(self) -> datetime:
        """The moment by the program's clock, as it was last started."""
        return datetime.now(UTC) + self._ahead

    def start(self, *, later: timedelta = timedelta()) -> None:
        """Begin, and wait until messages are accepted. `later`: as if so much time had passed meanwhile."""
        self.begin(later=later)
        deadline = time.monotonic() + START_SECONDS
        while not self.ready():
            assert time.monotonic() < deadline, self.log.read_text()
            time.sleep(0.01)

    def begin(self, *, later: timedelta = timedelta()) -> None:
        """Begin, and wait for nothing."""
        self._ahead += later
        clock = {"CLOCK": self.now().isoformat()} if self._ahead else {}
        arguments = ["serve", "--port", str(self.port)]
        environment = self._environment | clock
        asked = {"folder": str(self.folder), "environment": environment, "log": str(self.log), "arguments": arguments}
        self._pid = _ask({"start": asked})

    def ready(self) -> bool:
        """What /readyz says; False too where nobody answers."""
        try:
            with urlopen(f"{self.url}/readyz", timeout=20) as answer:  # noqa: S310 -- our own address
                return bool(answer.status == 200)
        except (URLError, OSError):
            return False

    def kill(self) -> None:
        """As the machine losing power would end it and its children, as far as processes go."""
        self._end(_kill_group, signal.SIGKILL)

    def run(self, *arguments: str) -> tuple[int, str]:
        """Another command line with the same settings: its exit status, and what it printed."""
        printed = self.folder / f"{arguments[0]}.printed"
        printed.unlink(missing_ok=True)
        asked = {"folder": str(self.folder), "environment": self._environment, "arguments": list(arguments)}
        status = _ask({"wait": _ask({"start": asked | {"log": str(printed)}})})
        return os.waitstatus_to_exitcode(status), printed.read_text()

    def freeze(self) -> None:
        """It and its children stand still, until `thaw`."""
        os.killpg(self.pid, signal.SIGSTOP)

    def thaw(self) -> None:
        """They go on."""
        os.killpg(self.pid, signal.SIGCONT)

    def stop(self) -> int:
        """End it politely; its exit status."""
        return self._end(os.kill, signal.SIGTERM)

    def _end(self, kill: Callable[[int, int], None], how: signal.Signals) -> int:
        pid, self._pid = self.pid, None
        kill(pid, how)
        return _ask({"wait": pid})

    async def restart(self, *, later: timedelta = timedelta()) -> None:
        """Kill it and begin anew, without holding up the test's own loop."""
        await asyncio.to_thread(self.kill)
        await asyncio.to_thread(self.start, later=later)


def _kill_group(pid: int, how: int) -> None:
    """A process that was forked this very moment has no group of its own yet."""
    try:
        os.killpg(pid, how)
    except ProcessLookupError:
        os.kill(pid, how)


@cache
def _forker() -> subprocess.Popen[str]:
    """Begins programs for all tests of this process, until `end_forker`."""
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
    command, pipe = [sys.executable, str(FORKER)], subprocess.PIPE
    return subprocess.Popen(command, cwd=ROOT, env=environment, text=True, stdin=pipe, stdout=pipe)


def end_forker() -> None:
    """Nothing happens where no program was begun."""
    if _forker.cache_info().currsize:
        _forker().communicate()
        _forker.cache_clear()


def _ask(request: dict[str, Any]) -> int:
    forker = _forker()
    assert forker.stdin is not None
    assert forker.stdout is not None
    forker.stdin.write(json.dumps(request) + "\n")
    forker.stdin.flush()
    return int(forker.stdout.readline())
