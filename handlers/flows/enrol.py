"""Typing the membership number of one person, where `/kpj` came without one or with a doubtful one."""

from handlers.flow import Accept, Again, Data, Finish, Flow, Params, Result, Say, Setting
from handlers.rules.reading.kpj import read_kpj
from handlers.rules.reading.verdict import Verdict, refuse
from handlers.rules.registrations.masks import last4
from handlers.services.base.whom import in_words
from handlers.steps import Ask, Choose

NAME = "enrol"


def read_one(text: str, _data: Data, _setting: Setting) -> Verdict:
    """One number. Several are never offered: their buttons would hold whole numbers."""
    verdict = read_kpj(text)
    return refuse("two-numbers") if verdict.kind == "offer" and len(verdict.readings) > 1 else verdict


def whose(data: Data, _setting: Setting) -> Params:
    """Parameters: the record, its person, and only the last digits of numbers: read out of the command, old, new.

    A question of an older release knows the record alone.
    """
    last, new = last4(data.get("reading", "")), last4(data.get("new", ""))
    who = in_words(data["who"]) if "who" in data else data["number"]
    return {"number": data["number"], "who": who, "last": last, "old": data.get("old", ""), "new": new}


def has_reading(data: Data, _setting: Setting) -> bool:
    """The `when` of "is it this one?": where the command held a number with a letter in it."""
    return "reading" in data


def replaces(data: Data, _setting: Setting) -> bool:
    """The `when` of "replace it?": where a member has another number already."""
    return "new" in data


def enters(data: Data, setting: Setting) -> bool:
    """The `when` of the question for the number."""
    return not replaces(data, setting)


def replaced(choice: str, data: Data, setting: Setting) -> Result:
    """Yes replaces the number; no leaves it."""
    if choice == "ya":
        return Finish(effect="enrol.enter")
    return Finish((Say("enrol.kept", whose(data, setting)),))


def decided(choice: str, data: Data, _setting: Setting) -> Result:
    """Yes enters the reading; no asks for the number."""
    if choice == "ya":
        data["kpj"] = data["reading"]
        return Finish(effect="enrol.enter")
    data.pop("reading")
    return Again(step="kpj")


def finished(step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
    """A membership number ends the flow and is entered."""
    if step != "kpj":
        return accept
    data["kpj"] = accept.value
    return Finish(effect="enrol.enter")


STEPS = (
    Choose(NAME, "sure", ("ya", "tidak"), yes="ya", no="tidak", when=has_reading, params=whose, decide=decided),
    Ask(NAME, "kpj", read_one, when=enters, params=whose, show=lambda kpj: f"...{last4(kpj)}"),
    Choose(NAME, "replace", ("ya", "tidak"), yes="ya", no="tidak", when=replaces, params=whose, decide=replaced),
)
ENROL = Flow(NAME, STEPS, after=finished, of_staff=True)

FLOWS = (ENROL,)
