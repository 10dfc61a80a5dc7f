"""Who agreed to be written to at which phone, in which words, and until when."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, insert, or_, select, update

from storage.enums import AddressState
from storage.tables import Chat, OptIn
from storage.tables.base import table_of

_TABLE = table_of(OptIn)
_CHATS = table_of(Chat)
_STANDING = _TABLE.c.ended_at.is_(None)


def add_opt_in(connection: Connection, **values: Any) -> None:  # noqa: ANN401 -- columns
    """Somebody agreed."""
    connection.execute(insert(_TABLE), values)


def opted_in(connection: Connection, phone_indexes: Sequence[bytes]) -> bool:
    """True while an agreement for the phone stands."""
    query = select(_TABLE.c.id).where(_TABLE.c.phone_index.in_(phone_indexes), _STANDING).limit(1)
    return connection.execute(query).first() is not None


def said_stop(connection: Connection, phone_indexes: Sequence[bytes]) -> bool:
    """True while a chat that has the phone wants no news: whoever types the number elsewhere changes nothing."""
    mine = (_CHATS.c.phone_index.in_(phone_indexes), _CHATS.c.reach == AddressState.OPTED_OUT)
    return connection.execute(select(_CHATS.c.id).where(*mine).limit(1)).first() is not None


def end_opt_ins(connection: Connection, phone_indexes: Sequence[bytes], chat_id: int, now: datetime) -> None:
    """Their owner says STOP: no more messages to the phone, nor what was agreed to in this chat for itself."""
    of_chat = and_(_TABLE.c.chat_id == chat_id, _TABLE.c.registration_id.is_(None))
    mine = or_(_TABLE.c.phone_index.in_(phone_indexes), of_chat)
    connection.execute(update(_TABLE).where(mine, _STANDING).values(ended_at=now))


def end_opt_ins_for(connection: Connection, registration_id: int, now: datetime) -> None:
    """The consent was taken back, or the phone is another one."""
    mine = _TABLE.c.registration_id == registration_id
    connection.execute(update(_TABLE).where(mine, _STANDING).values(ended_at=now))


def forget_phones_for(connection: Connection, registration_id: int, unfindable: bytes) -> None:
    """That somebody agreed stays on record; which phone it was does not."""
    mine = _TABLE.c.registration_id == registration_id
    connection.execute(update(_TABLE).where(mine).values(phone_index=unfindable, chat_id=None))
