"""One conversation for every act on a case: the act says which of these questions it asks."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from handlers.entries import Effect
from handlers.flow import (
    Accept,
    Again,
    Answer,
    Choice,
    Data,
    Finish,
    Flow,
    Frame,
    Params,
    Phrase,
    Result,
    Say,
    Setting,
    Step,
)
from handlers.flows.doubtful import STEP, doubts, numbers
from handlers.gather import Gather, only_files
from handlers.rules.access import LETTER_WRITERS
from handlers.rules.cases.case_answers import CHOICES, read_answer
from handlers.rules.cases.case_words import ARREARS, DEEDS, HERE, MEND, PARTS, QUESTIONS, SCAN, SKIP
from handlers.rules.cases.schedule import parse_schedule
from handlers.rules.cases.sentences import nobodys
from handlers.rules.reading.clean import tidy
from handlers.rules.reading.verdict import Verdict
from handlers.rules.working_days import add_working_days
from handlers.services.cases.beginning import WAS
from handlers.services.cases.case_desk import act_on_case
from handlers.services.cases.guarding import KNOWN
from handlers.steps import Ask, Choose

NAME = "case"
KEEP, AGAIN, LEAVE = "simpan", "ubah", "batal"
MOST_PEOPLE, MOST_SCANS = 20, 1
Offers = Callable[[Data, Setting], tuple[Choice, ...]]


def no_offers(_data: Data, _setting: Setting) -> tuple[Choice, ...]:
    """The default `offers`: it is typed."""
    return ()


@dataclass(frozen=True, slots=True)
class AskWith(Ask):
    """A typed question whose answers may also be tapped: `offers` are values in their normal form."""

    offers: Offers = no_offers

    def question(self, frame: Frame, setting: Setting) -> Say:
        """The question with the proposals before its other buttons."""
        asked = Ask.question(self, frame, setting)
        return replace(asked, choices=(*self.offers(frame.data, setting), *asked.choices))

    def take(self, answer: Answer, frame: Frame, setting: Setting) -> Result:
        """A proposal is judged like typed words; leaving the question out needs no judging."""
        offered = [offer.id for offer in self.offers(frame.data, setting)]
        if SKIP in offered and SKIP in (answer.choice, tidy(answer.text).casefold()):
            return Accept(SKIP)
        if answer.choice in offered:
            answer = Answer(answer.choice or "")
        return Ask.take(self, answer, frame, setting)


def asks(step: str) -> Callable[[Data, Setting], bool]:
    """A `when`: true where the act of the conversation asks this question; of mended minutes only the chosen part."""

    def wanted(data: Data, _setting: Setting) -> bool:
        if data["act"] == MEND and step in PARTS:
            return bool(data.get("part") == step)
        return step in QUESTIONS[data["act"]]

    return wanted


def about(data: Data, _setting: Setting) -> Params:
    """A `params`: case and employer; for a scan the kind of paper ("surat") and whether it has one already."""
    paper = str(data.get("paper", "surat")).partition("-")[0]
    return {"number": data["number"], "employer": data["employer"], "paper": paper, "there": data.get("there", "no")}


def reads(question: str) -> Callable[[str, Data, Setting], Verdict]:
    """A `read`: the rule of this question, with what "today" and "working day" mean at the office."""
    return lambda text, data, setting: read_answer(
        question, text, setting.today, setting.office.calendar.days, names(data, setting)
    )


def names(data: Data, setting: Setting) -> tuple[str, ...]:
    """Names that are nobody's: the employer's, the agencies', places'."""
    return (data["employer"], *data.get(KNOWN, ()), *nobodys(setting.office))


# --- proposals ---


def days_to_come(data: Data, setting: Setting) -> tuple[Choice, ...]:
    """A proposal for a day ahead: as many working days from today as the office gives for this act."""
    rules, days = setting.office.cases, setting.office.calendar.days
    spans = {"surat": rules.reply_days, "panggil": rules.summons_days, "kunjungan": rules.visit_days}
    span = spans.get(data["act"])
    return (_day(add_working_days(setting.today, span, days)),) if span else ()


def days_gone(data: Data, setting: Setting) -> tuple[Choice, ...]:
    """Proposals for a day that is past: today, and the day that was planned, where it has come."""
    planned = data.get("planned")
    found = {setting.today} | ({date.fromisoformat(planned)} if planned else set())
    return tuple(_day(day) for day in sorted(found, reverse=True) if day <= setting.today)


def known_address(data: Data, _setting: Setting) -> tuple[Choice, ...]:
    """The address that the office knows, where it is to be said again."""
    address = str(data.get(WAS, ""))
    return (Choice(address, address),) if address else ()


def places(_data: Data, _setting: Setting) -> tuple[Choice, ...]:
    """The proposal for the place of a meeting: the office itself."""
    return (Choice(HERE, Phrase("case.choice-kantor")),)


def leave_out(step: str) -> Offers:
    """A way past a question that this act does not need answered."""

    def offers(data: Data, _setting: Setting) -> tuple[Choice, ...]:
        deed = DEEDS.get(data["act"])
        optional = data["act"] == ARREARS or (deed is not None and step in deed.optional)
        return (Choice(SKIP, Phrase("case.choice-lewati")),) if optional else ()

    return offers


def _day(day: date) -> Choice:
    return Choice(day.isoformat(), Phrase("case.choice-day", {"day": day.isoformat()}))


# --- the summary ---

SHOWN = (
    "address",
    "day",
    "hour",
    "place",
    "register",
    "on",
    "people",
    "found",
    "agreed",
    "result",
    "schedule",
    "extra",
)


def summary(data: Data, setting: Setting) -> Params:
    """The `params` of the last question: what was answered, a line each, before it is kept."""
    answered = [step for step in SHOWN if data.get(step) not in (None, "", SKIP)]
    shown = (Phrase(f"case.field-{step}", {"value": shown_answer(step, data[step], setting)}) for step in answered)
    return {**about(data, setting), "lines": tuple(shown)}


def shown_answer(step: str, value: object, setting: Setting) -> object:
    """A kept answer as people read it: the ISO day "2026-11-30" in words, the dates of a promise a line each."""
    if step in ("day", "on"):
        return Phrase("case.day-words", {"day": str(value)})
    if step == "hour":
        return Phrase("case.hour-words", {"hour": str(value)})
    if step == "schedule":
        return schedule_lines(str(value))
    if step == "result":
        return Phrase(f"case.choice-{value}")
    if step == "place" and value == HERE:
        return setting.office.dinas.name
    return "\n".join(map(str, value)) if isinstance(value, list) else str(value)


def schedule_lines(normal: str) -> tuple[Phrase, ...]:
    """One line for each date of a promise: how much is paid by then, or that something else is done."""
    known = [(due.amount, {"day": due.day.isoformat()}) for due in parse_schedule(normal)]
    return tuple(
        Phrase("case.due-money", {**day, "amount": amount}) if amount else Phrase("case.due-act", day)
        for amount, day in known
    )


def confirmed(choice: str, data: Data, _setting: Setting) -> Result:
    """Keep it, answer again from the first question on, or leave it."""
    if choice == LEAVE:
        return Finish((Say("case.left"),))
    if choice == AGAIN:
        return Again(forget=tuple(step for step in (*QUESTIONS[data["act"]], STEP) if step in data))
    return Accept(choice)


def after(step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
    """After the last question of the act the conversation ends, and the effect `case.act` does the act."""
    if doubts(step, accept, data):
        return accept
    last = QUESTIONS[data["act"]][-1]
    if step == STEP and last in data:
        return Finish(effect="case.act")
    if step != last:
        return accept
    if data["act"] == SCAN and not accept.value:
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


STEPS: tuple[Step, ...] = (
    numbers(NAME),
    _ask("address", known_address),
    *map(_choose, ("what", "to", "outcome", "why", "part")),
    _ask("register"),
    _ask("on", days_gone),
    Gather(NAME, "scan", only_files, most=MOST_SCANS, files=True, when=asks("scan"), params=about),
    Gather(NAME, "people", reads("people"), most=MOST_PEOPLE, needed=True, when=asks("people"), params=about),
    _ask("found"),
    _ask("agreed"),
    _choose("result"),
    _ask("note", leave_out("note")),
    _ask("day", days_to_come),
    _ask("hour", leave_out("hour")),
    _ask("place", places),
    _ask("schedule"),
    _ask("extra", leave_out("extra")),
    _ask("amount"),
    _ask("months"),
    _choose("label"),
    _confirm(),
)

CASE = Flow(NAME, STEPS, after=after, cancelled=Say("case.left"), of_staff=True)

FLOWS = (CASE,)

EFFECTS = (Effect("case.act", act_on_case, LETTER_WRITERS),)
