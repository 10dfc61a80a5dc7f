"""/bahasa: in which language this chat is answered."""

from handlers.entries import Command
from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import EVERYBODY
from handlers.services.base.work import Done, Work

LANGUAGES = ("id", "en")


def choose(work: Work, wanted: str) -> Done:
    """`/bahasa [id|en]`: from now on, and the open question in it; without one of these, the choice."""
    if work.chat is None or wanted not in LANGUAGES:
        choices = tuple(Choice(f"/bahasa {one}", Phrase(f"menu.choice-{one}")) for one in LANGUAGES)
        return Done((Say("menu.language", choices=choices),), quiet=True)
    work.chat.language = wanted
    return Done((Say("menu.language-now"),), menu=True)


COMMANDS = (Command("bahasa", choose, EVERYBODY, meaning="language", resumes=True),)
