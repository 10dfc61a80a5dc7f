"""The question for a reason that `/berkas NO beda FIELD` left out."""

from handlers.flow import Accept, Data, Finish, Flow, Params, Phrase, Result, Say, Setting
from handlers.flows.review import read_words
from handlers.steps import Ask

NAME = "papers"


def about(data: Data, _setting: Setting) -> Params:
    """Which record and field."""
    return {"number": data["number"], "field": Phrase(f"fields.{data['field']}")}


def after(step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
    """One question and done."""
    data[step] = accept.value
    return Finish(effect="papers.differ")


PAPERS = Flow(NAME, (Ask(NAME, "reason", read_words, params=about),), after=after, cancelled=Say("papers.left"))
