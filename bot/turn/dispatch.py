"""Does what was heard: one turn of one chat. The talk's state is moved on; what is said comes back.

`dispatch` gives None where records are needed and no `Work` was given: the turn is run in a transaction of its own.
"""

from bot.contract import InboundMessage
from bot.turn.at_once import said_at_once
from bot.turn.free_words import as_heard, context_of, heard_first, heard_in, is_beside_doubt, is_doubt, meant_of_doubt
from bot.turn.heard import UNPAID, anywhere, asks_otherwise, harmless, of_answer, of_line
from bot.turn.kinds import (
    NEED_ROWS,
    Cancel,
    Guess,
    Heard,
    Line,
    Locked,
    Mistaken,
    Nothing,
    OwnWord,
    Paper,
    Press,
    Refused,
    RegisterByLink,
    Reply,
    Sentence,
)
from bot.turn.open_question import chooses_pin, unasked, waits_for_code, waits_for_pin
from bot.turn.openings import Says, asked_after, drop, open_flow, over, repeat
from bot.turn.plain_words import holds
from bot.turn.registering import registered
from bot.turn.talk import Talk, left_alone
from handlers.advance import Turn, advance
from handlers.flow import Answer, Data, Say, Setting
from handlers.flows.pin import PIN
from handlers.flows.registration import SUBMIT
from handlers.registry import COMMANDS, EFFECTS, FLOWS, OF_STAFF
from handlers.rules.access import may_use
from handlers.rules.hearing.own_asks import asks_own
from handlers.rules.pairing import read_code
from handlers.rules.reading.pin import read_pin
from handlers.rules.reports.report_heard import WRONG
from handlers.rules.reports.report_wages import tells_of_unpaid_wage
from handlers.rules.understanding.sense import ELSEWHERE
from handlers.services.base.long_reads import ask
from handlers.services.base.talk import RECEIPTS, forget_said
from handlers.services.base.unlocking import ask_pin
from handlers.services.base.uploads import keep_upload
from handlers.services.base.work import Done, Drop, Upload, Work
from handlers.services.people.own_asked import line_of
from handlers.services.people.wished import context_here
from handlers.services.registrations.looking import look_at_new
from handlers.words import menu

ASIDE = ("info", "bantuan", "bahasa", "gaji", "soal")
"""Commands that only tell something: whatever question was open is asked again."""
PROVEN = "membership.prove"
"""After one member's number the next one's is asked for."""
MAX_CHAIN = 4
"""Effects and commands that one message may set off, one after the other: a loop cannot run away."""


def dispatch(talk: Talk, heard: Heard, setting: Setting, work: Work | None) -> Says | None:
    """What to say to one message; None where it needs records."""
    state = talk.state
    if isinstance(heard, Reply):
        return answered(talk, heard.answer, setting, work)
    if state.frame is not None and is_doubt(state.frame) and not isinstance(heard, Mistaken | Refused):
        state.frames.pop()  # whoever says something else does not mean any of it
        if isinstance(heard, Cancel):
            return repeat(state, setting)
    if isinstance(heard, Press):
        return pressed(talk, heard.buttons, setting, work)
    if not isinstance(heard, NEED_ROWS):
        return said_at_once(talk, heard, setting)
    return None if work is None else done_with_rows(talk, heard, setting, work)


def done_with_rows(talk: Talk, heard: Heard, setting: Setting, work: Work) -> Says:
    """What reads or writes records. Raises TypeError for a kind that does not."""
    match heard:
        case Locked(line, tapped):
            return unlocked_first(talk, line, setting, work, tapped=tapped)
        case Line(text, sheet):
            return commanded(talk, text, setting, work, sheet)
        case Guess(line, otherwise):
            return guessed(talk, line, otherwise, setting, work)
        case OwnWord(effect, word, words):
            known = talk.state.frame.data if talk.state.frame else {}
            return carried_out(talk, effect, known | {"meaning": word, "words": words}, setting, work)
        case Sentence(words):
            own = line_of(work, words)
            wished = Line(own) if own else heard_in(talk, words, context_here(work)) or Nothing(None)
            return go_on(talk, wished, setting, work)
        case RegisterByLink(told):
            return registered(talk.state, setting, work, told)
        case Paper(upload):
            return handed_in(talk, upload, setting, work)
    raise TypeError(f"{type(heard).__name__} needs no records")


def go_on(talk: Talk, heard: Heard, setting: Setting, work: Work) -> Says:
    """The same as `dispatch`, in the middle of a turn that has its records."""
    return dispatch(talk, heard, setting, work) or ()


