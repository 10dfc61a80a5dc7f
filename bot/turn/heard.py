"""What a message is in its chat, before anything is done: one of the kinds below. Reads no row and changes nothing.

`hear` decides alone which it is; `dispatch` does it. Kinds that can only be done with records at hand are NEED_ROWS, so
a turn is not begun in vain.
"""

from collections.abc import Mapping
from types import MappingProxyType

from bot.contract import InboundMessage
from bot.turn.beside import Beside, beside
from bot.turn.kinds import (
    Cancel,
    Guess,
    Heard,
    Line,
    Locked,
    Menu,
    Mistaken,
    Nothing,
    OwnWord,
    Paper,
    Refused,
    Register,
    RegisterByLink,
    Reply,
    Sentence,
    Thanks,
    Unsure,
)
from bot.turn.open_question import chosen, open_step, takes_files_later, wants_number
from bot.turn.plain_words import spoken
from bot.turn.staff_words import instead, of_staff, unheard
from bot.turn.talk import Talk, locked
from handlers.flow import Answer, Setting
from handlers.flows.correction import STANDS
from handlers.flows.question import REPLY
from handlers.flows.registration_heard import begins
from handlers.registry import COMMANDS, FLOWS, MEANINGS
from handlers.rules.access import FINDERS, REGULATION_OFFICERS, REGULATION_STEPS
from handlers.rules.reading.replies import meaning
from handlers.rules.registrations.receipt import means_receipt, parse_receipt
from handlers.rules.registrations.wanted import may_be_person
from handlers.rules.regulations.wanted import may_be_company
from handlers.rules.reports.report_dangers import danger_in
from handlers.rules.reports.report_heard import LONGEST, WRONG, hurt_in, tells_of_wrong
from handlers.rules.reports.report_wages import tells_of_unpaid_wage
from handlers.rules.reports.report_words import ANSWER, IDLE, LEAVES, wish_in
from handlers.rules.understanding.sense import asks_of_accident, is_no_wrong
from handlers.state import State
from handlers.words import MENU_CHOICES
from storage.enums import AddressState

PLAIN = {**MENU_CHOICES, "menu": "menu", "batal": "cancel", "mulai": "begin"}
"""Commands that are nothing but a word with a slash."""
HELP = "bantuan"
ACCIDENT = "accident"
"""As `report_dangers.csv` calls it."""
NOTED = "baik"
UNPAID = "/gaji"
"""What is done where somebody tells of wages that were not paid."""
CANCEL = "cancel"
"""What is offered to whoever may want to leave: a label of `wishes`."""

ASIDES: Mapping[Beside, Heard | None] = {
    Beside.ANSWER: None,
    Beside.NOTED: Line(f"/{NOTED}"),
    Beside.LEAVE: Cancel(),
    Beside.STOP: Cancel(stop=True),
    Beside.AGAIN: Nothing(None),
    Beside.HELP: Line(f"/{HELP}"),
    Beside.MOVED: Line("/pindah"),
    Beside.CODE_LOST: Line("/kode"),
}
"""What is said beside an answer, but for *sudah benar*, which goes on with the words."""


def hear(talk: Talk, message: InboundMessage, setting: Setting) -> Heard:
    """What the message is."""
    if message.refused is not None:
        return Refused(message.refused)
    if locked(talk.row, setting):
        return Locked(message.choice or message.text.strip(), message.choice is not None)
    choice = chosen(talk.state, message, setting)
    if message.choice is not None and choice is None:
        return Mistaken("old-button")
    line = message.text.strip() if choice is None else choice
    if line.startswith("/"):
        return of_line(line, talk)
    guess = spoken(message.text, talk.state) if choice is None else None
    heard = file_or_words(talk, message, choice, setting)
    return Guess(guess, heard) if guess is not None else heard


def of_line(line: str, talk: Talk) -> Heard:
    """What a line with a slash is: *daftar*, *menu* and their like by the word, anything else a command."""
    name, _, args = line[1:].partition(" ")
    word = PLAIN.get(name.partition("@")[0].casefold())
    if word is None or args.strip() or word in MEANINGS:
        return Line(line)
    return of_word(word, talk) or Line(line)


def harmless(line: str) -> bool:
    """True for a line that changes nothing: a list that needs nothing after it, help, and what is no command."""
    name, _, args = line[1:].partition(" ")
    command = COMMANDS.get(name.partition("@")[0].casefold())
    if command is None:
        return name.casefold() not in PLAIN
    return not args.strip() and (command.alone or command.name == HELP)


def file_or_words(talk: Talk, message: InboundMessage, choice: str | None, setting: Setting) -> Heard:
    """A table, a picture, a word that counts everywhere, or an answer."""
    if message.sheet is not None or message.sheet_problem is not None:
        return Line("/lembar", message)
    if message.upload is not None or message.upload_problem is not None:
        return of_file(talk.state, message, setting)
    word = meaning(message.text) if choice is None else MENU_CHOICES.get(choice)
    answer = Answer(message.text, choice, word, message.unreadable, message.phone)
    return everywhere(talk, answer, setting) or of_answer(talk.state, answer, setting)


def of_file(state: State, message: InboundMessage, setting: Setting) -> Heard:
    """A picture or PDF: kept where the open question takes it, else answered as what cannot be read."""
    if message.upload_problem is not None:
        return Mistaken(f"file-{message.upload_problem}")
    step = open_step(state)
    if step is not None and step.takes_files and message.upload is not None:
        return Paper(message.upload)
    if takes_files_later(state, setting):
        return Mistaken("file-later")
    return of_answer(state, Answer(unreadable="photo"), setting)


