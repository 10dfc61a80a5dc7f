"""What papers are made of: words, QR codes, and the Typst template of `messages/letters` that they fill."""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from messages.catalogue import FOLDER, Catalogue

LANGUAGE = "id"
"""Official papers are in Indonesian, whatever the officer reads; sheets come back and are known by their heads."""
TEMPLATES = FOLDER / "letters"
PICTURE = {"format": "png", "ppi": 150}
"""Typst's options for a PNG of one page in place of a PDF."""


@cache
def paper_words() -> Catalogue:
    """All words, read once in the process that draws: reading them takes a second or two."""
    return Catalogue.load()


def say(key: str, /, **params: Any) -> str:  # noqa: ANN401 -- message parameters
    """The words of a message key on paper: `say("letters.day", day="2026-11-23")` is "Senin, 23 November 2026"."""
    return paper_words().text(key, params, LANGUAGE)


def qr_code(address: str, *, error: str = "m", border: int = 2) -> str:
    """The address as an SVG element that grows with its place.

    `error` is the level of error correction (ISO/IEC 18004: "l", "m", "q", "h"), `border` the quiet zone in modules. A
    sheet that hangs on a wall or is carried about has a higher level and the whole zone of four.
    """
    import segno

    return segno.make(address, error=error, micro=False).svg_inline(border=border, omitsize=True)


def typeset(recipe: str, words: Mapping[str, Any], **shape: Any) -> bytes:  # noqa: ANN401 -- typst's options
    """The sheet of a recipe as PDF: "call-list" fills `call_list.typ`. Values come in as data, never as markup."""
    import typst

    source = (TEMPLATES / f"{recipe.replace('-', '_')}.typ").read_bytes()
    inputs = {"data": json.dumps({"lang": LANGUAGE, **words}, ensure_ascii=False)}
    return bytes(typst.compile(source, ignore_system_fonts=True, sys_inputs=inputs, **shape))
