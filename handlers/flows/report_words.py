"""What is said to a question of a report in people's own words: its answer, a danger, a wish beside it."""

from collections.abc import Sequence
from dataclasses import replace

from handlers.danger import danger_words
from handlers.flow import Accept, Again, Answer, Data, Frame, Result, Say, Setting, Step, Unclear
from handlers.flows.report_heard import keep_words
from handlers.gather import DONE, Gather
from handlers.rules.reading.clean import tidy
from handlers.rules.reading.verdict import refuse
from handlers.rules.reports.report_answers import SEALED
from handlers.rules.reports.report_dangers import danger_in
from handlers.rules.reports.report_heard import HURTS, hurt_in, urgent_in
from handlers.rules.reports.report_kinds import NO
from handlers.rules.reports.report_words import ANSWER, ASKED, KEPT, LEAVES, SAID, answer_in, is_question, wish_in
from handlers.steps import Ask

HURT = "hurts"
"""Among the answers, in pieces: "threat" or "dismissed", told before the report was sent."""
THREAT = "threat"
AS_WORDS = {kind: meaning for meaning, kind in HURTS.items()}
OWN = "-said"
"""Behind a question's name: what was said there that tells more than the answer."""
TELLS, LISTENS = "story", ("story", "kind", "slip")
"""Where a wish in the middle of a story is a part of it; where a danger is heard by the question itself."""
PIECES = ("story", "evidence")
EDIT, SUMMARY = "edit", "summary"
REMARKS = {
    ("may-know", NO): "report.not-told",
    ("shown", SEALED): "report.locked",
    ("evidence", "lewati"): "report.proofs-later",
}
"""Said at once where words were taken as this answer: whoever meant another one goes back."""


def means(answer: Answer, frame: Frame) -> str | None:
    """A `means` of a flow: a threat or a dismissal, a wish that is no answer, an answer that is a wish elsewhere."""
    hurt = HURTS.get(answer.meaning or "") or hurt_in(answer.text)
    if hurt is not None and hurt not in frame.data.get(f"{HURT}+", ()):
        return AS_WORDS[hurt]
    return wished(answer, frame)


def urgent(answer: Answer, frame: Frame) -> str | None:
    """A `means` of a flow about a report that was sent: a danger or a dismissal, once of each kind; as `asked`."""
    kind = HURTS.get(answer.meaning or "") or urgent_in(answer.text)
    if kind is not None and kind not in frame.data.get(f"{HURT}+", ()):
        return AS_WORDS.get(kind, AS_WORDS[THREAT])
    return asked(answer, frame)


def asked(answer: Answer, _frame: Frame) -> str | None:
    """A `means` of a flow that reads anything as its answer: only what asks for something else is none."""
    return wish_in(answer.text, ASKED)


def wished(answer: Answer, frame: Frame) -> str | None:
    """As `means`, without what happened to somebody."""
    text = answer.text
    found = wish_in(text, ASKED)
    if found is not None or (frame.step in PIECES and Gather.means_end(text)):
        return found
    if answer_in(frame.step, text) is not None:
        return ANSWER
    found = wish_in(text, SAID) if frame.step != TELLS else None
    return ANSWER if found == LEAVES and frame.step == SUMMARY else found


def overheard(steps: Sequence[Step], answer: Answer, frame: Frame, setting: Setting) -> Result | None:
    """An `overhears` of a flow with these questions; None leaves a message to the open one."""
    frame.data.pop(f"{frame.step}{OWN}", None)
    if answer.choice is not None or not answer.text:
        return None
    said = warned(answer.text, frame.data, setting) if frame.step not in LISTENS else ()
    if said:
        keep_words(answer.text, frame.data)
    found = answer_in(frame.step, answer.text)
    if found is not None:
        result = _answered(steps, found, answer, frame, setting)
        return replace(result, before=(*said, *result.before)) if isinstance(result, Accept | Again) else result
    if said:
        return Again(before=said, onward=True)
    asks = frame.step not in (*PIECES, "kind") and is_question(answer.text)
    return Unclear(refuse("asked")) if asks else None


def warned(text: str, data: Data, setting: Setting) -> tuple[Say, ...]:
    """What is said at once about a danger in these words: whom to call, once for each kind of danger."""
    danger = danger_in(text)
    if danger is None or danger in data.get("dangers", ()):
        return ()
    data["dangers"] = [*data.get("dangers", ()), danger]
    return (danger_words(setting.office, danger),)


def _answered(steps: Sequence[Step], found: str, answer: Answer, frame: Frame, setting: Setting) -> Result:
    """The question takes the answer as if it had been tapped, or typed as its reader reads it."""
    value = found.removesuffix(KEPT)
    named = EDIT if value.startswith("ubah:") else frame.step
    step = next(one for one in steps if one.name == named)
    if value == DONE and not frame.gathered(named):
        return Unclear(refuse("nothing-yet"))
    if isinstance(step, Gather) and frame.gathered(named):
        value = DONE
    if found.endswith(KEPT):
        frame.data[f"{named}{OWN}"] = tidy(answer.text)
    typed = isinstance(step, Ask) and all(extra.id != value for extra in step.extra)
    result = step.take(Answer(value) if typed else Answer(choice=value), frame, setting)
    remark = REMARKS.get((named, value)) if answer.meaning is None else None
    return replace(result, before=(Say(remark),)) if remark and isinstance(result, Accept) else result
