"""A file is one noun and short; a function is shorter."""

import ast

from tests.house.tree import is_frozen, nodes, parse, place, programs, read, texts

LONGEST_FILE = 300
LONGEST_FUNCTION = 49
# Written or read as a whole, not as a program.
TABLES = (".csv", ".json", ".lock")
ROOMY = ("tests/", "docs/", "README.md", "CHANGELOG.md", "office.example.toml")
VAGUE = {"common", "helper", "helpers", "misc", "stuff", "tools", "util", "utils"}


def test_no_file_is_longer_than_300_lines() -> None:
    long = {
        str(path): lines
        for path in texts()
        if path.suffix not in TABLES and not is_frozen(path) and not path.as_posix().startswith(ROOMY)
        if (lines := len(read(path).splitlines())) > LONGEST_FILE
    }
    assert long == {}


def test_no_function_has_50_lines() -> None:
    long = {
        f"{place(path, node)} {node.name}": length
        for path, node in nodes([path for path in programs() if not is_frozen(path)])
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        if (length := (node.end_lineno or node.lineno) - node.lineno + 1) > LONGEST_FUNCTION
    }
    assert long == {}


def test_every_file_is_named_for_what_it_holds() -> None:
    assert [str(path) for path in programs() if VAGUE & set(path.with_suffix("").parts)] == []


def test_every_package_and_module_says_what_it_is() -> None:
    silent = [str(path) for path in programs() if not is_frozen(path) and not ast.get_docstring(parse(path))]
    assert silent == []
