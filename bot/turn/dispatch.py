"""Which of: staff command, global word (menu, batal), open flow, new flow. One turn of one chat.

A turn that must read or write records needs a `Work`; where none is given, `NEEDS_WORK` comes back and the
turn is run again in a transaction of its own (its state is thrown away: nothing has happened).
"""

from dataclasses import dataclass, replace
from typing import Final

from bot.contract import InboundMessage
from bot.turn.open_question import chosen, ends_pieces, on_another_page, open_step, unasked, waits_for_pin, wants_number
from bot.turn.openings import Says, drop, follow, gone_on, open_flow, repeat
from bot.turn.plain_words import holds, spoken
from handlers.advance import advance, start
from handlers.flow import Answer, Data, Say, Setting
from handlers.flows.pin import PIN
from handlers.flows.question import QUESTION, REPLY
from handlers.registry import COMMANDS, EFFECTS, FLOWS, MEANINGS, OF_STAFF
from handlers.rules.access import may_use
from handlers.rules.reading.pin import read_pin
from handlers.rules.reading.replies import meaning
from handlers.rules.registrations.receipt import means_receipt, parse_receipt
from handlers.rules.reports.report_heard import WRONG, tells_of_wrong
from handlers.services.base.uploads import keep_upload
from handlers.services.base.work import Done, Work
from handlers.services.staff.links import count_begun
from handlers.state import State
from handlers.words import MENU_CHOICES, menu
from storage.enums import AddressState
from storage.repositories.chats import ChatRow


class NeedsWork:
    """What a turn comes to that must read or write records and was given no `Work`."""


NEEDS_WORK: Final = NeedsWork()

MAX_CHAIN = 4
"""Effects and commands that one message may set off, one after the other: a loop cannot run away."""


@dataclass(slots=True)
class Talk:
    """One chat in one turn: its row and its opened state.

    `rare` is what of the row seldom changes, as it was; `asked`: news opened a question here.
    """

    row: ChatRow
    state: State
    rare: tuple[object, ...] = ()
    asked: bool = False


def dispatch(talk: Talk, message: InboundMessage, setting: Setting, work: Work | None) -> Says | NeedsWork:
    """What to say to one message; the talk's state is moved on."""
    if message.refused is not None:
        return (Say(f"problems.{message.refused}"),)
    if locked(talk.row, setting):
        return unlock_first(talk, message, setting, work)
    choice = chosen(talk.state, message)
    if message.choice is not None and choice is None:
        if not on_another_page(talk.state, message, setting):
            return old_button(talk.state, setting)
        message = replace(message, text=message.choice, choice=None)
    if choice is not None and choice.startswith("/"):
        return run_command(talk, choice, setting, work)
    if choice is None and message.text.lstrip().startswith("/"):
        return run_command(talk, message.text.strip(), setting, work)
    line = spoken(message.text, talk.state) if choice is None else None
    if line is not None and (work is None or holds(line, work)):
        return run_command(talk, line, setting, work)
    if message.sheet is not None or message.sheet_problem is not None:
        return run_command(talk, "/lembar", setting, work, message)
    if message.upload is not None or message.upload_problem is not None:
        return file_sent(talk, message, setting, work)
    word = MENU_CHOICES.get(choice, "") if choice is not None else meaning(message.text)
    answer = Answer(message.text, choice, word or None, message.unreadable, message.phone)
    return global_word(talk, answer, setting, work) or in_flow(talk, answer, setting, work)


def file_sent(talk: Talk, message: InboundMessage, setting: Setting, work: Work | None) -> Says | NeedsWork:
    """A picture or PDF: kept where the open question takes it, else answered as what cannot be read."""
    if message.upload_problem is not None:
        return repeat(talk.state, setting, Say(f"problems.file-{message.upload_problem}"))
    frame, step = talk.state.frame, open_step(talk.state)
    if frame and step and not step.takes_files and FLOWS[frame.flow].takes_files_after(step, frame.data, setting):
        return repeat(talk.state, setting, Say("problems.file-later"))
    if step is None or not step.takes_files or message.upload is None:
        return in_flow(talk, Answer(unreadable="photo"), setting, work)
    if work is None:
        return NEEDS_WORK
    kept = keep_upload(work, message.upload)
    if kept is None:
        return repeat(talk.state, setting, Say("problems.file-too-many"))
    return in_flow(talk, Answer(upload=kept), setting, work)


