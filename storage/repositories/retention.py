"""Rows whose time is over."""

from datetime import datetime

from sqlalchemy import Connection, and_, delete, exists, func, or_, select, update

from storage.enums import AddressState, OutboxStatus, Status
from storage.rows import table_of
from storage.tables import (
    Attempt,
    BulkAct,
    Chat,
    Inbound,
    Lease,
    Look,
    Outbound,
    Question,
    QuestionLine,
    Registration,
    Submission,
)

_RECORDS = table_of(Registration)
_CHATS = table_of(Chat)
_OUTBOX = table_of(Outbound)
_INBOX = table_of(Inbound)
_ATTEMPTS = table_of(Attempt)
_LEASES = table_of(Lease)
_LOOKS = table_of(Look)
_ACTS = table_of(BulkAct)
_QUESTIONS = table_of(Question)
_LINES = table_of(QuestionLine)
_SUBMISSIONS = table_of(Submission)


_UNSENT = (OutboxStatus.PENDING, OutboxStatus.ATTEMPTING)


def records_at_rest(connection: Connection, status: Status, since: datetime, limit: int) -> list[int]:
    """Records that stand there at least since then and are not erased yet."""
    mine = (_RECORDS.c.status == status, _RECORDS.c.status_at <= since, _RECORDS.c.erased_at.is_(None))
    return list(connection.execute(select(_RECORDS.c.id).where(*mine).order_by(_RECORDS.c.id).limit(limit)).scalars())


def idle_web_chats(connection: Connection, since: datetime, limit: int, after: int = 0) -> list[int]:
    """Sessions of nobody's staff, unused since then, that no living record, open question or employer's word needs.

    Ids greater than `after`, in their order. Whether one is a reporter's only the vault can say.
    """
    record = exists().where(_RECORDS.c.chat_id == _CHATS.c.id, _RECORDS.c.erased_at.is_(None))
    question = exists().where(_QUESTIONS.c.chat_id == _CHATS.c.id, _QUESTIONS.c.closed_at.is_(None))
    said = exists().where(_SUBMISSIONS.c.chat_id == _CHATS.c.id, _SUBMISSIONS.c.decided_at.is_(None))
    query = select(_CHATS.c.id).where(
        _CHATS.c.id > after,
        _CHATS.c.channel == "webchat",
        _CHATS.c.staff_id.is_(None),
        _CHATS.c.reach != AddressState.ERASED,
        func.coalesce(_CHATS.c.last_inbound_at, _CHATS.c.created_at) <= since,
        ~record,
        ~question,
        ~said,
    )
    return list(connection.execute(query.order_by(_CHATS.c.id).limit(limit)).scalars())


def questions_of_erased_chats(connection: Connection, limit: int) -> list[int]:
    """Questions whose words nobody can open any more; officers may still hold copies."""
    gone = exists().where(_CHATS.c.id == _QUESTIONS.c.chat_id, _CHATS.c.reach == AddressState.ERASED)
    held = exists().where(_LINES.c.question_id == _QUESTIONS.c.id)
    query = select(_QUESTIONS.c.id).where(gone, held).order_by(_QUESTIONS.c.id).limit(limit)
    return list(connection.execute(query).scalars())


def drop_old_messages(connection: Connection, before: datetime, limit: int) -> int:
    """Messages of before then, but for those that still wait to be sent; how many."""
    old = and_(_OUTBOX.c.created_at < before, _OUTBOX.c.status.not_in(_UNSENT))
    batch = select(_OUTBOX.c.id).where(old).order_by(_OUTBOX.c.id).limit(limit)
    return connection.execute(delete(_OUTBOX).where(_OUTBOX.c.id.in_(batch.scalar_subquery()))).rowcount


def drop_old_inbox(connection: Connection, before: datetime) -> None:
    """Keys that no provider repeats any more."""
    connection.execute(delete(_INBOX).where(_INBOX.c.received_at < before))


def drop_leftovers(connection: Connection, now: datetime, day_ago: datetime, looks_before: datetime) -> None:
    """Wrong tries of yesterday, leases and looks that are over, plans that were never confirmed."""
    connection.execute(delete(_ATTEMPTS).where(_ATTEMPTS.c.since < day_ago))
    connection.execute(delete(_LEASES).where(_LEASES.c.until < now))
    connection.execute(delete(_LOOKS).where(_LOOKS.c.at < looks_before))
    forgotten = and_(_ACTS.c.planned_at < day_ago, or_(_ACTS.c.done_at.is_(None), _ACTS.c.done_at < day_ago))
    connection.execute(update(_ACTS).where(forgotten, _ACTS.c.plan.is_not(None)).values(plan=None))
