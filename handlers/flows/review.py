"""The question for a reason that an officer left out: what exactly to correct, or in what the papers differ."""

from dataclasses import dataclass, replace

from handlers.entries import Effect
from handlers.field_lists import in_a_line, to_add
from handlers.flow import Accept, Data, Finish, Flow, Frame, Params, Result, Say, Setting
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
    return {"number": data["number"], "field": in_a_line(data["field"])}


@dataclass(frozen=True, slots=True)
class Reason(Ask):
    """The question, with a button for each field that may be asked for in the same breath.

    `line` is what such a button sends before the fields.
    """

    line: str = ""

    def question(self, frame: Frame, setting: Setting) -> Say:
        """The buttons depend on what was chosen before."""
        line = self.line.format(number=frame.data["number"])
        more = to_add(line, frame.data["field"], setting.office)
        return replace(Ask.question(self, frame, setting), choices=more)


def _reason(name: str, effect: str, cancelled: str, line: str) -> Flow:
    """A flow of one question, whose answer goes to `effect`."""

    def after(step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
        data[step] = accept.value
        return Finish(effect=effect)

    ask = Reason(name, "reason", _read_words, params=_about, line=line)
    return Flow(name, (ask,), after=after, cancelled=Say(cancelled), of_staff=True)


REVIEW = _reason("review", "review.return", "staff.nothing-voted", "/perbaiki {number}")
PAPERS = _reason("papers", "papers.differ", "papers.left", "/berkas {number} beda")

FLOWS = (REVIEW, PAPERS)

EFFECTS = (Effect("papers.differ", differ_for, PAPER_HANDLERS),)
