"""A person is our id; chats are their addresses. What proves that two addresses are one person's."""

from datetime import datetime

from sqlalchemy import ColumnElement, LargeBinary, Table
from sqlmodel import Field, SQLModel

from storage.tables.base import UtcDateTime
from storage.tables.keeping import After, Deleted, Emptied, Forever, Kept, NotShown, ShownIn, kept

_ONE = "whoever once had two chats stays one person: nobody decides twice"
_AGREED = "proof that somebody agreed to be written to (WhatsApp Business Policy)"


def _for_record(opt_ins: Table) -> ColumnElement[bool]:
    """Agreements for the news of a registration: they end with it, in whichever chat they were given."""
    return opt_ins.c.registration_id.is_not(None)


class Person(SQLModel, table=True):
    """Somebody with more than one address. A chat without a person is its own."""

    __tablename__ = "people"
    __table_args__ = kept(
        Forever("a number alone, by which chats are one person's"), {}, NotShown("it holds a number alone")
    )

    id: int | None = Field(default=None, primary_key=True)
    created_at: datetime = Field(sa_type=UtcDateTime)


class OnceOf(SQLModel, table=True):
    """A chat that was proven to be of a person, before somebody took their chats apart.

    It opens nothing and is shown to nobody: only who may decide beside whom is asked of it.
    """

    __tablename__ = "once_of"
    __table_args__ = kept(Forever(_ONE), {"chat_id": Kept(_ONE)}, NotShown("it opens nothing and is shown to nobody"))

    chat_id: int = Field(primary_key=True, foreign_key="chats.id")
    person_id: int = Field(primary_key=True, index=True)


class Pairing(SQLModel, table=True):
    """A code made in one chat and used in another: whoever brings it there holds both.

    Works once and not for long. Only its keyed digest ("pairing") is stored.
    """

    __tablename__ = "pairings"
    __table_args__ = kept(
        After("expires_at", 0),
        {"chat_id": Deleted(asked=False), "used_chat_id": Deleted(asked=False)},
        NotShown("the code stands in the chat that made it"),
    )

    code_index: bytes = Field(primary_key=True, sa_type=LargeBinary)
    chat_id: int = Field(foreign_key="chats.id", index=True)
    created_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime = Field(sa_type=UtcDateTime)
    used_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    used_chat_id: int | None = Field(default=None, foreign_key="chats.id")


class OptIn(SQLModel, table=True):
    """Somebody agreed to be written to at a phone number (WhatsApp Business Policy: explicit, naming the office).

    `wording` is the version of the words they agreed to, `channel` where they did, `phone_index` the keyed
    digest ("phone", E.164) of the number. `registration_id`: for whose news; None for those of the chat itself.
    """

    __tablename__ = "opt_ins"
    __table_args__ = kept(
        Forever(_AGREED),
        {
            "registration_id": Emptied(("phone_index", "chat_id"), marks=("ended_at",)),
            "chat_id": Emptied(("phone_index",), unless=_for_record),
        },
        ShownIn("rights.consent"),
    )

    id: int | None = Field(default=None, primary_key=True)
    phone_index: bytes = Field(sa_type=LargeBinary, index=True)
    chat_id: int | None = Field(default=None, foreign_key="chats.id", index=True)
    registration_id: int | None = Field(default=None, index=True)
    channel: str = Field(max_length=16)
    wording: str = Field(max_length=32)
    language: str = Field(max_length=8)
    at: datetime = Field(sa_type=UtcDateTime)
    ended_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
