"""What an older state of the office still had to say: counted, or given up all at once."""

from datetime import datetime

from sqlalchemy import ColumnElement, Connection, delete, update

from storage.enums import NOT_YET_SENT, OutboxStatus
from storage.repositories.readings import READINGS
from storage.rows import count_rows
from storage.tables.core import BROADCASTS, OUTBOX, REPORT_POST

WAITING = (*NOT_YET_SENT, OutboxStatus.UNKNOWN)

_Conditions = tuple[ColumnElement[bool], ...]


def bring_post_forward(connection: Connection, until: datetime) -> None:
    """What acts on reports have still to say is due by then: what is left later is due later, and is told apart so."""
    connection.execute(update(REPORT_POST).where(REPORT_POST.c.due_at > until).values(due_at=until))


def count_waiting(connection: Connection, before: datetime) -> int:
    """What is from before a moment and not surely said: messages, answers to officers, messages to many."""
    messages = count_rows(connection, OUTBOX, *_messages(before)) + count_rows(connection, REPORT_POST, *_post(before))
    answers = count_rows(connection, READINGS, READINGS.c.asked_at < before)
    return messages + answers + count_rows(connection, BROADCASTS, *_broadcasts(before))


def withdraw_waiting(connection: Connection, before: datetime, now: datetime) -> None:
    """Nobody is told it any more. Lines of the audit that wait stay: they were not written here yet."""
    messages = update(OUTBOX).where(*_messages(before))
    connection.execute(messages.values(status=OutboxStatus.WITHDRAWN, lease=None))
    connection.execute(delete(REPORT_POST).where(*_post(before), REPORT_POST.c.act == ""))
    connection.execute(update(REPORT_POST).where(*_post(before)).values(body=None))
    connection.execute(delete(READINGS).where(READINGS.c.asked_at < before))
    connection.execute(update(BROADCASTS).where(*_broadcasts(before)).values(stopped_at=now))


def _messages(before: datetime) -> _Conditions:
    return (OUTBOX.c.status.in_(WAITING), OUTBOX.c.created_at < before)


def _post(before: datetime) -> _Conditions:
    return (REPORT_POST.c.due_at <= before, REPORT_POST.c.body.is_not(None))


def _broadcasts(before: datetime) -> _Conditions:
    under_way = (BROADCASTS.c.filled_at.is_(None), BROADCASTS.c.stopped_at.is_(None))
    return (BROADCASTS.c.started_at < before, *under_way)
