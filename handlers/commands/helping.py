"""/bantuan [TOPIC]: what this chat may do. An officer sees the commands of their role and no others, by topics."""

from collections.abc import Mapping, Sequence

from handlers.desk import OTHER_LANGUAGE
from handlers.entries import Chapter, Command
from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import EVERYBODY
from handlers.services.base.work import Done, Work
from storage.enums import Role

TOPICS: Mapping[str, frozenset[Chapter]] = {
    "periksa": frozenset({Chapter.VOTES, Chapter.MANY_VOTES}),
    "ubahan": frozenset({Chapter.CHANGES}),
    "berkas": frozenset({Chapter.PAPERS, Chapter.MEMBERS}),
    "laporan": frozenset({Chapter.REPORTS}),
    "kasus": frozenset({Chapter.CASES, Chapter.EMPLOYERS}),
    "warga": frozenset({Chapter.QUESTIONS, Chapter.RIGHTS}),
    "petugas": frozenset({Chapter.STAFF}),
    "kabar": frozenset({Chapter.LINKS, Chapter.BROADCASTS}),
    "angka": frozenset({Chapter.FIGURES, Chapter.TABLES}),
    "obrolan": frozenset({Chapter.SESSION}),
}
"""The chapters of the commands as buttons: at most ten, in the order of the work."""

Told = Mapping[str, Sequence[Command]]
"""The commands of an officer by topic; topics of which they have none are left out."""


def help_with(listed: Sequence[Command]) -> Command:
    """/bantuan itself: it is made of all the others, so it stands in no COMMANDS and the registry makes it last."""

    def run(work: Work, args: str) -> Done:
        return show_help(work, listed, args)

    return Command("bantuan", run, EVERYBODY, resumes=True)


def show_help(work: Work, listed: Sequence[Command], asked: str = "") -> Done:
    """For an officer the topics of the role, or one of them; for everybody else what can be typed, and the menu."""
    role = work.actor.role
    if role is None:
        return Done((Say("menu.help"),), menu=True)
    told = told_to(role, [one for one in listed if one.fits(work.office)])
    topic = topic_of(asked.strip().casefold().strip("/"), told)
    return Done((_overview(role, told) if topic is None else _commands(topic, told[topic]),))


def told_to(role: Role, listed: Sequence[Command]) -> Told:
    """What an officer of this role is told of."""
    mine = [one for one in listed if one.told_to(role)]
    topics = {name: [one for one in mine if one.listed in chapters] for name, chapters in TOPICS.items()}
    return {name: commands for name, commands in topics.items() if commands}


def topic_of(asked: str, told: Told) -> str | None:
    """The topic of this name, or that of a command of this name; None for any other word."""
    if asked in told:
        return asked
    return next((name for name, commands in told.items() if asked in [one.name for one in commands]), None)


def _overview(role: Role, told: Told) -> Say:
    lines = tuple(
        Phrase(
            "staff.help-line",
            {"topic": Phrase(f"staff.topic-{name}"), "names": ", ".join(f"/{one.name}" for one in commands)},
        )
        for name, commands in told.items()
    )
    choices = tuple(Choice(f"/bantuan {name}", Phrase(f"staff.topic-{name}")) for name in told)
    return Say("staff.help", {"role": Phrase(f"staff.role-{role}"), "lines": lines}, (*choices, OTHER_LANGUAGE))


def _commands(topic: str, commands: Sequence[Command]) -> Say:
    """The commands of one topic, those as buttons that need nothing after them."""
    buttons = tuple(Choice(f"/{one.name}", f"/{one.name}") for one in commands if one.alone)
    params = {"topic": Phrase(f"staff.topic-{topic}"), "lines": tuple(Phrase(one.words) for one in commands)}
    return Say("staff.help-topic", params, (*buttons, Choice("/bantuan", Phrase("staff.choice-bantuan"))))
