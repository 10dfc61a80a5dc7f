"""The keys that a conversation says by itself: what its steps ask, the buttons under them, its offers, its end."""

from collections.abc import Iterator

from handlers.flow import Choice, Flow, Phrase, Step
from handlers.flows.periods.ending import ANOTHER, Whose
from handlers.flows.understood import NOT_THAT, Doubt, words_for
from handlers.gather import DONE, SKIP, Gather
from handlers.rules.understanding.wishes import wishes
from handlers.steps import Ask, Choose, Pick, labelled
from tests.support.words import words


def buttons(step: Step) -> tuple[Choice, ...]:
    """The buttons of a question, those of a long list's last lines included."""
    if isinstance(step, Choose):
        return labelled(step.flow, *step.ids)
    if isinstance(step, Pick):
        return labelled(step.flow, "lagi", "kembali", *step.last)
    if isinstance(step, Doubt):
        return *(Choice(label, words_for(label)) for label in wishes()), *labelled(step.flow, NOT_THAT)
    if isinstance(step, Whose):
        return labelled(step.flow, ANOTHER)
    if isinstance(step, Gather):
        return labelled(step.flow, DONE, *(() if step.needed else (SKIP,)))
    return step.extra if isinstance(step, Ask) else ()


def question(step: Step) -> str:
    """The key of a question: `FLOW.STEP`, of the flow that it speaks for."""
    assert isinstance(step, Ask | Choose | Pick | Gather | Doubt | Whose)
    return f"{step.flow}.{step.name}"


def said_by(flow: Flow) -> Iterator[str]:
    """The keys of a conversation's questions, of the labels under them, and of its end."""
    yield flow.cancelled.key
    for step in flow.steps:
        yield question(step)
        yield from (button.label.key for button in buttons(step) if isinstance(button.label, Phrase))
        if isinstance(step, Gather):
            yield f"{question(step)}-more"


def answers_to_offers(flow: Flow) -> Iterator[str]:
    """The two answers under an offer, where the conversation can make one."""
    if any(isinstance(step, Ask | Pick) and can_offer(step) for step in flow.steps):
        voice = flow.speaks or flow.name
        yield from (f"{voice}.choice-ya", f"{voice}.choice-tidak")


def can_offer(step: Step) -> bool:
    """True where offers have words: the others take any text."""
    return words().has(f"offers.{step.name}")


def own_offers(flow: Flow) -> Iterator[str]:
    """The words of an offer that `offers.STEP` has none for."""
    for step in flow.steps:
        if isinstance(step, Ask | Pick) and not can_offer(step):
            yield f"{flow.speaks or flow.name}.{step.name}-confirm"
