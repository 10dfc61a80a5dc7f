"""The printable sheet of a link: A4, a large QR code, three plain sentences (PDF)."""

from collections.abc import Mapping
from typing import Any

from bot.drawing.typeset import compile_letter
from bot.drawing.words import paper_words
from messages.catalogue import Catalogue

SENTENCES = ("links.sheet-scan", "links.sheet-prepare", "links.sheet-safe")
EMPLOYERS = ("links.sheet-scan", "links.sheet-employer-what", "links.sheet-employer-safe")


def draw_link_sheet(payload: Mapping[str, Any]) -> bytes:
    """A PDF of one page from `address`, `place`, `office`, `until` (ISO date) and `contact`.

    With `for` "employers" it is the sheet of the office's open link for them: no place, no end.
    """
    return compile_letter("link_sheet", sheet_words(payload))


def sheet_words(payload: Mapping[str, Any], language: str = "id") -> dict[str, Any]:
    """Everything that stands on the sheet, in words."""
    import segno

    catalogue = paper_words()
    code = segno.make(payload["address"], error="q", micro=False)
    if payload.get("for") == "employers":
        return _employers(payload, catalogue, code.svg_inline(border=4, omitsize=True), language)
    foot = {"until": payload["until"], "contact": payload["contact"]}
    return {
        "lang": language,
        "office": payload["office"],
        "head": catalogue.text("links.sheet-head", language=language),
        "free": catalogue.text("links.sheet-free", language=language),
        "place": payload["place"],
        "address": payload["address"],
        "qr": code.svg_inline(border=4, omitsize=True),
        "sentences": [catalogue.text(key, language=language) for key in SENTENCES],
        "foot": catalogue.text("links.sheet-foot", foot, language),
    }


def _employers(payload: Mapping[str, Any], catalogue: Catalogue, code: str, language: str) -> dict[str, Any]:
    """The words of the sheet for employers."""

    def said(key: str, **params: Any) -> str:  # noqa: ANN401 -- message parameters
        whole = f"links.sheet-{key}"
        return catalogue.text(whole, params, language)

    return {
        "lang": language,
        "office": payload["office"],
        "head": said("employer-head"),
        "free": said("free"),
        "place": said("employer-for"),
        "address": payload["address"],
        "qr": code,
        "sentences": [catalogue.text(key, language=language) for key in EMPLOYERS],
        "foot": said("employer-foot", contact=payload["contact"]),
    }
