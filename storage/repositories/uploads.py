"""Pictures and papers of answers that are still being given."""

from datetime import datetime

from sqlalchemy import Connection, delete, func, insert, select

from storage.tables import StoredUpload
from storage.tables.base import table_of

_TABLE = table_of(StoredUpload)


def add_upload(connection: Connection, upload_id: str, chat_id: int, kind: str, content: bytes, now: datetime) -> None:
    """Keep one (already sealed)."""
    row = {"id": upload_id, "chat_id": chat_id, "type": kind, "content": content, "created_at": now}
    connection.execute(insert(_TABLE), row)


def count_uploads(connection: Connection, chat_id: int) -> int:
    """How many a chat has waiting."""
    query = select(func.count()).select_from(_TABLE).where(_TABLE.c.chat_id == chat_id)
    return int(connection.execute(query).scalar_one())


def take_upload(connection: Connection, upload_id: str, chat_id: int) -> tuple[str, bytes] | None:
    """(type, sealed bytes) of one of this chat's, which is gone then; None where there is none."""
    mine = (_TABLE.c.id == upload_id, _TABLE.c.chat_id == chat_id)
    row = connection.execute(select(_TABLE.c.type, _TABLE.c.content).where(*mine)).first()
    connection.execute(delete(_TABLE).where(*mine))
    return (row[0], row[1]) if row else None


def drop_uploads(connection: Connection, *, chat_id: int | None = None, before: datetime | None = None) -> int:
    """Forget those of a chat, or those older than a moment."""
    mine = _TABLE.c.chat_id == chat_id if chat_id is not None else _TABLE.c.created_at < before
    return connection.execute(delete(_TABLE).where(mine)).rowcount
