"""Which button a message means: tapped and still open, or typed as its number, label or id."""

from bot.contract import InboundMessage
from handlers.flow import Setting
from handlers.registry import FLOWS
from handlers.state import State
from handlers.words import MENU_CHOICES


def chosen(state: State, message: InboundMessage) -> str | None:
    """The button meant: tapped and still open, or typed as its number, label or id. A command button never ages."""
    if message.choice is None:
        return state.choice(message.text) if message.text else None
    if message.choice.startswith("/") or message.choice in MENU_CHOICES:
        return message.choice
    return message.choice if state.offers(message.choice) and not is_stale(state, message) else None


def on_another_page(state: State, message: InboundMessage, setting: Setting) -> bool:
    """True for a button of the open list that is not on the page last shown."""
    flow = FLOWS.get(state.frame.flow) if state.frame else None
    step = flow.step(state.frame.step) if flow and state.frame else None
    if step is None or state.frame is None or message.choice is None or is_stale(state, message):
        return False
    return step.lists(message.choice, state.frame, setting)


def is_stale(state: State, message: InboundMessage) -> bool:
    """True for a button under a message that is older than the open question."""
    return message.of is not None and message.of < state.since
