"""What papers are made of: words, QR codes, and the Typst template of `messages/letters` that they fill."""

import json
import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from messages.catalogue import FOLDER, Catalogue

LANGUAGE = "id"
"""Official papers are in Indonesian, whatever the officer reads; sheets come back and are known by their heads."""
TEMPLATES = FOLDER / "letters"
ONE_SHEET = "sys.inputs.data"
"""How a template names its words."""
_BEFORE_PAGES = re.compile(r"(?m)^#set document\(.*\)$")
"""What may stand once, before the first page."""
PICTURE = {"format": "png", "ppi": 150}
"""Typst's options for a PNG of one page in place of a PDF."""
PHONE = {"format": "png", "ppi": 220}
"""The same for a narrow page that fills the width of a phone."""


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


def typeset_many(recipe: str, sheets: Sequence[Mapping[str, Any]]) -> bytes:
    """Many sheets of one recipe as one PDF: its template once for each, on a page of its own."""
    import typst

    template = (TEMPLATES / f"{recipe.replace('-', '_')}.typ").read_text("utf-8")
    inputs = {
        f"data-{n}": json.dumps({"lang": LANGUAGE, **words}, ensure_ascii=False) for n, words in enumerate(sheets)
    }
    parts = [template.replace(ONE_SHEET, f'sys.inputs.at("data-{n}")') for n in range(len(sheets))]
    once = [*parts[:1], *(_BEFORE_PAGES.sub("", part) for part in parts[1:])]
    return bytes(typst.compile("\n".join(once).encode(), ignore_system_fonts=True, sys_inputs=inputs))


def typeset(recipe: str, words: Mapping[str, Any], **shape: Any) -> bytes:  # noqa: ANN401 -- typst's options
    """The sheet of a recipe as PDF: "call-list" fills `call_list.typ`. Values come in as data, never as markup."""
    import typst

    source = (TEMPLATES / f"{recipe.replace('-', '_')}.typ").read_bytes()
    inputs = {"data": json.dumps({"lang": LANGUAGE, **words}, ensure_ascii=False)}
    return bytes(typst.compile(source, ignore_system_fonts=True, sys_inputs=inputs, **shape))
