"""What officers asked for that takes long to read, until the answer stands in their chat."""

from datetime import datetime

from sqlalchemy import LargeBinary
from sqlmodel import Field, SQLModel

from storage.tables.base import UtcDateTime
from storage.tables.keeping import After, Deleted, NotShown, kept


class AskedReading(SQLModel, table=True):
    """One row a chat at most. `asked` names what is read, for whom and how (JSON), under the chat's key.

    `lease`/`leased_until` belong to the process that has it read: what a killed one leaves, another one takes up, and
    counts in `tries`. Whoever stops it deletes the row.
    """

    __tablename__ = "readings"
    __table_args__ = kept(After("asked_at", 1), {"chat_id": Deleted()}, NotShown("it is an officer's"))

    id: int | None = Field(default=None, primary_key=True)
    chat_id: int = Field(foreign_key="chats.id", unique=True)
    asked: bytes = Field(sa_type=LargeBinary)
    asked_at: datetime = Field(sa_type=UtcDateTime)
    lease: str = Field(max_length=32)
    leased_until: datetime = Field(sa_type=UtcDateTime)
    tries: int = Field(default=1)
