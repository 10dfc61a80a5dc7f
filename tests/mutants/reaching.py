"""Which tests of the rules can see a file: those that import it, and those that import what imports it."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tests.mutants.making import ROOT

RULES = "tests/rules"


@cache
def tests_that_reach(path: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The nearest tests of the rules, mostly those that import the file themselves, and the others that reach it."""
    steps = {test: found for test in tests_of_rules() if (found := distance(test, path)) is not None}
    least = min(steps.values(), default=0)
    near = tuple(test for test in steps if steps[test] == least)
    return near, tuple(sorted(steps.keys() - near, key=lambda test: (steps[test], test)))


def tests_of_rules() -> list[str]:
    """Every file of tests/rules."""
    return [path.relative_to(ROOT).as_posix() for path in sorted((ROOT / RULES).glob("test_*.py"))]


def distance(start: str, path: str) -> int | None:
    """How many imports lead from a test or a rule to the file; None where none do."""
    seen, here, steps = {start}, {start}, 0
    while here and path not in here:
        here = {found for one in here for found in _imports(one)} - seen
        seen |= here
        steps += 1
    return steps if here else None


@cache
def _imports(path: str) -> frozenset[str]:
    """The rules that a file imports. Whoever goes through the whole program reaches all of them, and sees little."""
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    return frozenset(found for name in _names(tree) if (found := _file(name)) is not None)


def _names(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{one.name}" for one in node.names)


def _file(name: str) -> str | None:
    """`handlers.rules.ladder` is handlers/rules/ladder.py; None for what is no rule."""
    path = Path(*name.split(".")).with_suffix(".py")
    return path.as_posix() if path.is_relative_to("handlers/rules") and (ROOT / path).is_file() else None
