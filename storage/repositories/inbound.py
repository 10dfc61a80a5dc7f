"""What came in: which messages were already accepted, and updates that nobody could read."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, func, insert, select

from storage.rows import table_of
from storage.tables import Inbound, Unread

_TABLE = table_of(Inbound)
_UNREAD = table_of(Unread)

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


def add_unread(connection: Connection, channel: str, sealed: bytes, failure: str, now: datetime) -> None:
    """One update, sealed with the context "unread.body:CHANNEL"; `failure` is the class of what went wrong."""
    values = {"channel": channel, "body": sealed, "failure": failure[:120], "received_at": now}
    connection.execute(insert(_UNREAD), values)


def count_unread(connection: Connection) -> int:
    """How many are kept."""
    return int(connection.execute(select(func.count()).select_from(_UNREAD)).scalar_one())


def drop_unread(connection: Connection, before: datetime) -> None:
    """Those of before then."""
    connection.execute(delete(_UNREAD).where(_UNREAD.c.received_at < before))
