"""What a provider sent and nobody could read, kept until somebody has looked (channels.md 1.3)."""

from datetime import datetime

from sqlalchemy import LargeBinary
from sqlmodel import Field, SQLModel

from storage.tables.base import UtcDateTime


class Unread(SQLModel, table=True):
    """One update as it came, sealed under the installation's key with the context "unread.body:CHANNEL".

    `failure` is the class of the error. The provider was told that it arrived: it would repeat it for ever.
    """

    __tablename__ = "unread"

    id: int | None = Field(default=None, primary_key=True)
    channel: str = Field(max_length=16)
    body: bytes = Field(sa_type=LargeBinary)
    failure: str = Field(max_length=120)
    received_at: datetime = Field(sa_type=UtcDateTime, index=True)
