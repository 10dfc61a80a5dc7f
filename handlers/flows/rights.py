"""Seeing everything that is kept of a person, and asking that it be forgotten."""

from handlers.flow import Accept, Data, Finish, Flow, Params, Phrase, Result, Say, Setting
from handlers.rules.reading.birth_date import read_birth_date
from handlers.rules.reading.verdict import Verdict
from handlers.steps import Ask, Choose

NAME = "rights"


def read_born(text: str, _data: Data, setting: Setting) -> Verdict:
    """A birth date in any way people type it."""
    return read_birth_date(text, today=setting.today)


def shown_date(value: str) -> Phrase:
    """A date in words."""
    return Phrase("registration.date", {"date": value})


def whose(data: Data, _setting: Setting) -> Params:
    """Which person of the chat it is about."""
    return {"number": data["number"], "name": data["name"]}


def fate(data: Data, setting: Setting) -> Params:
    """What would happen to the data."""
    return {"number": data["number"], "name": data["name"], "kind": data["kind"], "contact": setting.office.help_line}


def proved(_step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
    """Services compare the date."""
    data["birth-date"] = accept.value
    return Finish(effect="rights.show")


def decided(choice: str, _data: Data, _setting: Setting) -> Result:
    """Forget, or leave everything as it is."""
    return Finish(effect="rights.forget") if choice == "ya" else Finish((Say("rights.kept"),))


RIGHTS = Flow(
    NAME,
    (Ask(NAME, "birth-date", read_born, params=whose, show=shown_date),),
    after=proved,
    cancelled=Say("rights.left"),
)

FORGET = Flow(
    "forget",
    (Choose(NAME, "forget", ("ya", "tidak"), yes="ya", no="tidak", params=fate, decide=decided),),
    cancelled=Say("rights.kept"),
)
