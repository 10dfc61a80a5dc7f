"""The questions about a case: days with proposals as buttons, amounts, words, names."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from handlers.flow import Accept, Answer, Choice, Data, Frame, Params, Phrase, Result, Say, Setting
from handlers.rules.cases.case_answers import read_answer
from handlers.rules.cases.case_words import ARREARS, DEEDS, HERE, MEND, PARTS, QUESTIONS, SKIP
from handlers.rules.cases.schedule import parse_schedule
from handlers.rules.reading.clean import tidy
from handlers.rules.reading.verdict import Verdict
from handlers.rules.working_days import add_working_days
from handlers.steps import Ask

NAME = "case"


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
        words, params = self.words(frame.data, setting), self.params(frame.data, setting)
        choices = (*self.offers(frame.data, setting), *self.extra)
        return Say(f"{self.flow}.{self.name}", params, choices, words=words)

    def take(self, answer: Answer, frame: Frame, setting: Setting) -> Result:
        """A proposal is judged like typed words; leaving the question out needs no judging."""
        offered = [offer.id for offer in self.offers(frame.data, setting)]
        if SKIP in offered and SKIP in (answer.choice, tidy(answer.text).casefold()):
            return Accept(SKIP)
        if answer.choice in offered:
            answer = Answer(answer.choice or "")
        return Ask.take(self, answer, frame, setting)


def asks(step: str) -> Callable[[Data, Setting], bool]:
    """Asked where the act of the conversation wants it."""

    def wanted(data: Data, _setting: Setting) -> bool:
        if data["act"] == MEND and step in PARTS:
            return bool(data.get("part") == step)
        return step in QUESTIONS[data["act"]]

    return wanted


def leaves_out(data: Data, step: str) -> bool:
    """True where the act does not need the answer."""
    deed = DEEDS.get(data["act"])
    return data["act"] == ARREARS or (deed is not None and deed.leaves_out(step))


def voiced(step: str) -> Callable[[Data, Setting], tuple[str, ...]]:
    """Words of the question for this act, where it has its own."""
    return lambda data, _setting: (f"case.{step}-{data['act']}",)


def about(data: Data, _setting: Setting) -> Params:
    """Which case, and of which of its papers a scan is asked."""
    paper = str(data.get("paper", "surat")).partition("-")[0]
    return {"number": data["number"], "employer": data["employer"], "paper": paper, "there": data.get("there", "no")}


def reads(question: str) -> Callable[[str, Data, Setting], Verdict]:
    """What counts as an answer, on the office's day."""
    return lambda text, _data, setting: read_answer(question, text, setting.today, setting.office.calendar.days)


# --- proposals ---


def days_to_come(data: Data, setting: Setting) -> tuple[Choice, ...]:
    """The day that the office's clocks propose for this act."""
    rules, days = setting.office.cases, setting.office.calendar.days
    spans = {"surat": rules.reply_days, "panggil": rules.summons_days, "kunjungan": rules.visit_days}
    span = spans.get(data["act"])
    return (_day(add_working_days(setting.today, span, days)),) if span else ()


def days_gone(data: Data, setting: Setting) -> tuple[Choice, ...]:
    """Today, and the day that was planned."""
    planned = data.get("planned")
    found = {setting.today} | ({date.fromisoformat(planned)} if planned else set())
    return tuple(_day(day) for day in sorted(found, reverse=True) if day <= setting.today)


def places(_data: Data, _setting: Setting) -> tuple[Choice, ...]:
    """The office itself."""
    return (Choice(HERE, Phrase("case.choice-kantor")),)


def leave_out(step: str) -> Callable[[Data, Setting], tuple[Choice, ...]]:
    """A way past a question that need not be answered."""
    return lambda data, _setting: (Choice(SKIP, Phrase("case.choice-lewati")),) if leaves_out(data, step) else ()


def _day(day: date) -> Choice:
    return Choice(day.isoformat(), Phrase("case.choice-day", {"day": day.isoformat()}))


# --- the summary ---


def summary(data: Data, setting: Setting) -> Params:
    """What was answered, as lines, before it is kept."""
    shown = [
        Phrase(f"case.field-{step}", {"value": shown_answer(step, data[step], setting)})
        for step in SHOWN
        if data.get(step) not in (None, "", SKIP)
    ]
    return {**about(data, setting), "lines": tuple(shown)}


SHOWN = ("day", "hour", "place", "register", "on", "people", "found", "agreed", "result", "schedule", "extra")


def shown_answer(step: str, value: object, setting: Setting) -> object:
    """A kept answer as people read it."""
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
    """One line for each date of a promise."""
    return tuple(
        Phrase("case.due-money", {"day": due.day.isoformat(), "amount": due.amount})
        if due.amount
        else Phrase("case.due-act", {"day": due.day.isoformat()})
        for due in parse_schedule(normal)
    )
