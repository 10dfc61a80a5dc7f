"""info: what people want to know, one tap a topic."""

from handlers.entries import Command
from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import EVERYBODY
from handlers.rules.office.information import TOPICS, topic
from handlers.services.base.work import Done, Work
from handlers.steps import labelled


def info(work: Work, args: str) -> Done:
    """The topics, or the page of one; what is not found there goes to a person."""
    found = topic(args.strip().casefold(), work.office, work.today)
    if found is None:
        return Done((Say("info.menu", choices=(*_topics(), *labelled("menu", "petugas"))),))
    key, values = found
    back = Choice("/info", Phrase("menu.choice-info"))
    return Done((Say(key, values, (back, *labelled("menu", "petugas"))),))


def _topics() -> tuple[Choice, ...]:
    return tuple(Choice(f"/info {one}", Phrase(f"info.choice-{one}")) for one in TOPICS)


COMMANDS = (Command("info", info, EVERYBODY, meaning="info", resumes=True),)