def everywhere(talk: Talk, answer: Answer, setting: Setting) -> Heard | None:
    """A word that means the same everywhere, also in the middle of a conversation; None where this is none."""
    word, state = answer.meaning, talk.state
    meant = meant_here(talk, answer)
    if meant is not None:
        return meant
    said = beside(talk, answer)
    if said is not None:
        return OwnWord(STANDS, said, answer.text) if said is Beside.RIGHT else ASIDES[said]
    if setting.role is not None and answer.choice is None and not answer.unreadable:
        own_work = instead(word, setting.role)
        if own_work is not None:
            return own_work
    own_choice = answer.choice is not None and answer.choice not in MENU_CHOICES
    if word is None or own_choice or answer.unreadable or not is_for(word, setting):
        return None
    if word == "menu" and wants_number(state, answer, setting):
        return None
    if word == "thanks" and state.frame and state.frame.flow == REPLY.name:
        return None
    return of_word(word, talk)


def meant_here(talk: Talk, answer: Answer) -> Heard | None:
    """What a typed message is to the open conversation alone (`Flow.means`); None for nearly every message."""
    frame = talk.state.frame
    flow = FLOWS.get(frame.flow) if frame else None
    if frame is None or flow is None or answer.choice is not None or not answer.text:
        return None
    meant = flow.means(answer, frame)
    if meant is None or meant == ANSWER:
        return Reply(answer) if meant else None
    if meant == LEAVES:
        return Unsure((CANCEL,), answer.text)
    return of_line(meant, talk) if meant.startswith("/") else anywhere(talk.state, meant, answer.text)


def is_for(word: str, setting: Setting) -> bool:
    """False for a word of officers in the chat of somebody else: there it is a sentence like others."""
    command = MEANINGS.get(word)
    return command is None or not command.of_staff or setting.role in command.who


def of_word(word: str, talk: Talk) -> Heard | None:
    """What a word does that counts everywhere; None where it does nothing here."""
    if word == "menu":
        return Menu()
    if word == "begin":
        return begun(talk)
    if word == "cancel":
        return Cancel()
    if word == "thanks":
        return Thanks()
    if word == "register":
        return registering(talk.state)
    return anywhere(talk.state, word)


def begun(talk: Talk) -> Heard | None:
    """*mulai*: the question that waits; the menu for whoever says it first of all; else the news comes again."""
    if talk.row.reach is not AddressState.OPTED_OUT:
        if talk.state.frame is not None:
            return Nothing(None)
        if talk.row.last_inbound_at is None:
            return Menu()
    return anywhere(talk.state, "start")


def anywhere(state: State, word: str, words: str = "") -> Heard | None:
    """A word that is heard in the middle of everything, such as *petugas*; `words` is the sentence it was heard in.

    The open conversation takes it where it is one of its `own_words`; else the command of that meaning runs. None where
    there is no such command, or where the conversation takes the word as an answer.
    """
    flow = FLOWS.get(state.frame.flow) if state.frame else None
    if flow is not None and word in flow.own_words:
        effect = flow.own_words[word]
        return OwnWord(effect, word, words) if effect is not None else None
    command = MEANINGS.get(word)
    return Line(f"/{command.name} {words}") if command else None


def of_answer(state: State, answer: Answer, setting: Setting) -> Heard:
    """An answer to the open question; where none is open, the line that the words stand for, or nothing."""
    said = (
        of_staff(state, answer, setting.role, [(one.id, one.label) for one in setting.office.reasons])
        if setting.role is not None
        else None
    )
    if said is not None:
        return Line(said)
    if state.frame is not None and state.frame.flow in FLOWS:
        return Reply(answer)
    if setting.role is not None:
        found = seeks(state, answer, setting)
        return Line(f"/cari {answer.text}") if found else unheard(answer.text, answer.unreadable)
    line = unprompted(state, answer)
    if line is not None:
        return Line(line)
    told = begins(answer.text, setting) if answer.choice is None else {}
    if told:
        return registering(state, told)
    return Sentence(answer.text) if answer.text else Nothing(answer.unreadable)


def asks_otherwise(text: str) -> bool:
    """True where words of an employer's wrong ask for something else; a danger or a threat is never that.

    What to do after an accident is a question, and its page the answer.
    """
    text = text[:LONGEST]
    if danger_in(text) == ACCIDENT:
        return asks_of_accident(text)
    return danger_in(text) is None and hurt_in(text) is None and is_no_wrong(text)


def registering(state: State, told: Mapping[str, str] = MappingProxyType({})) -> Heard:
    """A wish to register: with rows where the chat came by a link, or sent a registration before."""
    return RegisterByLink(told) if state.link or state.sent else Register(told)


def seeks(state: State, answer: Answer, setting: Setting) -> bool:
    """True for an officer's words that may be the name or a number of whom they look for, and are nothing else."""
    said = answer.choice is None and answer.meaning is None and not state.begun(answer.text)
    if setting.role in REGULATION_OFFICERS:
        return said and may_be_company(answer.text, alone=setting.role in REGULATION_STEPS)
    return setting.role in FINDERS and said and may_be_person(answer.text)


def unprompted(state: State, answer: Answer) -> str | None:
    """Where no question is open: a receipt number asks its status, a wrong is reported, *kembali* corrects."""
    if parse_receipt(answer.text) or means_receipt(answer.text):
        return f"/status {answer.text}"
    if begun := state.begun(answer.text):
        return begun
    if answer.meaning == "back":
        return "/ubah"
    if tells_of_unpaid_wage(answer.text):
        return UNPAID
    if wish := wish_in(answer.text, IDLE):
        return wish
    if tells_of_wrong(answer.text) and not asks_otherwise(answer.text):
        return f"/{MEANINGS[WRONG].name} {answer.text}"
    return None
