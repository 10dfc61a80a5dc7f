"""Messages in the shape of the web chat's API, and what a locked chat shows of them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

VEIL = "staff.locked"
SAID_WHILE_LOCKED = (
    *("staff.pin", "staff.joined", "staff.unlock-code", "problems.pin-", "problems.easy-pin", "problems.reset-code"),
    *("problems.letters", "problems.bad-length", "problems.empty"),
    *("problems.unknown-command", "problems.our-fault", "staff.digest", "notices.calls", "menu.need-help"),
)
"""How the keys begin that a locked chat may still read: about the PIN, or that work waits. They name nobody."""


LOCKS_IN = "x-locks-in"
"""The header that says in how many seconds the page of an officer locks; in streams it is a comment of that name."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What a chat may read now: (number, message) each, and of an officer's chat when it locks.

    `locks_at`: None where nobody works there. `open`: nothing is veiled.
    """

    messages: list[tuple[int, bytes]]
    locks_at: datetime | None
    open: bool

    @property
    def lock(self) -> tuple[datetime | None, bool]:
        """What changes with every use, and when the chat locks or opens."""
        return self.locks_at, self.open

    def locks_in(self, now: datetime) -> int | None:
        """Whole seconds until nothing is shown any more, 0 once that is so; None where nobody works there."""
        if self.locks_at is None:
            return None
        return 1 + int((self.locks_at - now).total_seconds()) if self.open else 0


def veiled(body: Mapping[str, Any], words: str) -> Mapping[str, Any]:
    """The message as a locked chat shows it: `words` in place of its own, no buttons, no files.

    Messages that help to unlock (about the PIN) or name nobody are shown as they are.
    """
    if body["key"].startswith(SAID_WHILE_LOCKED):
        return body
    return {**body, "key": VEIL, "text": words, "choices": [], "files": []}


def api_message(n: int, body: Any, at: datetime | None = None) -> bytes:  # noqa: ANN401 -- JSON
    """One message in the shape of the contract; where times were asked for, with when it came (seconds since 1970)."""
    shown = {
        "id": n,
        "key": body["key"],
        "text": body["text"],
        "choices": [{"id": i, "label": label} for i, label in body["choices"]],
        "files": [{"name": f["name"], "type": f["type"], "url": f"/webchat/files/{f['id']}"} for f in body["files"]],
    }
    if "re" in body:
        shown["re"] = body["re"]
    if at is not None:
        shown["at"] = int(at.timestamp())
    return json.dumps(shown, ensure_ascii=False).encode()
