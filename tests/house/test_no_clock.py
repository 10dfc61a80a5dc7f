"""Handlers are given the time, ids and chance as arguments, so that a turn can be run twice."""

import ast

import pytest

from tests.house.tree import nodes, place, programs
from tests.support.guards import none_of

FORBIDDEN_MODULES = {"random", "secrets", "time", "uuid"}
SOURCES = {"datetime", "date", "time", "os"}
CLOCKS = {"now", "utcnow", "today", "monotonic", "perf_counter", "time_ns", "urandom"}
# UUID as a type is a value like any other.
ALLOWED_NAMES = {("uuid", "UUID")}


def test_handlers_have_no_clock_and_no_dice() -> None:
    found = [place(path, node) for path, node in nodes(programs("handlers")) if draws(node)]
    none_of(found, "A turn may run twice. Take time, ids and chance from the turn: work.now, setting.today")


@pytest.mark.parametrize(
    "code",
    [
        "import random",
        "import time as t",
        "from secrets import token_hex",
        "from uuid import uuid4",
        "datetime.now(tz=UTC)",
        "dt.date.today()",
        "os.urandom(8)",
        "self.clock.now()",
    ],
)
def test_a_clock_or_a_die_is_seen(code: str) -> None:
    assert any(draws(node) for node in ast.walk(ast.parse(code)))


@pytest.mark.parametrize(
    "code", ["from datetime import time", "from uuid import UUID", "turn.now.date()", "office.today(turn.now)"]
)
def test_a_moment_that_was_handed_in_is_fine(code: str) -> None:
    assert not any(draws(node) for node in ast.walk(ast.parse(code)))


def draws(node: ast.AST) -> bool:
    """An import or a call that answers differently each time."""
    if isinstance(node, ast.Import):
        return any(name.name.partition(".")[0] in FORBIDDEN_MODULES for name in node.names)
    if isinstance(node, ast.ImportFrom):
        module = node.module or ""
        return module in FORBIDDEN_MODULES and any((module, name.name) not in ALLOWED_NAMES for name in node.names)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CLOCKS:
        source = getattr(node.func.value, "attr", getattr(node.func.value, "id", ""))
        return source in SOURCES or not (node.args or node.keywords)
    return False
