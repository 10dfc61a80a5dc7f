"""What is said to a message without a record being read: the menu, an old button, words that nobody understood."""

from bot.turn.kinds import Cancel, Heard, Menu, Mistaken, Nothing, Refused, Register, Thanks, Unsure
from bot.turn.leaving import cancelled, thanked
from bot.turn.openings import Says, open_flow, repeat
from bot.turn.registering import registered
from bot.turn.talk import Talk
from handlers.desk import desk_menu
from handlers.flow import Say, Setting
from handlers.flows.understood import DOUBT
from handlers.services.base.work import Opening
from handlers.state import State
from handlers.steps import labelled
from handlers.words import menu
from storage.enums import AddressState

UNDERSTOOD_CHOICES = ("daftar", "lapor", "status", "info", "petugas")
"""What is offered under words that nobody understood."""


def said_at_once(talk: Talk, heard: Heard, setting: Setting) -> Says:
    """What needs no record. Raises TypeError for a kind that does."""
    state = talk.state
    match heard:
        case Refused(code):
            return (Say(f"problems.{code}"),)
        case Mistaken(problem):
            return repeat(state, setting, Say(f"problems.{problem}"))
        case Menu():
            return shown_menu(state, setting)
        case Cancel(stop):
            return cancelled(state, setting, news_too=stop and talk.row.reach is AddressState.OPEN)
        case Thanks():
            return thanked(state, setting)
        case Register(told):
            return registered(state, setting, told=told)
        case Unsure(labels, words):
            return open_flow(state, Opening(DOUBT.name, {"labels": list(labels), "words": words}), setting)
        case Nothing(unreadable):
            return not_understood(state, setting, unreadable)
    raise TypeError(f"{type(heard).__name__} needs records")


def not_understood(state: State, setting: Setting, unreadable: str | None) -> Says:
    """Said plainly, with the ways there are; never the greeting, as if nobody had spoken."""
    if unreadable:
        return repeat(state, setting, Say(f"problems.unreadable-{unreadable}"))
    if state.frames:
        return repeat(state, setting)
    if setting.role is not None:
        return (desk_menu(setting.role, understood=False),)
    return (Say("problems.not-understood", choices=labelled("menu", *UNDERSTOOD_CHOICES)),)


def shown_menu(state: State, setting: Setting) -> Says:
    """What else there is; the question that is open comes last, so that it can be answered at once."""
    asked = repeat(state, setting) if state.frames else ()
    if state.frame is None:
        return (menu(setting.office, setting.role),)
    return (menu(setting.office, setting.role, resume=True), *asked)
