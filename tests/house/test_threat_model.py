"""The threat model promises a test for each attack: every one of them is there."""

import ast
import re
from pathlib import Path

import pytest

from tests.house.tree import ROOT, parse, read
from tests.support.guards import none_of

MODEL = Path("docs/threat-model.md")
ATTACKERS = (
    "swindler", "employer", "thief of a phone", "thief of a disk", "curious officer", "officer who colludes",
    "administrator", "flooder", "provider",
)  # fmt: skip
NAMED = re.compile(r"^`(tests/[\w/]+\.py)::(test_\w+)`$")


def rows(section: str) -> list[list[str]]:
    """The cells of each row of the section's table, without its head."""
    found = [line.strip("|").split("|") for line in section.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in row] for row in found[2:]]


def sections() -> dict[str, str]:
    """What the model says of each attacker."""
    parts = re.split(r"^## The (.+)$", read(MODEL).partition("\n## What nothing stops")[0], flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def fault(cell: str) -> str | None:
    """Why the cell names no test that is there; None where it does."""
    named = NAMED.match(cell)
    if named is None:
        return f"{cell}: write `tests/ROOM/test_FILE.py::test_NAME`"
    path, test = named.groups()
    if not (ROOT / path).is_file():
        return f"{cell}: there is no such file"
    every = ast.walk(parse(Path(path)))
    tests = {node.name for node in every if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}
    return None if test in tests else f"{cell}: there is no such test"


def test_every_attacker_is_thought_of() -> None:
    assert tuple(sections()) == ATTACKERS


@pytest.mark.parametrize("attacker", ATTACKERS)
def test_every_promise_has_a_test_that_is_there(attacker: str) -> None:
    found = rows(sections()[attacker])
    assert len(found) >= 3
    assert {len(row) for row in found} == {3}
    none_of(filter(None, (fault(row[-1]) for row in found)), "docs/threat-model.md promises what no test shows")


@pytest.mark.parametrize(
    "cell",
    [
        "",
        "see the code",
        "`tests/house/test_sizes.py`",
        "`tests/house/test_none.py::test_a`",
        "`tests/house/test_threat_model.py::test_that_is_gone`",
    ],
)
def test_a_promise_without_a_test_is_seen(cell: str) -> None:
    assert fault(cell)
