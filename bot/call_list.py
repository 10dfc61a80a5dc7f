"""The printable call list of a village (recipe "call-list")."""

from collections.abc import Mapping
from typing import Any

from bot.letters import compile_letter
from bot.paper_words import paper_words

HEADS = ("calls.sheet-number", "calls.sheet-name", "calls.sheet-phone", "calls.sheet-say", "calls.sheet-told")


def draw_call_list(payload: Mapping[str, Any]) -> bytes:
    """A PDF from `letterhead`, `place`, `date` (ISO) and `people`: number, name, phone, say, params.

    Among the params `field` is a code, empty where nothing is to be corrected.
    """
    return compile_letter("call_list", call_list_words(payload))


def call_list_words(payload: Mapping[str, Any], language: str = "id") -> dict[str, Any]:
    """Everything that stands on the sheet, in words."""
    catalogue, people = paper_words(), payload["people"]
    about = {"place": payload["place"], "date": payload["date"], "total": len(people)}
    return {
        "lang": language,
        "letterhead": payload["letterhead"],
        "title": catalogue.text("calls.sheet-title", language=language),
        "about": catalogue.text("calls.sheet-about", about, language),
        "how": catalogue.text("calls.sheet-how", language=language),
        "foot": catalogue.text("calls.sheet-foot", language=language),
        "heads": ["", *(catalogue.text(head, language=language) for head in HEADS)],
        "people": [
            {
                "number": one["number"],
                "name": one["name"],
                "phone": one["phone"] or catalogue.text("calls.no-phone", language=language),
                "say": catalogue.text(one["say"], _in_words(one["params"], language), language),
            }
            for one in people
        ],
    }


def _in_words(params: Mapping[str, Any], language: str) -> dict[str, Any]:
    field = f"fields.{params['field'] or 'one'}"
    return {**params, "field": paper_words().text(field, language=language)}
