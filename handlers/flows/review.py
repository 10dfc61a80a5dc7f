"""The question for a reason that an officer left out: what exactly to correct, or in what the papers differ."""

from handlers.entries import Effect
from handlers.flow import Accept, Data, Finish, Flow, Params, Phrase, Result, Say, Setting
from handlers.rules.access import PAPER_HANDLERS
from handlers.rules.reading.clean import tidy
from handlers.rules.reading.verdict import Verdict, ok, refuse
from handlers.services.registrations.papers.handing import differ_for
from handlers.steps import Ask

LONGEST = 300
"""Characters: the worker reads it on a small screen."""


def _read_words(text: str, _data: Data, _setting: Setting) -> Verdict:
    """Any words that are not too long."""
    words = tidy(text).replace("\n", " ")
    if len(words) > LONGEST:
        return refuse("too-long")
    return ok(words) if words else refuse("empty")


def _about(data: Data, _setting: Setting) -> Params:
    """Which record and field."""
    return {"number": data["number"], "field": Phrase(f"fields.{data['field']}")}


def _reason(name: str, effect: str, cancelled: str) -> Flow:
    """A flow of one question, whose answer goes to `effect`."""

    def after(step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
        data[step] = accept.value
        return Finish(effect=effect)

    return Flow(
        name, (Ask(name, "reason", _read_words, params=_about),), after=after, cancelled=Say(cancelled), of_staff=True
    )


REVIEW = _reason("review", "review.return", "staff.nothing-voted")
PAPERS = _reason("papers", "papers.differ", "papers.left")

FLOWS = (REVIEW, PAPERS)

EFFECTS = (Effect("papers.differ", differ_for, PAPER_HANDLERS),)
