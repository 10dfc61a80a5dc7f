"""Evidence of a report, opened in the moment in which an officer fetches it; it lies nowhere else in plain bytes."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection

from handlers.rules.access import ReportThing, Sight, sight
from storage.repositories.chats import peek_chat
from storage.repositories.staff import get_staff
from storage.repositories.unsealings import sealed_file
from storage.vault import Vault


class Closed(Exception):
    """It was erased or withdrawn, or who asks is no officer any more who may see it."""


def open_evidence(connection: Connection, vault: Vault, chat_id: int, payload: Mapping[str, Any]) -> bytes:
    """The file that an officer was offered in this chat. Raises Closed.

    `payload` names the evidence and the officer; the role is looked at again, since it may have ended since then.
    """
    chat = peek_chat(connection, chat_id)
    staff = get_staff(connection, chat.staff_id) if chat is not None and chat.staff_id is not None else None
    if staff is None or staff.id != payload["officer"] or sight(staff.role, ReportThing.EVIDENCE) is Sight.NEVER:
        raise Closed
    found = sealed_file(connection, payload["evidence"])
    if found is None:
        raise Closed
    return vault.data_key(found.wrapped_key).open(found.content, f"evidence.content:{found.number}")
