"""What the two agencies do with a record: leases, looks, votes."""

from datetime import datetime

from sqlalchemy import LargeBinary
from sqlmodel import Field, SQLModel

from storage.enums import Agency, Vote
from storage.tables.base import UtcDateTime, word


class VoteCast(SQLModel, table=True):
    """One agency's standing vote on one version of a record."""

    __tablename__ = "votes"

    registration_id: int = Field(primary_key=True, foreign_key="registrations.id")
    agency: Agency = Field(primary_key=True, sa_type=word(Agency, "agency"))
    version: int
    vote: Vote = Field(sa_type=word(Vote, "vote"))
    field: str | None = Field(default=None, max_length=16)
    reason: str | None = Field(default=None, max_length=32)
    words: bytes | None = Field(default=None, sa_type=LargeBinary)
    staff_id: int = Field(foreign_key="staff.id")
    at: datetime = Field(sa_type=UtcDateTime)


class Lease(SQLModel, table=True):
    """Who of an agency has a record open, until when."""

    __tablename__ = "leases"

    registration_id: int = Field(primary_key=True, foreign_key="registrations.id")
    agency: Agency = Field(primary_key=True, sa_type=word(Agency, "agency"))
    staff_id: int = Field(foreign_key="staff.id")
    until: datetime = Field(sa_type=UtcDateTime)


class Look(SQLModel, table=True):
    """Which version of a record a person last saw whole. A vote needs the current one."""

    __tablename__ = "looks"

    registration_id: int = Field(primary_key=True, foreign_key="registrations.id")
    staff_id: int = Field(primary_key=True, foreign_key="staff.id")
    version: int
    at: datetime = Field(sa_type=UtcDateTime)
