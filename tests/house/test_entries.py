"""Nothing that a module brings along is forgotten, stands in the wrong place, or is without words."""

import ast
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from bot.channels.telegram.menus import EVERYBODY as OFFICERS_TOO
from bot.channels.telegram.menus import WORKERS
from handlers.registry import COMMANDS, LISTED
from handlers.rules import access
from handlers.rules.reading.replies import ENGINE
from handlers.words import MENU_CHOICES
from messages.catalogue import LANGUAGES
from tests.house.said import texts_of
from tests.house.tree import nodes, place, programs
from tests.support.guards import none_of
from tests.support.words import words

_HOMES = (
    *("commands", "commands/cases", "commands/steering"),
    *("flows", "flows/cases", "flows/periods", "flows/regulations", "flows/steering"),
)
HOMES = tuple(Path("handlers") / one for one in _HOMES)
LISTS = ("COMMANDS", "FLOWS", "EFFECTS")
ENTRIES = {"Command": "who", "Effect": "who", "Flow": None}
OF_THE_ENGINE = ("daftar", "menu", "batal")
"""In the menu of workers, and no commands: the conversation itself understands them."""


def bringing() -> Iterator[tuple[Path, dict[str, tuple[object, ...]]]]:
    """Every module that may bring something, with what it lists."""
    for path in programs("handlers"):
        if path.parent in HOMES and path.name != "__init__.py":
            made = import_module(".".join(path.with_suffix("").parts))
            yield path, {name: getattr(made, name) for name in LISTS if hasattr(made, name)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_staff_command_has_its_line(language: str) -> None:
    missing = [f"{one.words} ({language})" for one in LISTED if not words().has(one.words, language)]
    none_of(missing, "A command of /bantuan has no line there. Write it in messages/id and messages/en, commands.ftl")
    lines = {one.name: words().text(one.words, language=language) for one in LISTED}
    odd = [
        line for name, line in lines.items() if not line.startswith((f"/{name} - ", f"/{name} ")) or " - " not in line
    ]
    none_of(
        odd, "A line of /bantuan begins with its command, then ' - ' and what it does: Telegram shows the second part"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_menu_of_everybody_has_words(language: str) -> None:
    names = dict.fromkeys((*WORKERS, *OFFICERS_TOO))
    missing = [name for name in names if not words().has(f"telegram.menu-{name}", language)]
    none_of(missing, "Telegram's menu shows this word without saying what it does. Write telegram.menu-NAME")
    strange = [n for n in names if n not in OF_THE_ENGINE and (n not in COMMANDS or COMMANDS[n].of_staff)]
    none_of(strange, "Everybody sees this in Telegram's menu, and it is no command for everybody")
    assert set(OF_THE_ENGINE) - set(MENU_CHOICES) == {"menu", "batal"}


def test_a_module_there_brings_something_or_serves_one_that_does() -> None:
    used = {
        f"handlers/{'/'.join(node.module.split('.')[1:])}.py"
        for _, node in nodes(programs("handlers"))
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("handlers.")
    } | {
        f"{node.module.replace('.', '/')}/{name.name}.py"
        for _, node in nodes(programs("handlers"))
        if isinstance(node, ast.ImportFrom) and node.module
        for name in node.names
    }
    idle = [path for path, lists in bringing() if not any(lists.values()) and path.as_posix() not in used]
    none_of(idle, "This file brings nothing. List its entries in COMMANDS, FLOWS or EFFECTS (handlers/entries.py)")


def test_a_list_holds_what_it_is_named_for() -> None:
    kinds = {"COMMANDS": "Command", "FLOWS": "Flow", "EFFECTS": "Effect"}
    wrong = [
        f"{path} {name}: {one!r:.60}"
        for path, lists in bringing()
        for name, listed in lists.items()
        for one in listed
        if type(one).__name__ != kinds[name]
    ]
    none_of(wrong, "COMMANDS holds Command, FLOWS Flow, EFFECTS Effect. Move this one to its own list")


def made() -> Iterator[tuple[Path, ast.Call, str]]:
    """Every entry that the code makes: where, and what it is."""
    for path, node in nodes(programs()):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ENTRIES:
            yield path, node, getattr(node.func, "id", "")


def test_entries_stand_beside_what_they_are_about() -> None:
    helping = Path("handlers/commands/helping.py")
    away = [f"{place(path, node)} {kind}" for path, node, kind in made() if path.parent not in HOMES]
    none_of(
        away, "Only modules of handlers/commands and handlers/flows bring entries. Put this one beside its function"
    )
    assert helping in {path for path, _, _ in made()}, "the guard sees nothing"


def test_an_entry_names_a_group_of_roles() -> None:
    spelt = [
        f"{place(path, node)} {ast.unparse(who)}"
        for path, node, kind in made()
        if kind != "Flow"
        for who in [*node.args[2:3], *(k.value for k in node.keywords if k.arg == "who")]
        if not (isinstance(who, ast.Name) and isinstance(getattr(access, who.id, None), frozenset))
    ]
    none_of(spelt, "Roles are put together in handlers/rules/access.py alone. Give the group a name there and use it")


def test_the_conversation_understands_what_it_says_it_does() -> None:
    said = {node.value for path, node in texts_of("bot", "handlers") if path.name != "replies.py"}
    none_of(sorted(ENGINE - said), "No code looks for this meaning of ENGINE (replies.py). Handle it, or take it away")
