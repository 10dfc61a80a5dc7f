"""Bulk acts of staff: what would happen, what happened, how to undo it."""

from datetime import datetime

from sqlalchemy import LargeBinary
from sqlmodel import Field, SQLModel

from storage.tables.base import UtcDateTime


class BulkAct(SQLModel, table=True):
    """One confirmed bulk act. Its notices wait until `undo_until`."""

    __tablename__ = "bulk_acts"

    id: int | None = Field(default=None, primary_key=True)
    staff_id: int = Field(foreign_key="staff.id", index=True)
    kind: str = Field(max_length=24)
    plan: bytes | None = Field(default=None, sa_type=LargeBinary)
    planned_at: datetime = Field(sa_type=UtcDateTime)
    done_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    undo_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    undone_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class BulkItem(SQLModel, table=True):
    """What the act left of one record: undo works only while the record still stands so."""

    __tablename__ = "bulk_items"

    act_id: int = Field(primary_key=True, foreign_key="bulk_acts.id")
    registration_id: int = Field(primary_key=True, foreign_key="registrations.id")
    version: int
    status_before: str = Field(max_length=32)
    status_after: str = Field(max_length=32)
    previous: bytes | None = Field(default=None, sa_type=LargeBinary)
