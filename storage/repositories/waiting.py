"""Messages that an older state of the office still had to send: counted, or withdrawn all at once."""

from datetime import datetime

from sqlalchemy import ColumnElement, Connection, update

from storage.enums import NOT_YET_SENT, OutboxStatus
from storage.rows import count_rows
from storage.tables.core import OUTBOX

WAITING = (*NOT_YET_SENT, OutboxStatus.UNKNOWN)


def _of_then(before: datetime) -> tuple[ColumnElement[bool], ...]:
    return (OUTBOX.c.status.in_(WAITING), OUTBOX.c.created_at < before)


def count_waiting(connection: Connection, before: datetime) -> int:
    """Messages from before a moment that are not surely sent."""
    return count_rows(connection, OUTBOX, *_of_then(before))


def withdraw_waiting(connection: Connection, before: datetime) -> None:
    """They are not sent any more."""
    connection.execute(update(OUTBOX).where(*_of_then(before)).values(status=OutboxStatus.WITHDRAWN, lease=None))
