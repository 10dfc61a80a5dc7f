"""What officers do with records: leases, looks, votes, bulk acts, calls."""

from datetime import datetime

from sqlalchemy import Index, LargeBinary
from sqlmodel import Field, SQLModel

from storage.enums import Agency, Vote
from storage.tables.base import UtcDateTime, partial_index, word
from storage.tables.keeping import After, Deleted, Emptied, Kept, NotShown, ShownIn, Unreadable, With, kept

UNASKED = "asked_at IS NULL AND undone_at IS NULL"
"""Acts whose questions wait until they can no longer be taken back."""


class VoteCast(SQLModel, table=True):
    """One agency's standing vote on one version of a record. `counts_from`: not before then; None: it counts."""

    __tablename__ = "votes"
    __table_args__ = (
        partial_index("ix_votes_counts_from", "counts_from IS NOT NULL", "counts_from", "staff_id"),
        Index("ix_votes_agency_at", "agency", "at"),
        kept(With("registration_id"), {"registration_id": Emptied(("words",))}, ShownIn("rights.stage")),
    )

    registration_id: int = Field(primary_key=True, foreign_key="registrations.id")
    agency: Agency = Field(primary_key=True, sa_type=word(Agency, "agency"))
    version: int
    vote: Vote = Field(sa_type=word(Vote, "vote"))
    field: str | None = Field(default=None, max_length=16)
    reason: str | None = Field(default=None, max_length=32)
    words: bytes | None = Field(default=None, sa_type=LargeBinary)
    staff_id: int = Field(foreign_key="staff.id")
    at: datetime = Field(sa_type=UtcDateTime)
    counts_from: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Lease(SQLModel, table=True):
    """Who of an agency has a record open, until when."""

    __tablename__ = "leases"
    __table_args__ = kept(After("until", 0), {"registration_id": Deleted()}, NotShown("who has it open just now"))

    registration_id: int = Field(primary_key=True, foreign_key="registrations.id")
    agency: Agency = Field(primary_key=True, sa_type=word(Agency, "agency"))
    staff_id: int = Field(foreign_key="staff.id")
    until: datetime = Field(sa_type=UtcDateTime)


class Look(SQLModel, table=True):
    """Which version of a record a person last saw whole. A vote needs the current one."""

    __tablename__ = "looks"
    __table_args__ = kept(
        After("at", "look"),
        {"registration_id": Kept("that somebody looked is proven for its own time")},
        ShownIn("rights.looked"),
    )

    registration_id: int = Field(primary_key=True, foreign_key="registrations.id")
    staff_id: int = Field(primary_key=True, foreign_key="staff.id")
    version: int
    at: datetime = Field(sa_type=UtcDateTime, index=True)


class BulkAct(SQLModel, table=True):
    """What an officer planned in one chat, and did after a typed confirmation.

    `plan` is sealed under the chat's key, and gone once it was done. The act's notices wait until `undo_until`;
    the questions that they open are asked after them, at `asked_at`.
    """

    __tablename__ = "bulk_acts"
    __table_args__ = (
        partial_index("ix_bulk_acts_planned", "plan IS NOT NULL", "planned_at"),
        partial_index("ix_bulk_acts_unasked", UNASKED, "undo_until"),
        kept(
            After("planned_at", 1, cells=("plan",)), {"chat_id": Unreadable(("plan",))}, NotShown("it is an officer's")
        ),
    )

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
    __table_args__ = kept(
        With("registration_id"),
        {"registration_id": Deleted(), "act_id": Kept("it belongs to its registration")},
        NotShown("what it did is the stage that is shown"),
    )

    act_id: int = Field(primary_key=True, foreign_key="bulk_acts.id")
    registration_id: int = Field(primary_key=True, foreign_key="registrations.id", index=True)
    marks: bytes = Field(sa_type=LargeBinary)


class Call(SQLModel, table=True):
    """One row a person: the news of `since` (message `key`) that no chat delivered, and who has told it since.

    A newer piece of undelivered news opens the row again. A page that fetches the news before anyone called
    removes it.
    """

    __tablename__ = "calls"
    __table_args__ = (
        partial_index("ix_calls_open", "told_at IS NULL", "since", "registration_id"),
        kept(With("registration_id"), {"registration_id": Deleted()}, NotShown("the village reads it to its person")),
    )

    registration_id: int = Field(primary_key=True, foreign_key="registrations.id")
    key: str = Field(max_length=64)
    since: datetime = Field(sa_type=UtcDateTime)
    told_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    told_by: int | None = Field(default=None, foreign_key="staff.id")
