"""A file is one noun and short; a function is shorter."""

import ast
import re
from pathlib import Path

import pytest

from tests.house.tree import is_frozen, nodes, parse, place, programs, read, texts
from tests.support.guards import none_of

LONGEST_FILE = 300
LONGEST_CATALOGUE = 240
"""Words are split before they are full: whoever adds a sentence should not have to move others first."""
LONGEST_FUNCTION = 49
# Written or read as a whole, not as a program.
TABLES = (".csv", ".json", ".lock")
ROOMY = ("tests/", "docs/", "README.md", "CHANGELOG.md", "office.example.toml")
VAGUE = {"common", "helper", "helpers", "misc", "stuff", "tools", "util", "utils"}


def too_long(path: Path, lines: int) -> str | None:
    """What to do about a file of so many lines; None where it is short enough.

    too_long(Path("bot/app.py"), 310) == "bot/app.py: 310 lines, 300 at most. It holds more than one noun: ..."
    """
    words = path.suffix == ".ftl"
    most = LONGEST_CATALOGUE if words else LONGEST_FILE
    if lines <= most:
        return None
    return f"{path}: {lines} lines, {most} at most. {_split_words(path) if words else _split(path)}"


def _split_words(path: Path) -> str:
    """`messages/id/staff.ftl` or `messages/id/staff/votes.ftl`: its words belong below `messages/id/staff/`."""
    folder = Path(*path.with_suffix("").parts[:3])
    return f"Split it by topic, alike in both languages: {folder}/TOPIC.ftl keeps every key"


def _split(path: Path) -> str:
    if path.suffix == ".py":
        return "It holds more than one noun: give the second a file of its own, named for it"
    if path.suffix == ".md":
        return "It answers more than one question: move one to docs/ and link to it"
    return "It is about more than one thing: give the second a file of its own, named for it"


def test_no_file_is_too_long() -> None:
    ours = [path for path in texts() if path.suffix not in TABLES and not path.as_posix().startswith(ROOMY)]
    long = (too_long(path, len(read(path).splitlines())) for path in ours if not is_frozen(path))
    none_of(filter(None, long), "A file is one noun, and short")


@pytest.mark.parametrize(
    ("path", "lines", "advice"),
    [
        ("messages/id/staff.ftl", 240, None),
        ("messages/id/staff.ftl", 241, "241 lines, 240 at most. Split it by topic.*messages/id/staff/TOPIC.ftl keeps"),
        ("messages/en/staff/votes.ftl", 300, "300 lines.*messages/en/staff/TOPIC.ftl keeps every key"),
        ("bot/app.py", 300, None),
        ("bot/app.py", 301, "301 lines, 300 at most. It holds more than one noun"),
        ("CONTRIBUTING.md", 301, "move one to docs/"),
        ("bot/channels/webchat/static/page.css", 301, "about more than one thing"),
    ],
)
def test_a_long_file_is_seen_and_told_what_to_do(path: str, lines: int, advice: str | None) -> None:
    found = too_long(Path(path), lines)
    if advice is None:
        assert found is None
    else:
        assert found is not None
        assert re.match(f"{re.escape(path)}: .*{advice}", found)


def test_no_function_has_50_lines() -> None:
    long = [
        f"{place(path, node)} {node.name}: {length} lines, {LONGEST_FUNCTION} at most"
        for path, node in nodes([path for path in programs() if not is_frozen(path)])
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        if (length := (node.end_lineno or node.lineno) - node.lineno + 1) > LONGEST_FUNCTION
    ]
    none_of(long, "A function does one thing: name the steps of this one, and let it call them")


def test_every_file_is_named_for_what_it_holds() -> None:
    vague = [path for path in programs() if VAGUE & set(path.with_suffix("").parts)]
    none_of(vague, "This name fits anything. Name the file for the noun that it holds")


def test_every_package_and_module_says_what_it_is() -> None:
    silent = [path for path in programs() if not is_frozen(path) and not ast.get_docstring(parse(path))]
    none_of(silent, "Begin the file with a sentence that says what it is for")
