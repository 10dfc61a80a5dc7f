"""What people may ask of their record: consents, moves to another chat, changes, erasure or withdrawal."""

from datetime import datetime

from sqlalchemy import LargeBinary
from sqlmodel import Field, SQLModel

from storage.tables.base import UtcDateTime, partial_index
from storage.tables.keeping import Emptied, Forever, Kept, NotShown, ShownIn, Unreadable, With, kept

FORGOTTEN = ("wrapped_key", "details", "village")
"""What was typed with a wish: not needed any more once it is decided."""
_LAW = "proof of consent (UU 27/2022 art 24)"
_PROOF = "proof that the office did in time what the law gives people a right to (UU 27/2022 arts 40-44)"


class Move(SQLModel, table=True):
    """A proven wish to have a record told to another chat. Nothing of the record shows before it is done.

    `record_id` is the registration that was typed with the wish, hidden from the office while it is open, and `number`
    its number. Wishes of releases up to 0.2.0 have none: their `details` and `village` are what was typed, `details`
    encrypted under the wish's own `wrapped_key`; the asking chat sees and changes them like those of any registration
    (`changed`: a `FIELD@ISO time` a line), and `consented_at` finds their consent.
    """

    __tablename__ = "moves"
    __table_args__ = (
        partial_index("ix_moves_open", "ended_at IS NULL", "ripe_at", "id"),
        kept(
            With("registration_id"),
            {
                "registration_id": Emptied(FORGOTTEN, marks=("ended_at", "outcome")),
                "record_id": Kept("the wish is over with it"),
                "to_chat_id": Emptied(FORGOTTEN),
                "from_chat_id": Kept("it belongs to its registration"),
            },
            ShownIn("rights.data"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    registration_id: int = Field(foreign_key="registrations.id", index=True)
    record_id: int | None = Field(default=None, foreign_key="registrations.id", index=True)
    number: str = Field(max_length=24, unique=True)
    from_chat_id: int | None = Field(default=None, foreign_key="chats.id")
    to_chat_id: int = Field(foreign_key="chats.id", index=True)
    wrapped_key: bytes | None = Field(default=None, sa_type=LargeBinary)
    details: bytes | None = Field(default=None, sa_type=LargeBinary)
    village: str | None = Field(default=None, max_length=13)
    for_relative: bool = Field(default=False)
    changed: str = Field(default="")
    consented_at: datetime = Field(sa_type=UtcDateTime)
    asked_at: datetime = Field(sa_type=UtcDateTime)
    ripe_at: datetime = Field(sa_type=UtcDateTime)
    ended_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    outcome: str | None = Field(default=None, max_length=16)


class RightsRequest(SQLModel, table=True):
    """Erasure or withdrawal that needs an officer (UU 27/2022 arts 40-44)."""

    __tablename__ = "rights_requests"
    __table_args__ = (
        partial_index("ix_rights_requests_open", "done_at IS NULL", "kind", "due_at"),
        kept(Forever(_PROOF), {"registration_id": Kept(_PROOF)}, ShownIn("rights.waits")),
    )

    id: int | None = Field(default=None, primary_key=True)
    registration_id: int = Field(foreign_key="registrations.id", index=True)
    kind: str = Field(max_length=24)
    asked_at: datetime = Field(sa_type=UtcDateTime)
    due_at: datetime = Field(sa_type=UtcDateTime)
    done_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    done_by: int | None = Field(default=None, foreign_key="staff.id")


class ChangeRequest(SQLModel, table=True):
    """One field of a member's record with its wished value, encrypted under the person's key.

    `dinas_by` and `bpjs_by` are the officers who spoke for their agency. `outcome` is "done", "refused", or
    "replaced" (by a newer wish of the same person).
    """

    __tablename__ = "change_requests"
    __table_args__ = (
        partial_index("ix_change_requests_open", "ended_at IS NULL", "id"),
        kept(
            With("registration_id"),
            {"registration_id": Unreadable(("value",))},
            NotShown("status shows what waits for the two agencies"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    registration_id: int = Field(foreign_key="registrations.id", index=True)
    field: str = Field(max_length=16)
    value: bytes = Field(sa_type=LargeBinary)
    asked_at: datetime = Field(sa_type=UtcDateTime)
    dinas_by: int | None = Field(default=None, foreign_key="staff.id")
    bpjs_by: int | None = Field(default=None, foreign_key="staff.id")
    ended_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    outcome: str | None = Field(default=None, max_length=16)


class Consent(SQLModel, table=True):
    """One answer to the notice. For a relative, the companion's statement that the person agrees."""

    __tablename__ = "consents"
    __table_args__ = kept(
        Forever(_LAW), {"chat_id": Kept(_LAW), "registration_id": Kept(_LAW)}, ShownIn("rights.consent")
    )

    id: int | None = Field(default=None, primary_key=True)
    chat_id: int | None = Field(default=None, foreign_key="chats.id", index=True)
    registration_id: int | None = Field(default=None, foreign_key="registrations.id", index=True)
    version: str = Field(max_length=32)
    channel: str = Field(max_length=16)
    answer: str = Field(max_length=16)
    for_relative: bool = Field(default=False)
    at: datetime = Field(sa_type=UtcDateTime)
    withdrawn_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
