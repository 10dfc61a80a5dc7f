"""What does not fit together is said in a sentence when the program is imported."""

from collections.abc import Callable
from types import ModuleType

import pytest

from handlers.entries import Chapter, Command, Effect, Opens
from handlers.entry_faults import WrongEntry, command_faults, flow_faults, menu_faults, twins, unlisted
from handlers.flow import Flow
from handlers.registry import COMMANDS, FLOWS, MEANINGS, brought, made_in, refuse
from handlers.rules.access import CASE_OFFICERS, EVERYBODY, VILLAGERS
from handlers.services.base.work import Done, Work
from storage.enums import Role


def nothing(_work: Work, _args: object) -> Done:
    """What a command or an effect of these tests does."""
    return Done()


def module(name: str, **things: object) -> ModuleType:
    """A module that brings `things`."""
    made = ModuleType(f"handlers.commands.{name}")
    vars(made).update(things)
    return made


def test_a_module_brings_what_it_lists() -> None:
    one, other = Command("satu", nothing, EVERYBODY), Command("dua", nothing, VILLAGERS, Chapter.MEMBERS)
    found = brought([module("a", COMMANDS=(one,)), module("b"), module("c", COMMANDS=(other,))], Command)
    assert found == {"satu": one, "dua": other}


@pytest.mark.parametrize(
    ("kind", "listed", "make"),
    [
        (Command, "COMMANDS", lambda: Command("dua", nothing, EVERYBODY)),
        (Flow, "FLOWS", lambda: Flow("dua", ())),
        (Effect, "EFFECTS", lambda: Effect("dua", nothing, EVERYBODY)),
    ],
)
def test_two_of_one_name(kind: type[Command], listed: str, make: Callable[[], Command]) -> None:
    modules = [module("a", **{listed: (make(),)}), module("b", **{listed: (make(),)})]
    said = f"{listed} of handlers.commands.a and of handlers.commands.b: both have 'dua'. Give one of them another name"
    with pytest.raises(WrongEntry, match=f"^{said}$"):
        brought(modules, kind)


def test_names_apart_are_fine() -> None:
    assert list(twins("COMMANDS", [("a", "satu"), ("b", "dua")])) == []


@pytest.mark.parametrize(
    ("things", "said"),
    [
        ({"SUGGESTION": Flow("saran", ())}, "saran makes Flow 'saran' and does not bring it. List it there in FLOWS"),
        ({"COMMAND": (Command("saran", nothing, EVERYBODY),)}, "saran makes Command 'saran' .* in COMMANDS"),
        ({"EFFECT": Effect("saran", nothing, EVERYBODY)}, "saran makes Effect 'saran' .* List it there in EFFECTS"),
    ],
)
def test_what_is_made_is_listed(things: dict[str, object], said: str) -> None:
    made = module("saran", **things)
    with pytest.raises(WrongEntry, match=said):
        refuse(unlisted(made.__name__, made_in(made), ()))
    listed = [one for value in things.values() for one in (value if isinstance(value, tuple) else (value,))]
    assert list(unlisted(made.__name__, made_in(made), listed)) == []


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (Command("jumlah-warga", nothing, EVERYBODY), "/jumlah-warga: a name has at most 32 small letters"),
        (Command("x" * 33, nothing, EVERYBODY), "a name has at most 32 small letters"),
        (Command("jumlah", nothing, frozenset()), "/jumlah: nobody may use it"),
        (Command("jumlah", nothing, VILLAGERS), "/jumlah: a staff command stands in /bantuan. Give it a Chapter"),
        (Command("jumlah", nothing, EVERYBODY, alone=True), "/jumlah: `alone` and `untold` are about its line"),
        (
            Command("jumlah", nothing, VILLAGERS, Chapter.MEMBERS, untold=frozenset({Role.HEAD})),
            "/jumlah: `untold` names a role that may not use it anyway",
        ),
        (Command("saran", Opens("sugest"), EVERYBODY), "/saran opens a conversation that nobody brings: 'sugest'; did"),
    ],
)
def test_what_a_command_cannot_say(command: Command, said: str) -> None:
    with pytest.raises(WrongEntry) as raised:
        refuse(command_faults([command], {"suggest"}))
    assert said in str(raised.value)


def test_a_word_starts_one_thing() -> None:
    two = [Command(name, nothing, EVERYBODY, meaning="suggest") for name in ("saran", "kritik")]
    assert list(command_faults(two, ())) == [
        "/saran and /kritik both mean 'suggest': a word can start only one of them"
    ]


def test_what_is_right_is_taken() -> None:
    right = [
        Command("jumlah", nothing, VILLAGERS, Chapter.MEMBERS, alone=True),
        Command("lembar", nothing, CASE_OFFICERS, Chapter.TABLES, untold=frozenset({Role.CASE_DINAS})),
        Command("saran", Opens("suggest"), EVERYBODY, meaning="suggest"),
    ]
    assert list(command_faults(right, {"suggest"})) == []


EFFECTS = {
    "report.hurt": Effect("report.hurt", nothing, EVERYBODY),
    "desk.look": Effect("desk.look", nothing, CASE_OFFICERS),
}


@pytest.mark.parametrize(
    ("own_words", "said"),
    [
        ({"threatened": "report.hrt"}, "name an effect that nobody brings: 'report.hrt'; did you mean 'report.hurt'?"),
        ({"threatend": "report.hurt"}, "name what no command means: 'threatend'; did you mean 'threatened'?"),
        (
            {"threatened": "desk.look"},
            "lead to 'desk.look', which is not for everybody: a word is heard whoever says it",
        ),
    ],
)
def test_own_words_name_what_there_is(own_words: dict[str, str | None], said: str) -> None:
    known = {"threatened", "dismissed"}
    with pytest.raises(WrongEntry) as raised:
        refuse(flow_faults([Flow("saran", (), own_words=own_words)], EFFECTS, known))
    assert str(raised.value) == f"own_words of the conversation 'saran' {said}"
    right = Flow("saran", (), own_words={"threatened": "report.hurt", "dismissed": None})
    assert list(flow_faults([right], EFFECTS, known)) == []


def test_a_button_of_the_menu_starts_something() -> None:
    assert list(menu_faults(MEANINGS)) == []
    (fault,) = menu_faults(MEANINGS.keys() - {"report"})
    assert fault.startswith("MENU_CHOICES (handlers/words.py): 'lapor' starts what nobody does: 'report'. Known: back,")


def test_a_command_that_only_opens_a_conversation() -> None:
    run = COMMANDS["petugas"].run
    assert isinstance(run, Opens)
    assert run.flow in FLOWS
