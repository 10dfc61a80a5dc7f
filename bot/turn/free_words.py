"""Sentences in people's own words: in which context they stand, and what is heard in them.

What they mean says `handlers.rules.understanding`; here it becomes something that a message can be (`heard`).
"""

from bot.turn.english import ENGLISH
from bot.turn.heard import of_line, of_word, registering
from bot.turn.kinds import Cancel, Heard, Line, Mistaken, Press, Reply, Unsure
from bot.turn.open_question import open_step
from bot.turn.talk import Talk
from handlers.advance import MISSES_BEFORE_HELP
from handlers.flow import Answer, Frame, Setting
from handlers.flows.birth_date import MEMBERSHIP
from handlers.flows.correction import CORRECTION
from handlers.flows.periods.period import PERIOD
from handlers.flows.question import QUESTION
from handlers.flows.registration import REGISTRATION
from handlers.flows.registration_whom import said_whom
from handlers.flows.understood import DOUBT
from handlers.named_place import NamedPlace
from handlers.rules.hearing.asked_what import asked_what
from handlers.rules.hearing.lacking import says_not_listed
from handlers.rules.hearing.offered import denies_all
from handlers.rules.hearing.own_asks import asks_own
from handlers.rules.reading.names import is_also_name, is_thing
from handlers.rules.understanding.sense import ANSWERED, COURTESY, ELSEWHERE, IDLE, MEMBER, NAME, may_answer, sense
from handlers.rules.understanding.wishes import NONE, Wish, agrees_surely, says_joining, wishes
from handlers.state import State
from handlers.steps import Ask, Choose, Pick

SAME_AS = {"village": "district", "place": "district", "edit": "summary", "occupation": ELSEWHERE, "swapped": ELSEWHERE}
"""Questions of a registration that have no context of their own."""
NO_SUCH = "tidak punya"
"""How "I have none", in any words, is handed to the reader of the open question."""
TAKE_BACK = "/status"
"""Where nothing is open, what somebody wants to leave is what they sent: it is shown with what can be done."""
ANSWERS = ("yes", "no", "back")
TAKES_NEARLY_ALL = ("name", "district")
"""Questions whose reader finds an answer in most sentences; the first time it is not believed alone."""
IN_ENGLISH = "language:en"
CANCEL, FORGET, STOP = "cancel", "forget", "stop"
OWN_BUTTONS = ("yes", "no")
"""Never offered: the question's own buttons say what a yes means there."""
SURE = 0.6
"""From this chance on it is no question to the officer."""
REGISTER = "/daftar"
THANKS, ENOUGH = "thanks", "tidak"
OF_MEMBERS = (MEMBERSHIP.name, PERIOD.name)
"""Questions to people who may ask back how they stand."""
TO_OFFICER = ("human", "report")
"""What is said to the officer who has just answered goes to that officer."""


def context_of(frame: Frame | None) -> str:
    """The context of an open question, as the corpus names it; IDLE where none is open."""
    if frame is None:
        return IDLE
    if frame.flow in (REGISTRATION.name, CORRECTION.name):
        return SAME_AS.get(frame.step, frame.step)
    if frame.flow == MEMBERSHIP.name:
        return MEMBER
    return ANSWERED if follows_answer(frame) else ELSEWHERE


def follows_answer(frame: Frame) -> bool:
    """True for "anything else?" below an officer's answer: it would take every sentence as a new question."""
    return frame.flow == QUESTION.name and bool(frame.data.get("number"))


def heard_first(talk: Talk, answer: Answer, setting: Setting) -> Heard | None:
    """What is heard before the open question reads the words, for it would take nearly any; mostly None."""
    frame = talk.state.frame
    if frame is None or answer.choice is not None or not answer.text:
        return None
    context, words = context_of(frame), answer.text
    if context == ANSWERED:
        return _heard_after_answer(talk, answer)
    if context not in TAKES_NEARLY_ALL or frame.pending is not None:
        return None
    taken = _taken_as(talk.state, frame, words, setting)
    if taken is None or ("?" not in words and _is_answer(words, context, plain=taken == "ok")):
        return None
    return _no_answer(talk, words, context, offered=taken == "offer")


def _is_answer(words: str, context: str, *, plain: bool) -> bool:
    thing = context == NAME and is_thing(words)
    return not thing and (is_also_name(words) or may_answer(words, context, plain=plain))


def _taken_as(state: State, frame: Frame, words: str, setting: Setting) -> str | None:
    """What the open question's reader makes of the words: "ok" or "offer"; None where they are for it to refuse.

    The name of a place is one, whatever else it may be.
    """
    step = open_step(state)
    if isinstance(step, Ask):
        kind = step.read(words, frame.data, setting).kind
        whole = isinstance(step, NamedPlace) and kind == "offer"  # the list has it: it is a place indeed
        return None if kind == "refuse" or whole else kind
    if not isinstance(step, Pick) or says_not_listed(words):
        return None
    return "offer" if step.find(words, frame.data, setting).kind == "offer" else None


