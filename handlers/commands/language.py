"""/bahasa, /english: in which language this chat is answered."""

from handlers.entries import Command
from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import EVERYBODY
from handlers.services.base.work import Done, Work

LANGUAGES = ("id", "en")
OTHER = "lain"


def choose(work: Work, wanted: str) -> Done:
    """`/bahasa [id|en|lain]`: from now on, and the open question in it; without one of these, the choice."""
    if wanted == OTHER and work.chat is not None:
        wanted = next(one for one in LANGUAGES if one != work.chat.language)
    if work.chat is None or wanted not in LANGUAGES:
        choices = tuple(Choice(f"/bahasa {one}", Phrase(f"menu.choice-{one}")) for one in LANGUAGES)
        return Done((Say("menu.language", choices=choices),), quiet=True)
    work.chat.language = wanted
    return Done((Say("menu.language-now"),), menu=True)


def english(work: Work, _args: str) -> Done:
    """`/english`: the word that people try who read no Indonesian."""
    return choose(work, "en")


COMMANDS = (
    Command("bahasa", choose, EVERYBODY, meaning="language", resumes=True),
    Command("english", english, EVERYBODY, resumes=True),
)
