"""Why somebody objects: one sentence, for whoever checks once more. The objection itself is kept already."""

from handlers.entries import Effect
from handlers.flow import Accept, Data, Finish, Flow, Result, Say, Setting
from handlers.rules.access import EVERYBODY
from handlers.rules.reading.asides import says_content
from handlers.rules.reading.questions import read_words
from handlers.rules.reading.replies import meaning
from handlers.services.registrations.objecting import keep_reason
from handlers.steps import Ask, by_rule, labelled, told

NAME = "objection"
LEAVE = "batal"
LEFT = Say("objection.left")


def given(_step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
    """The words go with the record; "no" and thanks are none."""
    words = accept.value
    if words == LEAVE or meaning(words) in ("yes", "no") or says_content(words):
        return Finish((LEFT,))
    data["words"] = words
    return Finish(effect="objection.reason")


REASON = Ask(NAME, "reason", by_rule(read_words), extra=labelled(NAME, LEAVE), params=told("number"))

OBJECTION = Flow(NAME, (REASON,), after=given, cancelled=LEFT)

FLOWS = (OBJECTION,)

EFFECTS = (Effect("objection.reason", keep_reason, EVERYBODY),)
