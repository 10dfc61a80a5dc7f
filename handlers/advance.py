"""The engine: (flow, frame, answer) -> turn. Pure; the frame that comes in is changed and handed back."""

from dataclasses import dataclass, replace

from handlers.flow import (
    Accept,
    Again,
    Answer,
    Choice,
    Data,
    Finish,
    Flow,
    Frame,
    Gathered,
    Phrase,
    Regathered,
    Result,
    Say,
    Setting,
    Step,
    Unclear,
)
from handlers.gather import Gather
from handlers.rules.hearing.offered import denies_all, says_as_offered
from handlers.rules.reading.asides import wants_change
from handlers.rules.reading.verdict import Verdict, refuse
from handlers.steps import labelled

AS = "as"
"""Among the params of an offer: the later question whose answer it is (a village, where the district is asked)."""
HEARD, EARLIER = "heard", "earlier"
"""Among the answers: words for questions to come, by their names, of this conversation and of one before it."""
MISSES_BEFORE_HELP = 3
"""After so many failures at one step the bot offers a person by itself (architecture, style 3.14)."""


@dataclass(frozen=True, slots=True)
class EffectCall:
    """An effect that is due, for a flow is through: its name, and the answers (`handlers.entries.Effect`)."""

    name: str
    data: Data


@dataclass(frozen=True, slots=True)
class Turn:
    """What one answer led to: what to say, where the flow stands (None: over), what to do, whether it was refused."""

    says: tuple[Say, ...]
    frame: Frame | None
    effect: EffectCall | None = None
    refused: bool = False


def start(flow: Flow, data: dict[str, object], setting: Setting, *, before: tuple[Say, ...] = ()) -> Turn:
    """Open a flow at its first unanswered question."""
    return _ask_next(flow, Frame(flow.name, flow.steps[0].name, dict(data)), setting, before=before)


def advance(flow: Flow, frame: Frame, answer: Answer, setting: Setting) -> Turn:
    """One answer to the open question. A step that has vanished ends politely; nothing is lost silently."""
    step = flow.step(frame.step)
    if step is None:
        return Turn((Say("problems.changed"),), None)
    frame.step = step.name
    if answer.unreadable is not None:
        return _refuse(flow, step, frame, refuse(f"unreadable-{answer.unreadable}"), setting)
    if answer.choice is None and (answer.meaning == "back" or (answer.meaning == "cancel" and frame.kept)):
        return _back(flow, step, frame, answer, setting)
    said = flow.overhears(answer, frame, setting)
    return _apply(flow, step, frame, said or _result(step, frame, answer, setting), setting)


def ask(flow: Flow, frame: Frame, setting: Setting, *, before: tuple[Say, ...] = ()) -> Turn:
    """Say the open question again, after something else was said."""
    step = flow.step(frame.step)
    if step is None:
        return Turn((Say("problems.changed"),), None)
    if frame.pending is not None:
        return Turn((*before, _offer_say(flow, step, frame, setting)), frame)
    return Turn((*before, step.repeated(frame, setting)), frame)


def _result(step: Step, frame: Frame, answer: Answer, setting: Setting) -> Result:
    """An answer to an offer first, where one is open; anything else typed there is a new answer."""
    pending = frame.pending
    if pending is None:
        return step.take(answer, frame, setting)
    readings = pending["readings"]
    if answer.choice is not None and answer.choice in readings:
        return _retake(step, frame, answer.choice, setting)
    meaning = answer.meaning or _of_offer(answer, pending["code"])
    if answer.choice == "tidak" or (answer.choice is None and meaning == "no"):
        _unhear(frame, step.name, pending["params"].get(AS))
        return Again()
    if answer.choice == "ya" or (answer.choice is None and meaning == "yes"):
        return _retake(step, frame, readings[0], setting) if len(readings) == 1 else Unclear(refuse("choose-one"))
    if answer.choice is not None and not step.lists(answer.choice, frame, setting):
        return Unclear(refuse("choose-one"))
    return _taken(step, frame, answer, setting)


def _of_offer(answer: Answer, code: str) -> str | None:
    """What says yes or no to an offer: "bukan itu semua"; of something that was told before, "kk sama", "beda"."""
    said = says_as_offered(answer.text) if code in (HEARD, EARLIER) else None
    said = False if denies_all(answer.text) else said
    return None if said is None else "yes" if said else "no"


