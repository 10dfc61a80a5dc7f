"""What is decided about a request to postpone or lower contributions: by whom, how much of it, why."""

from collections.abc import Callable
from functools import partial

from handlers.entries import Effect
from handlers.flow import Accept, Again, Data, Finish, Flow, Params, Phrase, Result, Say, Setting
from handlers.flows.doubtful import STEP, doubts, numbers
from handlers.rules.access import CASE_OFFICERS
from handlers.rules.cases.case_answers import read_answer
from handlers.rules.cases.sentences import nobodys
from handlers.rules.reading.clean import tidy
from handlers.rules.reading.verdict import Verdict, ok
from handlers.services.cases.guarding import KNOWN
from handlers.services.employers.deciding import FLOW, PARTLY, rule, ruled
from handlers.steps import Ask, Choose, labelled

BODIES = ("bpjs", "dinas", "pusat")
KEEP, AGAIN, LEAVE = "simpan", "ubah", "batal"
ASKED = ("by", "granted", "reason")


def reads(question: str) -> Callable[[str, Data, Setting], Verdict]:
    """A `read`: words that an employer reads, in its chat and on paper."""

    def read(text: str, data: Data, setting: Setting) -> Verdict:
        plain = tidy(text).casefold()
        if question == "by" and plain in BODIES:
            return ok(plain)
        known = (*data.get(KNOWN, ()), *nobodys(setting.office))
        return read_answer(question, text, setting.today, known=known)

    return read


def about(data: Data, _setting: Setting) -> Params:
    """The `params` of a question: which request, and what is decided."""
    return {"number": data["number"], "decision": data["decision"]}


def summary(data: Data, setting: Setting) -> Params:
    """What the employer will read."""
    return {**about(data, setting), "words": Phrase(f"employer.relief-{data['decision']}", ruled(data["number"], data))}


def confirmed(choice: str, data: Data, _setting: Setting) -> Result:
    """Decide it, answer again, or leave it undecided."""
    if choice == LEAVE:
        return Finish((Say("relief.left", {"number": data["number"]}),))
    if choice == AGAIN:
        return Again(forget=tuple(step for step in (*ASKED, STEP) if step in data))
    return Finish(effect="relief.rule")


def after(step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
    """A long number in what was typed is asked about next."""
    doubts(step, accept, data)
    return accept


ask = partial(Ask, FLOW, params=about)
RELIEF = Flow(
    FLOW,
    (
        numbers(FLOW),
        ask("by", reads("by"), extra=labelled(FLOW, *BODIES)),
        ask("granted", reads("granted"), when=lambda data, _setting: data["decision"] == PARTLY),
        ask("reason", reads("reason")),
        Choose(FLOW, "confirm", (KEEP, AGAIN, LEAVE), yes=KEEP, no=AGAIN, params=summary, decide=confirmed),
    ),
    after=after,
    cancelled=Say("relief.left-plain"),
    of_staff=True,
)

FLOWS = (RELIEF,)

EFFECTS = (Effect("relief.rule", rule, CASE_OFFICERS),)
