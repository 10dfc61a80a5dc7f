"""The questions about a case: typed or tapped, with proposals, asked only where the act wants them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from handlers.flow import Accept, Again, Answer, Choice, Data, Frame, Params, Phrase, Result, Say, Setting, Unclear
from handlers.gather import Gather
from handlers.rules.cases.case_answers import read_for
from handlers.rules.cases.case_words import ARREARS, DEEDS, HERE, MEND, PARTS, QUESTIONS, SKIP
from handlers.rules.cases.schedule import answer_question, is_draft, open_question
from handlers.rules.cases.sentences import judged, nobodys
from handlers.rules.reading.clean import tidy
from handlers.rules.reading.verdict import Verdict
from handlers.rules.working_days import add_working_days, is_working_day
from handlers.services.cases.beginning import AGREED_HOUR, FLOW, OFFERED, WAS
from handlers.services.cases.guarding import KNOWN
from handlers.services.cases.promises import due_lines
from handlers.steps import Ask

NAME = FLOW
THERE = "tempat"
"""The choice "at the employer's", for the place of a visit."""
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
            answer = Answer(frame.data.get(OFFERED, {}).get(answer.choice, answer.choice))
        return Ask.take(self, answer, frame, setting)


def asks(step: str) -> Callable[[Data, Setting], bool]:
    """A `when`: true where the act of the conversation asks this question; of mended minutes only the chosen part."""

    def wanted(data: Data, _setting: Setting) -> bool:
        if data["act"] == MEND and step in PARTS:
            return bool(data.get("part") == step)
        return step in QUESTIONS[data["act"]]

    return wanted


def when(step: str, also: Callable[[Data, Setting], bool]) -> Callable[[Data, Setting], bool]:
    """A `when`: the act asks it, and `also` says that it is needed."""
    asked = asks(step)
    return lambda data, setting: asked(data, setting) and also(data, setting)


def is_closed(data: Data, setting: Setting) -> bool:
    """True for a day on which the office does not work."""
    day = data.get("day") or data.get("on")
    return day is not None and not is_working_day(date.fromisoformat(day), setting.office.calendar.days)


def promised(data: Data, _setting: Setting) -> bool:
    """True where something was promised: at a visit or meeting only if that was its result."""
    return bool(data.get("result", "janji") == "janji")


def unclear(data: Data, _setting: Setting) -> bool:
    """True while something about a promise has to be asked."""
    return is_draft(data.get("schedule", ""))


def about(data: Data, _setting: Setting) -> Params:
    """A `params`: case and employer; for a scan the kind of paper ("surat") and whether it has one already."""
    paper = str(data.get("paper", "surat")).partition("-")[0]
    return {"number": data["number"], "employer": data["employer"], "paper": paper, "there": data.get("there", "no")}


def reads(question: str) -> Callable[[str, Data, Setting], Verdict]:
    """A `read`: the rule of this question, with what "today" and "working day" mean at the office."""

    def read(text: str, data: Data, setting: Setting) -> Verdict:
        days = setting.office.calendar.days
        return read_for(data["act"], question, text, setting.today, days, names(data, setting))

    return read


def names(data: Data, setting: Setting) -> tuple[str, ...]:
    """Names that are nobody's: the employer's, the agencies', places'."""
    return (data["employer"], *data.get(KNOWN, ()), *nobodys(setting.office))


# --- proposals ---


def days_to_come(data: Data, setting: Setting) -> tuple[Choice, ...]:
    """A proposal for a day ahead: as many working days from today as the office gives for this act."""
    rules, days = setting.office.cases, setting.office.calendar.days
    spans = {"surat": rules.reply_days, "panggil": rules.summons_days, "kunjungan": rules.visit_days}
    span = spans.get(data["act"], rules.summons_days if data["act"] == "pindah" else 0)
    today = (_day(setting.today),) if data["act"] == "kunjungan" else ()
    return (*today, _day(add_working_days(setting.today, span, days))) if span else ()


def days_gone(data: Data, setting: Setting) -> tuple[Choice, ...]:
    """Proposals for a day that is past: today, and the day that was planned, where it has come."""
    planned = data.get("planned")
    found = {setting.today} | ({date.fromisoformat(planned)} if planned else set())
    return tuple(_day(day) for day in sorted(found, reverse=True) if day <= setting.today)


def known_address(data: Data, _setting: Setting) -> tuple[Choice, ...]:
    """The address that the office knows, where it is to be said again."""
    address = str(data.get(WAS, ""))
    return (Choice(address, address),) if address else ()


def places(data: Data, setting: Setting) -> tuple[Choice, ...]:
    """Proposals for a place: of a visit the employer's own, else the office; a meeting may stay where it was."""
    own = data["act"] in ("berita", MEND)
    found = ((THERE, "case.choice-tempat"),) if own else ()
    here = (*found, (HERE, "case.choice-kantor"))
    return (*(Choice(one, Phrase(label)) for one, label in here), *leave_out("place")(data, setting))


