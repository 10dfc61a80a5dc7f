"""Asking that everything about a person be forgotten (*hapus data*): what would happen, then yes or no."""

from handlers.entries import Effect
from handlers.flow import Data, Finish, Flow, Params, Result, Say, Setting
from handlers.rules.access import EVERYBODY
from handlers.services.people.forgetting import forget
from handlers.steps import Choose


def fate(data: Data, setting: Setting) -> Params:
    """Whose data it is, and what would happen to it (`kind`: a `rules.registrations.forgetting.Fate`)."""
    return {key: data[key] for key in ("number", "name", "kind")} | {"contact": setting.office.help_line}


def decided(choice: str, _data: Data, _setting: Setting) -> Result:
    """Forget, or leave everything as it is."""
    return Finish(effect="rights.forget") if choice == "ya" else Finish((Say("rights.kept"),))


QUESTION = Choose("rights", "forget", ("ya", "tidak"), yes="ya", no="tidak", params=fate, decide=decided)
FORGET = Flow("forget", (QUESTION,), cancelled=Say("rights.kept"))

FLOWS = (FORGET,)

EFFECTS = (Effect("rights.forget", forget, EVERYBODY),)
