"""Printed sheets and pictures: a Typst template from `messages/letters` filled with words."""

import json
from collections.abc import Mapping
from typing import Any

from bot.drawing.words import LANGUAGE
from messages.catalogue import FOLDER

TEMPLATES = FOLDER / "letters"
PICTURE = {"format": "png", "ppi": 150}
"""Typst's options for a PNG of one page in place of a PDF."""


def typeset(recipe: str, words: Mapping[str, Any], **shape: Any) -> bytes:  # noqa: ANN401 -- typst's options
    """The sheet of a recipe as PDF: "call-list" fills `call_list.typ`. Values come in as data, never as markup."""
    import typst

    source = (TEMPLATES / f"{recipe.replace('-', '_')}.typ").read_bytes()
    inputs = {"data": json.dumps({"lang": LANGUAGE, **words}, ensure_ascii=False)}
    return bytes(typst.compile(source, ignore_system_fonts=True, sys_inputs=inputs, **shape))
