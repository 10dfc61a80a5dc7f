"""What `make mutants` is told stays true: few run it, and a file that moved would be tried by nobody."""

import ast
import re
import tomllib
from pathlib import Path

import pytest

from tests.house.tree import ROOT, nodes, read
from tests.support.guards import none_of

PLAN, SURVIVORS = Path("tests/mutants/plan.py"), Path("tests/mutants/survivors.toml")
PLACE = re.compile(r"(?:bot|handlers|tests)/")


def test_the_plan_names_files_and_tests_that_are_there() -> None:
    named = {
        node.value
        for _, node in nodes([PLAN])
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and PLACE.match(node.value)
    }
    assert len(named) > 20
    gone = [name for name in sorted(named) if not _is_there(*name.partition("::"))]
    none_of(gone, f"This moved or was renamed: say so in {PLAN}")


def _is_there(path: str, _: str, test: str) -> bool:
    return (ROOT / path).exists() and (not test or f"def {test}(" in read(Path(path)))


@pytest.mark.parametrize("entry", tomllib.loads(read(SURVIVORS))["survivor"], ids=lambda entry: str(entry["now"]))
def test_a_mutant_with_a_reason_can_still_be_made(entry: dict[str, str]) -> None:
    text = [line.strip() for line in read(Path(entry["path"])).splitlines()]
    gone = [line for line in entry["was"].splitlines() if line not in text]
    none_of(gone, f"The line is another by now: `make mutants ONLY={entry['path']}` says what became of its mutant")
    assert len(entry["why"].split()) > 3, "Say in words why nobody needs to see it"
