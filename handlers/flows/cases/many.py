"""The question before many cases change at once: what the act asks, once for all of them, then the typed count."""

from collections.abc import Mapping, Sequence
from functools import partial

from handlers.entries import Effect
from handlers.flow import Accept, Data, Finish, Flow, Params, Phrase, Result, Say, Setting
from handlers.flows.case_steps import NAME as CASE
from handlers.flows.case_steps import AskWith, Offers, days_gone, days_to_come, leave_out, no_offers
from handlers.flows.doubtful import doubts, numbers
from handlers.rules.access import LETTER_WRITERS
from handlers.rules.cases.case_answers import read_answer
from handlers.rules.cases.case_words import SKIP
from handlers.rules.cases.register_numbers import read_numbers
from handlers.rules.cases.sentences import judged, nobodys
from handlers.rules.plans import read_confirmation
from handlers.rules.reading.verdict import Verdict
from handlers.services.cases.many.acting import FLOW, carry_out
from handlers.services.cases.many.parts import Left, left_lines
from handlers.steps import Ask

VOICE = "many"
ASKS = {"surat": ("day", "extra"), "ttd": ("register", "on"), "kirim": ("on",)}
"""What an act asks once for all of its cases."""
SHOWN = ("day", "on", "register", "extra")


def reads(question: str, text: str, _data: Data, setting: Setting) -> Verdict:
    """The rule of the same question about one case."""
    return read_answer(question, text, setting.today, setting.office.calendar.days, nobodys(setting.office))


def read_register(text: str, data: Data, _setting: Setting) -> Verdict:
    """As many numbers as there are letters in the whole plan; a report's is none of them."""
    return judged("register", read_numbers(text, data["total"]))


def read_typed(text: str, data: Data, _setting: Setting) -> Verdict:
    """The count of this part."""
    return read_confirmation(text, data["count"])


def about(data: Data, _setting: Setting) -> Params:
    """How many letters it is about, and an example of their numbers."""
    return {"count": data["total"], "last": 120 + data["total"]}


def summary(data: Data, _setting: Setting) -> Params:
    """What would be done, to whom, and what is left out and why."""
    answered = [step for step in SHOWN if data.get(step) not in (None, "", SKIP)]
    shown = tuple(Phrase(f"case.field-{step}", {"value": _said(step, data[step])}) for step in answered)
    left = left_lines([Left(**one) for one in data["left"]])
    what = Phrase(f"many.does-{data['act']}", {"count": data["count"]})
    more = data["count"] - len(data["names"])
    part = {"count": data["count"], "waits": data["total"] - data["done"] - data["count"], "more": more}
    return {**part, "what": what, "names": ", ".join(data["names"]), "lines": (*shown, *left)} | {
        "minutes": data["minutes"]
    }


def _said(step: str, value: str) -> Phrase | str:
    return Phrase("case.day-words", {"day": value}) if step in ("day", "on") else value


def many_flow(flow: str, effect: str, asks: Mapping[str, Sequence[str]]) -> Flow:
    """The conversation of acts on many: `asks` says what each act asks; the typed count leads to `effect`."""

    def ask(name: str, offers: Offers = no_offers) -> AskWith:
        def wanted(data: Data, _setting: Setting) -> bool:
            return name in asks.get(data["act"], ())

        read = read_register if name == "register" else partial(reads, name)
        return AskWith(VOICE, name, read, when=wanted, params=about, offers=offers)

    return Flow(
        flow,
        (
            numbers(CASE),
            ask("day", days_to_come),
            ask("extra", leave_out("extra")),
            ask("register"),
            ask("on", days_gone),
            Ask(VOICE, "confirm", read_typed, params=summary),
        ),
        after=partial(typed, effect),
        cancelled=Say("case.left"),
        speaks=VOICE,
        of_staff=True,
    )


def typed(effect: str, step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
    """The typed count carries it out. A long number in a sentence is asked about first."""
    if doubts(step, accept, data):
        return accept
    return Finish(effect=effect) if step == "confirm" else accept


MANY = many_flow(FLOW, "case.many", ASKS)

FLOWS = (MANY,)

EFFECTS = (Effect("case.many", carry_out, LETTER_WRITERS),)
