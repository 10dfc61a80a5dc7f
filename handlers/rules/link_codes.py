"""The text that a link types ahead where a channel has no start payload: `Daftar CODE`."""

import re

CODE_LENGTH = 12
_TYPED = re.compile(rf"(?i:\bdaftar)[\s:]+(?P<code>[A-Za-z0-9_-]{{{CODE_LENGTH}}})(?![\w-])", re.ASCII)
_LONGEST = 300


def link_code_in(text: str) -> str | None:
    """What stands where a link's code would stand, also with words around it; it may be an ordinary word."""
    found = _TYPED.search(text[:_LONGEST])
    return found["code"] if found else None
