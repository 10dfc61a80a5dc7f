"""What is decided about a request to postpone or lower contributions: by whom, how much of it, why."""

from functools import partial

from handlers.entries import Effect
from handlers.flow import Again, Data, Finish, Flow, Params, Phrase, Result, Say, Setting
from handlers.rules.access import CASE_OFFICERS
from handlers.rules.cases.case_answers import read_answer
from handlers.rules.reading.clean import tidy
from handlers.rules.reading.verdict import Verdict, ok
from handlers.services.employers.deciding import FLOW, PARTLY, rule, ruled
from handlers.steps import Ask, Choose, labelled

BODIES = ("bpjs", "dinas", "pusat")
KEEP, AGAIN, LEAVE = "simpan", "ubah", "batal"
ASKED = ("by", "granted", "reason")


def read_body(text: str, _data: Data, setting: Setting) -> Verdict:
    """Who decided: one of the three, or a body in the officer's words."""
    plain = tidy(text).casefold()
    return ok(plain) if plain in BODIES else read_answer("place", text, setting.today)


def read_words(text: str, _data: Data, setting: Setting) -> Verdict:
    """Words that an employer reads."""
    return read_answer("note", text, setting.today)


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
        return Again(forget=tuple(step for step in ASKED if step in data))
    return Finish(effect="relief.rule")


ask = partial(Ask, FLOW, params=about)
RELIEF = Flow(
    FLOW,
    (
        ask("by", read_body, extra=labelled(FLOW, *BODIES)),
        ask("granted", read_words, when=lambda data, _setting: data["decision"] == PARTLY),
        ask("reason", read_words),
        Choose(FLOW, "confirm", (KEEP, AGAIN, LEAVE), yes=KEEP, no=AGAIN, params=summary, decide=confirmed),
    ),
    cancelled=Say("relief.left-plain"),
    of_staff=True,
)

FLOWS = (RELIEF,)

EFFECTS = (Effect("relief.rule", rule, CASE_OFFICERS),)
