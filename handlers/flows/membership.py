"""Reading out a membership number: the birth date proves who asks. One step; a wrong answer asks again."""

from functools import partial

from handlers.flow import Accept, Data, Finish, Flow, Params, Phrase, Result, Setting
from handlers.rules.reading.birth_date import read_birth_date
from handlers.rules.reading.verdict import Verdict
from handlers.steps import Ask

NAME = "membership"
ask = partial(Ask, NAME)


def read(text: str, _data: Data, setting: Setting) -> Verdict:
    """A birth date in any way people type it; what cannot be read is no wrong answer."""
    return read_birth_date(text, today=setting.today)


def whose(data: Data, _setting: Setting) -> Params:
    """Whose number it is about: a chat may hold several people."""
    return {"number": data["number"], "name": data["name"]}


def shown_date(value: str) -> Phrase:
    """A date in words."""
    return Phrase("registration.date", {"date": value})


def finished(_step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
    """A readable date ends the flow; services compare it."""
    data["birth-date"] = accept.value
    return Finish(effect="membership.prove")


MEMBERSHIP = Flow(NAME, (ask("birth-date", read, params=whose, show=shown_date),), after=finished)
