"""What does not fit together among the entries of all modules, each in a sentence that says what to do."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping

from handlers.entries import Command, Effect, Opens, Reading
from handlers.flow import Flow
from handlers.rules.access import EVERYBODY
from handlers.rules.reading.replies import ENGINE
from handlers.rules.reading.table import nearest
from handlers.words import MENU_CHOICES

KINDS: Mapping[type[Command | Flow | Effect | Reading], str] = {
    Command: "COMMANDS",
    Flow: "FLOWS",
    Effect: "EFFECTS",
    Reading: "READINGS",
}
"""What a module may bring, and the tuple in which it lists it."""
NAME = re.compile(r"[a-z][a-z0-9_]{0,31}", re.ASCII)
"""What can be typed after a slash everywhere (Bot API, BotCommand)."""


class WrongEntry(Exception):
    """The entries do not fit together; the text says which, and what to do. The program does not start."""


def twins(kind: str, brought: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Names that stand for two things. `brought`: pairs (module, name)."""
    first: dict[str, str] = {}
    for module, name in brought:
        if name in first:
            yield f"{kind} of {first[name]} and of {module}: both have '{name}'. Give one of them another name"
        first[name] = module


def unlisted(module: str, made: Iterable[object], listed: Collection[object]) -> Iterator[str]:
    """What a module makes and no module lists."""
    for one in made:
        if isinstance(one, Command | Flow | Effect | Reading) and all(one is not other for other in listed):
            kind = KINDS[type(one)]
            yield f"{module} makes {type(one).__name__} '{one.name}' and does not bring it. List it there in {kind}"


def command_faults(commands: Iterable[Command], flows: Collection[str]) -> Iterator[str]:
    """What a command says that cannot be."""
    heard: dict[str, str] = {}
    for one in commands:
        yield from (f"/{one.name}: {fault}" for fault in _own_faults(one))
        if isinstance(one.run, Opens) and one.run.flow not in flows:
            yield f"/{one.name} opens a conversation that nobody brings: {nearest(one.run.flow, flows)}"
        if one.meaning in heard:
            yield f"/{heard[one.meaning]} and /{one.name} both mean '{one.meaning}': a word can start only one of them"
        if one.meaning is not None:
            heard[one.meaning] = one.name


def _own_faults(one: Command) -> Iterator[str]:
    if not NAME.fullmatch(one.name):
        yield "a name has at most 32 small letters, digits and _, for Telegram takes no others"
    if not one.who:
        yield "nobody may use it. Name a group of handlers/rules/access.py, or EVERYBODY"
    if one.of_staff and one.listed is None:
        yield "a staff command stands in /bantuan. Give it a Chapter (handlers/entries.py)"
    if one.listed is None and (one.alone or one.untold):
        yield "`alone` and `untold` are about its line in /bantuan. Give it a Chapter, or leave them out"
    if not one.untold <= one.who:
        yield "`untold` names a role that may not use it anyway. Leave that role out"


def flow_faults(flows: Iterable[Flow], effects: Mapping[str, Effect], meanings: Collection[str]) -> Iterator[str]:
    """What a conversation says of effects and meanings that are nowhere."""
    for flow in flows:
        where = f"own_words of the conversation '{flow.name}'"
        for meaning, effect in flow.own_words.items():
            if effect is not None and effect not in effects:
                yield f"{where} name an effect that nobody brings: {nearest(effect, effects)}"
            elif effect is not None and effects[effect].who != EVERYBODY:
                yield f"{where} lead to '{effect}', which is not for everybody: a word is heard whoever says it"
            if meaning not in meanings:
                yield f"{where} name what no command means: {nearest(meaning, meanings)}"


def menu_faults(meanings: Collection[str]) -> Iterator[str]:
    """Buttons of the menu that start nothing."""
    known = {*ENGINE, *meanings}
    for choice, meaning in MENU_CHOICES.items():
        if meaning not in known:
            yield f"MENU_CHOICES (handlers/words.py): '{choice}' starts what nobody does: {nearest(meaning, known)}"
