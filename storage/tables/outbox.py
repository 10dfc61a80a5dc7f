"""What goes out: replies and notices until the provider says that they arrived, and what they are made from."""

from datetime import datetime

from sqlalchemy import ColumnElement, Index, LargeBinary, Table, text
from sqlmodel import Field, SQLModel

from storage.enums import OutboxStatus, Priority, Status
from storage.tables.base import UtcDateTime, partial_index, word
from storage.tables.keeping import After, Deleted, Forever, Kept, NotShown, kept

WAITING = "status IN ('pending','parked','attempting','unknown')"
"""What a chat's later messages may have to wait for."""
UNDER_WAY = "status IN ('attempting','unknown')"
UNTOLD = "delivered_at IS NULL AND passed_on_at IS NULL AND registration_id IS NOT NULL"
"""News about a person that nobody is known to have read, and that was told nowhere else."""


UNSENT_NEWS = "status IN ('pending','parked') AND registration_id IS NOT NULL"

_SPARSE = ("topic", "registration_id", "provider_id", "broadcast_id", "copy_of")
"""Columns that few rows have: most rows are replies."""


def _waits(outbox: Table) -> ColumnElement[bool]:
    """Messages that will still be sent."""
    return outbox.c.status.in_((OutboxStatus.PENDING, OutboxStatus.ATTEMPTING))


class Outbound(SQLModel, table=True):
    """One row a message to one chat. `body` is the rendered message (JSON), under the chat's data key.

    `n` is the number under which the person sees it; a notice gets it when it is sent, a reply at once.
    `dedupe_key` makes two rows for one cause impossible. `topic` groups notices of which only the newest
    matters ("registration:17"): a newer one replaces an unsent older one.
    `lane` is the channel that sends it; None for replies that are visible at the commit.
    `lease`/`leased_until` belong to the sender that is trying it; of an unknown one `sent_at` is when it may have
    been sent, and `leased_until` when to ask the provider again.
    `rung`: how far down the ladder of the person's addresses this is; `passed_on_at`: when the same news was
    given to the next one, because nobody is known to have read it here. `copy_of`: the row
    that told the same news first.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        Index("ix_outbox_chat_n", "chat_id", "n", unique=True),
        partial_index("ix_outbox_due", "status = 'pending'", "lane", "priority", "due_at", "id"),
        partial_index("ix_outbox_under_way", UNDER_WAY, "leased_until"),
        partial_index("ix_outbox_dedupe_key", "dedupe_key IS NOT NULL", "dedupe_key", unique=True, begins="dedupe_key"),
        *(partial_index(f"ix_outbox_{name}", f"{name} IS NOT NULL", name) for name in _SPARSE),
        partial_index("ix_outbox_waiting", WAITING, "chat_id", "status"),
        partial_index("ix_outbox_unsent_news", UNSENT_NEWS, "registration_id"),
        Index("ix_outbox_created_at", "created_at", "status"),
        partial_index("ix_outbox_untold", UNTOLD, "status", "lane", "sent_at"),
        kept(
            After("created_at", "message", unless=_waits),
            {"chat_id": Deleted(asked=False), "registration_id": Deleted()},
            NotShown("each message stands in its chat"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    chat_id: int = Field(foreign_key="chats.id")
    n: int | None = Field(default=None)
    key: str = Field(max_length=64)
    body: bytes = Field(sa_type=LargeBinary)
    push: bool = Field(default=False, sa_column_kwargs={"server_default": text("false")})
    status: OutboxStatus = Field(
        default=OutboxStatus.SENT, sa_type=word(OutboxStatus, "status"), sa_column_kwargs={"server_default": "sent"}
    )
    lane: str | None = Field(default=None, max_length=16)
    priority: int = Field(default=Priority.REPLY, sa_column_kwargs={"server_default": "0"})
    rung: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    passed_on_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    broadcast_id: int | None = Field(default=None)
    copy_of: int | None = Field(default=None)
    dedupe_key: str | None = Field(default=None, max_length=120)
    topic: str | None = Field(default=None, max_length=64)
    registration_id: int | None = Field(default=None)
    created_at: datetime = Field(sa_type=UtcDateTime)
    due_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    expires_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    sent_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    delivered_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    read_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    attempts: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    lease: str | None = Field(default=None, max_length=32)
    leased_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    provider_id: str | None = Field(default=None, max_length=64)
    error: str | None = Field(default=None, max_length=64)


class Content(SQLModel, table=True):
    """`shape` says what was made ("quick-reply:3:id:1": kind, buttons, language, version); `sid` is Twilio's id."""

    __tablename__ = "contents"
    __table_args__ = kept(
        Forever("the provider keeps the form of a message under it"), {}, NotShown("it is about nobody")
    )

    shape: str = Field(primary_key=True, max_length=64)
    sid: str = Field(max_length=34)
    made_at: datetime = Field(sa_type=UtcDateTime)


class Broadcast(SQLModel, table=True):
    """What staff wrote and to whom: everybody told about a record of `village` (None: all) and `status` (None: all).

    `village` may be the code of a district as well. `body` is the text, sealed under the installation's key with the
    context "broadcasts.body:STAFF_ID". `planned`: how many chats it was for when it was shown; nothing goes out before
    `started_at`. `cursor` is the last registration whose chat got its row in the outbox; `filled_at`: when the last
    one did.
    """

    __tablename__ = "broadcasts"
    __table_args__ = kept(
        Forever("what an office wrote to many is its own record"),
        {"chat_id": Kept("the office's own words, under the installation's key")},
        NotShown("whoever it was for has it in their chat"),
    )

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
