"""The real program as a process of its own, on a real port: to be killed, starved and restarted."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Self
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
        self._forker: subprocess.Popen[str] | None = None
        self._pid: int | None = None

    def more(self, **settings: str) -> None:
        """Settings that need the port, before the program is entered."""
        self._environment |= settings

    def __enter__(self) -> Self:
        command = [sys.executable, str(FORKER), str(self.log), "serve", "--port", str(self.port)]
        self._forker = subprocess.Popen(
            command, cwd=self.folder, env=self._environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        return self

    def __exit__(self, *_: object) -> None:
        assert self._forker is not None
        if self._pid is not None:
            self._end(signal.SIGKILL)
        self._forker.communicate()

    @property
    def pid(self) -> int:
        """The running process."""
        assert self._pid is not None
        return self._pid

    def start(self) -> None:
        """Begin, and wait until messages are accepted."""
        assert self._forker is not None
        assert self._forker.stdin is not None
        self._forker.stdin.write("\n")
        self._forker.stdin.flush()
        self._pid = int(self._line())
        deadline = time.monotonic() + START_SECONDS
        while not self.ready():
            assert time.monotonic() < deadline, self.log.read_text()
            time.sleep(0.01)

    def ready(self) -> bool:
        """What /readyz says; False too where nobody answers."""
        try:
            with urlopen(f"{self.url}/readyz", timeout=20) as answer:  # noqa: S310 -- our own address
                return bool(answer.status == 200)
        except (URLError, OSError):
            return False

    def kill(self) -> None:
        """As the machine losing power would end it, as far as the process goes."""
        self._end(signal.SIGKILL)

    def stop(self) -> int:
        """End it politely; its exit status."""
        return self._end(signal.SIGTERM)

    def _end(self, how: signal.Signals) -> int:
        assert self._pid is not None
        os.kill(self._pid, how)
        self._pid = None
        return int(self._line())

    def _line(self) -> str:
        assert self._forker is not None
        assert self._forker.stdout is not None
        return self._forker.stdout.readline()

    async def restart(self) -> None:
        """Kill it and begin anew, without holding up the test's own loop."""
        await asyncio.to_thread(self.kill)
        await asyncio.to_thread(self.start)
