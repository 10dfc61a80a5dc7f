"""The first start of many processes makes one office; every other command makes none."""

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot import installation
from bot.clock import Clock
from bot.installation import WrongKeys, find_installation, open_installation
from bot.operator.commandline import cli
from bot.settings import Settings
from storage import vault as vault_module
from storage.vault import Vault, open_vault

AT_ONCE = 3
COMMANDS = (
    ["invite", "dinas"],
    ["staff", "list"],
    ["staff", "remove", "1"],
    ["invitations", "first"],
    ["affected", "--all"],
)


def settings(folder: Path, url: str, **more: object) -> Settings:
    return Settings.model_validate({"data_dir": folder, "database_url": url, **more})


def started(known: Settings) -> Vault:
    """What a process of its own would hold."""

    async def start() -> Vault:
        database, vault = await open_installation(known, Clock())
        await database.close()
        return vault

    return asyncio.run(start())


def test_many_at_once_make_one_set_of_keys(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever writes waits for a second one to be there, in vain: the others stand at the lock."""
    known, makers = settings(tmp_path, database_url), []
    meet, keep = threading.Barrier(2), vault_module._keep

    def held_up(path: Path, handle: object) -> None:
        makers.append(threading.get_ident())
        with suppress(threading.BrokenBarrierError):
            meet.wait(0.2)
        keep(path, handle)  # type: ignore[arg-type]

    monkeypatch.setattr(vault_module, "_keep", held_up)
    with ThreadPoolExecutor(AT_ONCE) as processes:
        vaults = list(processes.map(started, [known] * AT_ONCE))
    assert len(set(makers)) == 1
    sealed = vaults[0].seal(b"words", "a")
    assert [vault.open(sealed, "a") for vault in (*vaults, started(known))] == [b"words"] * (AT_ONCE + 1)


def test_keys_of_another_office_change_nothing(database_url: str, tmp_path: Path) -> None:
    known = settings(tmp_path / "one", database_url)
    started(known)
    open_vault(tmp_path / "other", create=True)
    with pytest.raises(WrongKeys):
        started(settings(tmp_path / "one", database_url, keys_dir=tmp_path / "other"))
    started(known)


@pytest.mark.parametrize("typed", COMMANDS, ids=" ".join)
def test_where_there_is_no_office_a_command_makes_none(
    typed: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "elsewhere"))
    shown = CliRunner().invoke(cli, typed)
    assert shown.exit_code == 2
    assert "There is no office yet" in shown.output
    assert str(tmp_path / "elsewhere") in shown.output
    assert "python -m bot serve" in shown.output
    assert list(tmp_path.iterdir()) == []


async def test_a_database_that_nobody_has_started_is_no_office(database_url: str, tmp_path: Path) -> None:
    with pytest.raises(installation.NoOffice):
        await find_installation(settings(tmp_path / "data", database_url))
    assert not (tmp_path / "data").exists()
