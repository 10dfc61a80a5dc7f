"""The sheet that an officer carries: the number, whose it is, a QR code to ask about it (recipe "badge-sheet")."""

from collections.abc import Mapping
from typing import Any

from bot.drawing.qr_code import qr_code
from bot.drawing.words import say

LABELS = ("title", "role", "agency", "place", "since", "name", "scan", "safe", "unnamed")


def badge_words(payload: Mapping[str, Any]) -> dict[str, Any]:
    """The words of one page from `letterhead`, `number`, `address`, `role`, `agency`, `place`, `since`, `contact`."""
    role = say(f"staff.role-{payload['role']}")
    since = say("badge.sheet-date", since=payload["since"])
    return {
        "letterhead": payload["letterhead"],
        "number": payload["number"],
        "address": payload["address"],
        "qr": qr_code(payload["address"], error="q", border=4),
        "words": {label: say(f"badge.sheet-{label}") for label in LABELS},
        "facts": {"role": role, "agency": payload["agency"], "place": payload["place"], "since": since},
        "foot": say("badge.sheet-foot", contact=payload["contact"]),
    }
