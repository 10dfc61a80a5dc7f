"""Records and chats whose time is over; of other rows each table says it (`storage.tables.keeping`)."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, exists, func, select

from storage.enums import AddressState, Status
from storage.rows import read_column
from storage.tables.core import CHATS, QUESTIONS, RECORDS, SUBMISSIONS


def records_at_rest(connection: Connection, status: Status, since: datetime, limit: int) -> list[int]:
    """Records that stand there at least since then and are not erased yet."""
    mine = (RECORDS.c.status == status, RECORDS.c.status_at <= since, RECORDS.c.erased_at.is_(None))
    return read_column(
        connection, select(RECORDS.c.id).where(*mine).order_by(RECORDS.c.status_at, RECORDS.c.id).limit(limit)
    )


def idle_sessions(
    connection: Connection, channels: Collection[str], since: datetime, limit: int, after: int, until: int
) -> list[int]:
    """Sessions of nobody's staff, unused since then, that no living record, open question or employer's word needs.

    `channels`: those whose chats are sessions. Ids greater than `after`, up to `until`, in their order. Whether one is
    a reporter's only the vault can say.
    """
    record = exists().where(RECORDS.c.chat_id == CHATS.c.id, RECORDS.c.erased_at.is_(None))
    question = exists().where(QUESTIONS.c.chat_id == CHATS.c.id, QUESTIONS.c.closed_at.is_(None))
    said = exists().where(SUBMISSIONS.c.chat_id == CHATS.c.id, SUBMISSIONS.c.decided_at.is_(None))
    query = select(CHATS.c.id).where(
        CHATS.c.id > after,
        CHATS.c.id <= until,
        CHATS.c.channel.in_(channels),
        CHATS.c.staff_id.is_(None),
        CHATS.c.reach != AddressState.ERASED,
        func.coalesce(CHATS.c.last_inbound_at, CHATS.c.created_at) <= since,
        ~record,
        ~question,
        ~said,
    )
    return read_column(connection, query.order_by(CHATS.c.id).limit(limit))


def newest_chat(connection: Connection) -> int:
    """The id of the chat that came last, 0 where there is none."""
    return int(connection.execute(select(func.max(CHATS.c.id))).scalar() or 0)
