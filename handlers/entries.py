"""What a module of `handlers/commands` or `handlers/flows` brings along. `handlers/registry.py` gathers it by itself.

A staff command is its function and one entry beside it, in a module of `handlers/commands`:

    COMMANDS = (Command("desa", village, VILLAGERS, Chapter.MEMBERS, alone=True, resumes=True),)

A conversation says in `EFFECTS` what is done once it is through, and may bring the word that begins it:

    FLOWS = (SUGGESTION,)
    EFFECTS = (Effect("suggestion.send", keep_suggestion, EVERYBODY),)
    COMMANDS = (Command("saran", Opens("suggestion"), EVERYBODY, meaning="suggest"),)

What takes long to read is a `Reading`, listed in READINGS; a command that does nothing else runs `Reads`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum, auto
from typing import Any

from handlers.flow import Data
from handlers.rules.access import Roles
from handlers.rules.office.office import Office
from handlers.services.base.long_reads import Pages
from handlers.services.base.work import Done, LongRead, Opening, Work
from storage.enums import Role


class Chapter(IntEnum):
    """The parts of /bantuan and of Telegram's menus, in the order of the work.

    In a chapter commands stand as in their module, modules by the alphabet.
    """

    VOTES = auto()
    MANY_VOTES = auto()
    CHANGES = auto()
    PAPERS = auto()
    REPORTS = auto()
    CASES = auto()
    MEMBERS = auto()
    QUESTIONS = auto()
    RIGHTS = auto()
    STAFF = auto()
    EMPLOYERS = auto()
    LINKS = auto()
    BROADCASTS = auto()
    FIGURES = auto()
    TABLES = auto()
    SESSION = auto()


def _every_office(_office: Office) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Command:
    """A word that does something at once, in a transaction of its own.

    `name` is typed with a slash and is stored in buttons. `who` may use it; to all others it does not exist. `listed`:
    where it stands in /bantuan, which every staff command does. `alone`: it is a button there, for it needs nothing
    after it, and tapping it by chance undoes and locks nothing. `untold`: roles that may use it and are not told of it.

    `fits`: an office that it is of no use to is not told of it either; it answers all the same.

    `meaning` is what plain words mean it (`handlers/rules/data/replies.csv`). `resumes`: the question that was open is
    asked again afterwards.
    """

    name: str
    run: Callable[[Work, str], Done]
    who: Roles
    listed: Chapter | None = None
    alone: bool = False
    meaning: str | None = None
    resumes: bool = False
    untold: frozenset[Role] = frozenset()
    fits: Callable[[Office], bool] = _every_office

    @property
    def of_staff(self) -> bool:
        """True where somebody without a role may not use it."""
        return None not in self.who

    def told_to(self, role: Role) -> bool:
        """True where somebody of this role hears of it, in /bantuan and in Telegram's menu."""
        return role in self.who - self.untold

    @property
    def words(self) -> str:
        """The key of its line in /bantuan: `commands.setujui-semua`."""
        return f"commands.{self.name.replace('_', '-')}"


@dataclass(frozen=True, slots=True)
class Opens:
    """What a command runs that only begins a conversation, with nothing known yet."""

    flow: str

    def __call__(self, _work: Work, _args: str) -> Done:
        """Begin it."""
        return Done(opens=Opening(self.flow))


@dataclass(frozen=True, slots=True)
class Effect:
    """What is done with the answers once a conversation is through, in a transaction of its own.

    `name` stands in `Finish(effect=...)` or in `Flow.own_words`. `who` may still do it when the last answer comes.
    """

    name: str
    run: Callable[[Work, Data], Done]
    who: Roles


def _as_found(_work: Work, _read: LongRead, found: Any) -> Done:  # noqa: ANN401 -- what `run` gives
    done: Done = found
    return done


@dataclass(frozen=True, slots=True)
class Reading:
    """What is read beside the turns, where it holds up nobody (docs/decisions/0039).

    `name` is stored with what was asked. `run(pages, data)` reads; it writes nothing. `then` goes on with what it found
    in a turn of its own, at once after it; without it `run` gives a `Done`. `who` may have it: looked at with every
    page, and again in that turn. `resumes`: as of a `Command`. `light`: a list, which a small office reads without a
    process of its own (docs/decisions/0055).
    """

    name: str
    run: Callable[[Pages, Data], Any]
    who: Roles
    then: Callable[[Work, LongRead, Any], Done] = _as_found
    resumes: bool = False
    light: bool = False
