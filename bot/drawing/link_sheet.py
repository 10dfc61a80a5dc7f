"""The printable sheet of a link: A4, a large QR code, three plain sentences (recipe "link-sheet")."""

from collections.abc import Mapping
from typing import Any

from bot.drawing.qr_code import qr_code
from bot.drawing.words import say

SENTENCES = ("links.sheet-scan", "links.sheet-prepare", "links.sheet-safe")
EMPLOYERS = ("links.sheet-scan", "links.sheet-employer-what", "links.sheet-employer-safe")


def link_words(payload: Mapping[str, Any]) -> dict[str, Any]:
    """The words of one page from `address`, `place`, `office`, `until` (ISO date) and `contact`.

    With `for` "employers" it is the sheet of the office's open link for them: no place, no end.
    """
    employers = payload.get("for") == "employers"
    return {
        "office": payload["office"],
        "free": say("links.sheet-free"),
        "address": payload["address"],
        "qr": qr_code(payload["address"], error="q", border=4),
        **(_for_employers(payload) if employers else _for_workers(payload)),
    }


def _for_workers(payload: Mapping[str, Any]) -> dict[str, Any]:
    foot = say("links.sheet-foot", until=payload["until"], contact=payload["contact"])
    return {
        "head": say("links.sheet-head"),
        "place": payload["place"],
        "sentences": [say(key) for key in SENTENCES],
        "foot": foot,
    }


def _for_employers(payload: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "head": say("links.sheet-employer-head"),
        "place": say("links.sheet-employer-for"),
        "sentences": [say(key) for key in EMPLOYERS],
        "foot": say("links.sheet-employer-foot", contact=payload["contact"]),
    }
