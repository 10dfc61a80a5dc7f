"""The code in a letter's QR: who types it, or follows it, is the employer to whom the letter went.

Twelve letters of base 32 like the codes that join two chats (`handlers.rules.pairing`), told apart by what stands
before them: `e_CODE` after `/start`, the word *surat* in a message.
"""

import re

from handlers.rules.pairing import read_code
from handlers.rules.reading.clean import tidy

LABEL = "letter"
"""The label of the keyed digest under which a letter is found (`letters.code_index`)."""
PAYLOAD = "e_"
_LONGEST = 80
"""Characters of a message that says a code: longer ones are no such message, and are not searched for one."""
_SHAPE = r"(?:[A-Za-z0-9_-]{16}|[0-9A-Za-z]{4}(?:[\s-]?[0-9A-Za-z]{4}){2})"
_BEFORE = (
    r"\s*(?i:(?:(?:ini|kode|nomor|no)\s+){0,2}(?:surat|letter)(?:\s+(?:saya|kami|ini|nya|kode|kodenya))?)\s*[:=]?\s+"
)
_SAID = re.compile(rf"{_BEFORE}({_SHAPE})\s*")
_SURE = re.compile(rf"{_BEFORE}[0-9A-Za-z]{{4}}-[0-9A-Za-z]{{4}}-[0-9A-Za-z]{{4}}\s*")
_MARKS = re.compile(r"[\s\-._/:]")
_ALONE = re.compile(rf"\s*({_SHAPE})\s*")


def read_letter_code(text: str) -> str | None:
    """The code as it was typed, with or without dashes or its prefix; None where it has not the shape of one."""
    plain = tidy(text).removeprefix(PAYLOAD)
    return read_code(_MARKS.sub("", plain)) if len(plain) <= _LONGEST else None


def said_letter_code(text: str, *, alone: bool = False) -> str | None:
    """What stands where a code would in a message such as `SURAT ABCD-EFGH-IJKL`; `alone`: also without the word.

    It may be an ordinary word: whether a letter has that code is for the caller to see.
    """
    text = text.strip()
    if len(text) > _LONGEST:
        return None
    said = _SAID.fullmatch(text) or (_ALONE.fullmatch(text) if alone else None)
    return said[1] if said else None


def means_letter_code(text: str) -> bool:
    """True for `surat ABCD-EFGH-IJKL`: nobody means anything else by it, whether a letter has that code or not."""
    text = text.strip()
    return len(text) <= _LONGEST and _SURE.fullmatch(text) is not None
