"""*Maksudnya ...?*: what a sentence may mean is asked, never guessed. What was open waits below."""

from collections.abc import Callable
from dataclasses import dataclass

from handlers.entries import Effect
from handlers.flow import Answer, Choice, Data, Finish, Flow, Frame, Params, Phrase, Result, Say, Setting, Step, Unclear
from handlers.rules.access import EVERYBODY
from handlers.rules.hearing.offered import denies_all
from handlers.rules.reading.verdict import refuse
from handlers.services.people.wished import carry_out
from handlers.steps import always, labelled, nothing

NAME = "understood"
NOT_THAT = "tidak"


WRONG = ("change", "edit")
"""A field is wrong, before and after it was sent."""


def words_for(label: str) -> Phrase:
    """A button for a label: a topic is called as its page is."""
    kind, _, what = label.partition(":")
    if kind == "topic":
        return Phrase(f"info.choice-{what}")
    kind = "wrong" if what and kind in WRONG else kind
    return Phrase(f"{NAME}.choice-{kind}-{what}" if what else f"{NAME}.choice-{kind}")


@dataclass(frozen=True, slots=True)
class Doubt(Step):
    """At most three meanings as buttons, and that it is none of them. `labels` and `words` are in the frame's data."""

    flow: str = NAME
    name: str = "meant"
    when: Callable[[Data, Setting], bool] = always
    params: Callable[[Data, Setting], Params] = nothing

    def question(self, frame: Frame, setting: Setting) -> Say:
        """The meanings, the likeliest first."""
        meant = (Choice(label, words_for(label)) for label in frame.data["labels"])
        return Say(self.key, choices=(*meant, *labelled(NAME, NOT_THAT)))

    def take(self, answer: Answer, frame: Frame, setting: Setting) -> Result:
        """One of the buttons; *ya* where there is one alone."""
        labels = frame.data["labels"]
        chosen = labels[0] if answer.meaning == "yes" and len(labels) == 1 else answer.choice
        if chosen in labels:
            frame.data["label"] = chosen
            return Finish(effect="understood.wish")
        if answer.choice == NOT_THAT or answer.meaning == "no" or denies_all(answer.text):
            return Finish((Say("understood.not-that"),))
        return Unclear(refuse("choose-one"))


DOUBT = Flow(NAME, (Doubt(),))

FLOWS = (DOUBT,)
EFFECTS = (Effect("understood.wish", carry_out, EVERYBODY),)
