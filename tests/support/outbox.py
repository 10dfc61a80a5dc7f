"""Messages of the outbox by their keys, which stand in the sealed bodies alone."""

from typing import Any

from sqlalchemy import ColumnElement, select

from bot.turn.sealed import body_of
from storage.tables.core import CHATS, OUTBOX
from tests.support.office import Office


async def stored(office: Office, *where: ColumnElement[bool]) -> list[tuple[str, Any]]:
    """(key, row) of every message that meets these conditions, oldest first."""
    query = select(OUTBOX, CHATS.c.wrapped_key).join(CHATS, CHATS.c.id == OUTBOX.c.chat_id)
    rows = await office.rows(query.where(*where).order_by(OUTBOX.c.id))
    return [(str(body_of(office.vault, row.wrapped_key, row.chat_id, row.body)["key"]), row) for row in rows]


async def news_of(office: Office, chat: int) -> list[str]:
    """Keys of the news for a chat, oldest first; what waits for the full hour too."""
    await office.hour()
    return [key for key, _row in await stored(office, OUTBOX.c.chat_id == chat, OUTBOX.c.push)]
