"""What a case officer left out: the question to a reporter, another place, the reason for a look into the vault."""

from dataclasses import dataclass, replace

from handlers.entries import Effect
from handlers.flow import Accept, Data, Finish, Flow, Frame, Params, Result, Say, Setting
from handlers.rules.access import CASE_OFFICERS
from handlers.rules.reading.questions import read_words
from handlers.rules.reading.verdict import Verdict
from handlers.rules.reports.vault_reasons import read_reason
from handlers.services.reports.acts import ask_reporter, place_of
from handlers.services.reports.templates import IDS
from handlers.steps import Ask, labelled

NAME = "desk"
ASK, PLACE = "ask", "place"


@dataclass(frozen=True, slots=True)
class AskOrReady(Ask):
    """The question for the words; of a question to a reporter those that are ready are its buttons."""

    def question(self, frame: Frame, setting: Setting) -> Say:
        """With these buttons where they fit."""
        say = Ask.question(self, frame, setting)
        return say if frame.data["what"] == ASK else replace(say, choices=())


def read(text: str, data: Data, _setting: Setting) -> Verdict:
    """A question to the reporter, a place, or a reason for a look, each by its own rule."""
    return read_words(text) if data["what"] in EFFECT_OF else read_reason(text)


def about(data: Data, _setting: Setting) -> Params:
    """Which report, and whether a question ("ask"), a place or a reason is wanted."""
    return {"number": data["number"], "what": data["what"]}


def after(step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
    """The words go to the effect that waits for them."""
    data[step] = accept.value
    return Finish(effect=EFFECT_OF.get(data["what"], "desk.look"))


EFFECT_OF = {ASK: "desk.ask", PLACE: "desk.place"}
DESK = Flow(
    NAME,
    (AskOrReady(NAME, "words", read, labelled(NAME, *IDS), params=about),),
    after=after,
    cancelled=Say("desk.nothing-done"),
    of_staff=True,
)

FLOWS = (DESK,)

EFFECTS = (Effect("desk.ask", ask_reporter, CASE_OFFICERS), Effect("desk.place", place_of, CASE_OFFICERS))
