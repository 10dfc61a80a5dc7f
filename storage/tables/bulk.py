"""Bulk acts of staff: what would happen, what happened, how to undo it."""

from datetime import datetime

from sqlalchemy import LargeBinary
from sqlmodel import Field, SQLModel

from storage.tables.base import UtcDateTime


class BulkAct(SQLModel, table=True):
    """What an officer planned in one chat, and did after a typed confirmation.

    `plan` is sealed under the chat's key, and gone once it was done. The act's notices wait until `undo_until`;
    the questions that they open are asked after them, at `asked_at`.
    """

    __tablename__ = "bulk_acts"

    id: int | None = Field(default=None, primary_key=True)
    staff_id: int = Field(foreign_key="staff.id", index=True)
    chat_id: int = Field(foreign_key="chats.id", index=True)
    kind: str = Field(max_length=24)
    plan: bytes | None = Field(default=None, sa_type=LargeBinary)
    planned_at: datetime = Field(sa_type=UtcDateTime)
    done_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    undo_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    undone_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    asked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class BulkItem(SQLModel, table=True):
    """What the act made of one record.

    `marks` (sealed JSON) is how it stood before and after: undo puts back the one, and only while the record
    still stands as the other.
    """

    __tablename__ = "bulk_items"

    act_id: int = Field(primary_key=True, foreign_key="bulk_acts.id")
    registration_id: int = Field(primary_key=True, foreign_key="registrations.id")
    marks: bytes = Field(sa_type=LargeBinary)