def locked(row: ChatRow, setting: Setting) -> bool:
    """A staff session on web chat locks when nobody used it for some minutes (contract, staff commands)."""
    if row.staff_id is None or row.channel != "webchat" or row.unlocked_at is None:
        return False
    return (setting.now - row.unlocked_at).total_seconds() > setting.office.times.staff_lock_minutes * 60


def old_button(state: State, setting: Setting) -> Says:
    """A button of an earlier question never answers the current one; that one is asked again."""
    return repeat(state, setting, Say("problems.old-button"))


def global_word(talk: Talk, answer: Answer, setting: Setting, work: Work | None) -> Says | NeedsWork | None:
    """Words that mean the same everywhere, also in the middle of a flow. None where this is no such word."""
    word, state = answer.meaning, talk.state
    own_choice = answer.choice is not None and answer.choice not in MENU_CHOICES
    if own_choice or word is None or answer.unreadable:
        return None
    if word == "menu" and wants_number(state, answer, setting):
        return None
    if word == "menu" or (word == "start" and talk.row.reach is not AddressState.OPTED_OUT):
        return (menu(resume=state.frame is not None, staff=talk.row.staff_id is not None),)
    if word == "cancel" and ends_pieces(state, answer):
        return None
    if word == "cancel":
        return cancel(state, setting)
    if word == "register":
        return register(state, setting, work)
    if word == "thanks" and not (state.frame and state.frame.flow == REPLY.name):
        return thanked(state, setting)
    return heard_anywhere(talk, word, "", setting, work)


def heard_anywhere(talk: Talk, word: str, words: str, setting: Setting, work: Work | None) -> Says | NeedsWork | None:
    """A word that is heard in the middle of everything, such as *petugas*; `words` is the sentence it was heard in.

    The open conversation takes it where it is one of its `own_words`; else the command of that meaning runs. None where
    there is no such command, or where the conversation takes the word as an answer.
    """
    frame = talk.state.frame
    own = FLOWS[frame.flow].own_words if frame and frame.flow in FLOWS else {}
    if frame is None or word not in own:
        command = MEANINGS.get(word)
        return run_command(talk, f"/{command.name} {words}", setting, work) if command else None
    effect = own[word]
    if effect is None:
        return None
    if work is None:
        return NEEDS_WORK
    done = EFFECTS[effect].run(work, frame.data | {"meaning": word, "words": words})
    return finish(talk, done, setting, work, resume=True)


def cancel(state: State, setting: Setting) -> Says:
    """Leave the open flow and forget its answers. What waited below is asked next."""
    if state.frame is None:
        return (menu(),)
    flow = FLOWS.get(state.frames.pop().flow)
    said = flow.cancelled if flow else Say("menu.cancelled")
    return repeat(state, setting, said)


def thanked(state: State, setting: Setting) -> Says:
    """Thanks are no answer and no question; they end "anything else?" after an officer's answer."""
    if state.frame and state.frame.flow == QUESTION.name and state.frame.data.get("number"):
        state.frames.pop()
    said = Say("menu.thanks")
    return repeat(state, setting, said) if state.frames else (said,)


def register(state: State, setting: Setting, work: Work | None) -> Says | NeedsWork:
    """Start a registration, or go on with the one that is open. One that came by a link is counted there."""
    flow = FLOWS["registration"]
    waiting = gone_on(state, flow.name, setting)
    if waiting is not None:
        return waiting
    data: Data = {}
    if state.village:
        data = {"district": state.village.rpartition(".")[0], "village": state.village}
    if state.link:
        if work is None:
            return NEEDS_WORK
        count_begun(work, state.link)
        data["link"] = state.link
    return follow(state, start(flow, data, setting))


def in_flow(talk: Talk, answer: Answer, setting: Setting, work: Work | None) -> Says | NeedsWork:
    """The open flow takes the answer."""
    state = talk.state
    flow = FLOWS.get(state.frame.flow) if state.frame else None
    if state.frame is None or flow is None:
        return unprompted(talk, answer, setting, work)
    turn = advance(flow, state.frame, answer, setting)
    if unasked(turn, answer, setting):
        found = heard_anywhere(talk, WRONG, answer.text, setting, work)
        if found is not None:
            return found
    if turn.effect is not None and work is None:
        return NEEDS_WORK
    state.frames.pop()
    if turn.frame is not None:
        state.frames.append(turn.frame)
        return turn.says
    if turn.effect is not None and work is not None:
        effect = EFFECTS[turn.effect.name]
        if not may_use(effect.who, work.actor):
            return repeat(state, setting, Say("problems.unknown-command"))
        done = effect.run(work, turn.effect.data)
        return turn.says + finish(talk, done, setting, work, resume=True)
    return turn.says + (repeat(state, setting) if state.frames else ())


