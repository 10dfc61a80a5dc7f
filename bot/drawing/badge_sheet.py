"""The sheet that an officer carries: the number, whose it is, a QR code to ask about it (recipe "badge-sheet")."""

from collections.abc import Mapping
from typing import Any

from bot.drawing.typeset import compile_letter
from bot.drawing.words import paper_words

LABELS = ("title", "role", "agency", "place", "since", "name", "scan", "safe", "unnamed")


def draw_badge_sheet(payload: Mapping[str, Any]) -> bytes:
    """A PDF of one page from `letterhead`, `number`, `address`, `role`, `agency`, `place`, `since`, `contact`."""
    return compile_letter("badge_sheet", badge_words(payload))


def badge_words(payload: Mapping[str, Any], language: str = "id") -> dict[str, Any]:
    """Everything that stands on the sheet, in words."""
    import segno

    catalogue = paper_words()
    foot = {"contact": payload["contact"]}
    role, labels = f"staff.role-{payload['role']}", {label: f"badge.sheet-{label}" for label in LABELS}
    return {
        "lang": language,
        "letterhead": payload["letterhead"],
        "number": payload["number"],
        "address": payload["address"],
        "qr": segno.make(payload["address"], error="q", micro=False).svg_inline(border=4, omitsize=True),
        "words": {label: catalogue.text(key, language=language) for label, key in labels.items()},
        "facts": {
            "role": catalogue.text(role, language=language),
            "agency": payload["agency"],
            "place": payload["place"],
            "since": catalogue.text("badge.sheet-date", {"since": payload["since"]}, language),
        },
        "foot": catalogue.text("badge.sheet-foot", foot, language),
    }
