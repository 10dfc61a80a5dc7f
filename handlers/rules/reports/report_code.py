"""The secret code of a report: twelve signs, sixty bits, that can be read out over a phone and typed on any keyboard.

Without 0, 1 and 8, which people take for O, I and B; where they write them, these are meant. Whoever has number and
code may follow the report.
"""

import base64

from handlers.rules.reading.clean import tidy

SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_MEANT = str.maketrans("018", "OIB")
LENGTH, GROUP = 12, 4
_BITS = 5
TOKEN_BYTES = 8
"""Random bytes that a code is made from: 64 bits, of which it uses 60."""
_LONGEST = 40


def code_from(token: str) -> str:
    """`K7QM-3XZA-6PDF`, from unguessable text of at least TOKEN_BYTES bytes (base64, as `Work.token` gives it)."""
    number = int.from_bytes(base64.urlsafe_b64decode(token + "=" * (-len(token) % 4))[:TOKEN_BYTES], "big")
    signs = (SIGNS[number >> place * _BITS & 31] for place in range(LENGTH))
    return _grouped("".join(signs))


def read_code(text: str) -> str | None:
    """The code in a message that holds nothing else, as it was given out; small letters, spaces, missing hyphens."""
    if len(text) > _LONGEST:
        return None
    signs = "".join(char for char in tidy(text).upper().translate(_MEANT) if char.isalnum())
    good = len(signs) == LENGTH and all(sign in SIGNS for sign in signs)
    return _grouped(signs) if good else None


def _grouped(signs: str) -> str:
    return "-".join(signs[at : at + GROUP] for at in range(0, LENGTH, GROUP))
