"""For how long a member is protected, whether they are asked and renewed, and who said that a protection has to end."""

from datetime import date, datetime

from sqlalchemy import LargeBinary
from sqlmodel import Field, SQLModel

from storage.enums import EndReason
from storage.tables.base import Stored, UtcDateTime, partial_index, word
from storage.tables.keeping import Deleted, Emptied, ShownIn, With, kept

OPEN = "renewed_at IS NULL AND ended IS NULL"
"""The period that a member is in, or will be in next: neither followed by another one nor ended."""
UNASKED = f"{OPEN} AND asked_at IS NULL"
SILENT = f"{OPEN} AND asked_at IS NOT NULL AND answer IS NULL"
PROPOSED = f"{OPEN} AND answer = 'same'"
CHANGED = f"{OPEN} AND answer = 'changed'"
UNDECIDED = "closed_at IS NULL"


class Period(Stored, SQLModel, table=True):
    """One period of one membership: the first from the membership number on, each later one made by a renewal.

    `starts`, `ends`: both days are protected. `asked_at`: the person was asked whether all is as it was; `called_at`:
    they gave no answer, so somebody is to call them. `answer`: "same" or "changed", `answered_by` the officer whom they
    told it (None: they said it themselves); `change` and `words` (sealed under the person's key) say what is different.
    `dinas_by`, `bpjs_by`: the officer who renewed it for the agency; with both `renewed_at` is set, and the next row
    follows. `ended`: why there is no protection after `ended_on`.
    """

    __tablename__ = "periods"
    __table_args__ = (
        partial_index("uq_periods_one_open", OPEN, "registration_id", unique=True),
        partial_index("ix_periods_unasked", UNASKED, "ends", "id"),
        partial_index("ix_periods_silent", SILENT, "ends", "id"),
        partial_index("ix_periods_proposed", PROPOSED, "ends", "registration_id"),
        partial_index("ix_periods_changed", CHANGED, "ends", "registration_id"),
        kept(With("registration_id"), {"registration_id": Deleted()}, ShownIn("rights.period")),
    )

    id: int | None = Field(default=None, primary_key=True)
    registration_id: int = Field(foreign_key="registrations.id", index=True)
    starts: date
    ends: date
    opened_at: datetime = Field(sa_type=UtcDateTime)
    asked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    called_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    answer: str | None = Field(default=None, max_length=8)
    answered_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    answered_by: int | None = Field(default=None, foreign_key="staff.id")
    change: EndReason | None = Field(default=None, sa_type=word(EndReason, "change"))
    words: bytes | None = Field(default=None, sa_type=LargeBinary)
    dinas_by: int | None = Field(default=None, foreign_key="staff.id")
    bpjs_by: int | None = Field(default=None, foreign_key="staff.id")
    renewed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    ended: EndReason | None = Field(default=None, sa_type=word(EndReason, "ended"))
    ended_on: date | None = None


class Ending(Stored, SQLModel, table=True):
    """Somebody said that a person died or moved away, on `day`; an officer of the dinas finds out whether it is so.

    `chat_id`: the chat where a relative said it, `reported_by` the officer who did. `outcome`: "confirmed", "refused",
    "contested" (the person's own chat says that it is not so), "withdrawn" (whoever said it was mistaken) or "undone"
    (it was confirmed by mistake); None while nobody has decided.
    """

    __tablename__ = "endings"
    __table_args__ = (
        partial_index("uq_endings_one_open", UNDECIDED, "registration_id", unique=True),
        partial_index("ix_endings_undecided", UNDECIDED, "reported_at", "id"),
        kept(
            With("registration_id"),
            {"registration_id": Deleted(), "chat_id": Emptied(("chat_id",))},
            ShownIn("rights.ending"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    registration_id: int = Field(foreign_key="registrations.id", index=True)
    reason: EndReason = Field(sa_type=word(EndReason, "reason"))
    day: date
    reported_at: datetime = Field(sa_type=UtcDateTime)
    reported_by: int | None = Field(default=None, foreign_key="staff.id")
    chat_id: int | None = Field(default=None, foreign_key="chats.id", index=True)
    closed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    closed_by: int | None = Field(default=None, foreign_key="staff.id")
    outcome: str | None = Field(default=None, max_length=16)
