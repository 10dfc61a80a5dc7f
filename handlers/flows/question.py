"""Asking a person: one step, the words. An officer's answer is one step as well."""

from dataclasses import replace
from functools import partial

from handlers.entries import Effect
from handlers.flow import Accept, Again, Data, Finish, Flow, Params, Result, Say, Setting
from handlers.flows.doubtful import STEP as NUMBERS
from handlers.flows.doubtful import doubts, numbers
from handlers.rules.access import EVERYBODY
from handlers.rules.cases.sentences import judged, nobodys
from handlers.rules.reading.asides import says_content
from handlers.rules.reading.questions import read_words
from handlers.rules.reading.replies import meaning
from handlers.rules.reading.verdict import Verdict
from handlers.services.people.questions import ask_question, note_minor
from handlers.steps import Ask, labelled

NAME = "question"
LEAVE = "batal"
EMPLOYERS = "S-"
"""How the numbers of what employers sent begin."""


def follows(data: Data, _setting: Setting) -> tuple[str, ...]:
    """Other words where the question follows an answer of the office, and where it tells of somebody."""
    if data.get("number"):
        return ("question.words-more",)
    return (f"question.words-{data['about']}",) if "about" in data else ()


def followed(data: Data, setting: Setting) -> Params:
    """Parameters: the number of the question that is followed up, and whom to call instead."""
    return {"number": data.get("number", ""), "contact": setting.office.help_line}


def asked(_step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
    """Send the words to the office. No question is made of "oke pak": after an answer of the office it is enough."""
    followed, said = bool(data.get("number")), meaning(accept.value)
    content = said in ("yes", "thanks") or says_content(accept.value)
    if accept.value == LEAVE or said == "no" or (followed and content):
        return Finish((Say("question.enough" if followed else "question.cancelled"),))
    if content:
        return Again()
    data["words"] = accept.value
    return Finish(effect="question.ask")


def replied(step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
    """An officer's answer goes to whoever asked; a long number to an employer only where it is the office's."""
    if accept.value == LEAVE:
        return Finish((Say("question.reply-cancelled"),))
    if step == "reply" and _of_employer(data) and doubts(step, accept, data):
        return accept
    data["words"] = data.get("reply", "") if step == NUMBERS else accept.value
    return Finish(effect="question.reply")


def read_reply(text: str, data: Data, setting: Setting) -> Verdict:
    """An officer's words; what an employer may not hear is refused (`handlers.rules.cases.sentences`)."""
    verdict = read_words(text)
    return judged("reply", verdict, nobodys(setting.office)) if _of_employer(data) else verdict


def _of_employer(data: Data) -> bool:
    """True for an answer to what an employer sent."""
    return str(data.get("number", "")).startswith(EMPLOYERS)


typed_words = partial(
    Ask, NAME, read=lambda text, _d, _s: read_words(text), extra=labelled(NAME, LEAVE), params=followed
)

QUESTION = Flow(NAME, (typed_words("words", words=follows),), after=asked, cancelled=Say("question.cancelled"))
REPLY = Flow(
    "reply",
    (numbers(NAME), replace(typed_words("reply"), read=read_reply)),
    after=replied,
    cancelled=Say("question.reply-cancelled"),
    of_staff=True,
)

FLOWS = (QUESTION, REPLY)

EFFECTS = (Effect("question.ask", ask_question, EVERYBODY), Effect("question.minor", note_minor, EVERYBODY))
