"""What keeps the database from being opened is said with its place and what to do, by a start and by `check` alike."""

import asyncio
import errno
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from asyncpg.exceptions import InvalidCatalogNameError, InvalidPasswordError
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError, OperationalError
from typer.testing import CliRunner

from bot.clock import Clock
from bot.installation import UNREACHABLE, open_installation
from bot.operator import reasons
from bot.operator.commandline import cli
from bot.operator.reasons import reason
from bot.settings import Settings
from storage import database
from storage.database import sqlite_engine
from storage.revisions import OtherTables, UnknownRevision
from storage.vault import open_vault
from tests.support.words import words

WORDS = words()


def settings(folder: Path, url: str | None = None) -> Settings:
    given = {"data_dir": folder} | ({"database_url": url} if url else {})
    return Settings.model_validate(given)


def of_sqlite(code: int) -> DatabaseError:
    failed = sqlite3.OperationalError("words of a row")
    failed.sqlite_errorcode = code
    return OperationalError("", {}, failed)


@pytest.mark.parametrize(
    ("failed", "key"),
    [
        (of_sqlite(sqlite3.SQLITE_BUSY), "database-locked"),
        (of_sqlite(sqlite3.SQLITE_BUSY_SNAPSHOT), "database-locked"),
        (of_sqlite(sqlite3.SQLITE_FULL), "disk-full"),
        (of_sqlite(sqlite3.SQLITE_READONLY_DBMOVED), "database-read-only"),
        (of_sqlite(sqlite3.SQLITE_NOTADB), "database-garbage"),
        (of_sqlite(sqlite3.SQLITE_CORRUPT), "database-garbage"),
        (of_sqlite(sqlite3.SQLITE_CANTOPEN), "database-closed"),
        (of_sqlite(sqlite3.SQLITE_IOERR_SHMSIZE), "disk-fails"),
        (of_sqlite(sqlite3.SQLITE_ERROR), "database-unreachable"),
        (OSError(errno.EROFS, "Read-only file system", "/data/lindungi.db"), "database-read-only"),
        (OSError(errno.ENOSPC, "No space left on device", "/data/keys"), "disk-full"),
        (OSError(errno.EACCES, "Permission denied", "/data"), "no-right"),
        (OSError(errno.ENOTDIR, "Not a directory", "/data/keys"), "path-refused"),
        (ConnectionRefusedError(errno.ECONNREFUSED, "refused"), "database-away"),
        (InvalidPasswordError("password of KANARIWATI"), "database-login"),
        (InvalidCatalogNameError("no such database"), "database-none"),
        (UnknownRevision("9999"), "database-ahead"),
        (OtherTables("0002"), "database-other"),
    ],
)
def test_each_reason_has_words_and_none_of_anybody(tmp_path: Path, failed: BaseException, key: str) -> None:
    assert isinstance(failed, UNREACHABLE)
    url = "postgresql+asyncpg://lindungi:RAHASIA@127.0.0.1/office" if "asyncpg" in type(failed).__module__ else None
    found = reason(failed, settings(tmp_path, url))
    assert found.key == f"check.{key}"
    said = [WORDS.text(found.key, found.params, language) for language in ("en", "id")]
    assert not any(secret in line for line in said for secret in ("KANARIWATI", "RAHASIA", "words of a row"))
    named = [str(tmp_path), "/data", "127.0.0.1/office", "9999", "0002"]
    assert all(any(name in line for name in named) for line in said)


def test_a_file_that_cannot_grow_is_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reasons, "free", lambda _folder: 4096)
    assert reason(of_sqlite(sqlite3.SQLITE_IOERR_SHMSIZE), settings(tmp_path)).key == "check.disk-full"


# --- seen by both ---


def garbage(file: Path) -> Callable[[], None]:
    file.write_bytes(b"this is a letter and no database, and it is long enough for a head" * 20)
    return lambda: None


def locked(file: Path) -> Callable[[], None]:
    holder = sqlite3.connect(file, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    return holder.close


def newer(file: Path) -> Callable[[], None]:
    return changed(file, "UPDATE alembic_version SET version_num = '9999'")


def of_an_old_main(file: Path) -> Callable[[], None]:
    """Its revision was written before it was released, with other tables."""
    return changed(file, "UPDATE alembic_version SET version_num = '0009'")


def changed(file: Path, statement: str) -> Callable[[], None]:
    engine = sqlite_engine(f"sqlite+aiosqlite:///{file}")
    with engine.begin() as connection:
        connection.execute(text(statement))
    engine.dispose()
    return lambda: None


@pytest.mark.parametrize(
    ("spoil", "key"), [(garbage, "garbage"), (locked, "locked"), (newer, "ahead"), (of_an_old_main, "other")]
)
def test_a_start_and_check_say_the_same(
    sqlite_url: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    spoil: Callable[[Path], Callable[[], None]],
    key: str,
) -> None:
    monkeypatch.setattr(database, "PRAGMAS", (*database.PRAGMAS, "PRAGMA busy_timeout=50"))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "data"))
    file = Path(sqlite_url.partition(":///")[2])
    end = spoil(file)
    before = file.read_bytes()
    params = {"where": str(file), "revision": "9999" if spoil is newer else "0009"}
    served = CliRunner().invoke(cli, ["serve", "--port", "0"])
    assert (served.exit_code, served.stderr.strip()) == (2, WORDS.text(f"check.database-{key}", params, "en"))
    checked = CliRunner().invoke(cli, ["check", "--language", "id"])
    assert checked.exit_code == 2
    assert WORDS.text(f"check.database-{key}", params, "id") in checked.output
    assert "audit" not in checked.output.lower()
    assert file.read_bytes() == before
    assert not (tmp_path / "data" / "keys").exists()
    end()


def test_keys_of_another_office_are_no_broken_audit(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "data"))

    async def start() -> None:
        opened, _ = await open_installation(settings(tmp_path / "data", sqlite_url), Clock())
        await opened.close()

    asyncio.run(start())
    open_vault(tmp_path / "other", create=True)
    monkeypatch.setenv("KEYS_DIR", str(tmp_path / "other"))
    checked = CliRunner().invoke(cli, ["check"])
    assert checked.exit_code == 2
    assert WORDS.text("check.keys-wrong", {"where": str(tmp_path / "other")}, "en") in checked.output
    assert "audit" not in checked.output.lower()
