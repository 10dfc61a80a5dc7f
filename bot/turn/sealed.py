"""What is sealed under a chat's own key: each message for it in the outbox, and what is open there."""

import json
from collections.abc import Mapping
from typing import Any

from bot.turn.rendering import Rendered
from handlers.state import State
from storage.repositories.chats import ChatRow
from storage.vault import Sealer, Vault

TALK = "talk"
OF_RECORDS = "notices."
STEP = 512
"""Bytes: a message is as long as one of these steps, doubled as often as it must be."""


def seal_body(sealer: Sealer, chat_id: int, one: Rendered, files: list[dict[str, str]], re: str | None = None) -> bytes:
    """`files` are their names, types and ids; `re` is the client's own id of the message that is answered."""
    body: dict[str, Any] = {"key": one.key, "text": one.text, "choices": one.choices, "files": files}
    if re is not None:
        body["re"] = re
    if one.wants is not None:
        body["wants"] = one.wants
    if one.variables:
        body["variables"] = one.variables
    plain = json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
    return sealer.seal(plain.ljust(rounded(len(plain))), _body_context(chat_id))


def rounded(length: int) -> int:
    """How long a message of so many bytes is made: 512, 1,024, 2,048 and so on; JSON takes the rest for nothing."""
    return STEP << max(0, (length - 1) // STEP).bit_length()


def outside(key: str, chat: ChatRow) -> str:
    """What stands of a message's key beside its sealed body.

    News of a registration is looked for by it, and so is what officers were shown. Of all else it would say which
    chats talk of reports, and when.
    """
    return key if chat.staff_id is not None or key.startswith(OF_RECORDS) else TALK


def body_of(vault: Vault, wrapped_key: bytes, chat_id: int, sealed: bytes) -> Mapping[str, Any]:
    """Open one stored message."""
    found: Mapping[str, Any] = json.loads(vault.data_key(wrapped_key).open(sealed, _body_context(chat_id)))
    return found


def key_of(vault: Vault, wrapped_key: bytes, chat_id: int, sealed: bytes) -> str:
    """The key of one stored message."""
    return str(body_of(vault, wrapped_key, chat_id, sealed)["key"])


def _body_context(chat_id: int) -> str:
    return f"outbox.body:{chat_id}"


def opened_state(vault: Vault, row: ChatRow) -> State:
    """The state of a chat; an empty one where nothing was ever said there."""
    if row.state is None:
        return State()
    return State.loads(vault.data_key(row.wrapped_key).open(row.state, _state_context(row)))


def sealed_state(vault: Vault, row: ChatRow, state: State) -> bytes:
    """What `opened_state` opens again, for the column `state` of the same chat."""
    return vault.data_key(row.wrapped_key).seal(_filled(state.dumps()), _state_context(row))


def _filled(plain: bytes) -> bytes:
    return plain.ljust(rounded(len(plain)))


def _state_context(row: ChatRow) -> str:
    return f"chats.state:{row.id}"
