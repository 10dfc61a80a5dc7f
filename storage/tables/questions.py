"""A worker's question to a person, from asking to closing."""

from datetime import datetime

from sqlalchemy import LargeBinary
from sqlmodel import Field, SQLModel

from storage.tables.base import UtcDateTime


class Question(SQLModel, table=True):
    """`T-2611-00004-2`: asked in `chat_id`, taken by one officer, answered, closed."""

    __tablename__ = "questions"

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

    id: int | None = Field(default=None, primary_key=True)
    question_id: int = Field(foreign_key="questions.id", index=True)
    staff_id: int | None = Field(default=None, foreign_key="staff.id")
    words: bytes = Field(sa_type=LargeBinary)
    at: datetime = Field(sa_type=UtcDateTime)
