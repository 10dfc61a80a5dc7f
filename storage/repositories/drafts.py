"""Conversations that nobody went on with."""

from datetime import datetime

from sqlalchemy import Connection, and_, delete, or_, select, update

from storage.enums import AddressState
from storage.rows import table_of
from storage.tables import Chat, Outbound

_TABLE = table_of(Chat)
_OUTBOX = table_of(Outbound)


REGISTRATION = "registration"
REPORTS = (
    "report", "report-heard", "report-same", "report-more", "report-withdraw", "report-unsolved", "report-forget",
    "report-follow", "report-door",
)  # fmt: skip
"""Conversations about a report; forgotten without a word, since a reminder could betray. A question of the office
stays open."""
DOORS = ("report-door", "report-follow")
"""Of these the ones that number and code open."""
KEPT = ("registration.receipt", "registration.draft-erased")


def to_remind(connection: Connection, idle_since: datetime, limit: int) -> list[int]:
    """Open chats whose registration waits since then for an answer, not reminded yet."""
    query = select(_TABLE.c.id).where(
        _TABLE.c.flow == REGISTRATION,
        _TABLE.c.last_inbound_at <= idle_since,
        _TABLE.c.reminded_at.is_(None),
        _TABLE.c.reach == AddressState.OPEN,
    )
    return list(connection.execute(query.order_by(_TABLE.c.id).limit(limit)).scalars())


def to_erase(connection: Connection, idle_since: datetime, limit: int) -> list[int]:
    """Chats idle since then in a registration, or in another conversation below which one may wait.

    Those others are looked at once: `mark_seen` takes them off the list.
    """
    registering = _TABLE.c.flow == REGISTRATION
    other = and_(_TABLE.c.flow.is_not(None), _TABLE.c.flow != REGISTRATION, _TABLE.c.reminded_at.is_(None))
    query = select(_TABLE.c.id).where(
        or_(registering, other), _TABLE.c.last_inbound_at <= idle_since, _TABLE.c.reach != AddressState.ERASED
    )
    return list(connection.execute(query.order_by(_TABLE.c.id).limit(limit)).scalars())


def open_doors(connection: Connection, idle_since: datetime, limit: int) -> list[int]:
    """Chats idle since then in front of a report that number and code opened, or were about to open."""
    query = select(_TABLE.c.id).where(
        _TABLE.c.flow.in_(DOORS), _TABLE.c.last_inbound_at <= idle_since, _TABLE.c.reach != AddressState.ERASED
    )
    return list(connection.execute(query.order_by(_TABLE.c.id).limit(limit)).scalars())


def mark_seen(connection: Connection, chat_id: int, now: datetime) -> None:
    """The chat was reminded, or looked at; the end of its conversation clears this."""
    connection.execute(update(_TABLE).where(_TABLE.c.id == chat_id).values(reminded_at=now))


def write_state(connection: Connection, chat_id: int, state: bytes, flow: str | None) -> None:
    """What is left of the conversation."""
    connection.execute(update(_TABLE).where(_TABLE.c.id == chat_id).values(state=state, flow=flow))


def forget_draft_talk(connection: Connection, chat_id: int) -> None:
    """What was said on the way of a registration; receipts stay."""
    said = or_(_OUTBOX.c.key.like("registration.%"), _OUTBOX.c.key.like("problems.%"))
    mine = and_(_OUTBOX.c.chat_id == chat_id, said, _OUTBOX.c.key.not_in(KEPT))
    connection.execute(delete(_OUTBOX).where(mine))
