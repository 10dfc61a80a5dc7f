"""Addresses of pages that open once: the end of an address is random, and only its keyed digest is kept.

What an address stands for lies among the files of its chat, sealed under the chat's key; nothing draws it.
"""

import base64
import json
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from handlers.services.base.work import Work
from storage.repositories.chats import ChatRow, load_chats
from storage.repositories.files import add_file, drop_file, drop_files, find_file, write_file
from storage.vault import Vault

_BYTES = 24


@dataclass(frozen=True, slots=True)
class Found:
    """What stands behind an address: the chat in which it was given, locked, and what was kept of it."""

    id: str
    chat: ChatRow
    data: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Addresses:
    """One kind of them. `path` is where its page is, `recipe` its name among the files, `label` that of its digests."""

    path: str
    recipe: str
    label: str

    def give(self, work: Work, data: dict[str, Any], *, alone: bool = False) -> str:
        """A new address in the chat of whoever acts, for the minutes of `office.toml`; `alone`: older ones end."""
        token = work.token(_BYTES)
        file_id = self._digest(work.vault, token)
        if alone:
            drop_files(work.connection, work.here.id, self.recipe)
        add_file(
            work.connection, id=file_id, chat_id=work.here.id, name="", type="text/html", recipe=self.recipe,
            payload=_sealed(work, work.here, file_id, data), created_at=work.now,
            expires_at=work.now + timedelta(minutes=work.office.times.staff_link_minutes),
        )  # fmt: skip
        return f"{work.base_url}{self.path}/{token}"

    def find(self, work: Work, token: str) -> Found | None:
        """What an address stands for; None for one that never was, is used up, or is too old. Uses nothing up."""
        file_id = self._digest(work.vault, token)
        there = find_file(work.connection, file_id, self.recipe, work.now)
        if there is None:
            return None
        chat = load_chats(work.connection, [there.chat_id])[there.chat_id]
        found = find_file(work.connection, file_id, self.recipe, work.now)  # the chat is ours now: is it still there?
        if found is None:
            return None
        plain = work.vault.data_key(chat.wrapped_key).open(found.payload, _context(file_id))
        return Found(file_id, chat, json.loads(plain))

    def _digest(self, vault: Vault, token: str) -> str:
        return base64.urlsafe_b64encode(vault.index(self.label, token)).decode().rstrip("=")


def use_up(work: Work, found: Found) -> None:
    """The address opens nothing any more."""
    drop_file(work.connection, found.id)


def keep(work: Work, found: Found) -> None:
    """Write back what was changed in `found.data`."""
    write_file(work.connection, found.id, _sealed(work, found.chat, found.id, found.data))


def _sealed(work: Work, chat: ChatRow, file_id: str, data: dict[str, Any]) -> bytes:
    return work.vault.data_key(chat.wrapped_key).seal(json.dumps(data).encode(), _context(file_id))


def _context(file_id: str) -> str:
    return f"files.payload:{file_id}"
