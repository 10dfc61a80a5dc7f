"""A second program on one SQLite file is told which one serves it; commands beside it work."""

import os
import stat
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.operator.commandline import cli
from bot.operator.serving import ServedAlready, serving_alone
from bot.settings import Settings


def settings(folder: Path, **more: object) -> Settings:
    return Settings.model_validate({"data_dir": folder, "public_base_url": "http://127.0.0.1:8000"} | more)


def test_only_one_serves_a_file_and_the_next_may_when_it_has_ended(tmp_path: Path) -> None:
    known, another = settings(tmp_path / "one"), settings(tmp_path / "two")
    for _ in range(2):
        said = pytest.raises(ServedAlready, match=f"process {os.getpid()}, http://127.0.0.1:8000")
        with serving_alone(known), serving_alone(another), said, serving_alone(known):
            pass
    mark = tmp_path / "one" / "lindungi.db-serving"
    assert stat.S_IMODE(mark.stat().st_mode) == 0o600


def test_on_postgresql_any_number_serves(tmp_path: Path) -> None:
    known = settings(tmp_path, database_url="postgresql+asyncpg://127.0.0.1/office")
    with serving_alone(known), serving_alone(known):
        assert list(tmp_path.iterdir()) == []


def test_a_second_start_makes_nothing_and_says_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "data"))
    with serving_alone(settings(tmp_path / "data")):
        ended = CliRunner().invoke(cli, ["serve", "--port", "0"])
    assert ended.exit_code == 2
    assert f"{tmp_path / 'data' / 'lindungi.db'} is served already by process {os.getpid()}" in ended.stderr
    assert [file.name for file in (tmp_path / "data").iterdir()] == ["lindungi.db-serving"]
