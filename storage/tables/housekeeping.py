"""Counters, wrong tries, timed jobs, and the proof that keys and database belong together."""

from datetime import datetime

from sqlalchemy import LargeBinary
from sqlmodel import Field, SQLModel

from storage.tables.base import UtcDateTime
from storage.tables.keeping import After, Forever, NotShown, kept


class Counter(SQLModel, table=True):
    """The last serial given out under a name ("D-2611")."""

    __tablename__ = "counters"
    __table_args__ = kept(Forever("no number is given out twice"), {}, NotShown("it is about nobody"))

    name: str = Field(primary_key=True, max_length=32)
    last: int = Field(default=0)


class Attempt(SQLModel, table=True):
    """Wrong tries at something guarded (a code, a PIN, a birth date), counted in a window."""

    __tablename__ = "attempts"
    __table_args__ = kept(
        After("since", 1), {}, NotShown("how often somebody guessed tells nothing of whom it was about")
    )

    subject: str = Field(primary_key=True, max_length=64)
    count: int = Field(default=0)
    since: datetime = Field(sa_type=UtcDateTime)


class JobRun(SQLModel, table=True):
    """When a timed job last ran, and who runs it now."""

    __tablename__ = "job_runs"
    __table_args__ = kept(Forever("the timetable goes on from it"), {}, NotShown("it is about nobody"))

    name: str = Field(primary_key=True, max_length=48)
    lease: str | None = Field(default=None, max_length=32)
    leased_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    last_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Pulse(SQLModel, table=True):
    """One row, written again and again while the program runs.

    `probe`: as much as a few messages take; whether it can be written is whether messages can (`/readyz`).
    `seen_at`: the last moment that the clock made sense. `doubted_at`: what the clock said when it had jumped ahead;
    what cannot be undone waits until somebody says that it is right (decision 0041).
    """

    __tablename__ = "pulse"
    __table_args__ = kept(Forever("without it a clock that jumped erases at once"), {}, NotShown("it is about nobody"))

    id: int = Field(default=1, primary_key=True)
    probe: bytes = Field(default=b"", sa_type=LargeBinary)
    seen_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    doubted_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Installation(SQLModel, table=True):
    """One row: a text sealed with the keys that belong to this database, and the head of the audit's chain.

    `audit_head` is the last seal, `audit_head_id` the place of its line (0: nothing is sealed yet). `backed_up_at`: the
    moment of the last backup that was read back whole. `restored_at`: since then the office, made anew from a backup,
    tells nobody anything (`python -m bot go-live`).
    """

    __tablename__ = "installation"
    __table_args__ = kept(
        Forever("without it nobody knows whether keys and database belong together"), {}, NotShown("it is about nobody")
    )

    id: int = Field(default=1, primary_key=True)
    canary: bytes = Field(sa_type=LargeBinary)
    made_at: datetime = Field(sa_type=UtcDateTime)
    audit_head: bytes | None = Field(default=None, sa_type=LargeBinary)
    audit_head_id: int = Field(default=0)
    backed_up_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    restored_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
