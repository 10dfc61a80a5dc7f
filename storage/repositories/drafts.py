"""Conversations that nobody went on with."""

from datetime import datetime

from sqlalchemy import Connection, select, union_all

from storage.enums import AddressState
from storage.rows import change_row, condition_of, read_column
from storage.tables.chats import FLOW_UNSEEN
from storage.tables.core import CHATS

REGISTRATION = "registration"
DOORS = ("report-door", "report-follow")
"""Conversations in front of a report that number and code open, or have opened."""
_STEPS = ("heard", "same", "more", "withdraw", "unsolved", "forget")
REPORTS = ("report", *(f"report-{step}" for step in _STEPS), *DOORS)
"""Conversations about a report; forgotten without a word, since a reminder could betray. A question of the office
stays open."""
_UNSEEN = condition_of(CHATS, FLOW_UNSEEN)


def to_remind(connection: Connection, idle_since: datetime, limit: int) -> list[int]:
    """Open chats whose registration waits since then for an answer, not reminded yet."""
    query = select(CHATS.c.id).where(
        CHATS.c.flow == REGISTRATION,
        CHATS.c.last_inbound_at <= idle_since,
        CHATS.c.reminded_at.is_(None),
        CHATS.c.reach == AddressState.OPEN,
    )
    return read_column(connection, query.order_by(CHATS.c.id).limit(limit))


def to_erase(connection: Connection, idle_since: datetime, limit: int) -> list[int]:
    """Chats idle since then in a registration, or in another conversation below which one may wait.

    Those others are looked at once: `mark_seen` takes them off the list.
    """
    idle = CHATS.c.last_inbound_at <= idle_since
    registering = select(CHATS.c.id).where(CHATS.c.flow == REGISTRATION, idle)
    other = select(CHATS.c.id).where(_UNSEEN, CHATS.c.flow != REGISTRATION, idle)
    query = select(CHATS.c.id).where(
        CHATS.c.id.in_(union_all(registering, other)), CHATS.c.reach != AddressState.ERASED
    )
    return read_column(connection, query.order_by(CHATS.c.id).limit(limit))


def open_doors(connection: Connection, idle_since: datetime, limit: int) -> list[int]:
    """Chats idle since then in front of a report that number and code opened, or were about to open."""
    query = select(CHATS.c.id).where(
        CHATS.c.flow.in_(DOORS), CHATS.c.last_inbound_at <= idle_since, CHATS.c.reach != AddressState.ERASED
    )
    return read_column(connection, query.order_by(CHATS.c.id).limit(limit))


def mark_seen(connection: Connection, chat_id: int, now: datetime) -> None:
    """The chat was reminded, or looked at; the end of its conversation clears this."""
    change_row(connection, CHATS, chat_id, reminded_at=now)


def write_state(connection: Connection, chat_id: int, state: bytes, flow: str | None) -> None:
    """What is left of the conversation."""
    change_row(connection, CHATS, chat_id, state=state, flow=flow)
