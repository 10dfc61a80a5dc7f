"""What stands in a row of the outbox: one rendered message, sealed under its chat's key."""

import json
from collections.abc import Mapping
from typing import Any

from bot.turn.rendering import Rendered
from storage.vault import Sealer, Vault


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
    return sealer.seal(plain, _context(chat_id))


def body_of(vault: Vault, wrapped_key: bytes, chat_id: int, sealed: bytes) -> Mapping[str, Any]:
    """Open one stored message."""
    found: Mapping[str, Any] = json.loads(vault.data_key(wrapped_key).open(sealed, _context(chat_id)))
    return found


def _context(chat_id: int) -> str:
    return f"outbox.body:{chat_id}"