def _unhear(frame: Frame, *steps: str | None) -> None:
    """Forget what was heard for questions, for it was offered and is not so."""
    for said in (HEARD, EARLIER):
        for step in steps:
            frame.data.get(said, {}).pop(step, None)


def _taken(step: Step, frame: Frame, answer: Answer, setting: Setting) -> Result:
    """The step reads what was said under its offer, which is over then."""
    result = step.take(answer, frame, setting)
    frame.pending = None
    return result


def _retake(step: Step, frame: Frame, reading: str, setting: Setting) -> Result:
    """A chosen reading runs through the step once more: another answer may forbid it (a KK that is the NIK).

    It may also be the id of a button of the question.
    """
    result = _taken(step, frame, Answer(reading, reading), setting)
    if isinstance(result, Unclear) and result.verdict.kind == "offer":
        return Accept(reading)
    return result


def _apply(flow: Flow, step: Step, frame: Frame, result: Result, setting: Setting) -> Turn:
    if isinstance(result, Accept):
        result = flow.after(step.name, result, frame.data, setting)
    match result:
        case Accept(value, echo, before):
            frame.data[step.name] = value
            frame.data.pop(f"{step.name}+", None)
            frame.misses, frame.page, frame.pending = 0, 0, None
            frame.kept = {}
            return _ask_next(flow, frame, setting, echo=echo, before=before)
        case Unclear(verdict) if verdict.kind == "offer":
            frame.pending = _offered(verdict)
            return Turn((_offer_say(flow, step, frame, setting),), frame)
        case Unclear(verdict):
            return _refuse(flow, step, frame, verdict, setting)
        case Again():
            return _again(flow, step, frame, result, setting)
        case Gathered(piece, before):
            frame.gather(step.name, [*frame.gathered(step.name), piece])
            frame.misses = 0
            return ask(flow, frame, setting, before=before)
        case Regathered(pieces):
            frame.gather(step.name, pieces)
            return ask(flow, frame, setting)
        case Finish(says, effect):
            return Turn(says, None, EffectCall(effect, frame.data) if effect else None)


def _again(flow: Flow, step: Step, frame: Frame, again: Again, setting: Setting) -> Turn:
    """The same question, the one that is opened again, or what is to be asked now."""
    for key in again.forget:
        _change(flow, frame, key)
    if again.onward:
        frame.misses, frame.page = 0, 0
        return _ask_next(flow, frame, setting, before=again.before)
    frame.page, frame.pending = again.page, None
    helps = (_help(setting),) if again.missed and _too_often(frame) else ()
    frame.step = again.step or (step.name if not again.forget else _next(flow, frame, setting).name)
    return ask(flow, frame, setting, before=(*again.before, *helps))


def _too_often(frame: Frame) -> bool:
    """Count one more failure; true where it is time to offer a person, from which on they are counted anew."""
    frame.misses = (frame.misses + 1) % MISSES_BEFORE_HELP
    return frame.misses == 0


def _next(flow: Flow, frame: Frame, setting: Setting) -> Step:
    """The first step without an answer: editing is forgetting, and the summary is simply the last step.

    Raises LookupError where nothing is left to ask: a flow ends with an answer, never by itself.
    """
    for step in flow.steps:
        if step.name not in frame.data and step.wanted(frame.data, setting):
            return step
    raise LookupError(f"{flow.name} has nothing left to ask; let its `after` or a `decide` finish it")


def _ask_next(
    flow: Flow, frame: Frame, setting: Setting, *, echo: tuple[Phrase, ...] = (), before: tuple[Say, ...] = ()
) -> Turn:
    step = _next(flow, frame, setting)
    frame.step = step.name
    heard = flow.heard(step.name, frame.data, setting)
    frame.pending = _offered(heard) if heard is not None else None
    question = _offer_say(flow, step, frame, setting) if heard is not None else step.question(frame, setting)
    if echo:
        question = replace(question, head=echo)
    return Turn((*before, question), frame)


