"""Both languages have the same messages with the same variables, and every key in the code has its words."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

from handlers.registry import EFFECTS
from storage.enums import Field, Role, Status, Vote
from tests.house.tree import ROOT, nodes, ours, place, programs, read

LANGUAGES = ("id", "en")
# What may stand behind the beginnings of keys that the code puts together.
PARTS: dict[str, tuple[str, ...]] = {
    "fields.": tuple(Field),
    "notices.": tuple(status for status in Status if status not in (Status.SUBMITTED, Status.DISPUTED)),
    "papers.stage-": tuple(Status),
    "problems.unreadable-": ("photo", "voice", "video", "sticker", "location", "file"),
    "registration.choice-ubah-": tuple(Field),
    "staff.role-": tuple(Role),
    "staff.status-": tuple(Status),
    "staff.vote-": tuple(Vote),
    "status.": tuple(Status),
}
# A key, and not the name of a file.
KEY = re.compile(
    r"[a-z][a-z0-9-]*\.(?!(?:css|csv|db|html|js|json|pdf|png|svg|toml|typ|xlsx)$)[a-z](?:[a-z0-9-]*[a-z0-9])?"
)


def files(language: str) -> set[str]:
    """Names of the message files of a language, without their ending."""
    folder = Path("messages", language)
    return {path.relative_to(folder).with_suffix("").as_posix() for path in ours() if _in(path, folder)}


def _in(path: Path, folder: Path) -> bool:
    return path.is_relative_to(folder) and path.suffix == ".ftl"


@cache
def resource(language: str, file: str) -> fluent.Resource:
    """One message file, read."""
    return FluentParser().parse(read(Path("messages", language, f"{file}.ftl")))


@cache
def words(language: str) -> dict[str, frozenset[str]]:
    """Key -> the variables of its message, attributes and the messages it refers to included."""
    return {
        f"{file}.{entry.id.name}": variables(entry)
        for file in files(language)
        for entry in resource(language, file).body
        if isinstance(entry, fluent.Message)
    }


class _Variables(Visitor):
    """Collects `$name`s."""

    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:  # noqa: N802 -- Visitor's way
        self.found.add(node.id.name)


def variables(entry: fluent.BaseNode) -> frozenset[str]:
    """Names of all variables in a message."""
    visitor = _Variables()
    visitor.visit(entry)
    return frozenset(visitor.found)


def test_both_languages_have_the_same_files() -> None:
    assert files("id") == files("en") != set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_is_understood(language: str) -> None:
    junk = [
        f"messages/{language}/{file}.ftl: {entry.content}"
        for file in files(language)
        for entry in resource(language, file).body
        if isinstance(entry, fluent.Junk)
    ]
    assert junk == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_key_is_given_twice(language: str) -> None:
    for file in files(language):
        ids = [e.id.name for e in resource(language, file).body if isinstance(e, fluent.Message | fluent.Term)]
        assert len(ids) == len(set(ids)), f"{language}/{file}: {sorted({i for i in ids if ids.count(i) > 1})}"


def test_both_languages_have_the_same_keys() -> None:
    assert set(words("id")) ^ set(words("en")) == set()


def test_both_languages_use_the_same_variables() -> None:
    english = words("en")
    assert {
        key: (sorted(used), sorted(english[key]))
        for key, used in words("id").items()
        if key in english and used != english[key]
    } == {}


def test_every_key_in_the_code_has_words() -> None:
    """Whatever looks like a key of one of our files, wherever it stands."""
    known, rooms = {*words("id"), *EFFECTS, *acts()}, files("id")
    missing = [
        f"{place(path, node)} {node.value}"
        for path, node in nodes(programs("handlers", "bot"))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        if KEY.fullmatch(node.value) and node.value.partition(".")[0] in rooms and node.value not in known
    ]
    assert missing == []


def test_everything_that_is_said_has_words() -> None:
    """Whatever is said, of whatever file, also of one that does not exist."""
    known = words("id")
    missing = [f"{place(path, node)} {key}" for path, node, key in said() if key not in known]
    assert missing == []


def test_a_key_put_together_has_words_for_every_part() -> None:
    known = words("id")
    stems = {stem for _, _, stem in put_together()}
    missing = [stem + part for stem in stems for part in PARTS.get(stem, ()) if stem + part not in known]
    alone = [stem for stem in stems if not any(key.startswith(stem) for key in known)]
    assert missing == alone == []


def said() -> Iterator[tuple[Path, ast.Call, str]]:
    """Keys of `Say` and `Phrase` that are written out. One with better `words` may have none of its own."""
    for path, call in sayings():
        key = call.args[0]
        if isinstance(key, ast.Constant) and not any(keyword.arg == "words" for keyword in call.keywords):
            yield path, call, str(key.value)


def put_together() -> Iterator[tuple[Path, ast.Call, str]]:
    """What stands before the changing part of such a key: `notices.` of `f"notices.{status}"`."""
    for path, call in sayings():
        key = call.args[0]
        first = key.values[0] if isinstance(key, ast.JoinedStr) else None
        if isinstance(first, ast.Constant):
            yield path, call, str(first.value)


def sayings() -> Iterator[tuple[Path, ast.Call]]:
    """Every `Say(...)` and `Phrase(...)`."""
    for path, node in nodes(programs("handlers", "bot")):
        if isinstance(node, ast.Call) and node.args and getattr(node.func, "id", "") in ("Say", "Phrase"):
            yield path, node


def test_sayings_are_found() -> None:
    assert "problems.unknown-command" in {key for _, _, key in said()}
    assert "notices." in {stem for _, _, stem in put_together()}


def acts() -> set[str]:
    """Names that look like keys and are not: what the audit calls an act."""
    return {
        node.args[0].value
        for _, node in nodes(programs("handlers", "bot"))
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "audit" and node.args
        if isinstance(node.args[0], ast.Constant) and isinstance(node.args[0].value, str)
    }


def test_the_guard_looks_at_the_messages() -> None:
    assert (ROOT / "messages/id").is_dir()
    assert len(words("id")) > 50
