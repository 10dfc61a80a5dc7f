"""A server of PostgreSQL's that may be killed and stopped; `tests.postgres` keeps one that always answers."""

import os
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.postgres import as_somebody

START_SECONDS = 60


@dataclass(slots=True)
class Postmaster:
    """It writes what it commits to the disk before it says so, so that killing it shows something."""

    programs: Path
    data: Path
    who: dict[str, Any]
    _process: "subprocess.Popen[bytes] | None" = field(default=None)

    @property
    def url(self) -> str:
        """What DATABASE_URL would be."""
        return f"postgresql+asyncpg://postgres@/postgres?host={self.data}"

    def start(self) -> None:
        """Begin, and wait until it answers. Children of one that was killed have to be gone first."""
        command = [str(self.programs / "postgres"), "-D", str(self.data / "cluster"), "-h", "", "-k", str(self.data)]
        deadline = time.monotonic() + START_SECONDS
        while not self._answers():
            if time.monotonic() > deadline:
                raise TimeoutError("PostgreSQL does not start")
            if self._process is None or self._process.poll() is not None:
                with (self.data.parent / "postgres.log").open("ab") as log:
                    self._process = subprocess.Popen(command, cwd=self.data, stdout=log, stderr=log, **self.who)
            time.sleep(0.05)

    def _answers(self) -> bool:
        asked = subprocess.run([self.programs / "pg_isready", "-q", "-h", self.data], check=False)
        return self._process is not None and self._process.poll() is None and asked.returncode == 0

    def kill(self) -> None:
        """The postmaster alone: its children see that it is gone and end."""
        assert self._process is not None
        self._process.kill()
        self._process.wait()

    def freeze(self) -> list[int]:
        """Stop it and its children; their ids."""
        assert self._process is not None
        mine = [self._process.pid, *_children(self._process.pid)]
        for pid in mine:
            _send(pid, signal.SIGSTOP)
        return mine

    def thaw(self, stopped: list[int]) -> None:
        """Let them go on."""
        for pid in stopped:
            _send(pid, signal.SIGCONT)

    def stop(self) -> None:
        """End it at once."""
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(signal.SIGQUIT)
            self._process.wait()


@contextmanager
def postmaster(folder: Path) -> Iterator[Postmaster]:
    """A new cluster below `folder`, whose server ends with the block."""
    with tempfile.TemporaryDirectory(prefix="lindungi-chaos-pg-") as data, tempfile.TemporaryDirectory() as copies:
        programs, who = as_somebody(Path(data), Path(copies))
        make: list[str | Path] = [programs / "initdb", "-D", Path(data) / "cluster", "-U", "postgres", "--auth=trust"]
        make += ["--encoding=utf8", "--locale=C", "--no-instructions"]
        subprocess.run(make, check=True, cwd=data, stdout=subprocess.DEVNULL, **who)
        server = Postmaster(programs, Path(data), who)
        server.start()
        try:
            yield server
        finally:
            server.stop()


def _children(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def _send(pid: int, how: signal.Signals) -> None:
    try:
        os.kill(pid, how)
    except ProcessLookupError:
        return  # it ended meanwhile
