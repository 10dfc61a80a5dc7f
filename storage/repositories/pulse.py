"""Whether the database takes what a message takes; the one row that is always there (migration 0012)."""

from sqlalchemy import Connection, update

from storage.tables.core import PULSE

PROBE = 32 * 1024
"""Bytes that are written to find out whether messages can be: on a full disk one page more may still have room."""


def beat(connection: Connection, probe: bytes) -> None:
    """Write something as large as a few messages. It must be new: what is there already costs no room."""
    connection.execute(update(PULSE).values(probe=probe))
