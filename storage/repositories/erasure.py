"""Destroying what is known of a person. The row stays as a tombstone: number, status and dates."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, and_, delete, exists, or_, select, update

from storage.enums import NOT_YET_SENT, AddressState
from storage.repositories.keeping import erase_with
from storage.rows import change_row, read_column
from storage.tables.core import CHATS, FILES, MOVES, OUTBOX, RECORDS, STAFF

REPORTER_NEWS = "r:"
"""How the cause of news for a reporter begins; the rest of it is a keyed digest."""


def destroy_person(connection: Connection, record_id: int, now: datetime) -> None:
    """The data key, everything it sealed, every digest by which the person could be found, and news about them."""
    erase_with(connection, RECORDS, record_id)
    moves = MOVES.c.registration_id == record_id
    connection.execute(update(MOVES).where(moves, MOVES.c.ended_at.is_(None)).values(ended_at=now, outcome="erased"))
    change_row(connection, RECORDS, record_id, erased_at=now)


def chats_about(connection: Connection, record_id: int) -> set[int]:
    """Chats in which the person was talked about: theirs, where they were typed in, those of moves."""
    own = select(RECORDS.c.chat_id, RECORDS.c.entered_chat_id).where(RECORDS.c.id == record_id)
    moves = select(MOVES.c.from_chat_id, MOVES.c.to_chat_id).where(MOVES.c.registration_id == record_id)
    found = [*connection.execute(own), *connection.execute(moves)]
    return {chat for row in found for chat in row if chat is not None}


def forget_talk(connection: Connection, chat_id: int, record_id: int) -> None:
    """All that a chat was told, and what it asked. News of others that still waits to be sent is kept."""
    waits = and_(OUTBOX.c.status.in_(NOT_YET_SENT), OUTBOX.c.registration_id.is_distinct_from(record_id))
    connection.execute(delete(OUTBOX).where(OUTBOX.c.chat_id == chat_id, ~waits))
    erase_with(connection, CHATS, chat_id, asked=True)


def forget_office(connection: Connection, chat_id: int) -> None:
    """Everything that a chat was told while an officer worked in it, and its files.

    Notices about people who are told there are kept while they wait to be sent, and what the chat was told of a
    report that it sent: that was never the office's talk with an officer.
    """
    joined = (
        select(STAFF.c.joined_at).join(CHATS, CHATS.c.staff_id == STAFF.c.id).where(CHATS.c.id == chat_id)
    ).scalar_subquery()
    waits = and_(OUTBOX.c.status.in_(NOT_YET_SENT), OUTBOX.c.registration_id.is_not(None))
    own = OUTBOX.c.dedupe_key.startswith(REPORTER_NEWS) & OUTBOX.c.dedupe_key.is_not(None)
    told = and_(OUTBOX.c.chat_id == chat_id, OUTBOX.c.created_at >= joined)
    connection.execute(delete(OUTBOX).where(told, ~waits, ~own))
    connection.execute(delete(FILES).where(FILES.c.chat_id == chat_id))


def unproven_chats(connection: Connection, record_id: int) -> list[int]:
    """Chats where nobody ever wrote and that were told of this record alone: its phone, as it was typed."""
    other = OUTBOX.alias()
    shared = exists().where(
        other.c.chat_id == CHATS.c.id, other.c.registration_id.is_not(None), other.c.registration_id != record_id
    )
    told = CHATS.c.id.in_(select(OUTBOX.c.chat_id).where(OUTBOX.c.registration_id == record_id))
    empty = (CHATS.c.last_inbound_at.is_(None), CHATS.c.address.is_not(None))
    return read_column(connection, select(CHATS.c.id).where(told, *empty, ~shared))


def forget_span(connection: Connection, chat_ids: Iterable[int], start: datetime, end: datetime) -> None:
    """What chats were told between two moments, both inclusive: the conversation that sent a record."""
    when = OUTBOX.c.created_at.between(start, end)
    connection.execute(delete(OUTBOX).where(OUTBOX.c.chat_id.in_(list(chat_ids)), when))


@dataclass(frozen=True, slots=True)
class SealedCell:
    """A sealed cell with what opens it: a message's body, or the data of a file (`file` is its id)."""

    id: int
    file: str | None
    sealed: bytes


def office_chats(connection: Connection, after: int, also: Sequence[int], limit: int) -> list[tuple[int, bytes]]:
    """Chats of officers, of those who left, and `also`, beyond id `after`, as (id, wrapped key)."""
    joined = select(STAFF.c.joined_chat_id).where(STAFF.c.joined_chat_id.is_not(None))
    office = or_(CHATS.c.staff_id.is_not(None), CHATS.c.id.in_(joined), CHATS.c.id.in_(list(also)))
    query = select(CHATS.c.id, CHATS.c.wrapped_key).where(
        office, CHATS.c.id > after, CHATS.c.reach != AddressState.ERASED
    )
    return [(row[0], row[1]) for row in connection.execute(query.order_by(CHATS.c.id).limit(limit))]


def cells_of(connection: Connection, chat_id: int, before: datetime) -> list[SealedCell]:
    """Every message and file that a chat was given before a moment and still holds."""
    said = and_(OUTBOX.c.chat_id == chat_id, OUTBOX.c.created_at < before)
    given = and_(FILES.c.chat_id == chat_id, FILES.c.created_at < before)
    messages = select(OUTBOX.c.id, OUTBOX.c.body).where(said)
    files = select(FILES.c.id, FILES.c.payload).where(given)
    found = [SealedCell(row[0], None, row[1]) for row in connection.execute(messages)]
    return found + [SealedCell(0, row[0], row[1]) for row in connection.execute(files)]


def drop_cells(connection: Connection, cells: Sequence[SealedCell]) -> None:
    """Delete messages and files."""
    messages, files = [c.id for c in cells if c.file is None], [c.file for c in cells if c.file is not None]
    if messages:
        connection.execute(delete(OUTBOX).where(OUTBOX.c.id.in_(messages)))
    if files:
        connection.execute(delete(FILES).where(FILES.c.id.in_(files)))
