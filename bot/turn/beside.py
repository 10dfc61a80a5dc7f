"""What people say beside an answer, heard before their words are looked up: leaving, content, "sudah benar"."""

from enum import StrEnum, auto

from bot.turn.open_question import ends_pieces, open_step
from bot.turn.talk import Talk
from handlers.flow import Answer
from handlers.flows.birth_date import MEMBERSHIP, PROOF
from handlers.flows.correction import CORRECTION
from handlers.rules.reading.asides import (
    asks_help,
    has_lost_code,
    has_moved,
    says_content,
    says_right,
    stops_news,
    wants_question,
)
from handlers.rules.reading.phrases import bare_phrase
from handlers.state import State
from handlers.steps import Choose

BROUGHT = frozenset({MEMBERSHIP.name, PROOF.name})
"""Conversations of one question that news brings unasked."""


class Beside(StrEnum):
    """ANSWER: a word that counts everywhere else is an answer here. NOTED: "oke pak", where nothing was asked.

    RIGHT: what is to be corrected is right. LEAVE and STOP: the open conversation is left. AGAIN: its question is
    wanted again. HELP: what can be typed. MOVED: phone or number is another one. CODE_LOST: that of a report.
    """

    ANSWER = auto()
    NOTED = auto()
    RIGHT = auto()
    LEAVE = auto()
    STOP = auto()
    AGAIN = auto()
    HELP = auto()
    MOVED = auto()
    CODE_LOST = auto()


def beside(talk: Talk, answer: Answer) -> Beside | None:
    """Which of these a message is; None for nearly every message."""
    if answer.choice is not None or answer.unreadable is not None:
        return None
    state, word, text = talk.state, answer.meaning, answer.text
    if word == "menu":
        return Beside.HELP if asks_help(text) else None
    if word in ("cancel", "stop"):
        return _leaving(state, answer)
    if word not in (None, "yes", "no", "back"):
        return None
    if state.frame is None:
        return _unasked(talk, answer)
    if state.frame.pending is not None:
        return None
    if state.frame.flow == CORRECTION.name and "own" not in state.frame.data and says_right(text):
        return Beside.RIGHT
    if state.frame.flow == MEMBERSHIP.name and (word is not None or says_content(text)):
        return Beside.LEAVE
    return Beside.AGAIN if word == "yes" and wants_question(text) and not _takes_yes(state) else None


def _leaving(state: State, answer: Answer) -> Beside | None:
    """*berhenti* leaves a conversation, but not the one question that news brought: there it is the news that stops.

    So it is wherever the words name the news.
    """
    step = open_step(state)
    if ends_pieces(state, answer) or (isinstance(step, Choose) and answer.meaning in step.also):
        return Beside.ANSWER
    if answer.meaning == "cancel" and state.frame is not None and state.frame.kept:
        return None if bare_phrase(answer.text) == "batal" else Beside.ANSWER  # what is dropped is the change
    if answer.meaning == "cancel" or state.frame is None:
        return None
    return None if state.frame.flow in BROUGHT or stops_news(answer.text) else Beside.STOP


def _unasked(talk: Talk, answer: Answer) -> Beside | None:
    """What is said where nothing is asked."""
    if talk.row.staff_id is not None:
        return None
    if has_lost_code(answer.text):
        return Beside.CODE_LOST
    if has_moved(answer.text):
        return Beside.MOVED
    return Beside.NOTED if _ends_talk(talk, answer) else None


def _ends_talk(talk: Talk, answer: Answer) -> bool:
    """True for content, which ends a talk; said first of all it begins one, and it may name a button ("ya")."""
    if talk.row.last_inbound_at is None or wants_question(answer.text) or talk.state.begun(answer.text):
        return False
    return answer.meaning == "yes" or (answer.meaning is None and says_content(answer.text))


def _takes_yes(state: State) -> bool:
    step = open_step(state)
    return isinstance(step, Choose) and step.yes is not None
