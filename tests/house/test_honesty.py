"""Nothing is left for later, nothing fails in silence, nothing speaks out of turn."""

import ast
import re
from pathlib import Path

import pytest

from tests.house.tree import nodes, place, programs, read, texts
from tests.support.guards import none_of

THIS = "tests/house/test_honesty.py"
LATER = re.compile(r"\b(TODO|FIXME|XXX|HACK|raise NotImplementedError)\b")
# The terminal is where these speak.
SPEAKERS = (
    "bot/__main__.py",
    *(
        f"bot/operator/{one}.py"
        for one in ("backing_up", "clock", "commandline", "office_new", "opening", "restoring", "staffing")
    ),
)
EVERYTHING = {"Exception", "BaseException"}


def test_nothing_is_left_for_later() -> None:
    left = [
        f"{path}:{number} {line.strip()}"
        for path in texts()
        if path.as_posix() != THIS
        for number, line in enumerate(read(path).splitlines(), 1)
        if LATER.search(line)
    ]
    none_of(left, "Do it now, or write it where work is planned. The code holds no notes to itself")


def test_no_exception_is_swallowed() -> None:
    found = [place(path, node) for path, node in nodes(programs()) if swallows(node)]
    none_of(found, "Answer this exception: say what happens instead, or log it. Or let it go up")


def test_only_the_command_line_prints() -> None:
    silent = [path for path in programs() if not path.as_posix().startswith(SPEAKERS)]
    found = [place(path, node) for path, node in nodes(silent) if prints(node)]
    none_of(found, "Nobody reads what is printed here. Log it, or say it in a message")


@pytest.mark.parametrize(
    "code",
    [
        "try:\n    f()\nexcept ValueError:\n    pass",
        "try:\n    f()\nexcept Exception:\n    ...",
        "with suppress(Exception):\n    f()",
        "with contextlib.suppress(KeyError, BaseException):\n    f()",
    ],
)
def test_a_swallowed_exception_is_seen(code: str) -> None:
    assert any(swallows(node) for node in ast.walk(ast.parse(code)))


@pytest.mark.parametrize(
    "code", ["try:\n    f()\nexcept ValueError:\n    x = None", "with suppress(FileNotFoundError):\n    f()"]
)
def test_an_exception_that_is_answered_is_not_swallowed(code: str) -> None:
    assert not any(swallows(node) for node in ast.walk(ast.parse(code)))


def test_printing_is_seen() -> None:
    assert any(prints(node) for node in ast.walk(ast.parse("print('NIK')")))


def swallows(node: ast.AST) -> bool:
    """An `except` that does nothing, or `suppress` of everything."""
    if isinstance(node, ast.ExceptHandler):
        return all(isinstance(step, ast.Pass) or _is_ellipsis(step) for step in node.body)
    if isinstance(node, ast.Call) and _name(node.func) == "suppress":
        return bool(EVERYTHING & {_name(argument) for argument in node.args})
    return False


def prints(node: ast.AST) -> bool:
    """A call of `print`."""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"


def _is_ellipsis(step: ast.stmt) -> bool:
    return isinstance(step, ast.Expr) and isinstance(step.value, ast.Constant) and step.value.value is ...


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def test_the_guards_look_at_the_program() -> None:
    assert Path("bot/__main__.py") in programs()
    assert len(programs()) > 30
