"""Every conversation has words for its questions, its buttons, its offers and its end, in both languages."""

from collections.abc import Iterator

import pytest

from handlers.registry import COMMANDS, FLOWS
from handlers.words import MENU_CHOICES
from messages.catalogue import LANGUAGES
from tests.support.conversation_words import answers_to_offers, said_by
from tests.support.guards import none_of
from tests.support.words import keys_of, words

MISSING = "A conversation says what has no words. Write them in both languages (where: README, the map)"


def missing(wanted: Iterator[str], language: str) -> list[str]:
    """The keys that have no words in a language."""
    return [f"{key} ({language})" for key in dict.fromkeys(wanted) if not words().has(key, language)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_questions_and_their_buttons_have_words(language: str) -> None:
    none_of(missing((key for flow in FLOWS.values() for key in said_by(flow)), language), MISSING)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_offer_has_its_two_answers(language: str) -> None:
    none_of(missing((key for flow in FLOWS.values() for key in answers_to_offers(flow)), language), MISSING)


def test_an_offer_belongs_to_a_question() -> None:
    """`offers.STEP-CODE`, then `offers.STEP`: a key that is neither would never be said."""
    steps = {step.name for flow in FLOWS.values() for step in flow.steps}
    alone = [key for key in keys_of("offers") if not belongs(key.removeprefix("offers."), steps)]
    none_of(alone, "No step of a conversation has this name: these words are never said")


def belongs(rest: str, steps: set[str]) -> bool:
    """True for a step's own offer, and for one with a code."""
    return any(rest == step or rest.startswith(f"{step}-") for step in steps)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_menu_has_its_words(language: str) -> None:
    wanted = ("menu.menu", "menu.open", *(f"menu.choice-{choice}" for choice in MENU_CHOICES))
    none_of(missing(iter(wanted), language), MISSING)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_unknown_command_gives_nothing_away(language: str) -> None:
    """The same words for a command that does not exist and one that is not for this chat (contract)."""
    assert words().variables("problems.unknown-command", language) == frozenset()
    said = words().text("problems.unknown-command", language=language).lower()
    assert [name for name in COMMANDS if f"/{name}" in said] == []


def test_the_guards_look_at_the_conversations() -> None:
    said = {key for flow in FLOWS.values() for key in said_by(flow)}
    assert {"registration.nik", "registration.choice-luar", "report.story-more", "registration.cancelled"} <= said
