"""What providers sent in a shape that we do not know: kept for whoever mends the program, and not for long."""

from datetime import datetime

from sqlalchemy import Connection, delete, func, insert, select

from storage.tables import Unread
from storage.tables.base import table_of

_TABLE = table_of(Unread)


def add_unread(connection: Connection, channel: str, sealed: bytes, failure: str, now: datetime) -> None:
    """One update, sealed with the context "unread.body:CHANNEL"; `failure` is the class of what went wrong."""
    values = {"channel": channel, "body": sealed, "failure": failure[:120], "received_at": now}
    connection.execute(insert(_TABLE), values)


def count_unread(connection: Connection) -> int:
    """How many are kept."""
    return int(connection.execute(select(func.count()).select_from(_TABLE)).scalar_one())


def drop_unread(connection: Connection, before: datetime) -> None:
    """Those of before then."""
    connection.execute(delete(_TABLE).where(_TABLE.c.received_at < before))
