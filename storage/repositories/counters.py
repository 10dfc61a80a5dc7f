"""Serial numbers. Taken last in a transaction: the row stays locked until the commit."""

from sqlalchemy import Connection, text

_NEXT = text(
    "INSERT INTO counters (name, last) VALUES (:name, 1) "
    "ON CONFLICT (name) DO UPDATE SET last = counters.last + 1 RETURNING last"
)


def next_serial(connection: Connection, name: str) -> int:
    """The next number under `name`, from 1, without gaps among committed ones."""
    return int(connection.execute(_NEXT, {"name": name}).scalar_one())
