"""What a case officer left out: the question to a reporter, or the reason for a look into the vault."""

from handlers.entries import Effect
from handlers.flow import Accept, Data, Finish, Flow, Params, Result, Say, Setting
from handlers.rules.access import CASE_OFFICERS
from handlers.rules.reading.questions import read_words
from handlers.rules.reading.verdict import Verdict
from handlers.rules.reports.vault_reasons import read_reason
from handlers.services.reports.acts import ask_reporter
from handlers.steps import Ask

NAME = "desk"
ASK = "ask"


def read(text: str, data: Data, _setting: Setting) -> Verdict:
    """A question to the reporter, or a reason for a look, each by its own rule."""
    return read_words(text) if data["what"] == ASK else read_reason(text)


def about(data: Data, _setting: Setting) -> Params:
    """Which report, and whether a question ("ask") or a reason is wanted."""
    return {"number": data["number"], "what": data["what"]}


def after(step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
    """The words go to the effect that waits for them."""
    data[step] = accept.value
    return Finish(effect="desk.ask" if data["what"] == ASK else "desk.look")


DESK = Flow(
    NAME, (Ask(NAME, "words", read, params=about),), after=after, cancelled=Say("desk.nothing-done"), of_staff=True
)

FLOWS = (DESK,)

EFFECTS = (Effect("desk.ask", ask_reporter, CASE_OFFICERS),)
