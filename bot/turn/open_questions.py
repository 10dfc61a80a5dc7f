"""What a message is to the open question: a number that it wants, a PIN, or words about something else."""

from handlers.flow import Answer, Setting, Turn
from handlers.flows.pin import PIN
from handlers.gather import Gather
from handlers.registry import FLOWS
from handlers.rules.reports.report_heard import tells_of_wrong
from handlers.state import State
from handlers.steps import Ask


def wants_number(state: State, answer: Answer, setting: Setting) -> bool:
    """True where "0" answers the open question ("how many?"); everywhere else it is the menu."""
    if not answer.text.strip().isdecimal() or state.frame is None or state.frame.flow not in FLOWS:
        return False
    step = FLOWS[state.frame.flow].step(state.frame.step)
    return isinstance(step, Ask) and step.read(answer.text, state.frame.data, setting).value == answer.text.strip()


def ends_pieces(state: State, answer: Answer) -> bool:
    """True for *selesai* and its like where a question is answered in pieces: it ends them, and drops nothing."""
    if answer.choice is not None or state.frame is None or state.frame.flow not in FLOWS:
        return False
    step = FLOWS[state.frame.flow].step(state.frame.step)
    return isinstance(step, Gather) and step.means_end(answer.text)


def unasked(turn: Turn, answer: Answer, setting: Setting) -> bool:
    """True for a sentence about an employer that is no answer to the open question: it was refused there."""
    if setting.staff or answer.choice is not None or turn.frame is None:
        return False
    return turn.says[0].key.startswith("problems.") and tells_of_wrong(answer.text)


def waits_for_pin(state: State) -> bool:
    """True where the open question is for a PIN that was chosen before."""
    frame = state.frame
    return frame is not None and (frame.flow, frame.step) == (PIN.name, "pin") and "chosen" not in frame.data
