"""Rooms that one finds without a guide: few files lie loose, no folder is a crowd, no contract looks away."""

import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.house.tree import programs, read

LOOSE_IN_BOT = 8
MOST_IN_A_FOLDER = 30
# Values that rules and conversations may know of storage; every other module of it must be named where it is forbidden.
VALUES = {"storage.details", "storage.enums", "storage.scope", "storage.statuses"}
FOLDERS = sorted({path.parent for path in programs("bot", "handlers")})


def contracts() -> list[dict[str, Any]]:
    """What import-linter keeps."""
    found: list[dict[str, Any]] = tomllib.loads(read(Path(".ci/arrows.toml")))["tool"]["importlinter"]["contracts"]
    return found


def modules_of(package: str) -> set[str]:
    """The modules and packages that stand directly in a package."""
    inside = {path.relative_to(package).parts[0].removesuffix(".py") for path in programs(package)}
    return {f"{package}.{name}" for name in inside - {"__init__", "migrations"}}


def test_few_files_lie_loose_in_bot() -> None:
    loose = [path.name for path in programs("bot") if path.parent == Path("bot") and path.name != "__init__.py"]
    assert len(loose) <= LOOSE_IN_BOT, f"{len(loose)} files in bot/: give the new one a room (turn, files, timed ...)"


@pytest.mark.parametrize("folder", FOLDERS, ids=str)
def test_no_folder_is_a_crowd(folder: Path) -> None:
    files = Counter(path.parent for path in programs("bot", "handlers"))[folder]
    assert files <= MOST_IN_A_FOLDER, f"{files} files in {folder}/: sort them by family, or fold small ones together"


def test_what_is_forbidden_of_storage_is_all_of_it_but_its_values() -> None:
    closed = modules_of("storage") - VALUES
    for contract in contracts():
        named = {name for name in contract.get("forbidden_modules", ()) if name.startswith("storage.")}
        if named:
            missing, gone = closed - named, named - closed
            advice = "name it among forbidden_modules in .ci/arrows.toml, or among VALUES here"
            assert not missing | gone, f"{contract['name']}: {sorted(missing | gone)}: {advice}"


def test_no_contract_ignores_an_import() -> None:
    looking_away = [contract["name"] for contract in contracts() if contract.get("ignore_imports")]
    assert looking_away == [], "move what both need to a floor below both"
