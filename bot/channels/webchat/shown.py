"""Messages in the shape of the web chat's API, and what a locked chat shows of them."""

import json
from collections.abc import Mapping
from typing import Any

VEIL = "staff.locked"
SAID_WHILE_LOCKED = (
    *("staff.pin", "staff.joined", "staff.unlock-code", "problems.pin-", "problems.easy-pin", "problems.reset-code"),
    *("problems.letters", "problems.bad-length", "problems.empty"),
    *("problems.unknown-command", "problems.our-fault", "staff.digest", "notices.calls", "menu.need-help"),
)
"""How the keys begin that a locked chat may still read: about the PIN, or that work waits. They name nobody."""


def veiled(body: Mapping[str, Any], words: str) -> Mapping[str, Any]:
    """The message as a locked chat shows it: `words` in place of its own, no buttons, no files.

    Messages that help to unlock (about the PIN) or name nobody are shown as they are.
    """
    if body["key"].startswith(SAID_WHILE_LOCKED):
        return body
    return {**body, "key": VEIL, "text": words, "choices": [], "files": []}


def api_message(n: int, body: Any) -> bytes:  # noqa: ANN401 -- JSON
    """One message in the shape of the contract."""
    shown = {
        "id": n,
        "key": body["key"],
        "text": body["text"],
        "choices": [{"id": i, "label": label} for i, label in body["choices"]],
        "files": [{"name": f["name"], "type": f["type"], "url": f"/webchat/files/{f['id']}"} for f in body["files"]],
    }
    if "re" in body:
        shown["re"] = body["re"]
    return json.dumps(shown, ensure_ascii=False).encode()
