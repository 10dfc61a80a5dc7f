"""A case that the office opens itself: the employer, where it is, on what ground, how the office knows of it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from handlers.entries import Effect
from handlers.flow import Accept, Answer, Choice, Data, Finish, Flow, Frame, Params, Phrase, Result, Say, Setting
from handlers.flows.case_steps import NAME as CASE
from handlers.flows.doubtful import doubts, numbers
from handlers.rules.access import CASE_OFFICERS
from handlers.rules.cases.case_answers import read_answer
from handlers.rules.cases.case_words import GROUNDS, SKIP, SOURCES
from handlers.rules.cases.employer_facts import read_fact, read_line
from handlers.rules.cases.sentences import judged, nobodys
from handlers.rules.reading.clean import tidy
from handlers.rules.reading.verdict import Verdict, ok, refuse
from handlers.services.employers.opening import (
    ADDRESS,
    NEW,
    NOBODY,
    NOTE,
    WHO,
    already_open,
    find_employer,
    near_lines,
    open_new,
)
from handlers.steps import Ask, Choose, by_rule

VOICE = "opening"
KEEP, LEAVE = "simpan", "batal"
LEFT = Say("case.left")
LABEL = 40
LEAVE_OUT = (Choice(SKIP, Phrase("case.choice-lewati")),)


@dataclass(frozen=True, slots=True)
class Offered(Ask):
    """A question whose answers are mostly tapped; which ones follows from what is known. `others` may be typed too."""

    offers: Callable[[Data], tuple[Choice, ...]] = lambda _data: ()

    def question(self, frame: Frame, setting: Setting) -> Say:
        """The question with its buttons."""
        return replace(Ask.question(self, frame, setting), choices=self.offers(frame.data))

    def take(self, answer: Answer, frame: Frame, setting: Setting) -> Result:
        """A button, or whatever the rule takes."""
        if answer.choice in [offer.id for offer in self.offers(frame.data)]:
            return Accept(answer.choice or "")
        return Ask.take(self, answer, frame, setting)


def near_ones(data: Data) -> tuple[Choice, ...]:
    """A button for each near employer, and one for none of them."""
    found = tuple(Choice(str(one["id"]), one["name"][:LABEL]) for one in data["near"])
    return (*found, Choice(NOBODY, Phrase("opening.choice-baru")))


def which_one(_text: str, _data: Data, _setting: Setting) -> Verdict:
    """Only a button says which employer is meant."""
    return refuse("choose-one")


def is_new(data: Data, _setting: Setting) -> bool:
    """True where the employer is not in the register yet."""
    return bool(data.get("which", NOBODY) == NOBODY)


def unplaced(data: Data, setting: Setting) -> bool:
    """True where nobody has said in which district or village it is."""
    return is_new(data, setting) or not data.get("placed")


def read_place(text: str, _data: Data, setting: Setting) -> Verdict:
    """A village or district of the office's area."""
    return ok(SKIP) if tidy(text).casefold() == SKIP else read_fact("place", text, setting.office.area)


def read_note(text: str, data: Data, setting: Setting) -> Verdict:
    """Where exactly the office knows it from, in the office's own words."""
    return read_answer(NOTE, text, setting.today, known=(data["name"], *nobodys(setting.office)))


def read_name(text: str) -> Verdict:
    """The employer's name; a number of a record is none of it."""
    return judged("name", read_line("name", text))


def read_address(text: str, data: Data, setting: Setting) -> Verdict:
    """The address of a new employer, which its letters will bear."""
    return judged("address", read_line("address", text), (data["name"], *nobodys(setting.office)))


def about(data: Data, _setting: Setting) -> Params:
    """Whose case it is."""
    return {"name": data["name"], "lines": near_lines(data["near"])}


def summary(data: Data, setting: Setting) -> Params:
    """What is opened, before it is."""
    place = None if data.get("place") in (None, "", SKIP) else setting.office.area.place(data["place"])
    note = data.get(NOTE, SKIP)
    return {
        "name": data["name"],
        "where": data.get("address") or place or "none",
        "ground": Phrase(f"cases.kind-{data['ground']}"),
        "source": Phrase(f"opening.source-{data['source']}"),
        "note": "none" if note == SKIP else note,
    }


def after(step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
    """An employer with an open case ends the conversation at once: nobody answers in vain."""
    if step in (NOTE, ADDRESS) and doubts(step, accept, data):
        return accept
    chosen = next((one for one in data["near"] if step == "which" and str(one["id"]) == accept.value), None)
    if chosen is None:
        return accept
    if chosen["case"]:
        return Finish(already_open(chosen["name"], chosen["case"]).says)
    data["name"], data["placed"] = chosen["name"], chosen["placed"]
    return accept


def confirmed(choice: str, _data: Data, _setting: Setting) -> Result:
    """Open it, or leave it."""
    return Finish(effect="case.open") if choice == KEEP else Finish((LEFT,))


def named(_step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
    """The name is looked for in the register."""
    data["name"] = accept.value
    return Finish(effect="case.who")


ask, offered = partial(Ask, VOICE), partial(Offered, VOICE, params=about)
CASE_WHO = Flow(
    WHO, (Ask(VOICE, "name", by_rule(read_name)),), after=named, cancelled=LEFT, speaks=VOICE, of_staff=True
)
CASE_NEW = Flow(
    NEW,
    (
        numbers(CASE),
        offered("which", which_one, offers=near_ones, when=lambda data, _s: bool(data["near"])),
        ask("address", read_address, when=is_new, params=about),
        ask("place", read_place, extra=LEAVE_OUT, when=unplaced, params=about),
        offered(
            "ground", which_one, offers=lambda _data: tuple(Choice(one, Phrase(f"recap.kind-{one}")) for one in GROUNDS)
        ),
        offered(
            "source",
            which_one,
            offers=lambda _data: tuple(Choice(one, Phrase(f"opening.choice-{one}")) for one in SOURCES),
        ),
        ask(NOTE, read_note, extra=LEAVE_OUT, params=about),
        Choose(VOICE, "confirm", (KEEP, LEAVE), yes=KEEP, no=LEAVE, params=summary, decide=confirmed),
    ),
    after=after,
    cancelled=LEFT,
    speaks=VOICE,
    of_staff=True,
)

FLOWS = (CASE_WHO, CASE_NEW)

EFFECTS = (Effect("case.who", find_employer, CASE_OFFICERS), Effect("case.open", open_new, CASE_OFFICERS))
