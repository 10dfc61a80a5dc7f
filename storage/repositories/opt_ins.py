"""Who agreed to be written to at which phone, in which words, and until when."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, or_, select, update

from storage.tables import OptIn
from storage.tables.base import table_of

_TABLE = table_of(OptIn)
_STANDING = _TABLE.c.ended_at.is_(None)


def add_opt_in(connection: Connection, **values: Any) -> None:  # noqa: ANN401 -- columns
    """Somebody agreed."""
    connection.execute(insert(_TABLE), values)


def opted_in(connection: Connection, phone_indexes: Sequence[bytes]) -> bool:
    """True while an agreement for the phone stands."""
    query = select(_TABLE.c.id).where(_TABLE.c.phone_index.in_(phone_indexes), _STANDING).limit(1)
    return connection.execute(query).first() is not None


def end_opt_ins(connection: Connection, phone_indexes: Sequence[bytes], chat_id: int | None, now: datetime) -> None:
    """No more messages to the phone; `chat_id`: nor those that were agreed to in this chat for itself."""
    mine = or_(_TABLE.c.phone_index.in_(phone_indexes), _TABLE.c.chat_id == chat_id)
    connection.execute(update(_TABLE).where(mine, _STANDING).values(ended_at=now))


def forget_phone(connection: Connection, phone_indexes: Sequence[bytes], unfindable: bytes, now: datetime) -> None:
    """That somebody agreed stays on record; which phone it was does not."""
    mine = _TABLE.c.phone_index.in_(phone_indexes)
    connection.execute(update(_TABLE).where(mine, _STANDING).values(ended_at=now))
    connection.execute(update(_TABLE).where(mine).values(phone_index=unfindable, chat_id=None))
