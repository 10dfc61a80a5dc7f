"""What people send besides words: what kind of thing it is, and what is kept of it."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import TypeVar

from bot.channels.wiring import Wiring
from bot.contract import InboundMessage
from bot.files.cleaning import PDF
from bot.files.limited import BadFile
from handlers.registry import FLOWS
from handlers.rules.access import LIST_KEEPERS, VERIFIERS
from handlers.rules.channels import Abilities
from handlers.rules.reading.pin import read_pin
from handlers.services.base.locks import locked
from handlers.services.base.work import Upload
from storage.repositories.chats import ChatRow, peek_chat
from storage.repositories.inbound import add_unread
from storage.repositories.staff import get_staff

T = TypeVar("T")

KINDS = (("image/", "photo"), ("audio/", "voice"), ("video/", "video"))
SHEETS = (".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".tsv", ".txt")
"""Tables as people save them."""

Fetch = Callable[[], Awaitable[bytes]]
"""Brings the bytes of a file from where the channel has them. Raises BadFile ("too-large", "not-fetched")."""


def kind_of(media_type: str) -> str:
    """What a person would call it: photo, voice, video, else file."""
    return next((name for prefix, name in KINDS if media_type.startswith(prefix)), "file")


def storable(text: str) -> str:
    """Lone surrogates have no bytes, NUL no place in a database; the rules refuse what stands for them kindly."""
    return text.replace("\x00", "\ufffd").encode("utf-8", "replace").decode()


async def with_file(
    wiring: Wiring, message: InboundMessage, name: str, media_type: str, fetch: Fetch, line: str = ""
) -> InboundMessage:
    """The message with what is taken of its file: a picture or PDF for a question that wants one, a table of staff's.

    No other file is fetched: of that the message says only what it is, or to an officer how a table is saved. What
    could not be had or read is said too (`upload_problem`, `sheet_problem`), and not asked for for ever. One file of a
    `line` is opened at a time: where the channel knows none, of a chat.
    """
    opens, line = wiring.strangers, line or f"chat {message.chat_id}"
    row = await wiring.database.read(lambda c: peek_chat(c, message.chat_id))
    if takes_long(row) and media_type != PDF and kind_of(media_type) in ("photo", "file"):
        return replace(message, unreadable=None, upload_problem="not-a-pdf")
    if wants_files(row, media_type):
        read = opens.long_paper if takes_long(row) else opens.paper
        found, problem = await _opened(read, fetch, line)
        upload = Upload(*found) if found is not None else None
        return replace(message, unreadable=None, upload=upload, upload_problem=problem)
    if row is None or row.staff_id is None:
        return message
    if not _is_sheet(name, media_type):
        no_table = row.flow is None and kind_of(media_type) in ("photo", "file") and await _sends_sheets(wiring, row)
        return replace(message, sheet_problem="not-a-sheet") if no_table else message
    sheet, problem = await _opened(opens.sheet, fetch, line)
    return replace(message, sheet=sheet, sheet_problem=problem)


def wants_files(row: ChatRow | None, media_type: str) -> bool:
    """True where the chat's open conversation has a question that a picture or a PDF answers."""
    flow = FLOWS.get(row.flow) if row is not None and row.flow else None
    if flow is None or not any(step.takes_files for step in flow.steps):
        return False
    return kind_of(media_type) == "photo" or media_type == PDF


def takes_long(row: ChatRow | None) -> bool:
    """True where papers of many pages are wanted there, with the words on them."""
    flow = FLOWS.get(row.flow) if row is not None and row.flow else None
    return flow is not None and any(step.takes_long for step in flow.steps)


async def is_secret(wiring: Wiring, able: Abilities, chat: int, text: str) -> bool:
    """True for digits that somebody types into a chat that asks for a PIN elsewhere: they shall not stand there."""
    if able.masks or read_pin(text).kind != "ok":
        return False
    row = await wiring.database.read(lambda c: peek_chat(c, chat))
    return row is not None and locked(row, wiring.office, able, wiring.clock.now())


def _is_sheet(name: str, media_type: str) -> bool:
    return kind_of(media_type) == "file" and name.casefold().endswith(SHEETS)


async def _sends_sheets(wiring: Wiring, row: ChatRow) -> bool:
    """True for an officer who may send tables: with no question open, a picture or a paper was meant for one."""
    staff = await wiring.database.read(lambda c: get_staff(c, row.staff_id or 0))
    return staff is not None and staff.role in VERIFIERS | LIST_KEEPERS


async def _opened(read: Callable[[bytes, str], Awaitable[T]], fetch: Fetch, line: str) -> tuple[T | None, str | None]:
    """(what `read` makes of the file, what is wrong with it)."""
    try:
        return await read(await fetch(), line), None
    except BadFile as bad:
        return None, bad.code


async def keep_unread(wiring: Wiring, channel: str, body: bytes, failure: str) -> None:
    """Store what nobody can read, sealed, for somebody to look at: its provider would not send it again."""
    sealed, now = wiring.vault.seal(body, f"unread.body:{channel}"), wiring.clock.now()
    await wiring.database.write(lambda c: add_unread(c, channel, sealed, failure, now))
