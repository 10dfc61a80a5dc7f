"""The kinds of thing that a message can be in its chat: `heard` decides which, `dispatch` does it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.contract import InboundMessage
from handlers.flow import Answer
from handlers.services.base.work import Upload


@dataclass(frozen=True, slots=True)
class Refused:
    """A kind of message that the channel refuses: it is told so, and nothing else changes."""

    code: str


@dataclass(frozen=True, slots=True)
class Mistaken:
    """Something that is no answer to the open question (an old button, a file that cannot be kept): asked again."""

    problem: str


@dataclass(frozen=True, slots=True)
class Menu:
    """*menu*, or a greeting."""


@dataclass(frozen=True, slots=True)
class Cancel:
    """*batal*: leave the open conversation. `stop`: in a word that elsewhere ends the news."""

    stop: bool = False


@dataclass(frozen=True, slots=True)
class Thanks:
    """*terima kasih*, where it is no answer."""


@dataclass(frozen=True, slots=True)
class Register:
    """*daftar*: begin a registration, or go on with it. `told`: answers that came with the wish, by their questions."""

    told: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer to the open question."""

    answer: Answer


@dataclass(frozen=True, slots=True)
class Nothing:
    """Nothing to be done: the open question comes again, or the menu; `unreadable` names what was no text."""

    unreadable: str | None


@dataclass(frozen=True, slots=True)
class Locked:
    """Anything said in a locked chat of an officer: a line, or the id of a tapped button."""

    line: str
    tapped: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A command, typed, tapped or said in plain words: `/periksa D-2611-00001-7`.

    `sheet`: the message that came with a table.
    """

    text: str
    sheet: InboundMessage | None = None


@dataclass(frozen=True, slots=True)
class Guess:
    """Words that stand for a command if what they name exists; `otherwise` is what they are if it does not."""

    line: str
    otherwise: "Heard"


@dataclass(frozen=True, slots=True)
class OwnWord:
    """A word that counts everywhere and is taken by an effect of the open conversation."""

    effect: str
    word: str
    words: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words that no table knows, where no question is open: what they mean depends on what this chat has sent."""

    words: str


@dataclass(frozen=True, slots=True)
class Press:
    """Buttons of the open question that the words mean, to be pressed one after the other."""

    buttons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unsure:
    """A sentence that may mean one of these labels: it is asked which."""

    labels: tuple[str, ...]
    words: str


@dataclass(frozen=True, slots=True)
class RegisterByLink:
    """*daftar* where the chat came by a link, or sent a registration before: both are looked up. `told` as there."""

    told: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Paper:
    """A picture or PDF that answers the open question."""

    upload: Upload


NEED_ROWS = (Locked, Line, Guess, OwnWord, Sentence, RegisterByLink, Paper)
"""Kinds that read or write records. A `Reply` does so where it ends a conversation, which only its rule can tell."""

Heard = (
    Refused
    | Mistaken
    | Menu
    | Cancel
    | Thanks
    | Register
    | Reply
    | Nothing
    | Locked
    | Line
    | Guess
    | OwnWord
    | Sentence
    | Press
    | Unsure
    | RegisterByLink
    | Paper
)
