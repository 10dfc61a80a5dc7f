"""Asking that everything about a person be forgotten (*hapus data*): what would happen, then yes or no."""

from dataclasses import replace

from handlers.entries import Effect
from handlers.flow import Choice, Data, Finish, Flow, Frame, Params, Phrase, Result, Say, Setting
from handlers.rules.access import EVERYBODY
from handlers.rules.registrations.forgetting import Fate
from handlers.services.people.forgetting import forget
from handlers.steps import Choose


def fate(data: Data, _setting: Setting) -> Params:
    """Whose data it is, and what would happen to it (`kind`: a `rules.registrations.forgetting.Fate`)."""
    return {key: data[key] for key in ("number", "name", "kind")}


def decided(choice: str, _data: Data, _setting: Setting) -> Result:
    """Forget, or leave everything as it is."""
    return Finish(effect="rights.forget") if choice == "ya" else Finish((Say("rights.kept"),))


class AskFirst(Choose):
    """Yes or no. A member's yes says that it is noted: nothing of theirs is erased."""

    def question(self, frame: Frame, setting: Setting) -> Say:
        """What would happen, with the buttons."""
        say = Choose.question(self, frame, setting)
        if frame.data["kind"] != Fate.MEMBER:
            return say
        noted = (Choice(c.id, Phrase("rights.choice-catat")) if c.id == "ya" else c for c in say.choices)
        return replace(say, choices=tuple(noted))


QUESTION = AskFirst("rights", "forget", ("ya", "tidak"), yes="ya", no="tidak", params=fate, decide=decided)
FORGET = Flow("forget", (QUESTION,), cancelled=Say("rights.kept"))

FLOWS = (FORGET,)

EFFECTS = (Effect("rights.forget", forget, EVERYBODY),)
