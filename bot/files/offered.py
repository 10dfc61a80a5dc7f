"""Files that chats were offered: a recipe in the database, drawn when it is fetched or sent."""

import json
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.clock import Clock
from bot.contract import Attached
from bot.drawing.pool import in_pool
from bot.drawing.recipes import draw
from bot.files.evidence import Closed, open_evidence
from handlers.services.reports.looks import RECIPE
from storage.database import Database
from storage.repositories.chats import peek_chat
from storage.repositories.files import FileRow, get_file
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
        return row, await _opened(database, vault, chat_id, payload)
    return row, await in_pool(draw, row.recipe, payload)


async def _opened(database: Database, vault: Vault, chat_id: int, payload: Mapping[str, Any]) -> bytes:
    """A file of a report's vault, for the officer whom it was offered to. Raises NoSuchFile."""
    try:
        return await database.read(lambda c: open_evidence(c, vault, chat_id, payload))
    except Closed:
        raise NoSuchFile from None


def attached(database: Database, vault: Vault, clock: Clock, chat_id: int, file: Mapping[str, str]) -> Attached:
    """The file of a message, for the channel that sends it."""

    async def content() -> bytes:
        return (await draw_stored(database, vault, chat_id, file["id"], clock.now()))[1]

    return Attached(file["id"], file["name"], file["type"], content)
