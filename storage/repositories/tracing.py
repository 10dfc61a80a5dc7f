"""One message from its arrival to its answer and its delivery: states, moments, codes; no words, nobody's address."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from storage.enums import AddressState, OutboxStatus, Status
from storage.rows import columns_of, read_all, read_column, read_first
from storage.tables.core import CHATS, INBOX, OUTBOX, RECORDS


@dataclass(frozen=True, slots=True)
class Told:
    """A message that goes out. `registration_id`: the record that it is news of, None for an answer."""

    id: int
    chat_id: int
    channel: str
    reach: AddressState
    key: str
    status: OutboxStatus
    rung: int
    attempts: int
    created_at: datetime
    due_at: datetime | None
    sent_at: datetime | None
    delivered_at: datetime | None
    read_at: datetime | None
    passed_on_at: datetime | None
    registration_id: int | None
    copy_of: int | None
    provider_id: str | None
    error: str | None


_TOLD = select(*columns_of(Told, OUTBOX, CHATS)).join(CHATS, CHATS.c.id == OUTBOX.c.chat_id).order_by(OUTBOX.c.id)


@dataclass(frozen=True, slots=True)
class Arrived:
    """A message that came in. `failure`: the class of the error where it could not be handled."""

    chat_id: int
    channel: str
    received_at: datetime
    failure: str | None


def message_told(connection: Connection, message_id: int) -> Told | None:
    """One message that goes out."""
    return read_first(connection, _TOLD.where(OUTBOX.c.id == message_id), Told)


def news_of(connection: Connection, record_id: int) -> list[Told]:
    """All that was told of a record, in the order in which it was made."""
    return read_all(connection, _TOLD.where(OUTBOX.c.registration_id == record_id), Told)


def answers_to(connection: Connection, chat_id: int, at: datetime) -> list[Told]:
    """What was said in a chat by the transaction of that moment."""
    return read_all(connection, _TOLD.where(OUTBOX.c.chat_id == chat_id, OUTBOX.c.created_at == at), Told)


def arrived(connection: Connection, begins: bytes) -> Arrived | None:
    """The message whose digest begins so. Walks through all that is remembered: for an operator, now and then."""
    upper = (int.from_bytes(begins) + 1).to_bytes(len(begins) + 1)[-len(begins) :]
    query = (
        select(*columns_of(Arrived, INBOX, CHATS))
        .join(CHATS, CHATS.c.id == INBOX.c.chat_id)
        .where(INBOX.c.key >= begins, INBOX.c.key < upper)
    )
    return read_first(connection, query, Arrived)


def arrivals_at(connection: Connection, chat_id: int, at: datetime) -> list[bytes]:
    """The digests of what a chat sent that was handled by the transaction of that moment."""
    query = select(INBOX.c.key).where(INBOX.c.chat_id == chat_id, INBOX.c.received_at == at)
    return read_column(connection, query)


def record_at(connection: Connection, number: str) -> tuple[int, Status, datetime] | None:
    """(id, where it stands, since when) of the record of a receipt number."""
    query = select(RECORDS.c.id, RECORDS.c.status, RECORDS.c.status_at).where(RECORDS.c.number == number)
    row = connection.execute(query).first()
    return (row[0], row[1], row[2]) if row is not None else None
