"""Many people at once, put into the rows without their conversations."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import func, insert, select

from storage.enums import AddressState, Status
from storage.rows import table_of
from storage.tables import Chat, Registration
from tests.support.office import Office

CHATS, RECORDS = table_of(Chat), table_of(Registration)
VILLAGE = "63.11.01.2005"


async def crowd(office: Office, count: int, *, channel: str = "webchat", **chat: Any) -> list[int]:
    """So many people, each told in a chat of their own; the chats. They share a data key, which costs time."""
    now, key = office.clock.now(), office.vault.new_data_key()
    ((most,),) = await office.rows(select(func.coalesce(func.max(CHATS.c.id), 0)))
    first = most + 1
    rows = [
        {
            "id": first + i, "channel": channel, "address_index": b"crowd-%d" % (first + i), "wrapped_key": key,
            "language": "id", "reach": AddressState.OPEN, "last_n": 0, "created_at": now, "last_inbound_at": now,
            **chat,
        }
        for i in range(count)
    ]  # fmt: skip
    if office.database.is_sqlite:
        await office.database.write(lambda c: c.execute(insert(CHATS), rows))
        ids = [row["id"] for row in rows]
    else:
        for row in rows:
            del row["id"]
        await office.database.write(lambda c: c.execute(insert(CHATS), rows))
        ids = [row[0] for row in await office.rows(select(CHATS.c.id).order_by(CHATS.c.id))][-count:]
    await registered_in(office, ids)
    return ids


async def registered_in(
    office: Office, chats: Sequence[int | None], status: Status = Status.SUBMITTED, village: str | None = VILLAGE
) -> None:
    """A record told in each of the chats."""
    now = office.clock.now()
    ((most,),) = await office.rows(select(func.count()).select_from(RECORDS))
    rows = [
        {
            "number": f"D-crowd-{most + i}", "status": status, "version": 1, "reasons": "", "village": village,
            "for_relative": False, "channel": "webchat", "chat_id": chat, "submitted_at": now, "status_at": now,
            "objected": False, "frozen": False, "papers_reminders": 0,
        }
        for i, chat in enumerate(chats)
    ]  # fmt: skip
    await office.database.write(lambda c: c.execute(insert(RECORDS), rows))
