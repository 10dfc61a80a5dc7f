"""*Masih sama?*: whether a member still works for themselves and lives here, and if not, what has changed."""

from dataclasses import dataclass, replace

from handlers.entries import Effect
from handlers.flow import Accept, Answer, Data, Finish, Flow, Frame, Result, Say, Setting
from handlers.rules.access import EVERYBODY, PAPER_HANDLERS, may_use
from handlers.rules.period.said import CHANGES, Said, read_said, tells_of
from handlers.rules.reading.questions import read_words
from handlers.services.base.work import Done, Work
from handlers.services.period.answering import answer
from handlers.services.period.question import FLOW
from handlers.services.period.reporting import begin, whose
from handlers.services.registrations.endings import OFFICER
from handlers.steps import Ask, Choose, by_rule, told
from storage.enums import EndReason

EFFECT, DIED = "period.answer", "period.died"
SAME, CHANGE, WORDS = "same", "change", "words"


@dataclass(frozen=True, slots=True)
class Heard(Choose):
    """A question with buttons whose answer also stands in people's own words (`handlers.rules.period.said`)."""

    def take(self, answer: Answer, frame: Frame, setting: Setting) -> Result:
        """What was said; a sentence that says what has changed answers both questions."""
        reason = tells_of(answer.text) if answer.choice is None else None
        if reason is not None:
            frame.data["reason"] = str(reason)
            return Finish(effect=DIED)
        said = read_said(answer.text) if answer.choice is None and answer.text else None
        if said is None:
            return Choose.take(self, answer, frame, setting)
        if said in CHANGES:
            frame.data[CHANGE] = str(said)
            return Accept(str(said) if self.name == CHANGE else str(Said.CHANGED))
        return Accept(str(said)) if self.name == SAME else Choose.take(self, answer, frame, setting)


def _changed(data: Data, _setting: Setting) -> bool:
    return data.get(SAME) == Said.CHANGED and CHANGE not in data


def _other(data: Data, _setting: Setting) -> bool:
    return data.get(CHANGE) == Said.OTHER


def _answered(step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
    """Nothing more is asked than what is needed; an answer that is through is kept."""
    data[step] = accept.value
    through = data[SAME] == Said.SAME or step == WORDS or data.get(CHANGE) in (Said.WORKS, Said.MOVED)
    return Finish(effect=EFFECT) if through else accept


def died(work: Work, data: Data) -> Done:
    """In answer to the question somebody says that a person died, or moved: who, is asked first.

    An officer was asked about the one whom they called.
    """
    reason = EndReason(data.get("reason", EndReason.DIED))
    if may_use(PAPER_HANDLERS, work.actor):
        return begin({"reason": str(reason), "number": data["number"], "by": OFFICER})
    return begin(whose(work, reason) | {"asked": data["number"]})


def _place(data: Data, setting: Setting) -> Data:
    return {"number": data["number"], "region": setting.office.region_name}


STEPS = (
    Heard(
        FLOW, SAME, (Said.SAME, Said.CHANGED), yes=Said.SAME, no=Said.CHANGED,
        params=told("number", "name", "place", "ends"),
    ),
    Heard(FLOW, CHANGE, CHANGES, when=_changed, params=_place),
    replace(Ask(FLOW, WORDS, by_rule(read_words)), when=_other, params=told("number")),
)  # fmt: skip

PERIOD = Flow(FLOW, STEPS, after=_answered, cancelled=Say("period.left"))

FLOWS = (PERIOD,)

EFFECTS = (Effect(EFFECT, answer, EVERYBODY), Effect(DIED, died, EVERYBODY))
