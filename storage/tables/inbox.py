"""What came in, remembered by the provider's id so that it has one effect."""

from datetime import datetime

from sqlalchemy import LargeBinary
from sqlmodel import Field, SQLModel

from storage.tables.base import UtcDateTime


class Inbound(SQLModel, table=True):
    """One row an accepted message: a keyed digest of (channel, provider's id), never its words.

    `failure` is the class of the error where the message could not be handled even alone.
    """

    __tablename__ = "inbox"

    key: bytes = Field(primary_key=True, sa_type=LargeBinary)
    chat_id: int | None = Field(default=None, foreign_key="chats.id", index=True)
    received_at: datetime = Field(sa_type=UtcDateTime, index=True)
    failure: str | None = Field(default=None, max_length=120)
