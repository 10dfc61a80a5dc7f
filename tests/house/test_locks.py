"""The locks hold what pyproject.toml asks for. `make lock` makes them anew."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.house.tree import read
from tests.support.guards import none_of

LOCKS = {
    "requirements.lock": None,
    "requirements-dev.lock": "dev",
    "requirements-mutants.lock": "mutants",
    "requirements-model.lock": "model",
}
"""Each lock with its group in pyproject.toml; those of the last two contain the second, which contains the first."""
ENTRY = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>[^ ;]+)", re.MULTILINE)


def lock(name: str) -> dict[str, str]:
    """Package -> version. Where platforms differ, the last one: all must satisfy the same wish."""
    return {canonicalize_name(match["name"]): match["version"] for match in ENTRY.finditer(read(Path(name)))}


def wishes(group: str | None) -> list[Requirement]:
    """What a lock must hold: what the program needs, and what a group of dependencies adds, with those it includes."""
    project = tomllib.loads(read(Path("pyproject.toml")))
    groups = project["dependency-groups"]

    def listed(name: str) -> list[str]:
        return [one for line in groups[name] for one in ([line] if isinstance(line, str) else listed(*line.values()))]

    return [Requirement(line) for line in project["project"]["dependencies"] + (listed(group) if group else [])]


@pytest.mark.parametrize(("name", "group"), LOCKS.items())
def test_the_lock_is_up_to_date(name: str, group: str | None) -> None:
    locked = lock(name)
    stale = [str(wish) for wish in wishes(group) if locked.get(canonicalize_name(wish.name), "") not in wish.specifier]
    none_of(stale, "The lock is older than pyproject.toml: run make lock")


@pytest.mark.parametrize(
    ("smaller", "larger"),
    [
        ("requirements.lock", "requirements-dev.lock"),
        ("requirements-dev.lock", "requirements-mutants.lock"),
        ("requirements-dev.lock", "requirements-model.lock"),
    ],
)
def test_each_lock_contains_the_one_before(smaller: str, larger: str) -> None:
    assert lock(smaller).items() <= lock(larger).items()


@pytest.mark.parametrize("name", LOCKS)
def test_every_package_is_pinned_by_its_hashes(name: str) -> None:
    entries = re.split(r"^(?=[\w.-]+==)", read(Path(name)), flags=re.MULTILINE)[1:]
    assert len(entries) > 50
    bare = [entry.splitlines()[0] for entry in entries if "--hash=sha256:" not in entry]
    none_of(bare, "This package has no hash: run make lock")
