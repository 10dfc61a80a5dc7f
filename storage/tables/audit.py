"""Every change leaves a line. Lines hold ids, field names and keyed digests, never values."""

from datetime import datetime

from sqlalchemy import LargeBinary
from sqlmodel import Field, SQLModel

from storage.tables.base import UtcDateTime, partial_index
from storage.tables.keeping import Forever, ShownIn, kept


class AuditLine(SQLModel, table=True):
    """Who did what to which record, when and why. Append only; `place` and `seal` are set once by the sealer.

    `actor` is "staff:3", "chat:17", "system". `subject` is "registration:5" and the like. `place` counts the
    sealed lines from 1: transactions may commit in another order than that of their ids.
    """

    __tablename__ = "audit"
    __table_args__ = (
        partial_index("ix_audit_unsealed", "place IS NULL", "id"),
        kept(
            Forever("a line taken out breaks the chain; lines hold ids and codes, never a value"),
            {},
            ShownIn("rights.looked"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    at: datetime = Field(sa_type=UtcDateTime, index=True)
    actor: str = Field(max_length=32)
    action: str = Field(max_length=48)
    subject: str = Field(default="", max_length=48, index=True)
    fields: str = Field(default="", max_length=120)
    from_status: str | None = Field(default=None, max_length=32)
    to_status: str | None = Field(default=None, max_length=32)
    why: str = Field(default="", max_length=120)
    place: int | None = Field(default=None, unique=True)
    seal: bytes | None = Field(default=None, sa_type=LargeBinary)