def answered(talk: Talk, answer: Answer, setting: Setting, work: Work | None) -> Says | None:
    """The open flow takes the answer; what it cannot read is heard as what it is: a wish, a question, a report."""
    state = talk.state
    frame = state.frame
    if frame is None:
        return repeat(state, setting)
    ended = over(frame, setting)
    if ended is not None:
        return repeat(state, setting, ended)
    if is_doubt(frame) and is_beside_doubt(state, answer):
        state.frames.pop()
        return dispatch(talk, of_answer(state, answer, setting), setting, work)
    if is_doubt(frame):
        answer = meant_of_doubt(state, answer)
    first = heard_first(talk, answer, setting) if not setting.staff else None
    if first is not None:
        return dispatch(talk, first, setting, work)
    before = (frame.misses, frame.pending)
    turn = advance(FLOWS[frame.flow], frame, answer, setting)
    wished = heard_instead(talk, turn, answer, setting)
    if wished is not None:
        frame.misses, frame.pending = before
        return dispatch(talk, wished, setting, work)
    return taken(talk, turn, setting, work)


def heard_instead(talk: Talk, turn: Turn, answer: Answer, setting: Setting) -> Heard | None:
    """What a refused answer is when it is none; mostly None."""
    registers = turn.refused and not setting.staff and context_of(talk.state.frame) != ELSEWHERE
    if registers and tells_of_unpaid_wage(answer.text):
        return Line(UNPAID)
    if unasked(turn, answer, setting) and not asks_otherwise(answer.text):
        wrong = anywhere(talk.state, WRONG, answer.text)
        if wrong is not None:
            return wrong
    free = turn.refused and answer.choice is None and answer.text and not setting.staff
    wished = heard_in(talk, answer.text, context_of(talk.state.frame)) if free else None
    heard = Sentence(answer.text) if asks_own(answer.text) else wished  # how they stand, their records say
    return heard if wished not in (None, Reply(answer)) else None


def taken(talk: Talk, turn: Turn, setting: Setting, work: Work | None) -> Says | None:
    """What an answer led to; None where it needs records."""
    state = talk.state
    if turn.effect is not None and work is None:
        return None
    state.frames.pop()
    if turn.frame is not None:
        state.frames.append(turn.frame)
        return turn.says
    if turn.effect is not None and work is not None:
        if not may_use(EFFECTS[turn.effect.name].who, work.actor):
            return repeat(state, setting, Say("problems.unknown-command"))
        state.sent = state.sent or turn.effect.name == SUBMIT
        return turn.says + carried_out(talk, turn.effect.name, turn.effect.data, setting, work)
    return turn.says + asked_after(state, setting)


def pressed(talk: Talk, buttons: tuple[str, ...], setting: Setting, work: Work | None) -> Says | None:
    """Buttons that the person's words mean; what is said is what the last one leads to."""
    says: Says | None = ()
    for button in buttons:
        says = answered(talk, Answer(choice=button), setting, work)
    return says


def carried_out(talk: Talk, effect: str, data: Data, setting: Setting, work: Work) -> Says:
    """What a conversation leads to, and what was open before."""
    done = EFFECTS[effect].run(work, data)
    return finished(talk, done, setting, work, resume=True, aside=effect == PROVEN)


def handed_in(talk: Talk, upload: Upload, setting: Setting, work: Work) -> Says:
    """Keep a picture or PDF for the open question."""
    kept = keep_upload(work, upload)
    if kept is None:
        return repeat(talk.state, setting, Say("problems.file-too-many"))
    return go_on(talk, Reply(Answer(upload=kept)), setting, work)


def guessed(talk: Talk, line: str, otherwise: Heard, setting: Setting, work: Work) -> Says:
    """Run the line that the words may stand for, where what it names exists. News that was asked for is told once."""
    if not holds(line, work):
        return go_on(talk, otherwise, setting, work)
    talk.state.news = [one for one in talk.state.news if one[0] != line]
    return commanded(talk, line, setting, work)


