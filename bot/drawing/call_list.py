"""The printable call list of a village (recipe "call-list")."""

from collections.abc import Mapping
from typing import Any

from bot.drawing.words import say

HEADS = ("calls.sheet-number", "calls.sheet-name", "calls.sheet-phone", "calls.sheet-say", "calls.sheet-told")


def call_list_words(payload: Mapping[str, Any]) -> dict[str, Any]:
    """The words of a list from `letterhead`, `place`, `date` (ISO) and `people`: number, name, phone, say, params."""
    people = payload["people"]
    return {
        "letterhead": payload["letterhead"],
        "title": say("calls.sheet-title"),
        "about": say("calls.sheet-about", place=payload["place"], date=payload["date"], total=len(people)),
        "how": say("calls.sheet-how"),
        "foot": say("calls.sheet-foot"),
        "heads": ["", *map(say, HEADS)],
        "people": [_row(one) for one in people],
    }


def _row(one: Mapping[str, Any]) -> dict[str, str]:
    """One person to call, and what to say to them."""
    words = say(one["say"], **one["params"])
    return {"number": one["number"], "name": one["name"], "phone": one["phone"] or say("calls.no-phone"), "say": words}
