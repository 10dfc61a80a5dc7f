"""`python -m bot trace`: what became of one message, or of the news of one record. Plain English, for operators."""

from collections.abc import Iterator
from datetime import UTC, datetime

from sqlalchemy import Connection

from bot.turn.tracing import digest_of, key_of, trace_of
from handlers.rules.registrations.receipt import parse_receipt
from storage.enums import AddressState
from storage.repositories.tracing import Told, answers_to, arrivals_at, arrived, message_told, news_of, record_at

MOMENTS = (
    ("made", "created_at"),
    ("due", "due_at"),
    ("sent", "sent_at"),
    ("delivered", "delivered_at"),
    ("read", "read_at"),
    ("passed on", "passed_on_at"),
)


class NoTrace(Exception):
    """It is not known here; the text says what can be asked."""


def trace(connection: Connection, what: str) -> list[str]:
    """The lines about a record (`D-2611-00001-7`), a message that goes out (`4711`) or one that came in (its trace).

    Raises NoTrace.
    """
    asked = what.strip()
    if number := parse_receipt(asked):
        return _record(connection, number)
    if asked.isascii() and asked.isdigit():
        return _message(connection, int(asked))
    if begins := key_of(asked):
        return _arrival(connection, asked, begins)
    raise NoTrace("Ask for a record (D-2611-00001-7), for the message= of a log line, or for one of its traces=.")


def _record(connection: Connection, number: str) -> list[str]:
    found = record_at(connection, number)
    if found is None:
        raise NoTrace(f"{number} is no record of this office. Reports are not followed: that would name their chat.")
    record, status, since = found
    news = news_of(connection, record)
    lines = [f"{number} is {status} since {_moment(since)}; {len(news)} messages about it"]
    return lines + [line for told in news for line in _told(told)]


def _message(connection: Connection, message: int) -> list[str]:
    told = message_told(connection, message)
    if told is None:
        raise NoTrace(f"There is no message {message}, or it is no longer kept.")
    lines = list(_told(told))
    if told.registration_id is None:
        lines += [f"  answers {trace_of(key)}" for key in arrivals_at(connection, told.chat_id, told.created_at)]
    return lines


def _arrival(connection: Connection, asked: str, begins: bytes) -> list[str]:
    found = arrived(connection, begins)
    if found is None:
        raise NoTrace(f"{asked} is not known, or no longer kept.")
    failed = f", could not be handled: {found.failure}" if found.failure else ""
    answers = answers_to(connection, found.chat_id, found.received_at)
    lines = [f"{asked} was accepted on {found.channel} at {_moment(found.received_at)}{failed}"]
    return lines + [line for told in answers for line in _told(told)]


def _told(told: Told) -> Iterator[str]:
    """What the message is, and how far it came."""
    key = f" {told.key}" if told.registration_id is not None else ""
    copy = f", tells {told.copy_of} again" if told.copy_of is not None else ""
    error = f" ({told.error})" if told.error else ""
    yield f"message {told.id}{key} on {told.channel}, rung {told.rung}{copy}: {told.status}{error}"
    moments = [f"{word} {_moment(at)}" for word, column in MOMENTS if (at := getattr(told, column)) is not None]
    provider = (
        [f"provider's id {told.provider_id}, in the log {digest_of(told.provider_id)}"] if told.provider_id else []
    )
    closed = [f"the address is {told.reach}"] if told.reach is not AddressState.OPEN else []
    yield "  " + "; ".join([*moments, f"attempts {told.attempts}", *provider, *closed])


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
