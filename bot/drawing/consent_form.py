"""The consent form that a person signs whom an officer registers (recipe "consent-form").

It says what the notice in the chat says, in the version that was agreed to; it holds no NIK.
"""

from collections.abc import Mapping
from typing import Any

from bot.drawing.words import say
from handlers.rules.office.notice import SECTIONS


def consent_words(payload: Mapping[str, Any]) -> dict[str, Any]:
    """The words of a form from `letterhead` (lines), `city`, `date` (ISO), `number`, `name`, `village` and `notice`."""
    notice = payload["notice"]
    return {
        "letterhead": payload["letterhead"],
        "title": say("consent.form-title"),
        "version": say("consent.version", **notice),
        "fields": [[say(f"consent.form-{part}"), payload[part]] for part in ("number", "name", "village")],
        "statement": say("consent.form-statement", programme=notice["programme"]),
        "sections": [[say(f"consent.{part}-head"), say(f"consent.{part}", **notice)] for part in SECTIONS],
        "agree": say("consent.form-agree"),
        "officer": say("consent.form-officer"),
        "person": say("consent.form-person"),
        "place-date": say("consent.form-place", city=payload["city"], date=payload["date"]),
        "sign": say("consent.form-sign"),
        "foot": say("consent.form-keep"),
    }
