"""The question for a reason that a reviewer left out: what exactly the worker should correct."""

from handlers.flow import Accept, Data, Finish, Flow, Params, Phrase, Result, Say, Setting
from handlers.rules.reading.clean import tidy
from handlers.rules.reading.verdict import Verdict, ok, refuse
from handlers.steps import Ask

NAME = "review"
LONGEST = 300
"""Characters: the worker reads it on a small screen."""


def read_words(text: str, _data: Data, _setting: Setting) -> Verdict:
    """Any words that are not too long."""
    words = tidy(text).replace("\n", " ")
    if len(words) > LONGEST:
        return refuse("too-long")
    return ok(words) if words else refuse("empty")


def about(data: Data, _setting: Setting) -> Params:
    """Which record and field."""
    return {"number": data["number"], "field": Phrase(f"fields.{data['field']}")}


def after(step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
    """One question and done."""
    data[step] = accept.value
    return Finish(effect="review.return")


REVIEW = Flow(NAME, (Ask(NAME, "reason", read_words, params=about),), after=after, cancelled=Say("staff.nothing-voted"))
