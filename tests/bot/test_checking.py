import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.channels.registry import findings_of
from bot.clock import Clock
from bot.contract import Finding
from bot.installation import open_installation
from bot.operator.checking import audit_findings, installation_findings, settings_findings
from bot.operator.commandline import cli
from bot.settings import Settings
from messages.catalogue import LANGUAGES
from storage.repositories.inbound import add_unread
from tests.support.office import balangan
from tests.support.words import words

WORDS = words()


def settings(folder: Path, url: str, **more: object) -> Settings:
    given: dict[str, object] = {
        "data_dir": folder,
        "database_url": url,
        "public_base_url": "https://lindungi.example.go.id",
    }
    given["trusted_proxies"] = "127.0.0.1"
    return Settings.model_validate(given | more)


def keys(found: list[Finding]) -> list[str]:
    """What was found, which has words in both languages."""
    for one in found:
        for language in LANGUAGES:
            assert WORDS.text(one.key, one.params, language)
    return [one.key.removeprefix("check.") for one in found]


async def opened(folder: Path, url: str) -> Settings:
    """An installation that has been started once."""
    known = settings(folder, url)
    database, _ = await open_installation(known, Clock())
    await database.close()
    return known


def made(folder: Path) -> list[str]:
    """What a folder holds."""
    return [path.name for path in folder.iterdir()]


async def test_before_the_first_start_there_is_nothing(empty_database_url: str, tmp_path: Path) -> None:
    known = settings(tmp_path / "data", empty_database_url)
    assert keys(await installation_findings(known)) == ["no-database"]
    assert made(tmp_path) == []


async def test_keys_and_database_that_belong_together(database_url: str, tmp_path: Path) -> None:
    known = await opened(tmp_path, database_url)
    assert keys(await installation_findings(known)) == ["database-fine", "keys-fine"]


async def test_lost_keys(database_url: str, tmp_path: Path) -> None:
    known = await opened(tmp_path, database_url)
    shutil.rmtree(known.keys_dir)
    assert keys(await installation_findings(known)) == ["database-fine", "keys-missing"]


async def test_keys_of_another_office(database_url: str, tmp_path: Path) -> None:
    known = await opened(tmp_path, database_url)
    other = await opened(tmp_path / "other", f"sqlite+aiosqlite:///{tmp_path / 'other.db'}")
    mixed = settings(tmp_path, database_url, keys_dir=other.keys_dir)
    assert keys(await installation_findings(mixed)) == ["database-fine", "keys-wrong"]
    (known.keys_dir / "cells.json").write_text("{}")
    assert keys(await installation_findings(known)) == ["database-fine", "keys-wrong"]


async def test_keys_that_others_can_read(database_url: str, tmp_path: Path) -> None:
    known = await opened(tmp_path, database_url)
    (known.keys_dir / "index.json").chmod(0o644)
    assert keys(await installation_findings(known))[-1] == "keys-readable"


def test_an_env_file_that_others_can_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    known = settings(tmp_path / "none", "sqlite+aiosqlite:///none/x.db")
    (tmp_path / ".env").touch(0o600)
    assert keys(list(settings_findings(known))) == []
    (tmp_path / ".env").chmod(0o640)
    assert keys(list(settings_findings(known))) == ["env-readable"]


async def test_a_database_that_others_can_read_is_named_with_every_file_beside_it(tmp_path: Path) -> None:
    file = tmp_path / "lindungi.db"
    known = await opened(tmp_path, f"sqlite+aiosqlite:///{file}")
    assert keys(list(settings_findings(known))) == []
    file.with_name("lindungi.db-wal").touch(0o644)
    file.with_name("lindungi.db-wal").chmod(0o644)
    (found,) = settings_findings(known)
    assert keys([found]) == ["data-readable"]
    assert found.params["where"] == f"{file}-wal"


async def test_a_database_that_does_not_answer(tmp_path: Path) -> None:
    known = settings(tmp_path, "postgresql+asyncpg://lindungi:none@127.0.0.1:9/lindungi")
    assert keys(await installation_findings(known)) == ["database-away"]


def test_settings_for_tests_are_mentioned(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    odd = {"rate_limit": "off", "clock": "2026-11-23T09:00:00+08:00", "invite_codes": "dinas:d1"}
    known = settings(tmp_path, "sqlite+aiosqlite:///x.db", **odd, public_base_url="http://127.0.0.1:8000")
    assert keys(list(settings_findings(known))) == ["address-local", "limits-off", "clock-set", "codes-given"]


@pytest.mark.parametrize(
    ("more", "found"),
    [
        ({"trusted_proxies": None}, ["proxies-not-said"]),
        ({"trusted_proxies": "none"}, ["proxies-none"]),
        ({"trusted_proxies": "172.18.0.2"}, []),
        ({"trusted_proxies": None, "public_base_url": "http://127.0.0.1:8000"}, ["address-local"]),
    ],
)
def test_an_https_address_needs_a_proxy_that_is_believed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, more: dict[str, object], found: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert keys(list(settings_findings(settings(tmp_path, "sqlite+aiosqlite:///x.db", **more)))) == found


def test_half_a_channel_is_mentioned(tmp_path: Path) -> None:
    url = "sqlite+aiosqlite:///x.db"
    half = settings(tmp_path, url, telegram_webhook_secret="a", twilio_account_sid="AC0")
    assert keys(list(findings_of(half, balangan()))) == ["half-set", "half-set"]
    assert keys(list(findings_of(settings(tmp_path, url), balangan()))) == []


@pytest.mark.parametrize(("language", "words"), [("en", "example number"), ("id", "nomor contoh")])
def test_the_command_says_it_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str, words: str
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATA_DIR", str(tmp_path))
    shown = CliRunner().invoke(cli, ["check", "--language", language])
    assert shown.exit_code == 0
    assert words in shown.output


def test_an_error_is_an_exit_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", "postgresql+asyncpg://lindungi:none@127.0.0.1:9/lindungi")
    assert CliRunner().invoke(cli, ["check"]).exit_code == 2
    monkeypatch.setenv("DATABASE_URL", "mysql://nowhere")
    assert CliRunner().invoke(cli, ["check"]).exit_code == 2


async def test_keys_without_a_database_make_none(tmp_path: Path) -> None:
    known = await opened(tmp_path, f"sqlite+aiosqlite:///{tmp_path / 'lindungi.db'}")
    other = settings(tmp_path, f"sqlite+aiosqlite:///{tmp_path / 'gone.db'}", keys_dir=known.keys_dir)
    assert await audit_findings(other) == []
    assert "gone.db" not in made(tmp_path)


async def test_updates_that_nobody_could_read_are_counted(database_url: str, tmp_path: Path) -> None:
    known = settings(tmp_path, database_url)
    clock = Clock()
    database, vault = await open_installation(known, clock)
    sealed = vault.seal(b"{}", "unread.body:telegram")
    await database.write(lambda c: add_unread(c, "telegram", sealed, "TypeError", clock.now()))
    await database.close()
    found = await installation_findings(known)
    assert "unread" in keys(found)
    assert found[-1].params == {"count": 1}
