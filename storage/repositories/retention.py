"""Rows whose time is over."""

from datetime import datetime

from sqlalchemy import Connection, and_, delete, exists, func, or_, select, update

from storage.enums import AddressState, OutboxStatus, Status
from storage.rows import read_column
from storage.tables.core import (
    ACTS,
    ATTEMPTS,
    CHATS,
    INBOX,
    LEASES,
    LOOKS,
    OUTBOX,
    QUESTION_LINES,
    QUESTIONS,
    RECORDS,
    SUBMISSIONS,
)

_UNSENT = (OutboxStatus.PENDING, OutboxStatus.ATTEMPTING)


def records_at_rest(connection: Connection, status: Status, since: datetime, limit: int) -> list[int]:
    """Records that stand there at least since then and are not erased yet."""
    mine = (RECORDS.c.status == status, RECORDS.c.status_at <= since, RECORDS.c.erased_at.is_(None))
    return read_column(connection, select(RECORDS.c.id).where(*mine).order_by(RECORDS.c.id).limit(limit))


def idle_web_chats(connection: Connection, since: datetime, limit: int, after: int = 0) -> list[int]:
    """Sessions of nobody's staff, unused since then, that no living record, open question or employer's word needs.

    Ids greater than `after`, in their order. Whether one is a reporter's only the vault can say.
    """
    record = exists().where(RECORDS.c.chat_id == CHATS.c.id, RECORDS.c.erased_at.is_(None))
    question = exists().where(QUESTIONS.c.chat_id == CHATS.c.id, QUESTIONS.c.closed_at.is_(None))
    said = exists().where(SUBMISSIONS.c.chat_id == CHATS.c.id, SUBMISSIONS.c.decided_at.is_(None))
    query = select(CHATS.c.id).where(
        CHATS.c.id > after,
        CHATS.c.channel == "webchat",
        CHATS.c.staff_id.is_(None),
        CHATS.c.reach != AddressState.ERASED,
        func.coalesce(CHATS.c.last_inbound_at, CHATS.c.created_at) <= since,
        ~record,
        ~question,
        ~said,
    )
    return read_column(connection, query.order_by(CHATS.c.id).limit(limit))


def questions_of_erased_chats(connection: Connection, limit: int) -> list[int]:
    """Questions whose words nobody can open any more; officers may still hold copies."""
    gone = exists().where(CHATS.c.id == QUESTIONS.c.chat_id, CHATS.c.reach == AddressState.ERASED)
    held = exists().where(QUESTION_LINES.c.question_id == QUESTIONS.c.id)
    query = select(QUESTIONS.c.id).where(gone, held).order_by(QUESTIONS.c.id).limit(limit)
    return read_column(connection, query)


def drop_old_messages(connection: Connection, before: datetime, limit: int) -> int:
    """Messages of before then, but for those that still wait to be sent; how many."""
    old = and_(OUTBOX.c.created_at < before, OUTBOX.c.status.not_in(_UNSENT))
    batch = select(OUTBOX.c.id).where(old).order_by(OUTBOX.c.id).limit(limit)
    return connection.execute(delete(OUTBOX).where(OUTBOX.c.id.in_(batch.scalar_subquery()))).rowcount


def drop_old_inbox(connection: Connection, before: datetime) -> None:
    """Keys that no provider repeats any more."""
    connection.execute(delete(INBOX).where(INBOX.c.received_at < before))


def drop_leftovers(connection: Connection, now: datetime, day_ago: datetime, looks_before: datetime) -> None:
    """Wrong tries of yesterday, leases and looks that are over, plans that were never confirmed."""
    connection.execute(delete(ATTEMPTS).where(ATTEMPTS.c.since < day_ago))
    connection.execute(delete(LEASES).where(LEASES.c.until < now))
    connection.execute(delete(LOOKS).where(LOOKS.c.at < looks_before))
    forgotten = and_(ACTS.c.planned_at < day_ago, or_(ACTS.c.done_at.is_(None), ACTS.c.done_at < day_ago))
    connection.execute(update(ACTS).where(forgotten, ACTS.c.plan.is_not(None)).values(plan=None))
