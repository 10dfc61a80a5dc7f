"""What came in, remembered so that it has one effect; and what nobody could read."""

from datetime import datetime

from sqlalchemy import LargeBinary
from sqlmodel import Field, SQLModel

from storage.tables.base import UtcDateTime
from storage.tables.keeping import After, Kept, NotShown, kept


class Inbound(SQLModel, table=True):
    """One row an accepted message: a keyed digest of (channel, provider's id), never its words.

    `failure` is the class of the error where the message could not be handled even alone. The rows of one
    chat lie together: random digests alone would touch another page of the database with every message.
    """

    __tablename__ = "inbox"
    __table_args__ = (
        {"sqlite_with_rowid": False}
        | kept(
            After("received_at", "message"),
            {"chat_id": Kept("a digest without words, by which a repeated message is known")},
            NotShown("digests say nothing to anybody"),
        ),
    )

    chat_id: int = Field(primary_key=True, foreign_key="chats.id")
    key: bytes = Field(primary_key=True, sa_type=LargeBinary)
    received_at: datetime = Field(sa_type=UtcDateTime, index=True)
    failure: str | None = Field(default=None, max_length=120)


class Unread(SQLModel, table=True):
    """One update as it came, sealed under the installation's key with the context "unread.body:CHANNEL".

    `failure` is the class of the error. The provider was told that it arrived: it would repeat it for ever.
    """

    __tablename__ = "unread"
    __table_args__ = kept(After("received_at", 30), {}, NotShown("nobody could read whose it is"))

    id: int | None = Field(default=None, primary_key=True)
    channel: str = Field(max_length=16)
    body: bytes = Field(sa_type=LargeBinary)
    failure: str = Field(max_length=120)
    received_at: datetime = Field(sa_type=UtcDateTime, index=True)
