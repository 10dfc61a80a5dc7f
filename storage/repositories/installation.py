"""The one row that says to which keys a database belongs."""

from datetime import datetime

from sqlalchemy import Connection, insert, select

from storage.tables import Installation
from storage.tables.base import table_of

_TABLE = table_of(Installation)


def canary_of(connection: Connection) -> bytes | None:
    """The text that only the right keys open; None for a database that was never used."""
    return connection.execute(select(_TABLE.c.canary)).scalar()


def add_installation(connection: Connection, canary: bytes, now: datetime) -> None:
    """The database is used from now on, with the keys that sealed `canary`."""
    connection.execute(insert(_TABLE), {"id": 1, "canary": canary, "made_at": now, "audit_head_id": 0})