def unprompted(talk: Talk, answer: Answer, setting: Setting, work: Work | None) -> Says | NeedsWork:
    """Where no question is open: a receipt number asks its status, a wrong is reported, all else gets the menu."""
    line = None
    if parse_receipt(answer.text) or means_receipt(answer.text):
        line = f"/status {answer.text}"
    elif begun := talk.state.begun(answer.text):
        line = begun
    elif answer.meaning == "back":
        line = "/ubah"
    elif not setting.staff and tells_of_wrong(answer.text):
        line = f"/{MEANINGS[WRONG].name} {answer.text}"
    if line is not None:
        return run_command(talk, line, setting, work)
    unread = (Say(f"problems.unreadable-{answer.unreadable}"),) if answer.unreadable else ()
    return repeat(talk.state, setting, *unread)


def run_command(
    talk: Talk, line: str, setting: Setting, work: Work | None, message: InboundMessage | None = None, depth: int = 0
) -> Says | NeedsWork:
    """A slash command. Unknown ones and forbidden ones answer alike, and repeat nothing that was typed."""
    word, _, args = line[1:].partition(" ")
    name = word.partition("@")[0].casefold()
    plain = MENU_CHOICES.get(name) or {"menu": "menu", "batal": "cancel", "mulai": "start"}.get(name)
    if plain and not args.strip() and (plain == "start" or plain not in MEANINGS):
        found = global_word(talk, Answer(meaning=plain), setting, work)
        return found if found is not None else (menu(staff=talk.row.staff_id is not None),)
    if work is None:
        return NEEDS_WORK
    command = COMMANDS.get(name)
    if command is None or not may_use(command.who, work.actor):
        # A file is no command that was typed: whoever has no use for sheets hears so.
        return (Say("problems.unknown-command" if message is None else "problems.unreadable-file"),)
    if message is not None:
        work.sheet, work.sheet_problem = message.sheet, message.sheet_problem
    officer = talk.row.staff_id
    done = command.run(work, args.strip())
    if talk.row.staff_id != officer:
        talk.state.frames = [frame for frame in talk.state.frames if frame.flow not in OF_STAFF]
    return finish(talk, done, setting, work, resume=command.resumes, depth=depth)


def finish(talk: Talk, done: Done, setting: Setting, work: Work, *, resume: bool, depth: int = 0) -> Says:
    """Say what was done; open the flow that follows, run the command that waited, or ask what was open."""
    says = (drop(talk.state, done.drop) if done.drop else ()) + done.says
    if done.then is not None and depth < MAX_CHAIN:
        found = run_command(talk, done.then, setting, work, depth=depth + 1)
        return says if isinstance(found, NeedsWork) else says + found
    if done.register:
        talk.state.village, talk.state.link = done.village, done.link
        begun = register(talk.state, setting, work)
        return says if isinstance(begun, NeedsWork) else says + begun
    if done.opens is not None:
        return says + open_flow(talk.state, done.opens, setting)
    if resume and talk.state.frames and not done.quiet:
        return says + repeat(talk.state, setting)
    return says


def unlock_first(talk: Talk, message: InboundMessage, setting: Setting, work: Work | None) -> Says | NeedsWork:
    """While locked only the PIN is heard, and a new invitation. A command that was asked for runs after it.

    The page of a locked chat asks for the PIN by itself: six digits are one, also before the question was put here.
    """
    if work is None:
        return NEEDS_WORK
    state, line = talk.state, message.choice or message.text.strip()
    if line.startswith("/gabung "):
        return run_command(talk, line, setting, work)
    if line.startswith("/") or state.frame is None or state.frame.flow != PIN.name:
        asked = finish(talk, COMMANDS["kunci"].run(work, line), setting, work, resume=False)
        if message.choice is not None or not waits_for_pin(state) or read_pin(line).kind != "ok":
            return asked
    if message.choice is None and message.text:
        return in_flow(talk, Answer(message.text), setting, work)
    return repeat(state, setting)
