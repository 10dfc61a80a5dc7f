"""What a member wants to have changed: decided by both agencies, since a membership number hangs on it."""

from datetime import datetime

from sqlalchemy import LargeBinary
from sqlmodel import Field, SQLModel

from storage.tables.base import UtcDateTime


class ChangeRequest(SQLModel, table=True):
    """One field of a member's record with its wished value, encrypted under the person's key.

    `dinas_by` and `bpjs_by` are the officers who spoke for their agency. `outcome` is "done", "refused", or
    "replaced" (by a newer wish of the same person).
    """

    __tablename__ = "change_requests"

    id: int | None = Field(default=None, primary_key=True)
    registration_id: int = Field(foreign_key="registrations.id", index=True)
    field: str = Field(max_length=16)
    value: bytes = Field(sa_type=LargeBinary)
    asked_at: datetime = Field(sa_type=UtcDateTime)
    dinas_by: int | None = Field(default=None, foreign_key="staff.id")
    bpjs_by: int | None = Field(default=None, foreign_key="staff.id")
    ended_at: datetime | None = Field(default=None, sa_type=UtcDateTime, index=True)
    outcome: str | None = Field(default=None, max_length=16)
