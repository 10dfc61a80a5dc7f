"""What the code says: its texts, the keys in them, and keys that it puts together."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from tests.house.tree import nodes, programs


def texts_and_calls(*rooms: str) -> Iterator[tuple[Path, ast.AST]]:
    """Every text and every call of these rooms."""
    return ((path, node) for path, node in _nodes() if path.parts[0] in rooms)


@cache
def _nodes() -> tuple[tuple[Path, ast.AST], ...]:
    kinds = (ast.Constant, ast.JoinedStr, ast.Call)
    return tuple((path, node) for path, node in nodes(programs()) if isinstance(node, kinds))


def texts_of(*rooms: str) -> Iterator[tuple[Path, Any]]:
    """Every text that is written out."""
    for path, node in texts_and_calls(*rooms):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield path, node


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
    for path, node in texts_and_calls("handlers", "bot"):
        if isinstance(node, ast.Call) and node.args and getattr(node.func, "id", "") in ("Say", "Phrase"):
            yield path, node


def acts() -> set[str]:
    """Names that look like keys and are not: what the audit calls an act."""
    return {
        node.args[0].value
        for _, node in texts_and_calls("handlers", "bot")
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "audit" and node.args
        if isinstance(node.args[0], ast.Constant) and isinstance(node.args[0].value, str)
    }
