"""Whose menus a channel has to set: chats of officers, with what must be known to write to them."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, and_, select

from storage.enums import AddressState, Role
from storage.tables import Chat, Staff
from storage.tables.base import table_of

_CHATS = table_of(Chat)
_STAFF = table_of(Staff)


@dataclass(frozen=True, slots=True)
class MenuChat:
    """A chat at a provider's address (sealed under its key); `role` None where nobody works there (any more)."""

    address: bytes
    wrapped_key: bytes
    channel: str
    language: str
    role: Role | None


def staff_menus(connection: Connection, channel: str) -> list[MenuChat]:
    """Every chat of a channel in which somebody works."""
    query = _query().where(_CHATS.c.channel == channel, _STAFF.c.id.is_not(None)).order_by(_CHATS.c.id)
    return [MenuChat(*row) for row in connection.execute(query)]


def staff_menu(connection: Connection, chat_id: int) -> MenuChat | None:
    """One chat; None where it has no address (any more)."""
    row = connection.execute(_query().where(_CHATS.c.id == chat_id)).first()
    return MenuChat(*row) if row else None


def _query() -> Select[Any]:
    working = and_(_STAFF.c.id == _CHATS.c.staff_id, _STAFF.c.left_at.is_(None))
    return (
        select(_CHATS.c.address, _CHATS.c.wrapped_key, _CHATS.c.channel, _CHATS.c.language, _STAFF.c.role)
        .join(_STAFF, working, isouter=True)
        .where(_CHATS.c.address.is_not(None), _CHATS.c.reach != AddressState.ERASED)
    )
