"""Codes that join two chats of one person: made, written, read back as people type them."""

import base64
import re

LENGTH = 12
"""Letters of five bits: sixty bits."""
PAYLOAD = "s_"
"""What a code begins with in the payload of a Telegram link."""
_SIGNS = str.maketrans({"0": "O", "1": "I", "8": "B", "9": "G"})
"""Digits that the alphabet (RFC 4648, base 32) does not have, and the letters that people mean."""
_CODE = re.compile(r"[A-Z2-7]{12}")
_SAID = re.compile(r"\s*(?:sambung(?:kan)?|connect|pair)\s+([0-9A-Z][0-9A-Z\s-]{10,18})\s*", re.IGNORECASE)


def code_of(random: bytes) -> str:
    """The code of at least eight random bytes: twelve letters, as it is stored."""
    return base64.b32encode(random).decode()[:LENGTH]


def written(code: str) -> str:
    """As people read it: `ABCD-EFGH-IJKL`."""
    return "-".join(code[i : i + 4] for i in range(0, LENGTH, 4))


def read_code(text: str) -> str | None:
    """The code that was typed, with or without its dashes; None where it has not the shape of one."""
    plain = re.sub(r"[\s-]", "", text.removeprefix(PAYLOAD)).upper().translate(_SIGNS)
    return plain if _CODE.fullmatch(plain) else None


def said_code(text: str) -> str | None:
    """The code of a message such as `SAMBUNG ABCD-EFGH-IJKL`; None for any other message."""
    said = _SAID.fullmatch(text)
    return read_code(said[1]) if said else None
