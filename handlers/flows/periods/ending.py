"""Somebody died or moved away: of whom (the receipt number) and when, and that it is meant, gently."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from handlers.entries import Effect
from handlers.flow import (
    Accept,
    Answer,
    Choice,
    Data,
    Finish,
    Flow,
    Frame,
    Params,
    Phrase,
    Result,
    Say,
    Setting,
    Step,
    Unclear,
)
from handlers.rules.access import EVERYBODY
from handlers.rules.reading.phrases import phrase
from handlers.rules.reading.typed_days import read_day
from handlers.rules.reading.verdict import Verdict, ok, refuse
from handlers.rules.registrations.receipt import parse_receipt
from handlers.services.base.whom import in_words
from handlers.services.period.reporting import ENDING as FLOW
from handlers.services.period.reporting import find_number, tell_of
from handlers.services.registrations.endings import OFFICER, YEARS_BACK
from handlers.steps import Ask, Choose, labelled, nothing
from storage.enums import EndReason

WHOSE, NUMBER, DAY, SURE = "whose", "number", "day", "sure"
NO_NUMBER = "tidak-ada"
ANOTHER = "another"
_ANOTHER = re.compile(r"\b(?:orang )?lain(?:nya)?\b|\bbukan\b")


def _read_number(text: str, _data: Data, _setting: Setting) -> Verdict:
    """The receipt number of a registration; of no other kind."""
    found = parse_receipt(text)
    return ok(found) if found is not None and found.startswith("D-") else refuse("not-a-receipt")


def _read_day(text: str, _data: Data, setting: Setting) -> Verdict:
    """The day, not after today."""
    today = setting.today
    return read_day(text, today=today, earliest=today - YEARS_BACK, latest=today)


def _about(data: Data, setting: Setting) -> Params:
    said = {"reason": data["reason"], "number": data.get(NUMBER, ""), "phone": setting.office.dinas.contact.phone}
    said |= {"by": data.get("by", "family"), "person": _person(data)}
    return said | {"day": data.get(DAY, ""), "yesterday": setting.today - timedelta(days=1)}


def _person(data: Data) -> Phrase | str:
    """The number, and the name where this chat may read it: whoever mistyped sees it before anything is said."""
    number = data.get(NUMBER, "")
    name = in_words(data["who"]) if "who" in data else dict(data.get("people", [])).get(number)
    return Phrase("ending.person", {"number": number, "name": name}) if name else number


def _unknown(data: Data, _setting: Setting) -> bool:
    return NUMBER not in data


def _of_chat(data: Data, _setting: Setting) -> bool:
    return bool(data.get("people"))


@dataclass(frozen=True, slots=True)
class Whose(Step):
    """Which of the people of this chat it is about, or another. "bapak saya" does not say it: it may be any of them."""

    flow: str = FLOW
    name: str = WHOSE
    when: Callable[[Data, Setting], bool] = _of_chat
    params: Callable[[Data, Setting], Params] = nothing

    def question(self, frame: Frame, setting: Setting) -> Say:
        """A button for each, and for somebody else."""
        known = frame.data["people"]
        people = [Phrase("ending.one-of", {"number": number, "name": name}) for number, name in known]
        choices = (*(Choice(number, number) for number, _ in known), *labelled(FLOW, ANOTHER))
        return Say(self.key, {"reason": frame.data["reason"], "people": people}, choices)

    def take(self, answer: Answer, frame: Frame, setting: Setting) -> Result:
        """A button, a number, the name of one of them."""
        known, typed = frame.data["people"], phrase(answer.text)
        said = answer.choice or parse_receipt(answer.text)
        named = [number for number, name in known if name and phrase(name) in typed.split()]
        if said in (ANOTHER, *(number for number, _ in known)):
            return Accept(said)
        if len(named) == 1:
            return Accept(named[0])
        another = answer.choice is None and (_ANOTHER.search(typed) or answer.meaning == "no")
        return Accept(ANOTHER) if another else Unclear(refuse("choose-one"))


def _shown(value: str) -> Phrase:
    return Phrase("registration.date", {"date": date.fromisoformat(value)})


def _without_number(data: Data, setting: Setting) -> Say:
    """An officer finds the person in the list of the village; a relative asks somebody."""
    if data.get("by") == OFFICER:
        return find_number(EndReason(data["reason"]))
    return Say("ending.no-number", _about(data, setting), labelled("menu", "petugas"))


def _answered(step: str, accept: Accept, data: Data, setting: Setting) -> Result:
    data[step] = accept.value
    if step == WHOSE:
        data |= {NUMBER: accept.value} if accept.value != ANOTHER else {}
        return accept
    if accept.value == NO_NUMBER:
        return Finish((_without_number(data, setting),))
    if step != SURE:
        return accept
    return Finish(effect="ending.say") if accept.value == "ya" else Finish((Say("ending.left"),))


STEPS = (
    Whose(),
    Ask(FLOW, NUMBER, _read_number, extra=labelled(FLOW, NO_NUMBER), when=_unknown, params=_about),
    Ask(FLOW, DAY, _read_day, params=_about, show=_shown),
    Choose(FLOW, SURE, ("ya", "tidak"), yes="ya", no="tidak", params=_about),
)

ENDING = Flow(FLOW, STEPS, after=_answered, cancelled=Say("ending.left"))

FLOWS = (ENDING,)

EFFECTS = (Effect("ending.say", tell_of, EVERYBODY),)
