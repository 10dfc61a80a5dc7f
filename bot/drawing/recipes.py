"""What each recipe draws. Its name is stored with the file that a chat was offered, so names stay as they are."""

import base64
from collections.abc import Callable, Mapping
from typing import Any

from bot.drawing.case_notices import attendance_words, ruling_words
from bot.drawing.case_papers import letter_words, minutes_words, schedule_words
from bot.drawing.month_picture import month_words, segments_words
from bot.drawing.recap_picture import picture_words
from bot.drawing.regulation_papers import decree_words, reminder_words
from bot.drawing.sheets import badge_words, call_list_words, consent_words, covering_words, link_words
from bot.drawing.spreadsheets import draw_case_tables, draw_spreadsheet
from bot.drawing.typeset import PHONE, PICTURE, typeset, typeset_many

Payload = Mapping[str, Any]

SHEETS: Mapping[str, Callable[[Payload], Mapping[str, Any]]] = {
    "badge-sheet": badge_words,
    "call-list": call_list_words,
    "covering-list": covering_words,
    "case-letter": letter_words,
    "case-attendance": attendance_words,
    "case-minutes": minutes_words,
    "case-ruling": ruling_words,
    "case-schedule": schedule_words,
    "consent-form": consent_words,
    "link-sheet": link_words,
    "regulation-decree": decree_words,
}
"""Recipe -> everything that stands on the sheet, in words, made from the payload (JSON)."""


def draw(recipe: str, payload: Payload) -> bytes:
    """The bytes of the file: a PDF, a picture, a spreadsheet, or a paper as somebody sent it (base64)."""
    match recipe:
        case "recap":
            return typeset(recipe, picture_words(payload), **PICTURE)
        case "segments":
            return typeset(recipe, segments_words(payload), **PHONE)
        case "month-picture":
            return typeset("month-picture", month_words(payload) | {"wall": False}, **PHONE)
        case "month-sheet":
            return typeset("month-picture", month_words(payload) | {"wall": True})
        case "spreadsheet":
            return draw_spreadsheet(payload)
        case "case-tables":
            return draw_case_tables(payload)
        case "case-letters":
            return typeset_many("case-letter", [letter_words(one) for one in payload["letters"]])
        case "regulation-reminders":
            return typeset_many("regulation-reminder", reminder_words(payload))
        case "upload":
            return base64.b64decode(payload["content"])
    return typeset(recipe, SHEETS[recipe](payload))
