"""*status*, /status NO, /soal TOPIC, /ubah NO FIELD, *keberatan*: what a worker does with what was sent."""

from handlers.entries import Command
from handlers.flow import Say
from handlers.rules.access import EVERYBODY
from handlers.services.base.opting import news_stopped
from handlers.services.base.work import Done, Work
from handlers.services.people.own_asked import answer
from handlers.services.people.progress import show_stage, show_status
from handlers.services.registrations.correcting import change_field
from handlers.services.registrations.objecting import object_to
from handlers.services.registrations.wishes import people_of_chat
from handlers.words import menu
from storage.enums import Status

UNDER_WAY = (
    Status.SUBMITTED,
    Status.DISPUTED,
    Status.WAITING,
    Status.PAPERS_AT_VILLAGE,
    Status.PAPERS_FORWARDED,
    Status.PAPERS_COMPLETE,
)
"""Where the office has the next step."""


def status(work: Work, args: str) -> Done:
    """Without a number everybody of this chat, with one the stage only."""
    return show_stage(work, args) if args else show_status(work)


def change(work: Work, args: str) -> Done:
    """`/ubah NO FIELD`: the question for one field. A chat that has sent nothing gets the menu."""
    if not args and not people_of_chat(work):
        return Done((menu(work.office, work.actor.role),), quiet=True)
    return change_field(work, args)


def objection(work: Work, args: str) -> Done:
    """`/keberatan NO`, or the word alone."""
    return object_to(work, args)


def noted(work: Work, _args: str) -> Done:
    """*oke pak*, where nothing was asked: whoever waits for news hears that it comes."""
    waits = not news_stopped(work) and any(one.status in UNDER_WAY for one in people_of_chat(work))
    return Done((Say("menu.noted", words=("menu.noted-waits",) if waits else ()),))


COMMANDS = (
    Command("baik", noted, EVERYBODY),
    Command("status", status, EVERYBODY, meaning="status", resumes=True),
    Command("soal", answer, EVERYBODY, resumes=True),
    Command("ubah", change, EVERYBODY),
    Command("keberatan", objection, EVERYBODY, meaning="objection"),
)
