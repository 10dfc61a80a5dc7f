"""A worker's question to a person, from asking to closing."""

from datetime import datetime

from sqlalchemy import LargeBinary
from sqlmodel import Field, SQLModel

from storage.tables.base import UtcDateTime, partial_index
from storage.tables.keeping import After, Deleted, Forever, Kept, Shown, ShownIn, kept

_NUMBERS = "numbers and dates count how fast the office answers; the words are in the lines"

UNANSWERED = "closed_at IS NULL AND answered_at IS NULL"


class Question(SQLModel, table=True):
    """`T-2611-00004-2`: asked in `chat_id`, taken by one officer, answered, closed."""

    __tablename__ = "questions"
    __table_args__ = (
        partial_index("ix_questions_open", UNANSWERED, "asked_at", "id"),
        kept(
            Forever(_NUMBERS),
            {"chat_id": Kept(_NUMBERS)},
            Shown("rights.questions", "rights.question", {"number": "number", "at": "asked_at"}),
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    number: str = Field(max_length=24, unique=True)
    chat_id: int = Field(foreign_key="chats.id", index=True)
    topic: str = Field(default="question", max_length=32)
    taken_by: int | None = Field(default=None, foreign_key="staff.id")
    asked_at: datetime = Field(sa_type=UtcDateTime, index=True)
    answered_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    closed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class QuestionLine(SQLModel, table=True):
    """One utterance, under the asking chat's key."""

    __tablename__ = "question_lines"
    __table_args__ = kept(
        After("question_id.closed_at", "question"),
        {"question_id": Deleted()},
        ShownIn("rights.question"),
        copies="question:{question_id}:",
    )

    id: int | None = Field(default=None, primary_key=True)
    question_id: int = Field(foreign_key="questions.id", index=True)
    staff_id: int | None = Field(default=None, foreign_key="staff.id")
    words: bytes = Field(sa_type=LargeBinary)
    at: datetime = Field(sa_type=UtcDateTime)
