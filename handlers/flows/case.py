"""One conversation for every act on a case: the act says which of these questions it asks."""

from dataclasses import replace
from functools import partial

from handlers.entries import Effect
from handlers.flow import Accept, Again, Data, Finish, Flow, Params, Phrase, Result, Say, Setting, Step
from handlers.flows.case_steps import (
    NAME,
    THERE,
    AskDoubt,
    AskWith,
    GatherUnless,
    Offers,
    about,
    asks,
    days_gone,
    days_to_come,
    decide_closed,
    hours,
    is_closed,
    known_address,
    leave_out,
    may_lack,
    no_offers,
    places,
    promised,
    promises,
    reads,
    unclear,
    when,
)
from handlers.flows.doubtful import STEP, doubts, numbers
from handlers.gather import Gather, only_files
from handlers.rules.access import LETTER_WRITERS
from handlers.rules.cases.case_answers import CHOICES
from handlers.rules.cases.case_words import HERE, PHOTOS, QUESTIONS, SCAN, SKIP
from handlers.rules.cases.schedule import is_draft, parse_schedule
from handlers.services.cases.case_desk import act_on_case
from handlers.services.cases.promises import due_lines
from handlers.steps import Choose

KEEP, AGAIN, LEAVE = "simpan", "ubah", "batal"
CLEAR = "jelas"
"""What is kept as the answer to the last doubt of a promise: the promise itself stands under "schedule"."""
MOST_PEOPLE, MOST_SCANS, MOST_PHOTOS = 20, 1, 10

# --- the summary ---

SHOWN = ("address", "day", "on", "hour", "place", "register")
SHOWN_LAST = ("from-dinas", "from-bpjs", "people", "found", "agreed", "result", "schedule", "extra")


def summary(data: Data, setting: Setting) -> Params:
    """The `params` of the last question: what was answered, a line each, before it is kept."""
    answered = [step for step in (*SHOWN, *SHOWN_LAST) if data.get(step) not in (None, "", SKIP, [])]
    shown = (Phrase(f"case.field-{step}", {"value": shown_answer(step, data[step], setting)}) for step in answered)
    return {**about(data, setting), "lines": tuple(shown)}


def shown_answer(step: str, value: object, setting: Setting) -> object:
    """A kept answer as people read it: the ISO day "2026-11-30" in words, the dates of a promise a line each."""
    if step in ("day", "on"):
        return Phrase("case.day-words", {"day": str(value)})
    if step == "hour":
        return Phrase("case.hour-words", {"hour": str(value)})
    if step == "schedule":
        return due_lines(parse_schedule(str(value)))
    if step == "result":
        return Phrase(f"case.choice-{value}")
    if step == "place" and value in (HERE, THERE):
        return setting.office.dinas.name if value == HERE else Phrase("case.choice-tempat")
    return "\n".join(map(str, value)) if isinstance(value, list) else str(value)


def confirmed(choice: str, data: Data, _setting: Setting) -> Result:
    """Keep it, answer again from the first question on, or leave it."""
    if choice == LEAVE:
        return Finish((Say("case.left"),))
    if choice == AGAIN:
        return Again(forget=tuple(step for step in (*QUESTIONS[data["act"]], STEP) if step in data))
    return Accept(choice)


def after(step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
    """After the last question of the act the conversation ends, and the effect `case.act` does the act."""
    if step == "doubt":
        data["schedule"] = accept.value
        if is_draft(accept.value):
            return Again()
        doubts("schedule", accept, data)
        return Accept(CLEAR)
    if doubts(step, accept, data):
        return accept
    last = QUESTIONS[data["act"]][-1]
    if step == STEP and last in data:
        return Finish(effect="case.act")
    if step != last:
        return accept
    if data["act"] in (SCAN, PHOTOS) and not accept.value:
        return Finish((Say("case.left"),))
    data[step] = accept.value
    return Finish(effect="case.act")


def _choose(name: str) -> Choose:
    return Choose(NAME, name, CHOICES[name], when=asks(name), params=about)


def _ask(name: str, offers: Offers = no_offers) -> AskWith:
    """A typed question; its words are those of the act, where it has its own."""
    ask = partial(AskWith, NAME, name, reads(name), when=asks(name), params=about)
    return ask(words=lambda data, _setting: (f"case.{name}-{data['act']}",), offers=offers)


def _confirm() -> Choose:
    choose = partial(Choose, NAME, "confirm", (KEEP, AGAIN, LEAVE), yes=KEEP, no=AGAIN)
    return choose(when=asks("confirm"), params=summary, decide=confirmed)


def _closed() -> Choose:
    choose = partial(Choose, NAME, "closed", ("ya", "tidak"), yes="ya", no="tidak")
    return choose(when=when("closed", is_closed), params=closed_day, decide=decide_closed)


def closed_day(data: Data, setting: Setting) -> Params:
    """The `params` of the question about a day on which the office is closed."""
    return {**about(data, setting), "day": data.get("day") or data["on"]}


def _attends(name: str) -> GatherUnless:
    """Who came: one person a message."""
    gather = partial(GatherUnless, NAME, name, reads(name), most=MOST_PEOPLE, needed=True, when=asks(name))
    return gather(params=about, free=may_lack(name))


STEPS: tuple[Step, ...] = (
    numbers(NAME),
    _ask("address", known_address),
    *map(_choose, ("what", "to", "outcome", "why", "part")),
    _ask("register"),
    _ask("on", days_gone),
    Gather(NAME, "scan", only_files, most=MOST_SCANS, files=True, when=asks("scan"), params=about),
    Gather(NAME, "photos", only_files, most=MOST_PHOTOS, files=True, when=asks("photos"), params=about),
    _ask("note", leave_out("note")),
    _ask("day", days_to_come),
    _closed(),
    _ask("hour", hours),
    _ask("place", places),
    *map(_attends, ("from-dinas", "from-bpjs", "people")),
    _ask("found"),
    _ask("agreed"),
    _choose("result"),
    replace(_ask("schedule", promises), when=when("schedule", promised)),
    AskDoubt(NAME, "doubt", reads("doubt"), when=when("doubt", unclear)),
    _ask("extra", leave_out("extra")),
    _ask("amount"),
    _ask("months"),
    _choose("label"),
    _confirm(),
)

CASE = Flow(NAME, STEPS, after=after, cancelled=Say("case.left"), of_staff=True)

FLOWS = (CASE,)

EFFECTS = (Effect("case.act", act_on_case, LETTER_WRITERS),)
