"""What the program keeps is for its own user alone, whatever the umask, also where an older release made it."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.clock import Clock
from bot.installation import open_installation
from bot.settings import Settings
from storage.own_files import keep_folder

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows keeps no such rights")


@pytest.fixture(params=[0o022, 0o000])
def umask(request: pytest.FixtureRequest) -> Iterator[int]:
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


def rights(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


async def rights_while_open(folder: Path, file: Path) -> dict[str, int]:
    """The rights of the folder and of each file in it, while the office runs and has just written."""
    settings = Settings.model_validate({"data_dir": folder, "database_url": f"sqlite+aiosqlite:///{file}"})
    database, _ = await open_installation(settings, Clock())
    await database.write(lambda c: c.execute(text("PRAGMA user_version=1")))
    try:
        return {path.name: rights(path) for path in (file.parent, *file.parent.iterdir())}
    finally:
        await database.close()


async def test_a_new_office_is_its_own(tmp_path: Path, umask: int) -> None:
    found = await rights_while_open(tmp_path / "data", tmp_path / "data" / "lindungi.db")
    folders = {"data": 0o700, "keys": 0o700}
    assert found == {**folders, **dict.fromkeys(("lindungi.db", "lindungi.db-wal", "lindungi.db-shm"), 0o600)}


async def test_an_old_office_becomes_so_at_its_next_start(tmp_path: Path, umask: int) -> None:
    folder, file = tmp_path / "data", tmp_path / "data" / "lindungi.db"
    await rights_while_open(folder, file)
    keys = {path: path.read_bytes() for path in (folder / "keys").iterdir()}
    folder.chmod(0o755)
    for end in ("", "-wal", "-shm"):
        open_file = file.with_name(file.name + end)
        open_file.touch()
        open_file.chmod(0o644)
    found = await rights_while_open(folder, file)
    assert {name: oct(mode) for name, mode in found.items() if mode & 0o077} == {}
    assert {path: path.read_bytes() for path in (folder / "keys").iterdir()} == keys


async def test_a_database_elsewhere_closes_its_file_and_not_the_folder_of_others(tmp_path: Path, umask: int) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o755)
    found = await rights_while_open(tmp_path / "data", shared / "lindungi.db")
    assert found.pop("shared") == 0o755
    assert set(found.values()) == {0o600}


def test_a_folder_that_all_users_share_stays_shared(tmp_path: Path) -> None:
    tmp_path.chmod(0o1777)
    keep_folder(tmp_path)
    assert rights(tmp_path) == 0o1777


def test_what_is_narrower_is_not_widened(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir(0o500)
    keep_folder(folder)
    assert rights(folder) == 0o500
