"""Conversations that are left before their end: by *batal*, by thanks, by whoever does not want what news offered."""

from bot.turn.openings import Says, asked_after, repeat
from handlers.flow import Say, Setting
from handlers.flows.birth_date import MEMBERSHIP
from handlers.flows.question import QUESTION
from handlers.registry import FLOWS
from handlers.state import State
from handlers.words import menu


def cancelled(state: State, setting: Setting, *, news_too: bool = False) -> Says:
    """Leave the open flow and forget its answers. What waited below is asked next.

    `news_too`: say how to stop the news as well, to whoever may have meant that.
    """
    if state.frame is None:
        return (menu(setting.office, setting.role),)
    left = state.frames.pop().flow
    said = FLOWS[left].cancelled if left in FLOWS else Say("menu.cancelled")
    if left == MEMBERSHIP.name:
        return (said, *asked_after(state, setting))
    return repeat(state, setting, said, *((Say("reach.how"),) if news_too else ()))


def thanked(state: State, setting: Setting) -> Says:
    """Thanks are no answer and no question; they end "anything else?" after an officer's answer."""
    if state.frame and state.frame.flow == QUESTION.name and state.frame.data.get("number"):
        state.frames.pop()
    return (Say("menu.thanks"), *asked_after(state, setting))
