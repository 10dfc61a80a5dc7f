"""Workers' questions to a person, and what was said about them."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, literal, select

from storage.enums import OutboxStatus
from storage.rows import add_row, begins_with, change_row, columns_of, condition_of, count_rows, read_all, read_first
from storage.tables.core import OUTBOX, QUESTION_LINES, QUESTIONS
from storage.tables.questions import UNANSWERED


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """One question as it stands."""

    id: int
    number: str
    chat_id: int
    topic: str
    taken_by: int | None
    asked_at: datetime
    answered_at: datetime | None
    closed_at: datetime | None


_COLUMNS = columns_of(QuestionRow, QUESTIONS)
_UNANSWERED = condition_of(QUESTIONS, UNANSWERED)


@dataclass(frozen=True, slots=True)
class LineRow:
    """One utterance; `staff_id` is None for the worker's own."""

    id: int
    staff_id: int | None
    words: bytes


def add_question(connection: Connection, number: str, chat_id: int, topic: str, now: datetime) -> int:
    """A new question; its id."""
    values = {"number": number, "chat_id": chat_id, "topic": topic, "asked_at": now}
    return add_row(connection, QUESTIONS, values)


def add_line(connection: Connection, question_id: int, words: bytes, now: datetime, staff_id: int | None = None) -> int:
    """One more utterance, already sealed; its id."""
    values = {"question_id": question_id, "staff_id": staff_id, "words": words, "at": now}
    return add_row(connection, QUESTION_LINES, values)


def question_by_number(connection: Connection, number: str) -> QuestionRow | None:
    """The question of a T- number, locked."""
    return read_first(connection, select(*_COLUMNS).where(QUESTIONS.c.number == number).with_for_update(), QuestionRow)


def question_by_id(connection: Connection, question_id: int) -> QuestionRow | None:
    """The question, not locked."""
    return read_first(connection, select(*_COLUMNS).where(QUESTIONS.c.id == question_id), QuestionRow)


def lines_of(connection: Connection, question_id: int) -> list[LineRow]:
    """What was said, oldest first."""
    query = select(*columns_of(LineRow, QUESTION_LINES)).where(QUESTION_LINES.c.question_id == question_id)
    return read_all(connection, query.order_by(QUESTION_LINES.c.id), LineRow)


def set_question(connection: Connection, question_id: int, **values: object) -> None:
    """Who has it, when it was answered, when it was closed."""
    change_row(connection, QUESTIONS, question_id, **values)


def set_words(connection: Connection, line_id: int, words: bytes) -> None:
    """One line, sealed anew."""
    change_row(connection, QUESTION_LINES, line_id, words=words)


def open_questions(connection: Connection, limit: int = 20) -> list[QuestionRow]:
    """Those that still wait for an answer, oldest first."""
    query = select(*_COLUMNS).where(_UNANSWERED).order_by(QUESTIONS.c.asked_at, QUESTIONS.c.id).limit(limit)
    return read_all(connection, query, QuestionRow)


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """What became of the newest message with an answer to a question."""

    number: str
    status: OutboxStatus
    lane: str | None
    delivered_at: datetime | None
    read_at: datetime | None


def answers_of(connection: Connection, staff_id: int, since: datetime, limit: int) -> list[AnswerRow]:
    """The answers of an officer to questions asked since then that are not closed, the newest question first."""
    mine = (QUESTIONS.c.taken_by == staff_id, QUESTIONS.c.answered_at.is_not(None), QUESTIONS.c.closed_at.is_(None))
    query = select(QUESTIONS.c.id, QUESTIONS.c.number).where(*mine, QUESTIONS.c.asked_at >= since)
    rows = connection.execute(query.order_by(QUESTIONS.c.asked_at.desc()).limit(limit)).all()
    return [one for question, number in rows if (one := _newest_answer(connection, question, number)) is not None]


def _newest_answer(connection: Connection, question_id: int, number: str) -> AnswerRow | None:
    answers = begins_with(OUTBOX.c.dedupe_key, f"question:{question_id}:answer:")
    query = select(*columns_of(AnswerRow, OUTBOX, number=literal(number))).where(answers, ~OUTBOX.c.key.in_(_QUESTIONS))
    return read_first(connection, query.order_by(OUTBOX.c.id.desc()).limit(1), AnswerRow)


_QUESTIONS = ("question.words",)
"""What follows an answer is no answer."""


def count_open_questions(connection: Connection) -> int:
    """How many still wait for an answer."""
    return count_rows(connection, QUESTIONS, _UNANSWERED)


def questions_of_chats(connection: Connection, chat_ids: Collection[int]) -> list[QuestionRow]:
    """What was asked in these chats, oldest first."""
    query = select(*_COLUMNS).where(QUESTIONS.c.chat_id.in_(chat_ids)).order_by(QUESTIONS.c.id)
    return read_all(connection, query, QuestionRow)
