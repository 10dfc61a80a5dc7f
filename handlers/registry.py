"""Every conversation, command and effect, as plain tables. Adding one is one line here."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from handlers.commands.entering import join, leave, start
from handlers.commands.information import info
from handlers.commands.questions import (
    answer_question,
    ask_more,
    ask_person,
    close_question,
    list_questions,
    take_question,
)
from handlers.flow import Data, Flow
from handlers.flows.question import QUESTION, REPLY
from handlers.flows.registration import REGISTRATION
from handlers.services.questions import ask_question, note_minor, reply
from handlers.services.registering import decline, submit
from handlers.services.work import Done, Work


@dataclass(frozen=True, slots=True)
class Command:
    """A word that does something at once, in a transaction of its own.

    `name` is typed with a slash; `meaning` is what plain words mean it (`handlers.rules.replies`).
    `resumes`: the question that was open is asked again afterwards.
    """

    name: str
    run: Callable[[Work, str], Done]
    meaning: str | None = None
    resumes: bool = False


FLOWS: Mapping[str, Flow] = {flow.name: flow for flow in (REGISTRATION, QUESTION, REPLY)}

EFFECTS: Mapping[str, Callable[[Work, Data], Done]] = {
    "registration.submit": submit,
    "registration.decline": decline,
    "question.ask": ask_question,
    "question.minor": note_minor,
    "question.reply": reply,
}

_COMMANDS = (
    Command("start", start),
    Command("gabung", join),
    Command("keluar", leave),
    Command("petugas", ask_person, meaning="human"),
    Command("tanya", ask_more),
    Command("pertanyaan", list_questions),
    Command("ambil", take_question, resumes=True),
    Command("balas", answer_question),
    Command("selesai", close_question, resumes=True),
    Command("info", info, meaning="info", resumes=True),
)

COMMANDS: Mapping[str, Command] = {command.name: command for command in _COMMANDS}

MEANINGS: Mapping[str, Command] = {c.meaning: c for c in COMMANDS.values() if c.meaning}
