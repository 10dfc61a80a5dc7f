"""Employers as the office knows them, and the lists of them that BPJS hands over or the dinas keeps."""

from datetime import date, datetime

from sqlalchemy import BigInteger, ColumnElement, Index, Table, text
from sqlmodel import Field, SQLModel

from storage.tables.base import UtcDateTime, partial_index
from storage.tables.keeping import After, Forever, Kept, NotShown, With, kept


class Employer(SQLModel, table=True):
    """One employer or branch. `key` is the name as it is compared (see `handlers.rules.cases.employer_names`).

    `other_names` are further names, one a line. `wlkp` and `npp` are the numbers of the ministry's register and of
    BPJS. `size` is "mikro", "kecil", "menengah", "besar" or unknown. `merged_into`: the row that stands for both.
    `known_from`: "bpjs", "office", "employer"; "report", and "noted" once an officer has taken such a row over: these
    two are shown to nobody who asks for a name. `revision`: the state of the register in which the row last changed, 0
    for one that was never among those whom anybody may be shown. `address_by`, `address_at`: which officer gave or
    confirmed the postal address, and when. `workers`: how many work there, None where nobody said; by whom and on which
    day, `workers_from` ("list", "office", "filing") and `workers_on`. `email` and `phone` are the company's.
    """

    __tablename__ = "employers"
    __table_args__ = (
        Index("ix_employers_key", "key"),
        Index("ix_employers_workers", "workers", "id"),
        kept(Forever("the register of employers is the office's"), {}, NotShown("it is about employers")),
    )

    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(max_length=160)
    key: str = Field(max_length=160)
    other_names: str = Field(default="")
    address: str = Field(default="", max_length=240)
    place: str | None = Field(default=None, max_length=13, index=True)
    branch: str = Field(default="", max_length=120)
    wlkp: str | None = Field(default=None, max_length=32, index=True)
    npp: str | None = Field(default=None, max_length=32, index=True)
    size: str | None = Field(default=None, max_length=16)
    known_from: str = Field(max_length=16)
    created_at: datetime = Field(sa_type=UtcDateTime)
    merged_into: int | None = Field(default=None, foreign_key="employers.id", index=True)
    revision: int = Field(default=0, index=True)
    address_by: int | None = Field(default=None, foreign_key="staff.id")
    address_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    workers: int | None = Field(default=None)
    workers_from: str | None = Field(default=None, max_length=8)
    workers_on: date | None = Field(default=None)
    email: str = Field(default="", max_length=120, sa_column_kwargs={"server_default": ""})
    phone: str = Field(default="", max_length=40, sa_column_kwargs={"server_default": ""})


def _under_way(lists: Table) -> ColumnElement[bool]:
    """Lists that were confirmed and are being worked off."""
    return lists.c.confirmed_at.is_not(None) & lists.c.finished_at.is_(None)


class EmployerList(SQLModel, table=True):
    """One spreadsheet. Its rows are compared with the register first, some in a transaction, until `matched_at`.

    `purpose`: "cases" (of BPJS: who owes what) or "workers" (how many work where: who needs a regulation).
    Nothing happens before `confirmed_at`; a newer one of the same chat replaces it until then. After it the rows are
    carried out, some in a transaction: `finished_at` is the end, also after a stop half way.
    """

    __tablename__ = "employer_lists"
    __table_args__ = (
        partial_index("ix_employer_lists_under_way", "finished_at IS NULL", "matched_at", "confirmed_at"),
        kept(
            After("read_at", "question", unless=_under_way),
            {"chat_id": Kept("it names employers, and belongs to the office")},
            NotShown("it is about employers"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    staff_id: int = Field(foreign_key="staff.id", index=True)
    chat_id: int = Field(foreign_key="chats.id", index=True)
    purpose: str = Field(default="cases", max_length=8, sa_column_kwargs={"server_default": "cases"})
    read_at: datetime = Field(sa_type=UtcDateTime)
    matched_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    confirmed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    finished_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class EmployerListRow(SQLModel, table=True):
    """One row, `place` as spreadsheets count. `amount` in whole rupiah; `kind` what is wrong (`ReportKind`).

    `state`: "read" (not compared yet), "new" (no such employer), "known" (`employer_id`), "unclear" (near names, to be
    decided), "wrong" (`reason`), "left" (decided against), "joined" (the employer of row `near`, whose figures count),
    "done", "same" (nothing to change). `near`: another row that may be, or is, the same employer. `said`: a status that
    was not understood. `case_number`: the case that it led to. `potential`: the list calls its amounts so. `workers`,
    `district`, `email` and `phone` are said by lists of workers alone.
    """

    __tablename__ = "employer_list_rows"
    __table_args__ = (
        Index("uq_employer_list_rows_place", "list_id", "place", unique=True),
        Index("ix_employer_list_rows_case_number", "case_number"),
        kept(
            With("list_id"),
            {"list_id": Kept("it names employers, and belongs to the office")},
            NotShown("it is about employers"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    list_id: int = Field(foreign_key="employer_lists.id", index=True)
    place: int
    name: str = Field(max_length=160)
    address: str = Field(max_length=240)
    wlkp: str | None = Field(default=None, max_length=32)
    npp: str | None = Field(default=None, max_length=32)
    amount: int | None = Field(default=None, sa_type=BigInteger)
    months: int | None = Field(default=None)
    arrears_class: str | None = Field(default=None, max_length=32)
    kind: str = Field(default="", max_length=24)
    state: str = Field(max_length=8)
    reason: str = Field(default="", max_length=32)
    near: int | None = Field(default=None)
    said: str = Field(default="", max_length=80, sa_column_kwargs={"server_default": ""})
    employer_id: int | None = Field(default=None, foreign_key="employers.id", index=True)
    case_number: str = Field(default="", max_length=24)
    potential: bool = Field(default=False, sa_column_kwargs={"server_default": text("false")})
    workers: int | None = Field(default=None)
    district: str | None = Field(default=None, max_length=13)
    email: str = Field(default="", max_length=120, sa_column_kwargs={"server_default": ""})
    phone: str = Field(default="", max_length=40, sa_column_kwargs={"server_default": ""})