def _change(flow: Flow, frame: Frame, key: str) -> None:
    """Open an answer again. What was said in pieces is not forgotten by that: more may be said, or a piece taken back.

    (An answer to another question is put aside, for whoever goes back instead.)
    """
    if key not in frame.data:
        return
    frame.kept[key] = frame.data.pop(key)
    _reopen(flow, frame, key, frame.kept[key])


def _reopen(flow: Flow, frame: Frame, key: str, value: object) -> None:
    if isinstance(flow.step(key), Gather) and isinstance(value, list):
        frame.gather(key, value)


def _back(flow: Flow, step: Step, frame: Frame, answer: Answer, setting: Setting) -> Turn:
    """Ask the question before this one again, without its answer; at the first question, ask that again.

    Whoever says that a refused answer was wrong ("eh salah") is asked for it again, and for no other. Whoever was
    changing an answer gets the old one back. What was gathered in pieces stays, and is said to stay.
    """
    refused, frame.misses, frame.page = frame.misses > 0, 0, 0
    if frame.pending is not None or (refused and wants_change(answer.text)):
        frame.pending = None
        return ask(flow, frame, setting)
    if frame.kept or not step.wanted(frame.data, setting):
        _unchange(frame)
        frame.step = _next(flow, frame, setting).name
        return ask(flow, frame, setting)
    names = [s.name for s in flow.steps]
    earlier = [n for n in names[: names.index(step.name)] if n in frame.data and _asked(flow, n, frame, setting)]
    if not earlier:
        return ask(flow, frame, setting)
    pieces = len(frame.gathered(step.name))
    _reopen(flow, frame, earlier[-1], frame.data.pop(earlier[-1]))
    frame.step = earlier[-1]
    return ask(flow, frame, setting, before=(Say("menu.pieces-kept", {"count": pieces}),) if pieces else ())


def _unchange(frame: Frame) -> None:
    """The old answers again; of one in pieces what there is of it now, where there is any."""
    for key, value in frame.kept.items():
        frame.data[key] = frame.gathered(key) or value
        frame.gather(key, [])
    frame.kept = {}


def _asked(flow: Flow, name: str, frame: Frame, setting: Setting) -> bool:
    """True where the step would be asked without its answer: what a link filled in is not asked again."""
    step = flow.step(name)
    rest = {k: v for k, v in frame.data.items() if k != name}
    return step is not None and step.wanted(rest, setting)


def _refuse(flow: Flow, step: Step, frame: Frame, verdict: Verdict, setting: Setting) -> Turn:
    """Say exactly what is wrong, then the question again; offer a person after the third time."""
    often = _too_often(frame)
    key = f"problems.{verdict.code}"
    taps = (f"{key}-tap",) if setting.abilities.taps else ()
    problem = Say(key, verdict.params, words=(f"problems.{step.name}-{verdict.code}", *taps))
    if not often:
        return replace(ask(flow, frame, setting, before=(problem,)), refused=True)
    if not setting.staff:
        problem = Say(key, verdict.params, labelled("menu", "petugas"), words=problem.words)
    return replace(ask(flow, frame, setting, before=(problem, _help(setting))), refused=True)


def _help(setting: Setting) -> Say:
    """Who helps: the office and the village; an officer's help is whoever invited them."""
    own, contact = ("menu.need-help-staff",) if setting.staff else (), setting.office.dinas.contact
    return Say("menu.need-help", {"contact": f"{contact.name} {contact.phone}"}, words=own)


def _offered(verdict: Verdict) -> dict[str, object]:
    """An offer, as a frame keeps it."""
    return {"readings": list(verdict.readings), "code": verdict.code, "params": dict(verdict.params)}


def _offer_say(flow: Flow, step: Step, frame: Frame, setting: Setting) -> Say:
    """The readings as buttons. One reading is a yes-or-no question."""
    pending = frame.pending or {}
    readings = pending["readings"]
    voice = flow.speaks or flow.name
    ids = labelled(voice, "ya", "tidak")
    labels = [step.shown(r, frame, setting) for r in readings]
    choices = ids if len(readings) == 1 else (*map(Choice, readings, labels), ids[1])
    params = {**pending["params"], "reading": labels[0] if labels else "", "count": len(labels)}
    name = pending["params"].get(AS, step.name)
    words = (f"offers.{name}-{pending['code']}", f"offers.{name}")
    return Say(f"{voice}.{name}-confirm", params, choices, words=words)
