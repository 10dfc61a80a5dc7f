"""Every office that a release left behind, on both databases: brought up to date once, and copied for each test."""

import os
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from itertools import count
from pathlib import Path

import pytest

from storage.migrating import migrate
from tests import postgres
from tests.support.witness import POSTGRESQL, SQLITE, Left, known, packed, releases

RUN = "LINDUNGI_TEST_HOME"
"""The folder of this run, which its processes share."""

_numbers = count(1)


@pytest.fixture
def left(release: Path, database: str, request: pytest.FixtureRequest, tmp_path: Path) -> Left:
    for path in shutil.copytree(release / "keys", tmp_path / "keys").iterdir():
        path.chmod(0o600)
    url = request.getfixturevalue(f"{database}_office")
    return Left(url, tmp_path, known(release, database), release / "goes_on.txt")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Whatever asks for what was left gets that of each release on each database.

    Where a module names releases as `ON_POSTGRESQL`, the others play on SQLite alone; `WITH_EVERYTHING` names what is
    left to `.ci/run`.
    """
    if "left" in metafunc.fixturenames:
        left_out = () if metafunc.config.getoption("--everything") else getattr(metafunc.module, "WITH_EVERYTHING", ())
        on_both = getattr(metafunc.module, "ON_POSTGRESQL", {release.name for release in releases()})
        found = [(release, name) for release in releases() for name in ("sqlite", "postgresql")]
        played = [(release, name) for release, name in found if name == "sqlite" or release.name in on_both]
        played = [(release, name) for release, name in played if (release.name, name) not in left_out]
        params = [pytest.param(release, name, id=f"{release.name}-{name}") for release, name in played]
        metafunc.parametrize(("release", "database"), params)


@pytest.fixture
def sqlite_office(release: Path, up_to_date: Callable[[Path], Path], tmp_path: Path) -> str:
    path = shutil.copyfile(up_to_date(release), tmp_path / "lindungi.db")
    return f"sqlite+aiosqlite:///{path}"


@pytest.fixture
def postgresql_office(release: Path, _postgres: postgres.Postgres) -> Iterator[str]:
    name = f"{os.environ.get('PYTEST_XDIST_WORKER', 'main')}-witness-{next(_numbers)}"
    _postgres.create(name, loaded(_postgres, release))
    yield _postgres.url(name)
    _postgres.drop(name)


@pytest.fixture(scope="session")
def up_to_date(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path], Path]:
    """SQLite's file of a release, made at first need."""

    @cache
    def file(release: Path) -> Path:
        path = tmp_path_factory.mktemp("witness") / "lindungi.db"
        path.write_bytes(packed(release / SQLITE))
        bring_up_to_date(f"sqlite+aiosqlite:///{path}")
        return path

    return file


def loaded(server: postgres.Postgres, release: Path) -> str:
    """The name of a release's database on the run's server; whoever comes first loads it."""
    name = f"witness-{release.name}"
    place = Path(os.environ[RUN]) / name
    with postgres.alone(place):
        if not (place / "loaded").exists():
            server.create(name)
            server.load(packed(release / POSTGRESQL), name)
            bring_up_to_date(server.url(name))
            (place / "loaded").touch()
    return name


def bring_up_to_date(url: str) -> None:
    """In a thread of its own, since it runs an event loop and the test may have one."""
    with ThreadPoolExecutor(1) as thread:
        thread.submit(migrate, url).result()
