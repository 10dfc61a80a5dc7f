"""What came in, remembered by the provider's id so that it has one effect."""

from datetime import datetime

from sqlalchemy import LargeBinary
from sqlmodel import Field, SQLModel

from storage.tables.base import UtcDateTime


class Inbound(SQLModel, table=True):
    """One row an accepted message: a keyed digest of (channel, provider's id), never its words.

    `failure` is the class of the error where the message could not be handled even alone. The rows of one
    chat lie together: random digests alone would touch another page of the database with every message.
    """

    __tablename__ = "inbox"
    __table_args__ = ({"sqlite_with_rowid": False},)

    chat_id: int = Field(primary_key=True, foreign_key="chats.id")
    key: bytes = Field(primary_key=True, sa_type=LargeBinary)
    received_at: datetime = Field(sa_type=UtcDateTime, index=True)
    failure: str | None = Field(default=None, max_length=120)
