"""What people hear depends on what a channel can do, never on which one it is."""

import ast
import re
from collections.abc import Iterator

from bot.channels.registry import CHANNELS
from tests.house.tree import nodes, place, programs
from tests.support.guards import none_of

NAMES = frozenset(one.name for one in CHANNELS)
_WORDS = re.compile(r"[a-z]+")
OF_THE_OFFICES_FILE = frozenset({"webchat_notice_minutes"})
OF_A_RUNG = frozenset({"notices.some-news-sms"})
"""What names no channel: a key of office.toml, and the short words for a rung of the ladder."""


def named(node: ast.AST) -> str:
    """The text of a name or of a short text that is no sentence; "" of everything else."""
    match node:
        case ast.Constant(value=str(text)) if " " not in text and text not in OF_A_RUNG:
            return text
        case ast.Attribute(attr=name) | ast.Name(id=name) | ast.arg(arg=name) | ast.AnnAssign(target=ast.Name(id=name)):
            return name if name.islower() and name not in OF_THE_OFFICES_FILE else ""
        case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
            return name.lower()
    return ""


def found() -> Iterator[str]:
    for path, node in nodes(programs("handlers", "storage")):
        if "migrations" not in path.parts and NAMES & set(_WORDS.findall(named(node))):
            yield f"{place(path, node)}: {named(node)}"


def test_handlers_and_storage_name_no_channel() -> None:
    none_of(
        found(),
        "A channel is named. Ask what it can do: `setting.abilities` or `work.channels` (handlers/rules/channels.py);\n"
        "where the ability is missing, add it to Abilities and declare it in bot/channels/*/abilities.py",
    )
