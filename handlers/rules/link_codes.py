"""The text that a link types ahead where a channel has no start payload: `Daftar CODE`."""

import re

CODE_LENGTH = 12
_TYPED = re.compile(rf"(?i:\bdaftar)[\s:]+(?P<code>[A-Za-z0-9_-]{{{CODE_LENGTH}}})(?![\w-])", re.ASCII)
_LONGEST = 300


def link_code_in(text: str) -> str | None:
    """The code behind `Daftar` in a message, with or without other words; it may as well be an ordinary word."""
    found = _TYPED.search(text[:_LONGEST])
    return found["code"] if found else None
