"""What becomes of a table's rows: how long they stay, how they go with whom they are about, where these see them.

Each table says it on itself, and `storage.repositories.keeping` does it:

    class Suggestion(SQLModel, table=True):
        __tablename__ = "suggestions"
        __table_args__ = kept(
            After("at", "question"),
            {"chat_id": Deleted()},
            Shown("suggestion.mine", "suggestion.line", {"at": "at", "about": "about"}),
        )
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, cast

from sqlalchemy import ColumnElement, Table

Term = Literal[
    "member", "rejected", "withdrawn", "lapsed", "question", "report", "message", "session", "look", "draft"
]  # fmt: skip
"""The days of an office by name (`handlers.rules.office.retention.terms`)."""
Which = Callable[[Table], ColumnElement[bool]]
"""Some rows of a table: `lambda t: t.c.status.in_(NOT_YET_SENT)`."""


@dataclass(frozen=True, slots=True)
class After:
    """Each row goes when `days` have passed since the moment in `column`: a number, or a term of the office.

    `After("expires_at", 0)`, `After("at", "question")`; `After("question_id.closed_at", "question")` counts from a
    column of the row that `question_id` names. With `cells` the row stays and these alone are emptied. `unless`: rows
    that stay all the same.
    """

    column: str
    days: Term | int
    cells: tuple[str, ...] = ()
    unless: Which | None = None


@dataclass(frozen=True, slots=True)
class With:
    """Rows stay as long as what `column` names: they go when that row goes, or is erased."""

    column: str


@dataclass(frozen=True, slots=True)
class Forever:
    """Rows stay, because of what `why` says."""

    why: str


@dataclass(frozen=True, slots=True)
class ByCode:
    """Rows go after one of these terms, in a way of their own: `ByCode("handlers.services.x.y.function", "report")`."""

    function: str
    terms: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Deleted:
    """The rows go. `asked`: also when a chat stays, and its person asks for what it knows of them to be forgotten."""

    asked: bool = True


@dataclass(frozen=True, slots=True)
class Emptied:
    """The rows stay and these cells are emptied. `marks`: columns that special code writes then, to say so.

    `unless`: rows that keep theirs all the same.
    """

    cells: tuple[str, ...]
    marks: tuple[str, ...] = ()
    unless: Which | None = None


@dataclass(frozen=True, slots=True)
class Unreadable:
    """The rows stay, but these cells are sealed under the key that is destroyed: nobody can open them any more."""

    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Kept:
    """The rows stay as they are, because of what `why` says."""

    why: str


@dataclass(frozen=True, slots=True)
class Shown:
    """*data saya* shows a chat's rows: the message `head` with a `line` each. `cells`: parameter by column.

    Of a moment the line gets the day; a sealed cell is opened with the chat's key ("table.column:CHAT ID").
    """

    head: str
    line: str
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ShownIn:
    """Special code shows the rows, or what they are for, in this message."""

    key: str


@dataclass(frozen=True, slots=True)
class NotShown:
    """Nobody is shown the rows as data about them, because of what `why` says."""

    why: str


Stays = After | With | Forever | ByCode
Fate = Deleted | Emptied | Unreadable | Kept
Sight = Shown | ShownIn | NotShown


@dataclass(frozen=True, slots=True)
class Keeping:
    """What a table says of its rows; made by `kept`."""

    stays: Stays
    erased: Mapping[str, Fate]
    shown: Sight
    copies: str = ""


_INFO = "keeping"


def kept(stays: Stays, erased: Mapping[str, Fate], shown: Sight, *, copies: str = "") -> dict[str, Any]:
    """For `__table_args__` (the last of them): how long rows stay, how they are erased, how they are shown.

    `erased`: what happens when the chat, the registration or the report is erased that a column names, directly or
    through the row it names (`question_id`); "id" where the row is that chat itself. Empty where nobody is named.
    `copies`: how the causes of news begin in which officers read a row ("question:{question_id}:"); they go with it.
    """
    return {"info": {_INFO: Keeping(stays, erased, shown, copies)}}


def keeping_of(table: Table) -> Keeping:
    """What a table says of its rows. Raises LookupError where it says nothing."""
    if _INFO not in table.info:
        raise LookupError(f"{table.name} does not say how its rows are kept: storage/tables/keeping.py")
    return cast(Keeping, table.info[_INFO])
