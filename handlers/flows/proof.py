"""An unproven number asks for its news: the birth date of the record proves whose phone it is. One step."""

from functools import partial

from handlers.flow import Accept, Data, Finish, Flow, Params, Phrase, Result, Say, Setting
from handlers.rules.reading.birth_date import read_birth_date
from handlers.rules.reading.verdict import Verdict
from handlers.steps import Ask

NAME = "proof"
ask = partial(Ask, NAME)


def read(text: str, _data: Data, setting: Setting) -> Verdict:
    """A birth date in any way people type it; what cannot be read is no wrong answer."""
    return read_birth_date(text, today=setting.today)


def which(data: Data, _setting: Setting) -> Params:
    """The number alone: no name is said to somebody unknown."""
    return {"number": data["number"]}


def shown_date(value: str) -> Phrase:
    """A date in words."""
    return Phrase("registration.date", {"date": value})


def finished(_step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
    """A readable date ends the flow; services compare it."""
    data["birth-date"] = accept.value
    return Finish(effect="proof.prove")


PROOF = Flow(
    NAME, (ask("birth-date", read, params=which, show=shown_date),), after=finished, cancelled=Say("proof.left")
)
