"""The locks hold what pyproject.toml asks for. `make lock` makes them anew."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.house.tree import read
from tests.support.guards import none_of

ENTRY = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>[^ ;]+)", re.MULTILINE)


def lock(name: str) -> dict[str, str]:
    """Package -> version. Where platforms differ, the last one: all must satisfy the same wish."""
    return {canonicalize_name(match["name"]): match["version"] for match in ENTRY.finditer(read(Path(name)))}


def wishes(*, dev: bool) -> list[Requirement]:
    project = tomllib.loads(read(Path("pyproject.toml")))
    listed = project["project"]["dependencies"] + (project["dependency-groups"]["dev"] if dev else [])
    return [Requirement(line) for line in listed]


@pytest.mark.parametrize(("name", "dev"), [("requirements.lock", False), ("requirements-dev.lock", True)])
def test_the_lock_is_up_to_date(name: str, dev: bool) -> None:
    locked = lock(name)
    stale = [
        str(wish) for wish in wishes(dev=dev) if locked.get(canonicalize_name(wish.name), "") not in wish.specifier
    ]
    none_of(stale, "The lock is older than pyproject.toml: run make lock")


def test_the_second_lock_contains_the_first() -> None:
    assert lock("requirements.lock").items() <= lock("requirements-dev.lock").items()


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_every_package_is_pinned_by_its_hashes(name: str) -> None:
    entries = re.split(r"^(?=[\w.-]+==)", read(Path(name)), flags=re.MULTILINE)[1:]
    assert len(entries) > 50
    bare = [entry.splitlines()[0] for entry in entries if "--hash=sha256:" not in entry]
    none_of(bare, "This package has no hash: run make lock")