def commanded(
    talk: Talk, line: str, setting: Setting, work: Work, sheet: InboundMessage | None = None, depth: int = 0
) -> Says:
    """A command. Unknown ones and forbidden ones answer alike, and repeat nothing that was typed."""
    word, _, args = line[1:].partition(" ")
    command = COMMANDS.get(word.partition("@")[0].casefold())
    if command is None or not may_use(command.who, work.actor):
        # A file is no command that was typed: whoever has no use for sheets hears so.
        return (Say("problems.unknown-command" if sheet is None else "problems.unreadable-file"),)
    if sheet is not None:
        work.sheet, work.sheet_problem = sheet.sheet, sheet.sheet_problem
    if command.of_staff:
        look_at_new(work)  # an officer sees at once whatever was sent before
    officer = talk.row.staff_id
    done = command.run(work, args.strip())
    if talk.row.staff_id != officer:
        talk.state.frames = [frame for frame in talk.state.frames if frame.flow not in OF_STAFF]
    return finished(talk, done, setting, work, resume=command.resumes, depth=depth, aside=command.name in ASIDE)


def finished(
    talk: Talk, done: Done, setting: Setting, work: Work, *, resume: bool, depth: int = 0, aside: bool = False
) -> Says:
    """Say what was done; open the flow that follows, run the command that waited, or ask what was open."""
    state = talk.state
    says = (dropped(talk, done.drop, work) if done.drop else ()) + done.says
    if done.then is not None and depth < MAX_CHAIN:
        waited = of_line(done.then, talk)
        if isinstance(waited, Line):
            return says + commanded(talk, waited.text, setting, work, depth=depth + 1)
        return says + go_on(talk, waited, setting, work)
    if done.register:
        state.village, state.link = done.village, done.link
        return says + registered(state, setting, work)
    if done.wish is not None:
        return says + go_on(talk, as_heard(talk, *done.wish, chosen=True) or Nothing(None), setting, work)
    if done.reads is not None:
        busy = ask(work, done.reads)
        return says if busy is None else (*says, busy)
    if done.opens is not None:
        return says + open_flow(state, done.opens, setting)
    if resume and not done.quiet:
        return says + (
            asked_after(state, setting, aside=aside) or ((menu(setting.office, setting.role),) if done.menu else ())
        )
    return says


def dropped(talk: Talk, unwanted: Drop, work: Work) -> Says:
    """Leave conversations, and let go of what was said in them; what is said of it."""
    before = len(talk.state.frames)
    said = drop(talk.state, unwanted)
    if unwanted.forgets and len(talk.state.frames) < before:
        forget_said(work, talk.row.id, unwanted.forgets, but=RECEIPTS)
    return said


def unlocked_first(talk: Talk, line: str, setting: Setting, work: Work, *, tapped: bool) -> Says:
    """While locked only the PIN is heard, and a new invitation. A command that was asked for waits.

    The page of a locked chat asks for the PIN by itself: six digits are one, also before the question was put here.
    """
    state = talk.state
    if line.startswith("/gabung "):
        return commanded(talk, line, setting, work)
    if not tapped and (said := _code_given(talk, line, setting, work)) is not None:
        return said
    pin = not tapped and read_pin(line).kind == "ok"
    if not setting.abilities.masks:
        return (_pin_shown(setting),) * pin + _asked_for_pin(talk, line, setting, work)
    alone = left_alone(talk.row, setting)
    if alone and chooses_pin(state):  # nobody here may choose one any more
        return _asked_for_pin(talk, "", setting, work)
    if line.startswith("/") or state.frame is None or state.frame.flow != PIN.name:
        asked = _asked_for_pin(talk, line, setting, work)
        if not pin or not waits_for_pin(state):
            return asked
    elif alone:
        state.frame.data["unasked"] = not harmless(state.frame.data["then"])
    if not tapped and line:
        return go_on(talk, Reply(Answer(line)), setting, work)
    return repeat(state, setting)


def _code_given(talk: Talk, line: str, setting: Setting, work: Work) -> Says | None:
    """The answer to the question for a reset code, also where it was typed before the question was put.

    None where the line is no such answer.
    """
    state = talk.state
    if read_code(line) is not None and not waits_for_code(state):
        asked = _asked_for_pin(talk, "", setting, work)
        if not waits_for_code(state):
            return asked
    if waits_for_code(state) and not line.startswith("/"):
        return go_on(talk, Reply(Answer(line)), setting, work)
    return None


def _asked_for_pin(talk: Talk, line: str, setting: Setting, work: Work) -> Says:
    then = line if line.startswith("/") else ""
    return finished(talk, ask_pin(work, then, unasked=not harmless(then)), setting, work, resume=False)


def _pin_shown(setting: Setting) -> Say:
    """Of a PIN that was typed where the channel keeps it: it is not tried."""
    return Say("problems.pin-shown", words=() if setting.abilities.deletes else ("problems.pin-shown-stays",))
