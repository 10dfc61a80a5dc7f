"""What came in: which messages were already accepted, and updates that nobody could read."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, insert, select

from storage.rows import count_rows
from storage.tables.core import INBOX, UNREAD

_SEEN = select(INBOX.c.key).where(
    INBOX.c.chat_id.in_(bindparam("chats", expanding=True)), INBOX.c.key.in_(bindparam("keys", expanding=True))
)
_REMEMBER = insert(INBOX)


def seen(connection: Connection, chats: Iterable[int], keys: Sequence[bytes]) -> set[bytes]:
    """Those of `keys` that were accepted before in these chats. A key is of one chat only."""
    return set(connection.execute(_SEEN, {"chats": list(chats), "keys": list(keys)}).scalars())


def accept(
    connection: Connection, rows: Iterable[tuple[bytes, int]], now: datetime, failure: str | None = None
) -> None:
    """Accept messages (key, chat). A key that another process accepted meanwhile raises IntegrityError."""
    more = {"failure": failure} if failure else {}
    values = [{"key": key, "chat_id": chat, "received_at": now, **more} for key, chat in rows]
    if values:
        connection.execute(_REMEMBER, values)


def add_unread(connection: Connection, channel: str, sealed: bytes, failure: str, now: datetime) -> None:
    """One update, sealed with the context "unread.body:CHANNEL"; `failure` is the class of what went wrong."""
    values = {"channel": channel, "body": sealed, "failure": failure[:120], "received_at": now}
    connection.execute(insert(UNREAD), values)


def count_unread(connection: Connection) -> int:
    """How many updates that nobody could read are kept for whoever mends the program."""
    return count_rows(connection, UNREAD)
