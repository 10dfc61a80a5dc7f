"""What hangs on an employer's submission: its papers, and what was said about it afterwards."""

from datetime import datetime

from sqlalchemy import LargeBinary
from sqlmodel import Field, SQLModel

from storage.tables.base import UtcDateTime


class SubmissionFile(SQLModel, table=True):
    """A picture or PDF that came with it, drawn anew; sealed with the context "submission_files.content:NUMBER"."""

    __tablename__ = "submission_files"

    id: int | None = Field(default=None, primary_key=True)
    submission_id: int = Field(foreign_key="submissions.id", index=True)
    type: str = Field(max_length=32)
    content: bytes = Field(sa_type=LargeBinary)
    at: datetime = Field(sa_type=UtcDateTime)


class SubmissionLine(SQLModel, table=True):
    """One utterance after it: an officer's answer, or the employer's next word (`staff_id` None).

    Sealed with the context "submission_lines.words:NUMBER".
    """

    __tablename__ = "submission_lines"

    id: int | None = Field(default=None, primary_key=True)
    submission_id: int = Field(foreign_key="submissions.id", index=True)
    staff_id: int | None = Field(default=None, foreign_key="staff.id")
    words: bytes = Field(sa_type=LargeBinary)
    at: datetime = Field(sa_type=UtcDateTime)
