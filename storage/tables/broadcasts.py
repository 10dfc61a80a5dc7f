"""One message of the office to many people, watched and stopped by whoever sends it."""

from datetime import datetime

from sqlalchemy import LargeBinary
from sqlmodel import Field, SQLModel

from storage.enums import Status
from storage.tables.base import UtcDateTime, word


class Broadcast(SQLModel, table=True):
    """What staff wrote and to whom: everybody told about a record of `village` (None: all) and `status` (None: all).

    `village` may be the code of a district as well. `body` is the text, sealed under the installation's key with the
    context "broadcasts.body:STAFF_ID". `planned`: how many chats it was for when it was shown; nothing goes out before
    `started_at`. `cursor` is the last registration whose chat got its row in the outbox; `filled_at`: when the last
    one did.
    """

    __tablename__ = "broadcasts"

    id: int | None = Field(default=None, primary_key=True)
    staff_id: int = Field(foreign_key="staff.id", index=True)
    chat_id: int = Field(foreign_key="chats.id")
    village: str | None = Field(default=None, max_length=13)
    status: Status | None = Field(default=None, sa_type=word(Status, "status"))
    body: bytes = Field(sa_type=LargeBinary)
    planned: int = Field(default=0)
    cursor: int = Field(default=0)
    created_at: datetime = Field(sa_type=UtcDateTime)
    started_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    filled_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    stopped_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
