"""Wishes to have a record told to another chat."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, insert, or_, select, update

from storage.enums import AddressState, OutboxStatus
from storage.repositories.scoping import inside
from storage.scope import Scope
from storage.tables import Chat, Move, Outbound, Registration
from storage.tables.base import table_of

_TABLE = table_of(Move)
_CHATS = table_of(Chat)
_RECORDS = table_of(Registration)
_OUTBOX = table_of(Outbound)
_COLUMNS: tuple[Any, ...] = (
    _TABLE.c.id, _TABLE.c.registration_id, _TABLE.c.number, _TABLE.c.from_chat_id, _TABLE.c.to_chat_id,
    _TABLE.c.wrapped_key, _TABLE.c.details, _TABLE.c.village, _TABLE.c.for_relative, _TABLE.c.changed,
    _TABLE.c.consented_at, _TABLE.c.asked_at,
)  # fmt: skip

FORGOTTEN = {"wrapped_key": None, "details": None, "village": None}
"""The columns of a wish that is decided: what was typed with it is not needed any more."""


@dataclass(frozen=True, slots=True)
class MoveRow:
    """One open wish; `details` are sealed under its own key."""

    id: int
    registration_id: int
    number: str
    from_chat_id: int | None
    to_chat_id: int
    wrapped_key: bytes | None
    details: bytes | None
    village: str | None
    for_relative: bool
    changed: str
    consented_at: datetime
    asked_at: datetime


def add_move(connection: Connection, **values: Any) -> int:  # noqa: ANN401 -- columns
    """A new wish; its id."""
    return int(connection.execute(insert(_TABLE).returning(_TABLE.c.id), values).scalar_one())


def open_moves_of(connection: Connection, registration_id: int) -> list[MoveRow]:
    """Open wishes about a record, oldest first."""
    mine = (_TABLE.c.registration_id == registration_id, _TABLE.c.ended_at.is_(None))
    return [MoveRow(*row) for row in connection.execute(select(*_COLUMNS).where(*mine).order_by(_TABLE.c.id))]


def records_with_moves(connection: Connection, scope: Scope, limit: int) -> list[tuple[str, bool]]:
    """(number, frozen?) of the records in the scope that open wishes are about, the longest waiting first."""
    query = (
        select(_RECORDS.c.number, _RECORDS.c.frozen)
        .join(_TABLE, _TABLE.c.registration_id == _RECORDS.c.id)
        .where(_TABLE.c.ended_at.is_(None), _RECORDS.c.erased_at.is_(None), inside(scope))
        .group_by(_RECORDS.c.number, _RECORDS.c.frozen)
        .order_by(func.min(_TABLE.c.id))
    )
    return [(number, frozen) for number, frozen in connection.execute(query.limit(limit))]


def open_moves_to(connection: Connection, chat_ids: Collection[int]) -> list[MoveRow]:
    """Wishes of these chats that are not decided yet, oldest first."""
    mine = (_TABLE.c.to_chat_id.in_(chat_ids), _TABLE.c.ended_at.is_(None))
    return [MoveRow(*row) for row in connection.execute(select(*_COLUMNS).where(*mine).order_by(_TABLE.c.id))]


def change_move(connection: Connection, move_id: int, **values: Any) -> None:  # noqa: ANN401 -- columns
    """What was typed with the wish is typed anew."""
    connection.execute(update(_TABLE).where(_TABLE.c.id == move_id).values(values))


def end_move(connection: Connection, move_id: int, outcome: str, now: datetime) -> None:
    """The wish is decided; what was sealed for it is not needed any more."""
    ended = update(_TABLE).where(_TABLE.c.id == move_id)
    connection.execute(ended.values(ended_at=now, outcome=outcome, **FORGOTTEN))


def ripe_moves(connection: Connection, now: datetime, limit: int) -> list[MoveRow]:
    """Wishes whose time is over and whose old chat is closed; frozen records wait for an officer."""
    query = (
        select(*_COLUMNS)
        .join(_RECORDS, _RECORDS.c.id == _TABLE.c.registration_id)
        .outerjoin(_CHATS, _CHATS.c.id == _RECORDS.c.chat_id)
        .where(_TABLE.c.ended_at.is_(None), _TABLE.c.ripe_at <= now, _RECORDS.c.frozen.is_(False))
        .where(_RECORDS.c.erased_at.is_(None))
        .where(or_(_CHATS.c.id.is_(None), _CHATS.c.reach != AddressState.OPEN))
        .order_by(_TABLE.c.id)
        .limit(limit)
    )
    return [MoveRow(*row) for row in connection.execute(query)]


def end_news(connection: Connection, topic: str, now: datetime) -> None:
    """What a topic said is settled: nobody else hears it from now on."""
    connection.execute(update(_OUTBOX).where(_OUTBOX.c.topic == topic).values(expires_at=now))


def withdraw_news(connection: Connection, chat_id: int, registration_id: int) -> None:
    """News about a record that a chat has not been sent yet is not for it any more."""
    unsent = (
        _OUTBOX.c.chat_id == chat_id,
        _OUTBOX.c.registration_id == registration_id,
        _OUTBOX.c.status.in_((OutboxStatus.PENDING, OutboxStatus.PARKED)),
    )
    connection.execute(update(_OUTBOX).where(*unsent).values(status=OutboxStatus.WITHDRAWN))