def hours(data: Data, setting: Setting) -> tuple[Choice, ...]:
    """The hour that was agreed, where one was."""
    agreed = data.get(AGREED_HOUR)
    found = (Choice(agreed, Phrase("case.hour-words", {"hour": agreed})),) if agreed else ()
    return (*found, *leave_out("hour")(data, setting))


def promises(data: Data, setting: Setting) -> tuple[Choice, ...]:
    """What the employer itself has promised, to be taken as it is."""
    found = data.get(OFFERED, {})
    labels = (Phrase("case.choice-own", {"number": number}) for number in found)
    return (*map(Choice, found, labels), *leave_out("schedule")(data, setting))


def leave_out(step: str) -> Offers:
    """A way past a question that this act does not need answered."""

    def offers(data: Data, _setting: Setting) -> tuple[Choice, ...]:
        deed = DEEDS.get(data["act"])
        optional = data["act"] == ARREARS or (deed is not None and step in deed.optional)
        return (Choice(SKIP, Phrase("case.choice-lewati")),) if optional else ()

    return offers


def _day(day: date) -> Choice:
    return Choice(day.isoformat(), Phrase("case.choice-day", {"day": day.isoformat()}))


@dataclass(frozen=True, slots=True)
class GatherUnless(Gather):
    """Pieces that are needed, except where `free` says so."""

    free: Callable[[Data], bool] = lambda _data: False

    def question(self, frame: Frame, setting: Setting) -> Say:
        """The question, with a way past it where it is not needed."""
        return Gather.question(replace(self, needed=not self.free(frame.data)), frame, setting)

    def take(self, answer: Answer, frame: Frame, setting: Setting) -> Result:
        """One more piece, the end, or none."""
        return Gather.take(replace(self, needed=not self.free(frame.data)), answer, frame, setting)


def may_lack(step: str) -> Callable[[Data], bool]:
    """True for an act that does not need this answer."""
    return lambda data: data["act"] in DEEDS and step in DEEDS[data["act"]].optional


@dataclass(frozen=True, slots=True)
class AskDoubt(Ask):
    """What a promise leaves open, and nothing else: what is clear already is shown with it."""

    def question(self, frame: Frame, setting: Setting) -> Say:
        """The reading so far, what is not clear, and answers to tap."""
        doubt, clear = open_question(frame.data["schedule"], days=setting.office.calendar.days)
        shown = {"what": doubt.what, "amount": doubt.amount, "times": doubt.times}
        lines = due_lines(clear) or (Phrase("case.due-none"),)
        choices = tuple(Choice(one, _answer_words(doubt.kind, one)) for one in doubt.offered)
        return Say(self.key, {**shown, "lines": lines}, choices, words=(f"case.doubt-{doubt.kind}",))

    def take(self, answer: Answer, frame: Frame, setting: Setting) -> Result:
        """The promise with that answer; a promise said anew takes its place."""
        said = answer.choice or answer.text
        draft, days = frame.data["schedule"], setting.office.calendar.days
        answered = answer_question(draft, said, today=setting.today, days=days)
        verdict = judged(self.name, answered, names(frame.data, setting))
        return Accept(verdict.value) if verdict.kind == "ok" else Unclear(verdict)


def _answer_words(kind: str, answer: str) -> Phrase:
    if kind == "day":
        return Phrase("case.choice-day", {"day": answer})
    return Phrase(f"case.answer-{kind}", {"answer": answer})


def decide_closed(choice: str, _data: Data, _setting: Setting) -> Result:
    """On a day on which the office is closed all the same, or on another day."""
    return Accept(choice) if choice == "ya" else Again(forget=("day", "on"))
