"""Every conversation, command, effect and reading, gathered from the modules of `commands` and `flows`.

Nothing is added here: a module lists what it brings in COMMANDS, FLOWS, EFFECTS and READINGS (`handlers/entries.py`).
What does not fit together keeps the program from starting (WrongEntry).
"""

import pkgutil
from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from types import ModuleType
from typing import TypeVar

from handlers import commands, flows
from handlers.commands import helping
from handlers.entries import Command, Effect, Reading
from handlers.entry_faults import KINDS, WrongEntry, command_faults, flow_faults, menu_faults, twins, unlisted
from handlers.flow import Flow
from handlers.rules import tables
from handlers.rules.reports.report_heard import WRONG

_Entry = TypeVar("_Entry", Command, Flow, Effect, Reading)


def modules_of(package: ModuleType) -> Iterator[ModuleType]:
    """The modules of a package and of the packages in it, by the alphabet."""
    for found in sorted(pkgutil.iter_modules(package.__path__), key=lambda one: one.name):
        module = import_module(f"{package.__name__}.{found.name}")
        yield from modules_of(module) if found.ispkg else (module,)


def brought(modules: Iterable[ModuleType], kind: type[_Entry], *more: _Entry) -> Mapping[str, _Entry]:
    """What these modules list of a kind, and `more`, by name. Raises WrongEntry for two of one name."""
    found = [(module.__name__, entry) for module in modules for entry in getattr(module, KINDS[kind], ())]
    found += [(__name__, entry) for entry in more]
    refuse(twins(KINDS[kind], ((module, entry.name) for module, entry in found)))
    return {entry.name: entry for _, entry in found}


def made_in(module: ModuleType) -> Iterator[object]:
    """What stands in a module, also inside tuples."""
    for value in vars(module).values():
        yield from value if isinstance(value, tuple) else (value,)


def refuse(faults: Iterable[str]) -> None:
    """Raise WrongEntry where there are any."""
    if found := list(faults):
        raise WrongEntry("\n".join(found))


_MODULES = (*modules_of(commands), *modules_of(flows))
_BROUGHT = brought(_MODULES, Command)

LISTED = tuple(sorted((one for one in _BROUGHT.values() if one.listed), key=lambda one: one.listed or 0))
"""The commands of /bantuan and of Telegram's menus, in the order of the work."""

COMMANDS = brought(_MODULES, Command, helping.help_with(LISTED))
FLOWS = brought(_MODULES, Flow)
EFFECTS = brought(_MODULES, Effect)
READINGS = brought(_MODULES, Reading)

OF_STAFF = frozenset(flow.name for flow in FLOWS.values() if flow.of_staff)
"""Questions that end with the role in which they were opened."""
BRIEF = frozenset(flow.name for flow in FLOWS.values() if len(flow.steps) == 1)
"""Conversations of one question: while they wait nothing of them is answered."""

MEANINGS: Mapping[str, Command] = {one.meaning: one for one in COMMANDS.values() if one.meaning}

_ALL = (*COMMANDS.values(), *FLOWS.values(), *EFFECTS.values(), *READINGS.values())
refuse(fault for module in _MODULES for fault in unlisted(module.__name__, made_in(module), _ALL))
refuse(command_faults(COMMANDS.values(), FLOWS))
refuse(flow_faults(FLOWS.values(), EFFECTS, MEANINGS))
refuse(menu_faults(MEANINGS))


def check_tables() -> None:
    """Read every table of the rules, before anything is accepted. Raises WrongTable.

    WRONG is no word of `replies.csv`: it is heard in whole sentences.
    """
    tables.check_tables(MEANINGS.keys() - {WRONG})
