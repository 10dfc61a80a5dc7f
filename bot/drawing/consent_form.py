"""The consent form that a person signs whom an officer registers (recipe "consent-form").

It says what the notice in the chat says, in the version that was agreed to; it holds no NIK.
"""

from collections.abc import Mapping
from typing import Any

from bot.drawing.typeset import compile_letter
from bot.drawing.words import paper_words
from handlers.rules.office.notice import SECTIONS


def draw_consent_form(payload: Mapping[str, Any]) -> bytes:
    """A PDF from `letterhead` (lines), `city`, `date` (ISO), `number`, `name`, `village` and `notice`."""
    return compile_letter("consent_form", consent_words(payload))


def consent_words(payload: Mapping[str, Any], language: str = "id") -> dict[str, Any]:
    """Everything that stands on the form, in words."""
    catalogue, notice = paper_words(), payload["notice"]

    def words(key: str, **params: Any) -> str:  # noqa: ANN401 -- message parameters
        return catalogue.text(key, params, language)

    return {
        "lang": language,
        "letterhead": payload["letterhead"],
        "title": words("consent.form-title"),
        "version": words("consent.version", **notice),
        "fields": [[words(f"consent.form-{part}"), payload[part]] for part in ("number", "name", "village")],
        "statement": words("consent.form-statement", programme=notice["programme"]),
        "sections": [[words(f"consent.{part}-head"), words(f"consent.{part}", **notice)] for part in SECTIONS],
        "agree": words("consent.form-agree"),
        "officer": words("consent.form-officer"),
        "person": words("consent.form-person"),
        "place-date": words("consent.form-place", city=payload["city"], date=payload["date"]),
        "sign": words("consent.form-sign"),
        "foot": words("consent.form-keep"),
    }
