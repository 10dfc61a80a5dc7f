"""Rows that a chat leaves behind: their sealed cells, and how *data saya* shows them to whoever left them."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Table

from handlers.flow import Phrase, Say
from handlers.services.base.work import Work
from storage.repositories.chats import peek_chat
from storage.repositories.keeping import newest, shown_tables

SHOWN = 8
"""Lines of one table in one message."""


def seal_here(work: Work, cell: str, plain: bytes) -> bytes:
    """Seal a cell ("table.column") under the key of the chat that speaks; erasing the chat makes it unreadable."""
    return work.vault.data_key(work.here.wrapped_key).seal(plain, f"{cell}:{work.here.id}")


def open_cell(work: Work, chat_id: int, cell: str, sealed: bytes) -> bytes:
    """The inverse, in whichever chat; empty once that chat was erased."""
    chat = peek_chat(work.connection, chat_id)
    return work.vault.data_key(chat.wrapped_key).open(sealed, f"{cell}:{chat_id}") if chat is not None else b""


def rows_here(work: Work) -> tuple[Say, ...]:
    """For *data saya*: what each table shows of the chats of whoever speaks (`storage.tables.keeping.Shown`)."""
    says = []
    for table, shown in shown_tables():
        found = newest(work.connection, table, SHOWN, work.chats)
        lines = [Phrase(shown.line, said(work, table, row, shown.cells)) for row in found]
        says += [Say(shown.head, {"list": lines})] if lines else []
    return tuple(says)


def said(work: Work, table: Table, row: Mapping[str, Any], cells: Mapping[str, str]) -> dict[str, Any]:
    """Cells of a row as parameters of a message: `{"at": "asked_at"}` gives `{"at": date(2026, 11, 23)}`."""
    return {name: _plain(work, table, row, column) for name, column in cells.items()}


def _plain(work: Work, table: Table, row: Mapping[str, Any], column: str) -> Any:  # noqa: ANN401 -- a cell's value
    value = row[column]
    if isinstance(value, datetime):
        return work.office.today(value)
    if isinstance(value, bytes):
        return open_cell(work, row["chat_id"], f"{table.name}.{column}", value).decode()
    return value
