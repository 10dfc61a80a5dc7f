"""Files that chats may fetch, and the pictures and papers of answers that are still being given ("uploads")."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from storage.rows import columns_of, count_rows, read_first
from storage.tables.core import FILES, UPLOADS


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file's recipe with its sealed data."""

    name: str
    type: str
    recipe: str
    payload: bytes


def get_file(connection: Connection, chat_id: int, file_id: str, now: datetime) -> FileRow | None:
    """A file of this chat that has not expired."""
    query = select(*columns_of(FileRow, FILES)).where(FILES.c.id == file_id, FILES.c.chat_id == chat_id)
    return read_first(connection, query.where(FILES.c.expires_at > now), FileRow)


def add_file(connection: Connection, **values: Any) -> None:  # noqa: ANN401 -- columns
    """One more file."""
    connection.execute(insert(FILES), values)


def add_files(connection: Connection, rows: Sequence[dict[str, Any]]) -> None:
    """Files that chats may fetch from now on."""
    if rows:
        connection.execute(insert(FILES), rows)


@dataclass(frozen=True, slots=True)
class Offered:
    """A file that is found by its id alone: whose chat it was offered in, and its sealed data."""

    chat_id: int
    payload: bytes


def find_file(connection: Connection, file_id: str, recipe: str, now: datetime) -> Offered | None:
    """A file of one kind that has not expired, in whatever chat."""
    query = select(*columns_of(Offered, FILES)).where(FILES.c.id == file_id, FILES.c.recipe == recipe)
    return read_first(connection, query.where(FILES.c.expires_at > now), Offered)


def drop_files(connection: Connection, chat_id: int, recipe: str) -> None:
    """Delete all files of one kind that were offered in a chat."""
    connection.execute(delete(FILES).where(FILES.c.chat_id == chat_id, FILES.c.recipe == recipe))


def write_file(connection: Connection, file_id: str, payload: bytes) -> None:
    """Other sealed data for a file."""
    connection.execute(update(FILES).where(FILES.c.id == file_id).values(payload=payload))


def drop_file(connection: Connection, file_id: str) -> None:
    """Delete one."""
    connection.execute(delete(FILES).where(FILES.c.id == file_id))


def add_upload(
    connection: Connection,
    upload_id: str,
    chat_id: int,
    kind: str,
    content: bytes,
    now: datetime,
    texts: bytes | None = None,
) -> None:
    """Keep one picture or paper of an answer that is still being given, already sealed under the chat's key."""
    row = {"id": upload_id, "chat_id": chat_id, "type": kind, "content": content, "created_at": now, "texts": texts}
    connection.execute(insert(UPLOADS), row)


def count_uploads(connection: Connection, chat_id: int) -> int:
    """How many uploads of a chat wait for their answer to be finished."""
    return count_rows(connection, UPLOADS, UPLOADS.c.chat_id == chat_id)


def take_upload(connection: Connection, upload_id: str, chat_id: int) -> tuple[str, bytes, bytes | None] | None:
    """Take one upload of that id out of a chat: (type, sealed bytes, sealed words on its pages); None for none."""
    mine = delete(UPLOADS).where(UPLOADS.c.id == upload_id, UPLOADS.c.chat_id == chat_id)
    row = connection.execute(mine.returning(UPLOADS.c.type, UPLOADS.c.content, UPLOADS.c.texts)).first()
    return (row[0], row[1], row[2]) if row else None


def drop_uploads(connection: Connection, chat_id: int) -> None:
    """Forget the uploads of a chat."""
    connection.execute(delete(UPLOADS).where(UPLOADS.c.chat_id == chat_id))
