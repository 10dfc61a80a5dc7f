"""Who has to be called, because no chat could tell them."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from storage.tables.base import UtcDateTime


class Call(SQLModel, table=True):
    """One row a person: the news of `since` (message `key`) that no chat delivered, and who has told it since.

    A newer piece of undelivered news opens the row again. A page that fetches the news before anyone called
    removes it.
    """

    __tablename__ = "calls"

    registration_id: int = Field(primary_key=True, foreign_key="registrations.id")
    key: str = Field(max_length=64)
    since: datetime = Field(sa_type=UtcDateTime)
    told_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    told_by: int | None = Field(default=None, foreign_key="staff.id")
