"""Conversations end in what somebody does, and an officer's ends with the role."""

import ast
import re
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

from handlers.flow import Flow
from handlers.registry import EFFECTS
from tests.house.tree import nodes, parse, place, programs
from tests.support.guards import none_of

CONVERSATIONS = [path for path in programs("handlers") if Path("handlers/flows") in path.parents]


def module_of(path: Path) -> ModuleType:
    """The module of one of our files."""
    return import_module(".".join(path.with_suffix("").parts))


def calls(path: Path, name: str) -> list[ast.Call]:
    """Every call of `name` in a file."""
    return [node for _, node in nodes([path]) if isinstance(node, ast.Call) and getattr(node.func, "id", "") == name]


def finishes(path: Path) -> set[str]:
    """The effects that the conversations of a file may end in: every text of it that is one, or may become one.

    The name in `Effect("case.act", ...)` itself does not count.
    """
    inside, entries = vars(module_of(path)), [call.args[0] for call in calls(path, "Effect")]
    forms = {form_of(node, inside) for node in ast.walk(parse(path)) if node not in entries}
    named = [form for form in forms if form and not form.startswith(".+")]
    return {name for form in named for name in EFFECTS if re.fullmatch(form, name)}


def form_of(text: ast.AST, inside: dict[str, object]) -> str | None:
    r"""What a text may become: `broadcast\.plan`, or `staff\..+` of `f"{NAME}.{step}"`, where the module has NAME."""
    if isinstance(text, ast.Constant):
        return re.escape(text.value) if isinstance(text.value, str) else None
    return "".join(_part(value, inside) for value in text.values) if isinstance(text, ast.JoinedStr) else None


def _part(value: ast.expr, inside: dict[str, object]) -> str:
    if isinstance(value, ast.FormattedValue):
        known = inside.get(value.value.id) if isinstance(value.value, ast.Name) else None
        return re.escape(known) if isinstance(known, str) else ".+"
    return re.escape(str(value.value)) if isinstance(value, ast.Constant) else ".+"


def ends(call: ast.Call) -> list[ast.expr]:
    """What `Finish(...)` names as its effect; two where a condition chooses."""
    given = [*call.args[1:2], *(keyword.value for keyword in call.keywords if keyword.arg == "effect")]
    return [end for one in given for end in ([one.body, one.orelse] if isinstance(one, ast.IfExp) else [one])]


@pytest.mark.parametrize("path", CONVERSATIONS, ids=str)
def test_a_conversation_ends_in_an_effect_that_somebody_brings(path: Path) -> None:
    forms = [
        (place(path, call), form)
        for call in calls(path, "Finish")
        for end in ends(call)
        if (form := form_of(end, vars(module_of(path))))
    ]
    nowhere = [where for where, form in forms if not any(re.fullmatch(form, name) for name in EFFECTS)]
    none_of(nowhere, "Nobody brings this effect. List it in EFFECTS of the module that holds its function")


def test_every_effect_is_the_end_of_a_conversation() -> None:
    idle = sorted(set(EFFECTS).difference(*map(finishes, CONVERSATIONS)))
    none_of(idle, "No conversation ends in this effect. Correct its name, or take it away")


@pytest.mark.parametrize("path", CONVERSATIONS, ids=str)
def test_an_officers_effect_ends_an_officers_conversation(path: Path) -> None:
    """As far as a file tells: which of its conversations ends in which effect is known only when they are played."""
    flows = [flow for flow in getattr(module_of(path), "FLOWS", ()) if isinstance(flow, Flow)]
    of_officers = [flow.name for flow in flows if flow.of_staff]
    staffs = sorted(name for name in finishes(path) if None not in EFFECTS[name].who)
    if flows and not of_officers:
        none_of(staffs, "Officers end here. Their conversation is `of_staff=True`: it ends with their role")
    if not staffs:
        none_of(of_officers, "A conversation is `of_staff`, and all that it ends in is for everybody")


def test_ends_are_found() -> None:
    assert finishes(Path("handlers/flows/pin.py")) == {
        "staff.pin", "staff.pin-new", "staff.typed-before", "staff.unlock-code",
    }  # fmt: skip
    assert finishes(Path("handlers/flows/enrol.py")) == {"enrol.enter"}
    found = [len(ends(call)) for call in calls(Path("handlers/flows/broadcast.py"), "Finish")]
    assert sorted(found) == [0, 1, 2], "left, planned, edited or confirmed"
