"""Files that chats may fetch."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, select

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
