"""Printed sheets and pictures: a Typst template from `messages/letters` filled with words."""

import json
from collections.abc import Mapping
from typing import Any

from messages.catalogue import FOLDER

TEMPLATES = FOLDER / "letters"


PICTURE_DPI = 150


def compile_letter(template: str, data: Mapping[str, Any]) -> bytes:
    """The sheet of `template` as PDF. Values come in as data and are never read as markup."""
    return _compiled(template, data)


def compile_picture(template: str, data: Mapping[str, Any]) -> bytes:
    """The same as a PNG of one page."""
    return _compiled(template, data, format="png", ppi=PICTURE_DPI)


def _compiled(template: str, data: Mapping[str, Any], **shape: Any) -> bytes:  # noqa: ANN401 -- typst's options
    import typst

    source = (TEMPLATES / f"{template}.typ").read_bytes()
    inputs = {"data": json.dumps(data, ensure_ascii=False)}
    return bytes(typst.compile(source, ignore_system_fonts=True, sys_inputs=inputs, **shape))
