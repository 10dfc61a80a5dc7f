"""/bantuan: what this chat may do. An officer sees the commands of their role and no others."""

from collections.abc import Sequence

from handlers.entries import Command
from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import EVERYBODY
from handlers.services.base.work import Done, Work


def help_with(listed: Sequence[Command]) -> Command:
    """/bantuan itself: it is made of all the others, so it stands in no COMMANDS and the registry makes it last."""

    def run(work: Work, _args: str) -> Done:
        return show_help(work, listed)

    return Command("bantuan", run, EVERYBODY, resumes=True)


def show_help(work: Work, listed: Sequence[Command]) -> Done:
    """For an officer the commands of the role; for everybody else what can be typed, and the menu or the question."""
    role = work.actor.role
    if role is None:
        return Done((Say("menu.help"),), menu=True)
    mine = [one for one in listed if one.told_to(role)]
    lines = tuple(Phrase(one.words) for one in mine)
    choices = tuple(Choice(f"/{one.name}", f"/{one.name}") for one in mine if one.alone)
    return Done((Say("staff.help", {"role": Phrase(f"staff.role-{role}"), "lines": lines}, choices),))
