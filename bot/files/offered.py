"""Files that chats were offered: a recipe in the database, drawn when it is fetched or sent."""

import json
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot.clock import Clock
from bot.contract import Attached
from bot.drawing.pool import in_pool
from bot.drawing.recipes import draw
from handlers.rules.access import ReportThing, Sight, sight
from handlers.services.reports.looks import RECIPE
from storage.database import Database
from storage.repositories.chats import ChatRow, peek_chat
from storage.repositories.files import FileRow, get_file
from storage.repositories.staff import get_staff
from storage.repositories.unsealings import sealed_file
from storage.vault import Vault

FILE_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")


class NoSuchFile(Exception):
    """It never was, has expired, or belongs to another chat."""


async def draw_stored(
    database: Database, vault: Vault, chat_id: int, file_id: str, now: datetime
) -> tuple[FileRow, bytes]:
    """A file of this chat with its bytes. Raises NoSuchFile, and Crashed where it cannot be drawn."""
    if not FILE_ID.fullmatch(file_id):
        raise NoSuchFile
    chat = await database.read(lambda c: peek_chat(c, chat_id))
    row = await database.read(lambda c: get_file(c, chat_id, file_id, now))
    if chat is None or row is None:
        raise NoSuchFile
    payload = json.loads(vault.data_key(chat.wrapped_key).open(row.payload, f"files.payload:{file_id}"))
    if row.recipe == RECIPE:
        return row, await database.read(lambda c: _opened_evidence(c, vault, chat, payload))
    return row, await in_pool(draw, row.recipe, payload)


def _opened_evidence(connection: Connection, vault: Vault, chat: ChatRow, payload: Mapping[str, Any]) -> bytes:
    """Evidence of a report, opened for the officer whom it was offered to; it lies nowhere else in plain bytes.

    `payload` names the evidence and the officer; the role is looked at again, since it may have ended since then.
    Raises NoSuchFile where it did, or where the evidence was erased or withdrawn.
    """
    staff = get_staff(connection, chat.staff_id) if chat.staff_id is not None else None
    if staff is None or staff.id != payload["officer"] or sight(staff.role, ReportThing.EVIDENCE) is Sight.NEVER:
        raise NoSuchFile
    found = sealed_file(connection, payload["evidence"])
    if found is None:
        raise NoSuchFile
    return vault.data_key(found.wrapped_key).open(found.content, f"evidence.content:{found.number}")


def attached(database: Database, vault: Vault, clock: Clock, chat_id: int, file: Mapping[str, str]) -> Attached:
    """The file of a message, for the channel that sends it."""

    async def content() -> bytes:
        return (await draw_stored(database, vault, chat_id, file["id"], clock.now()))[1]

    return Attached(file["id"], file["name"], file["type"], content)
