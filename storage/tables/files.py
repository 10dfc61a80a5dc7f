"""A file that a chat may fetch: a recipe, cooked when it is asked for."""

from datetime import datetime

from sqlalchemy import LargeBinary
from sqlmodel import Field, SQLModel

from storage.tables.base import UtcDateTime
from storage.tables.keeping import After, Deleted, NotShown, kept


class File(SQLModel, table=True):
    """`recipe` names what is drawn (a call list, an export); `payload` is its data, under the chat's key.

    Nothing is rendered inside a transaction: spreadsheets and letters hold the processor.
    """

    __tablename__ = "files"
    __table_args__ = kept(After("expires_at", 0), {"chat_id": Deleted()}, NotShown("it was offered in this very chat"))

    id: str = Field(primary_key=True, max_length=43)
    chat_id: int = Field(foreign_key="chats.id", index=True)
    name: str = Field(max_length=120)
    type: str = Field(max_length=80)
    recipe: str = Field(max_length=32)
    payload: bytes = Field(sa_type=LargeBinary)
    created_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime = Field(sa_type=UtcDateTime, index=True)


class StoredUpload(SQLModel, table=True):
    """A picture or PDF that was sent for an answer still being given, under the chat's key.

    It is taken over by what the answer leads to, or forgotten with the unfinished conversation. `texts`: the JSON of
    the words on each page of a PDF ("uploads.texts:ID").
    """

    __tablename__ = "uploads"
    __table_args__ = kept(
        After("created_at", "draft"),
        {"chat_id": Deleted(asked=False)},
        NotShown("it is part of an answer that is being given"),
    )

    id: str = Field(primary_key=True, max_length=43)
    chat_id: int = Field(foreign_key="chats.id", index=True)
    type: str = Field(max_length=32)
    content: bytes = Field(sa_type=LargeBinary)
    created_at: datetime = Field(sa_type=UtcDateTime, index=True)
    texts: bytes | None = Field(default=None, sa_type=LargeBinary)
