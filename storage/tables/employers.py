"""Employers, as the office knows them: from its own lists, from BPJS, from what people said."""

from datetime import datetime

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from storage.tables.base import UtcDateTime


class Employer(SQLModel, table=True):
    """One employer or branch. `key` is the name as it is compared (see `handlers.rules.cases.employer_names`).

    `other_names` are further names, one a line. `wlkp` and `npp` are the numbers of the ministry's register and of
    BPJS. `size` is "mikro", "kecil", "menengah", "besar" or unknown. `merged_into`: the row that stands for both.
    `known_from`: "bpjs", "office", "report", "employer". `revision`: the state of the register in which the row last
    changed, 0 for one that was never among those whom anybody may be shown.
    """

    __tablename__ = "employers"
    __table_args__ = (Index("ix_employers_key", "key"),)

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
