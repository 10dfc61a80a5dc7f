"""Asking a person: one step, the words. An officer's answer is one step as well."""

from handlers.flow import Accept, Data, Finish, Flow, Params, Result, Say, Setting
from handlers.rules.reading.questions import read_words
from handlers.rules.reading.replies import meaning
from handlers.rules.reading.verdict import Verdict
from handlers.steps import Ask, labelled

NAME = "question"
LEAVE = "batal"


def read(text: str, _data: Data, _setting: Setting) -> Verdict:
    """Free words."""
    return read_words(text)


def follows(data: Data, _setting: Setting) -> tuple[str, ...]:
    """Other words where an answer of the office stands above."""
    return ("question.words-more",) if data.get("number") else ()


def about(data: Data, setting: Setting) -> Params:
    """The question that is followed up, and whom to call instead."""
    return {"number": data.get("number", ""), "contact": setting.office.help_line}


def asked(_step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
    """The words go to the office; a "no" to "anything else?" is none."""
    enough = bool(data.get("number")) and meaning(accept.value) == "no"
    if accept.value == LEAVE or enough:
        return Finish((Say("question.enough" if data.get("number") else "question.cancelled"),))
    data["words"] = accept.value
    return Finish(effect="question.ask")


def replied(_step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
    """An officer's answer goes to whoever asked."""
    if accept.value == LEAVE:
        return Finish((Say("question.reply-cancelled"),))
    data["words"] = accept.value
    return Finish(effect="question.reply")


QUESTION = Flow(
    NAME,
    (Ask(NAME, "words", read, labelled(NAME, LEAVE), params=about, words=follows),),
    after=asked,
    cancelled=Say("question.cancelled"),
)

REPLY = Flow(
    "reply",
    (Ask(NAME, "reply", read, labelled(NAME, LEAVE), params=about),),
    after=replied,
    cancelled=Say("question.reply-cancelled"),
)
