"""What a message is to the open question: one of its buttons, a number that it wants, a PIN, or something else."""

from collections.abc import Sequence

from bot.contract import InboundMessage
from handlers.advance import Turn
from handlers.flow import Answer, Setting, Step
from handlers.flows.pin import PIN
from handlers.gather import Gather
from handlers.registry import FLOWS
from handlers.rules.hearing.ordinals import read_ordinal
from handlers.rules.reading.asides import wants_change
from handlers.rules.reports.report_heard import tells_of_wrong
from handlers.state import State
from handlers.steps import Ask, Choose
from handlers.words import MENU_CHOICES

TO_CHANGE = "ubah"
PAGE_BEFORE = "kembali"
"""The button of a list that shows the page before."""


def open_step(state: State) -> Step | None:
    """The step whose question is open; None where none is, or where its flow is no longer ours."""
    flow = FLOWS.get(state.frame.flow) if state.frame else None
    return flow.step(state.frame.step) if flow and state.frame else None


def chosen(state: State, message: InboundMessage, setting: Setting) -> str | None:
    """The button meant: tapped and still open, or typed as its number, label or id. A command button never ages."""
    tapped = message.choice
    if tapped is None:
        return _typed(state, message.text) if message.text else None
    if tapped.startswith("/") or tapped in MENU_CHOICES:
        return tapped
    if is_stale(state, message):
        return None
    return tapped if state.offers(tapped) or on_another_page(state, tapped, setting) else None


def _typed(state: State, text: str) -> str | None:
    return typed_choice(state, text) or state.called(text) or _to_change(state, text)


def typed_choice(state: State, text: str) -> str | None:
    """The open button that a typed text names, "nomor 2" too. *kembali* names none: it is the question before.

    The page before of a list, whose button has that id, is typed by its label or number.
    """
    choice = state.choice(text) or numbered(state.open, text)
    return None if choice == PAGE_BEFORE and text.strip().casefold() == PAGE_BEFORE else choice


def numbered(choices: Sequence[tuple[str, str]], text: str) -> str | None:
    """The id of the button that words count: "yang pertama", "pilihan dua", "nomor 3"; None where they count none."""
    place = read_ordinal(text)
    return choices[place - 1][0] if place is not None and place <= len(choices) else None


def _to_change(state: State, text: str) -> str | None:
    """*Ubah* of a summary, where somebody types "ganti" or "koreksi": elsewhere these go back one question."""
    step = open_step(state)
    asks = isinstance(step, Choose) and TO_CHANGE in step.ids
    return TO_CHANGE if asks and wants_change(text) else None


def on_another_page(state: State, choice: str, setting: Setting) -> bool:
    """True for a button of the open list that is not on the page last shown."""
    step = open_step(state)
    return step is not None and state.frame is not None and step.lists(choice, state.frame, setting)


def takes_files_later(state: State, setting: Setting) -> bool:
    """True where a later question of the open conversation wants pictures."""
    step, frame = open_step(state), state.frame
    return step is not None and frame is not None and FLOWS[frame.flow].takes_files_after(step, frame.data, setting)


def is_stale(state: State, message: InboundMessage) -> bool:
    """True for a button under a message that is older than the open question."""
    return message.of is not None and message.of < state.since


def wants_number(state: State, answer: Answer, setting: Setting) -> bool:
    """True where "0" answers the open question ("how many?", or no NIK at all); everywhere else it is the menu."""
    step, number = open_step(state), answer.text.strip()
    if not isinstance(step, Ask) or state.frame is None or not number.isdecimal():
        return False
    return step.lacks(number) or step.read(answer.text, state.frame.data, setting).value == number


def ends_pieces(state: State, answer: Answer) -> bool:
    """True for *selesai* and its like where a question is answered in pieces: it ends them, and drops nothing."""
    step = open_step(state)
    return answer.choice is None and isinstance(step, Gather) and step.means_end(answer.text)


def unasked(turn: Turn, answer: Answer, setting: Setting) -> bool:
    """True for a sentence about an employer that is no answer to the open question: it was refused there."""
    if setting.staff or answer.choice is not None:
        return False
    return turn.refused and tells_of_wrong(answer.text)


def waits_for_pin(state: State) -> bool:
    """True where the open question is for a PIN that was chosen before."""
    frame = state.frame
    return frame is not None and (frame.flow, frame.step) == (PIN.name, "pin") and "chosen" not in frame.data


def waits_for_code(state: State) -> bool:
    """True where the open question is for the code that a colleague hands over with a cleared PIN."""
    return state.frame is not None and (state.frame.flow, state.frame.step) == (PIN.name, "unlock-code")


def chooses_pin(state: State) -> bool:
    """True where the open question is for a PIN to be, the first time or once more."""
    frame = state.frame
    return frame is not None and frame.flow == PIN.name and (frame.step == "pin-new" or "chosen" in frame.data)
