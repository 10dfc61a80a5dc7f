"""Proof of consent: which words, where, when, and the answer (UU 27/2022 art 22, 24)."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from storage.tables.base import UtcDateTime


class Consent(SQLModel, table=True):
    """One answer to the notice. For a relative, the companion's statement that the person agrees."""

    __tablename__ = "consents"

    id: int | None = Field(default=None, primary_key=True)
    chat_id: int | None = Field(default=None, foreign_key="chats.id", index=True)
    registration_id: int | None = Field(default=None, foreign_key="registrations.id", index=True)
    version: str = Field(max_length=32)
    channel: str = Field(max_length=16)
    answer: str = Field(max_length=16)
    for_relative: bool = Field(default=False)
    at: datetime = Field(sa_type=UtcDateTime)
    withdrawn_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
