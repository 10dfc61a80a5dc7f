"""Files that chats may fetch."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from storage.tables import File
from storage.tables.base import table_of

_TABLE = table_of(File)


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file's recipe with its sealed data."""

    name: str
    type: str
    recipe: str
    payload: bytes


def get_file(connection: Connection, chat_id: int, file_id: str, now: datetime) -> FileRow | None:
    """A file of this chat that has not expired."""
    table = _TABLE
    query = select(table.c.name, table.c.type, table.c.recipe, table.c.payload).where(
        table.c.id == file_id, table.c.chat_id == chat_id, table.c.expires_at > now
    )
    row = connection.execute(query).first()
    return FileRow(*row) if row else None


def drop_expired(connection: Connection, now: datetime) -> int:
    """Forget files whose time is over."""
    return connection.execute(delete(_TABLE).where(_TABLE.c.expires_at <= now)).rowcount


def add_file(connection: Connection, **values: Any) -> None:  # noqa: ANN401 -- columns
    """One more file."""
    connection.execute(insert(_TABLE), values)


def add_files(connection: Connection, rows: Sequence[dict[str, Any]]) -> None:
    """Files that chats may fetch from now on."""
    if rows:
        connection.execute(insert(_TABLE), rows)


@dataclass(frozen=True, slots=True)
class Offered:
    """A file that is found by its id alone: whose chat it was offered in, and its sealed data."""

    chat_id: int
    payload: bytes


def find_file(connection: Connection, file_id: str, recipe: str, now: datetime) -> Offered | None:
    """A file of one kind that has not expired, in whatever chat."""
    query = select(_TABLE.c.chat_id, _TABLE.c.payload).where(
        _TABLE.c.id == file_id, _TABLE.c.recipe == recipe, _TABLE.c.expires_at > now
    )
    row = connection.execute(query).first()
    return Offered(*row) if row else None


def take_file(connection: Connection, file_id: str) -> bool:
    """Take it away; whoever comes second gets False."""
    return connection.execute(delete(_TABLE).where(_TABLE.c.id == file_id)).rowcount == 1
