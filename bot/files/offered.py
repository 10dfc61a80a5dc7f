"""Files that chats were offered: a recipe in the database, drawn when it is fetched or sent."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import structlog
from sqlalchemy import Connection

from bot.clock import Clock
from bot.contract import Attached
from bot.drawing.pool import Crashed, in_pool
from bot.drawing.recipes import draw
from bot.reading import reader
from bot.reading.sheets import Sheets
from handlers.rules.access import ReportThing, Sight, sight
from handlers.services.base import long_reads
from handlers.services.regulations import papers
from handlers.services.reports import looks
from storage.database import Database
from storage.repositories.chats import ChatRow, peek_chat
from storage.repositories.files import FileRow, get_file
from storage.repositories.staff import get_staff
from storage.repositories.unsealings import sealed_file
from storage.vault import Vault

log = structlog.get_logger()

FILE_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")


class NoSuchFile(Exception):
    """It never was, has expired, or belongs to another chat."""


@dataclass(frozen=True, slots=True)
class Files:
    """Hands them over: drawn from what was kept, or from rows that are read now (`sheets`)."""

    database: Database
    vault: Vault
    clock: Clock
    sheets: Sheets

    async def fetch(self, chat_id: int, file_id: str) -> tuple[FileRow, bytes]:
        """A file of this chat with its bytes. Raises NoSuchFile, and Crashed where it cannot be drawn."""
        if not FILE_ID.fullmatch(file_id):
            raise NoSuchFile
        now = self.clock.now()
        chat = await self.database.read(lambda c: peek_chat(c, chat_id))
        row = await self.database.read(lambda c: get_file(c, chat_id, file_id, now))
        if chat is None or row is None:
            raise NoSuchFile
        payload = json.loads(self.vault.data_key(chat.wrapped_key).open(row.payload, f"files.payload:{file_id}"))
        match row.recipe:
            case looks.RECIPE:
                return row, await self.database.read(lambda c: _opened_evidence(c, self.vault, chat, payload))
            case papers.RECIPE:
                return row, await self.database.read(lambda c: _opened_paper(c, self.vault, chat, payload))
            case long_reads.RECIPE:
                return row, await self._read(chat, payload)
        return row, await in_pool(draw, row.recipe, payload)

    async def _read(self, chat: ChatRow, payload: Mapping[str, Any]) -> bytes:
        try:
            content = await self.sheets.fetch(chat, payload)
        except (reader.Crashed, reader.Failed) as error:
            log.error("sheet_failed", reading=payload["reading"], error=type(error).__name__)  # noqa: TRY400 -- names
            raise Crashed from error
        if content is None:
            raise NoSuchFile
        return content

    def attached(self, chat_id: int, file: Mapping[str, str]) -> Attached:
        """The file of a message, for the channel that sends it."""

        async def content() -> bytes:
            return (await self.fetch(chat_id, file["id"]))[1]

        return Attached(file["id"], file["name"], file["type"], content)


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


def _opened_paper(connection: Connection, vault: Vault, chat: ChatRow, payload: Mapping[str, Any]) -> bytes:
    """A paper of a regulation, opened for the officer whom it was offered to; it may be two hundred pages long.

    Raises NoSuchFile where the officer's role ended, or where the paper is gone.
    """
    staff = get_staff(connection, chat.staff_id) if chat.staff_id is not None else None
    found = None
    if staff is not None and staff.id == payload["officer"]:
        found = papers.opened_paper(connection, vault, staff.role, payload["paper"])
    if found is None:
        raise NoSuchFile
    return found