def _heard_after_answer(talk: Talk, answer: Answer) -> Heard | None:
    """What is no new question to the officer who has answered: thanks, a wish; mostly a question is one."""
    found = sense(answer.text, ANSWERED, least=SURE).label if answer.meaning is None else None
    if found == THANKS:
        return Reply(Answer(ENOUGH, meaning="no"))
    return as_heard(talk, found, answer.text) if found is not None and found not in TO_OFFICER else None


def _no_answer(talk: Talk, words: str, context: str, *, offered: bool) -> Heard | None:
    """What words are that do not look like an answer; who says them again is believed.

    `offered`: the reader would ask whether it read them well. Then courtesy is no more than what stands around a name.
    """
    meant = sense(words, context)
    found = meant.label
    if offered and found in COURTESY:
        return None
    if found is not None:
        return as_heard(talk, found, words)
    frame, step = talk.state.frame, open_step(talk.state)
    if frame is None or frame.misses or not isinstance(step, Ask):
        return None
    frame.misses += 1
    leaves = meant.doubts and meant.doubts[0] in (CANCEL, STOP)
    return Unsure(meant.doubts[:1], words) if leaves else Mistaken("not-a-name")


def heard_in(talk: Talk, words: str, context: str) -> Heard | None:
    """What a sentence wishes that the open question could not read; None where nobody can tell."""
    what = asked_what(words)
    if what is not None and context != ELSEWHERE:
        return Line(f"/info syarat {what}")
    found, frame = sense(words, context), talk.state.frame
    own = asks_own(words) if frame is not None and frame.flow in OF_MEMBERS else None
    if own is not None:
        return Line(f"/soal {own}")
    # What was answered so far would be gone at once; where nothing is open there is nothing to leave.
    unsure = (found.label == FORGET and frame is not None) or (found.label == CANCEL and frame is None)
    if found.label is not None and not unsure:
        return as_heard(talk, found.label, words)
    doubts = (found.label,) if unsure and found.label else found.doubts
    idle = [label for label in doubts if not _is_idle(talk, label)]
    if frame is None and doubts and wishes()[doubts[0]].does == REGISTER and says_joining(words):
        return as_heard(talk, doubts[0], words)  # the likeliest, and the words say it
    worth = tuple(label for label in idle if label not in OWN_BUTTONS and _fits(talk.state, wishes()[label]))
    return Unsure(worth, words) if worth else None


def _is_idle(talk: Talk, label: str) -> bool:
    """True for a wish that is fulfilled already, and for courtesy in the middle of a question."""
    return (label == IN_ENGLISH and talk.row.language == ENGLISH) or (label in COURTESY and bool(talk.state.frames))


def as_heard(talk: Talk, label: str, words: str, *, chosen: bool = False) -> Heard | None:
    """What a wish is in this chat; None where it is none here, or is no wish any more.

    `chosen`: by its button, which does what it says.
    """
    wish = wishes().get(label)
    if wish is None:
        return None
    if wish.label == STOP and talk.state.frame is not None and not chosen:
        return Cancel(stop=True)
    line = wish.line(words)
    if line == REGISTER:
        return registering(talk.state, said_whom(words))
    if line is not None:
        return of_line(line, talk)
    if not _fits(talk.state, wish):
        return None
    if wish.buttons:
        return Press(wish.buttons)
    if wish.does == NONE:
        return _without_it(talk)
    if wish.does == CANCEL and talk.state.frame is None:
        return Line(TAKE_BACK)
    return Reply(Answer(meaning=wish.does)) if wish.does in ANSWERS else of_word(wish.does, talk)


def _without_it(talk: Talk) -> Heard:
    """Whoever has not got what is asked for hears what to do; whoever finds no place in a list, who helps."""
    frame = talk.state.frame
    if frame is not None and isinstance(open_step(talk.state), Pick):
        frame.misses = max(frame.misses, MISSES_BEFORE_HELP - 1)
    return Reply(Answer(NO_SUCH))


def _fits(state: State, wish: Wish) -> bool:
    """False for a button that the open question has not got, an answer where nothing is asked."""
    step = open_step(state)
    if wish.buttons:
        return isinstance(step, Choose) and wish.buttons[0] in step.ids
    return step is not None or wish.does not in (*ANSWERS, NONE)


def is_beside_doubt(state: State, answer: Answer) -> bool:
    """True for words that answer not *Maksudnya ...?*, but what was open before it, or nothing.

    "ya setuju" agrees to the question below; a mere "ya" may as well mean what is offered.
    """
    if answer.choice is not None or denies_all(answer.text):
        return False
    return answer.meaning not in ("yes", "no") or (len(state.frames) > 1 and _agrees_to_several(state, answer))


def meant_of_doubt(state: State, answer: Answer) -> Answer:
    """Whoever agrees where nothing was asked before agrees to register, if that is among what is offered."""
    labels = state.frames[-1].data["labels"]
    register = next((label for label in labels if wishes()[label].does == REGISTER), None)
    return Answer(choice=register) if register and _agrees_to_several(state, answer) else answer


def _agrees_to_several(state: State, answer: Answer) -> bool:
    several = len(state.frames[-1].data["labels"]) > 1
    return several and answer.meaning == "yes" and agrees_surely(answer.text)


def is_doubt(frame: Frame) -> bool:
    """True for *Maksudnya ...?*."""
    return frame.flow == DOUBT.name
