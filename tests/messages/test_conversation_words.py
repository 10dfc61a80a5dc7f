"""Every conversation has words for its questions, its buttons, its offers and its end, in both languages."""

import pytest

from handlers.flow import Choice, Flow, Phrase, Step
from handlers.gather import DONE, SKIP, Gather
from handlers.registry import COMMANDS, FLOWS
from handlers.steps import Ask, Choose, Pick, labelled
from handlers.words import MENU_CHOICES
from messages.catalogue import LANGUAGES, Catalogue

CATALOGUE = Catalogue.load(strict=True)
STEPS = [(flow, step) for flow in FLOWS.values() for step in flow.steps]
NAMES = [f"{flow.name}-{step.name}" for flow, step in STEPS]


def buttons(step: Step) -> tuple[Choice, ...]:
    """The buttons of a question, those of a long list's last lines included."""
    if isinstance(step, Choose):
        return labelled(step.flow, *step.ids)
    if isinstance(step, Pick):
        return labelled(step.flow, "lagi", "kembali", *step.last)
    if isinstance(step, Gather):
        return labelled(step.flow, DONE, *(() if step.needed else (SKIP,)))
    return step.extra if isinstance(step, Ask) else ()


def keys(step: Step) -> set[str]:
    """The keys that the labels of a question's buttons need."""
    return {button.label.key for button in buttons(step) if isinstance(button.label, Phrase)}


def question(step: Step) -> str:
    """The key of a question: `FLOW.STEP`, of the flow that it speaks for."""
    assert isinstance(step, Ask | Choose | Pick | Gather)
    return f"{step.flow}.{step.name}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("flow", "step"), STEPS, ids=NAMES)
def test_a_question_and_its_buttons_have_words(flow: Flow, step: Step, language: str) -> None:
    wanted = {question(step), *keys(step), flow.cancelled.key}
    wanted |= {f"{question(step)}-more"} if isinstance(step, Gather) else set()
    assert {key for key in wanted if not CATALOGUE.has(key, language)} == set()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("flow", FLOWS.values(), ids=FLOWS)
def test_an_offer_has_its_two_answers(flow: Flow, language: str) -> None:
    if not any(isinstance(step, Ask | Pick) and can_offer(step) for step in flow.steps):
        return
    voice = flow.speaks or flow.name
    wanted = [f"{voice}.choice-ya", f"{voice}.choice-tidak"]
    assert [key for key in wanted if not CATALOGUE.has(key, language)] == []


def can_offer(step: Step) -> bool:
    """True where offers have words: the others take any text."""
    return CATALOGUE.has(f"offers.{step.name}")


@pytest.mark.parametrize("key", sorted(key for key in CATALOGUE.keys() if key.startswith("offers.")))  # noqa: SIM118
def test_an_offer_belongs_to_a_question(key: str) -> None:
    """`offers.STEP-CODE`, then `offers.STEP`: a key that is neither would never be said."""
    rest = key.removeprefix("offers.")
    assert any(rest == step.name or rest.startswith(f"{step.name}-") for _, step in STEPS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_menu_has_its_words(language: str) -> None:
    wanted = ["menu.menu", "menu.open", *(f"menu.choice-{choice}" for choice in MENU_CHOICES)]
    assert [key for key in wanted if not CATALOGUE.has(key, language)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_unknown_command_gives_nothing_away(language: str) -> None:
    """The same words for a command that does not exist and one that is not for this chat (contract)."""
    assert CATALOGUE.variables("problems.unknown-command", language) == frozenset()
    words = CATALOGUE.text("problems.unknown-command", language=language).lower()
    assert [name for name in COMMANDS if f"/{name}" in words] == []
