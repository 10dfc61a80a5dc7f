"""Serial numbers. Taken last in a transaction: the row stays locked until the commit."""

from sqlalchemy import Connection, delete, insert, select, text, update

from storage.tables import Counter
from storage.tables.base import table_of

_TABLE = table_of(Counter)

_NEXT = text(
    "INSERT INTO counters (name, last) VALUES (:name, 1) "
    "ON CONFLICT (name) DO UPDATE SET last = counters.last + 1 RETURNING last"
)


def next_serial(connection: Connection, name: str) -> int:
    """The next number under `name`, from 1, without gaps among committed ones."""
    return int(connection.execute(_NEXT, {"name": name}).scalar_one())


def last_count(connection: Connection, name: str) -> int:
    """Where a counter stands, 0 where it is not kept."""
    return int(connection.execute(select(_TABLE.c.last).where(_TABLE.c.name == name)).scalar() or 0)


def count_to(connection: Connection, name: str, last: int) -> None:
    """Remember how far a long job has come."""
    if connection.execute(update(_TABLE).where(_TABLE.c.name == name).values(last=last)).rowcount == 0:
        connection.execute(insert(_TABLE), {"name": name, "last": last})


def drop_counter(connection: Connection, name: str) -> None:
    """The job is through."""
    connection.execute(delete(_TABLE).where(_TABLE.c.name == name))
