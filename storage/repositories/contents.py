"""Content resources at Twilio that were made before."""

from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from storage.tables import Content
from storage.tables.base import table_of

_TABLE = table_of(Content)


def find_content(connection: Connection, shape: str) -> str | None:
    """The sid of a shape, None where none was made yet."""
    return connection.execute(select(_TABLE.c.sid).where(_TABLE.c.shape == shape)).scalar()


def store_content(connection: Connection, shape: str, sid: str, now: datetime) -> str:
    """Keep a sid; where another process was first, theirs stays and is returned."""
    known = find_content(connection, shape)
    if known is not None:
        return known
    connection.execute(insert(_TABLE).values(shape=shape, sid=sid, made_at=now))
    return sid


def drop_content(connection: Connection, shape: str, sid: str) -> None:
    """Twilio does not know it any more."""
    connection.execute(delete(_TABLE).where(_TABLE.c.shape == shape, _TABLE.c.sid == sid))
