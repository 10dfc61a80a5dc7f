"""What an office steers by: figures of BPJS, lists of people who come first, the picture of each month."""

from datetime import date, datetime

from sqlalchemy import BigInteger, Index, LargeBinary, Text
from sqlmodel import Field, SQLModel

from storage.tables.base import UtcDateTime
from storage.tables.keeping import After, Forever, Kept, NotShown, With, kept

LIST_DAYS = 730
"""Two years after it came a list is no longer of today: another one has come, or nobody uses it."""

_OF_NOBODY = NotShown("it counts people and names nobody")
_OF_OFFICE = Kept("the list is the office's, not the chat's")


class Figure(SQLModel, table=True):
    """One number that somebody entered: so many people (of a goal: so many percent), at the end of a month or a year.

    `kind`: what it counts (`handlers.rules.steering.figures.Kind`). `segment`: "pu", "bpu", "jakon", "pmi" or "all".
    `place`: "" for the whole office, the code of a district, or of another regency. `month`: 1 to 12; 0 for the year.
    `source` and `as_of`: where it comes from, and of which day it is, as far as it was said.
    """

    __tablename__ = "figures"
    __table_args__ = (
        Index("uq_figures_of", "kind", "segment", "place", "year", "month", unique=True),
        kept(Forever("targets and coverage are compared over years, and name nobody"), {}, _OF_NOBODY),
    )

    id: int | None = Field(default=None, primary_key=True)
    kind: str = Field(max_length=8)
    segment: str = Field(max_length=8)
    place: str = Field(default="", max_length=13)
    year: int
    month: int
    count: int = Field(sa_type=BigInteger)
    source: str = Field(default="", max_length=80)
    as_of: date | None = Field(default=None)
    staff_id: int = Field(foreign_key="staff.id")
    at: datetime = Field(sa_type=UtcDateTime)


class PriorityList(SQLModel, table=True):
    """A list of people who come first (P3KE, DTSEN), as a sheet brought it. `people`: how many it names.

    `confirmed_at`: its count was typed; `finished_at`: all of it is carried over, and the list before it has gone.
    Of a list that nobody confirms nothing stays (`handlers.services.steering.priority_carrying`).
    """

    __tablename__ = "priority_lists"
    __table_args__ = kept(
        After("read_at", LIST_DAYS),
        {"chat_id": _OF_OFFICE},
        NotShown("it is the state's list of households, told to nobody"),
    )

    id: int | None = Field(default=None, primary_key=True)
    staff_id: int = Field(foreign_key="staff.id")
    chat_id: int = Field(foreign_key="chats.id", index=True)
    people: int
    read_at: datetime = Field(sa_type=UtcDateTime)
    confirmed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    finished_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class PriorityPart(SQLModel, table=True):
    """Up to a thousand people of a list that is not carried over yet; sealed ("priority_parts.content:LIST:PLACE")."""

    __tablename__ = "priority_parts"
    __table_args__ = kept(With("list_id"), {"list_id": _OF_OFFICE}, NotShown("digests say nothing to anybody"))

    list_id: int = Field(primary_key=True, foreign_key="priority_lists.id")
    place: int = Field(primary_key=True)
    content: bytes = Field(sa_type=LargeBinary)


class PriorityPerson(SQLModel, table=True):
    """Somebody on the list: the keyed digest of the NIK, by which their registration is known, and the village.

    `name` only where the office allows it: sealed with the installation's key ("priority_people.name:DIGEST").
    """

    __tablename__ = "priority_people"
    __table_args__ = (
        Index("ix_priority_people_village", "village", "nik_index"),
        kept(With("list_id"), {"list_id": _OF_OFFICE}, NotShown("it is the state's list, told to nobody")),
    )

    nik_index: bytes = Field(primary_key=True, sa_type=LargeBinary)
    list_id: int = Field(foreign_key="priority_lists.id", index=True)
    village: str | None = Field(default=None, max_length=13)
    name: bytes | None = Field(default=None, sa_type=LargeBinary)


class MonthPicture(SQLModel, table=True):
    """The figures of a month as they were sent: those of one area ("" for the whole office), small numbers left out.

    `month` is "2026-10". `parts` is JSON: what has been counted so far. `made_at`: when it was whole.
    """

    __tablename__ = "month_pictures"
    __table_args__ = (
        Index("uq_month_pictures_of", "month", "area", unique=True),
        kept(Forever("what was sent stays what it was, and names nobody"), {}, _OF_NOBODY),
    )

    id: int | None = Field(default=None, primary_key=True)
    month: str = Field(max_length=7)
    area: str = Field(default="", max_length=13)
    parts: str = Field(default="{}", sa_type=Text)
    made_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
