"""The same words twice within seconds (two taps, a bad line): they never answer the question that came in between.

What was said last is remembered as a keyed digest, in the chat's own sealed state.
"""

from datetime import datetime, timedelta

from bot.contract import InboundMessage
from bot.turn.open_question import is_stale
from bot.turn.openings import Says, repeat
from handlers.flow import Setting
from handlers.rules.reading.replies import meaning
from handlers.state import Said, State
from storage.vault import Vault

WITHIN = timedelta(seconds=5)
AT_ONCE = timedelta(seconds=2)
"""The same for words that the next question wants too ("ya", "1"): whoever has read it may well say them again."""
LABEL = "said"
YES = "ya"
DIGITS = 16
"""Of the digest: enough to tell two messages of one chat apart."""


def said(vault: Vault, message: InboundMessage) -> str | None:
    """The digest of what a message says; None for one that says nothing in words or by a button."""
    words = message.choice or message.text.strip().casefold()
    return vault.index(LABEL, f"{message.chat_id}:{words}").hex()[:DIGITS] if words else None


def is_repetition(state: State, message: InboundMessage, digest: str | None, now: datetime) -> bool:
    """True where this was said a moment ago and has been answered: it is taken, and does nothing.

    A button says by the message under which it stands whether it was meant again; where that is not known, one that
    is open again was. *kembali* may be said twice: it asks for what came before.
    """
    last = state.said
    if message.refused is not None or message.upload is not None:
        return False
    if last is None or last.digest != digest or not timedelta() <= now - last.at < WITHIN:
        return False
    if message.choice is not None and message.of is not None:
        return is_stale(state, message)
    if message.choice is not None and state.offers(message.choice):
        return False
    if now - last.at >= AT_ONCE and message.choice is None and _wanted_again(state, message.text):
        return False
    return last.moved and meaning(message.text) != "back"


def said_again(state: State, message: InboundMessage, setting: Setting) -> Says:
    """What a repetition hears: the question that is open, for whoever meant it. Under its button nothing."""
    tapped = message.choice is not None and message.of is not None
    quiet = tapped or meaning(message.text) == "clear"  # what was wiped off the screen stays so
    return repeat(state, setting) if state.frames and not quiet else ()


def _wanted_again(state: State, text: str) -> bool:
    """True for words that name a button of the question that is open now."""
    return state.choice(text) is not None or (meaning(text) in ("yes", "no") and state.offers(YES))


def question_open(state: State) -> tuple[object, ...]:
    """Which question is open, whatever was answered to it."""
    frame = state.frame
    return () if frame is None else (len(state.frames), frame.flow, frame.step, frame.pending is not None)


def remember(state: State, digest: str | None, before: tuple[object, ...], now: datetime) -> None:
    """Keep what was said, and whether another question is open since; `before` is the `question_open` until then."""
    state.said = Said(digest, now, question_open(state) != before) if digest is not None else None
