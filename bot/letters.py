"""Printed sheets: a Typst template from `messages/letters` filled with words, as PDF."""

import json
from collections.abc import Mapping
from typing import Any

from messages.catalogue import FOLDER

TEMPLATES = FOLDER / "letters"


def compile_letter(template: str, data: Mapping[str, Any]) -> bytes:
    """The sheet of `template` as PDF. Values come in as data and are never read as markup."""
    import typst

    source = (TEMPLATES / f"{template}.typ").read_bytes()
    inputs = {"data": json.dumps(data, ensure_ascii=False)}
    made = typst.compile(source, ignore_system_fonts=True, sys_inputs=inputs)
    return bytes(made)
