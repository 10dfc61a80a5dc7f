"""What the outbox knows of messages that a provider may have."""

from collections.abc import Collection

from sqlalchemy import Connection, select

from storage.tables import Chat, Outbound
from storage.tables.base import table_of

_TABLE = table_of(Outbound)
_CHATS = table_of(Chat)


def ids_of_others(connection: Connection, provider_ids: Collection[str], message_id: int) -> set[str]:
    """Those of the provider's ids that belong to other messages than this one."""
    query = select(_TABLE.c.provider_id).where(_TABLE.c.provider_id.in_(provider_ids), _TABLE.c.id != message_id)
    return set(connection.execute(query).scalars()) if provider_ids else set()


def stored_body(connection: Connection, message_id: int) -> tuple[int, bytes, bytes, str] | None:
    """(chat, its wrapped key, the sealed body, the chat's language) of a message; None where it is gone."""
    query = (
        select(_TABLE.c.chat_id, _CHATS.c.wrapped_key, _TABLE.c.body, _CHATS.c.language)
        .join(_CHATS, _CHATS.c.id == _TABLE.c.chat_id)
        .where(_TABLE.c.id == message_id)
    )
    row = connection.execute(query).first()
    return (row[0], row[1], row[2], row[3]) if row else None
