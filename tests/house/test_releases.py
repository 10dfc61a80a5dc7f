"""What was released does not change any more: an office out there has run it."""

import re
import tomllib
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from tests.house.tree import ROOT, read

MIGRATIONS = Path("storage/migrations/versions")
RELEASED = Path("storage/migrations/released.txt")
NONE = "no-migration"
HEADING = re.compile(r"^## \[(\d+\.\d+\.\d+)\] - \d{4}-\d\d-\d\d$", re.MULTILINE)


class Frozen(NamedTuple):
    """A line of `make release`: a migration that came with a release, or that none came with it."""

    version: str
    name: str
    digest: str = ""


def frozen() -> list[Frozen]:
    return [Frozen(*line.split()) for line in read(RELEASED).splitlines()]


def test_no_migration_of_a_release_has_changed() -> None:
    changed = [
        f"{one.name} is part of release {one.version} and may not change: write a new migration"
        for one in frozen()
        if one.name != NONE and digest(MIGRATIONS / one.name) != one.digest
    ]
    assert changed == []


def digest(path: Path) -> str:
    """Of a file that may have gone."""
    whole = ROOT / path
    return sha256(whole.read_bytes()).hexdigest() if whole.exists() else ""


def test_releases_froze_migrations_in_their_order() -> None:
    names = [one.name for one in frozen() if one.name != NONE]
    assert names == sorted(path.name for path in (ROOT / MIGRATIONS).glob("*.py"))[: len(names)]


def test_every_release_has_its_heading_and_its_lines() -> None:
    """After the version was raised: write the heading in CHANGELOG.md, then `make release`."""
    headings = HEADING.findall(read(Path("CHANGELOG.md")))
    assert headings[0] == tomllib.loads(read(Path("pyproject.toml")))["project"]["version"]
    assert sorted(headings) == sorted({one.version for one in frozen()})
