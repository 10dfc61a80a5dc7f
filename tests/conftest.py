"""What every test may ask for: both databases, and a real browser."""

import gc
import os
import shutil
import socket
import sys
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import pytest_asyncio
from hypothesis import settings
from playwright.async_api import Browser, Page, ViewportSize, async_playwright, expect

from tests import postgres
from tests.support.dialects import ON_SQLITE, share

if TYPE_CHECKING:
    from tests.support.office import Office

# Deadlines measure the machine, not the code. On CI the examples are the same every time.
settings.register_profile("lindungi", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("lindungi")

# A folder of one run, shared by its processes: pytest's own and those of xdist.
HOME = "LINDUNGI_TEST_HOME"
OWNER = "LINDUNGI_TEST_OWNER"
TEMPLATE = "lindungi"
SELDOM = (20_000, 20, 20)
"""When Python looks for rings of objects; it is 700, 10, 10 by itself."""

CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
CHROMIUM_ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
AXE = Path(__file__).parent / "web" / "vendor" / "axe.min.js"
LOOPBACK = {"127.0.0.1", "::1", "localhost"}
BUSY = 20_000.0
"""Milliseconds until a page must show something: however busy the machine is."""
SMALL_PHONE = ViewportSize(width=320, height=640)

_numbers = count(1)


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--update-golden` writes down what the bot says now; read the difference before you commit it.

    `--everything` adds what `.ci/run` runs and `make test` does not.
    """
    parser.addoption("--update-golden", action="store_true", help="rewrite tests/conversations/*.txt")
    parser.addoption("--everything", action="store_true", help="every conversation on every channel on both databases")


@pytest.hookimpl(tryfirst=True)
def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Who is LONG (`tests/support/dialects.py`) is played on SQLite; on both with `--everything`."""
    long = metafunc.definition.get_closest_marker("long") and not metafunc.config.getoption("--everything")
    if long and "database_url" in metafunc.fixturenames and not _says_where(metafunc.definition):
        metafunc.definition.add_marker(ON_SQLITE)


def _says_where(definition: pytest.Item) -> bool:
    """Whether a test of such a file names its database itself."""
    return any("database_url" in mark.args[0] for mark in definition.iter_markers("parametrize"))


def pytest_configure(config: pytest.Config) -> None:
    """Lay out the run's folder, once; workers of xdist find it in their environment."""
    share()
    if not hasattr(config, "workerinput"):
        os.environ[HOME] = tempfile.mkdtemp(prefix="lindungi-tests-")
        os.environ[OWNER] = str(os.getpid())


def pytest_collection_finish() -> None:
    """What is there by now lives as long as the run: it is never swept again, as in the program (`App.start`).

    What a test leaves is swept less often: its rings are few, and words and tables that are read later would be walked
    through each time.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(*SELDOM)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop what the run started; its keeper does the same should we never come here."""
    if not hasattr(config, "workerinput"):
        home = Path(os.environ[HOME])
        for server in sorted(home.glob("*/keeper")):
            postgres.stop(server.parent)
        shutil.rmtree(home)


@pytest.fixture(scope="session", autouse=True)
def _no_network() -> Iterator[None]:
    """Nothing that a test does may leave this machine."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in LOOPBACK:
            message = f"a test wants to reach {address[0]}"
            raise RuntimeError(message)
        connect(self, address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", guarded)
        yield


@pytest.fixture(scope="session", autouse=True)
def _no_trio() -> Iterator[None]:
    """Before each request to our own program httpx would look for `sniffio` on the disk, and never find it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, "sniffio", None)
        yield


@pytest.fixture(scope="session", autouse=True)
def _children() -> Iterator[None]:
    """What takes seconds to start is started once for all tests of a process, at first need, and ended here.

    The child that draws papers; those that open files; the one from which programs are forked; the connection that
    makes databases.
    """
    from bot.drawing.pool import close_pool
    from bot.files.nursery import close_nurseries
    from tests.support.program import end_forker

    yield
    close_pool()
    close_nurseries()
    end_forker()
    postgres.hang_up()


# --- databases ---


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """A fresh, migrated database: the test runs on SQLite, then on PostgreSQL."""
    return str(request.getfixturevalue(f"{request.param}_url"))


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_database_url(request: pytest.FixtureRequest) -> str:
    """A database without a single table, on both."""
    return str(request.getfixturevalue(f"empty_{request.param}_url"))


@pytest.fixture(params=["sqlite", "postgresql"])
def durable_database_url(request: pytest.FixtureRequest) -> str:
    """As `database_url`, on the disk: what was committed is written there before anybody says so."""
    return str(request.getfixturevalue(f"durable_{request.param}_url"))


@pytest.fixture
def sqlite_url(_sqlite_template: Path, tmp_path: Path) -> Iterator[str]:
    """In memory where there is room: a commit waits for no disk."""
    with tempfile.TemporaryDirectory(prefix="lindungi-sqlite-", dir=postgres.room_in_memory() or tmp_path) as folder:
        yield _copied(_sqlite_template, Path(folder))


@pytest.fixture
def durable_sqlite_url(_sqlite_template: Path, tmp_path: Path) -> str:
    return _copied(_sqlite_template, tmp_path)


@pytest.fixture
def empty_sqlite_url(tmp_path: Path) -> str:
    return f"sqlite+aiosqlite:///{tmp_path / 'lindungi.db'}"


@pytest.fixture
def postgresql_url(_postgres: postgres.Postgres) -> Iterator[str]:
    yield from _database(_postgres, TEMPLATE)


@pytest.fixture
def empty_postgresql_url(_postgres: postgres.Postgres) -> Iterator[str]:
    yield from _database(_postgres)


@pytest.fixture
def durable_postgresql_url(_durable_postgres: postgres.Postgres) -> Iterator[str]:
    yield from _database(_durable_postgres, TEMPLATE)


@pytest.fixture(scope="session")
def _sqlite_template() -> Path:
    """Whichever process comes first makes it."""
    home = Path(os.environ[HOME]) / "sqlite"
    with postgres.alone(home):
        if not (home / "migrated").exists():
            _migrate(f"sqlite+aiosqlite:///{home / 'lindungi.db'}")
            (home / "migrated").touch()
    return home / "lindungi.db"


@pytest.fixture(scope="session")
def _postgres() -> postgres.Postgres:
    return _migrated_server("fast", postgres.FAST)


@pytest.fixture(scope="session")
def _durable_postgres() -> postgres.Postgres:
    return _migrated_server("durable", postgres.DURABLE)


def _copied(template: Path, folder: Path) -> str:
    shutil.copyfile(template, folder / "lindungi.db")
    return f"sqlite+aiosqlite:///{folder / 'lindungi.db'}"


def _migrated_server(name: str, server_settings: tuple[str, ...]) -> postgres.Postgres:
    """The run's server of that name; whoever comes first makes the template of all later databases."""
    home = Path(os.environ[HOME]) / name
    server = postgres.Postgres.start(home, int(os.environ[OWNER]), server_settings)
    with postgres.alone(home):
        if not (home / "migrated").exists():
            server.drop(TEMPLATE)
            server.create(TEMPLATE)
            _migrate(server.url(TEMPLATE))
            (home / "migrated").touch()
    return server


def _database(server: postgres.Postgres, template: str = "template1") -> Iterator[str]:
    name = f"{os.environ.get('PYTEST_XDIST_WORKER', 'main')}-{next(_numbers)}"
    server.create(name, template)
    yield server.url(name)
    server.drop(name)


def _migrate(url: str) -> None:
    """In a thread of its own, since it runs an event loop and the test may have one."""
    from storage.migrating import migrate

    with ThreadPoolExecutor(1) as thread:
        thread.submit(migrate, url).result()


# --- the program ---


@pytest.fixture
async def office(database_url: str, tmp_path: Path) -> AsyncIterator["Office"]:
    """The whole program on each database, in this process; see tests/support/office.py."""
    from tests.support.office import Office
    from tests.support.on_the_spot import work_on_the_spot

    running = await Office.open(database_url, tmp_path)
    work_on_the_spot(running.database)
    yield running
    await running.close()


@pytest.fixture
def work_on(office: "Office") -> Callable[..., Awaitable[Any]]:
    """Calls a service in a transaction: `await run(lambda work: ..., actor=..., chat=...)`."""
    return office.work


# --- browser ---


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Who asks for the browser runs on the event loop that it lives on; everybody else has one of their own."""
    for item in items:
        if "browser" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    """Debian's Chromium, started once. `make test` fetches it where it can; without it the test is skipped."""
    chromium = next(filter(None, map(shutil.which, CHROMIUM)), None)
    if chromium is None:
        pytest.skip("no Chromium on the PATH")
    async with async_playwright() as playwright:
        expect.set_options(timeout=BUSY)
        launched = await playwright.chromium.launch(executable_path=chromium, args=[*CHROMIUM_ARGUMENTS])
        yield launched
        await launched.close()


@pytest_asyncio.fixture(loop_scope="session")
async def page(browser: Browser) -> AsyncIterator[Page]:
    """A tab on a small phone that reads Indonesian, which knows nothing of other tests.

    `page.context.new_page()` opens more beside it.
    """
    context = await browser.new_context(viewport=SMALL_PHONE, locale="id-ID", timezone_id="Asia/Makassar")
    yield await context.new_page()
    await context.close()


@pytest.fixture
def accessibility_violations() -> Callable[[Page], Awaitable[list[str]]]:
    """What axe finds wrong with a page, one line each: rule, and the elements that break it."""

    async def violations(page: Page) -> list[str]:
        # Evaluated, not loaded as a script: the page's content security policy stays as it is.
        await page.evaluate(AXE.read_text(encoding="utf-8"))
        found = await page.evaluate("axe.run().then(result => result.violations)")
        return [f"{one['id']}: {[node['html'] for node in one['nodes']]}" for one in found]

    return violations
