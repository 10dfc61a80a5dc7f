"""Which messages were already accepted."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, insert, select

from storage.tables import Inbound
from storage.tables.base import table_of

_TABLE = table_of(Inbound)
_SEEN = select(_TABLE.c.key).where(
    _TABLE.c.chat_id.in_(bindparam("chats", expanding=True)), _TABLE.c.key.in_(bindparam("keys", expanding=True))
)
_REMEMBER = insert(_TABLE)


def seen(connection: Connection, chats: Iterable[int], keys: Sequence[bytes]) -> set[bytes]:
    """Those of `keys` that were accepted before in these chats. A key is of one chat only."""
    return set(connection.execute(_SEEN, {"chats": list(chats), "keys": list(keys)}).scalars())


def remember(
    connection: Connection, rows: Iterable[tuple[bytes, int]], now: datetime, failure: str | None = None
) -> None:
    """Accept messages (key, chat). A key that another process accepted meanwhile raises IntegrityError."""
    more = {"failure": failure} if failure else {}
    values = [{"key": key, "chat_id": chat, "received_at": now, **more} for key, chat in rows]
    if values:
        connection.execute(_REMEMBER, values)


def forget_before(connection: Connection, moment: datetime) -> int:
    """Drop keys that no provider will repeat any more."""
    return connection.execute(delete(_TABLE).where(_TABLE.c.received_at < moment)).rowcount
