"""Content resources made at Twilio: once a shape and language, then used by their id (channels.md 2.4)."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from storage.tables.base import UtcDateTime


class Content(SQLModel, table=True):
    """`shape` says what was made ("quick-reply:3:id:1": kind, buttons, language, version); `sid` is Twilio's id."""

    __tablename__ = "contents"

    shape: str = Field(primary_key=True, max_length=64)
    sid: str = Field(max_length=34)
    made_at: datetime = Field(sa_type=UtcDateTime)
