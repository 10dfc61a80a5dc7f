"""The secret code of a report: twelve signs, sixty bits, that can be read out over a phone and typed on any keyboard.

Without 0, 1 and 8, which people take for O, I and B; where they write them, these are meant. Whoever has number and
code may follow the report: *laporan L-2611-00004-2 K7QM-3XZA-6PDF*.
"""

import base64
import re

from handlers.rules.reading.clean import tidy
from handlers.rules.registrations.receipt import means_receipt, parse_receipt

SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_MEANT = str.maketrans("018", "OIB")
LENGTH, GROUP = 12, 4
_BITS = 5
TOKEN_BYTES = 8
"""Random bytes that a code is made from: 64 bits, of which it uses 60."""
_LONGEST = 40
_ASKS = re.compile(
    r"\s*/?(?:laporan|lapor|report|ikuti|follow|buka laporan|lihat laporan)\s+(.*)", re.IGNORECASE | re.DOTALL
)
_NEWS = re.compile(r"\s*(?:lihat |baca |buka )?(?:kabar|news)\b[\s,:]+(.*)", re.IGNORECASE | re.DOTALL)
_BETWEEN = frozenset(("kode", "kodenya", "rahasia", "rahasianya", "dan", "code", "and"))
_LONGEST_ASKED = 120


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


def asks_about_report(text: str) -> str | None:
    """What stands behind the word, where it begins like the number of a report."""
    if len(text) > _LONGEST_ASKED or text.lstrip().startswith("/"):
        return None
    found = _ASKS.match(text)
    rest = found[1].strip() if found else ""
    return rest if rest[:1] in ("L", "l") and means_receipt(rest) else _with_code(text)


def news_with_code(text: str) -> str | None:
    """The code of "kabar K7QM-3XZA-6PDF", "kabar, kodenya ..."; None for anything else."""
    found = _NEWS.match(text) if len(text) <= _LONGEST_ASKED else None
    if found is None:
        return None
    return read_code(" ".join(word for word in found[1].split() if word.strip(":.,").casefold() not in _BETWEEN))


def _looks_given_out(typed: str) -> bool:
    """False for words that only have as many letters: "laporan L-2611-00004-2: upah dipotong"."""
    groups = [len(group) for group in re.split(r"[\s-]+", typed.strip(" ."))]
    return groups in ([LENGTH], [GROUP] * 3) or any(map(str.isdigit, typed))


def _with_code(text: str) -> str | None:
    """A number and its code say enough without the word: `L-2611-00004-2 kode K7QM-3XZA-6PDF`."""
    words = [word for word in text.replace(",", " ").split() if word.strip(":.").casefold() not in _BETWEEN]
    for first, word in enumerate(words):
        if word[:1] not in ("L", "l"):
            continue
        for last in range(first + 1, len(words)):
            number = parse_receipt(" ".join(words[first:last]))
            code = read_code(" ".join(words[last:]))
            if number is not None and code is not None and _looks_given_out(" ".join(words[last:])):
                return f"{number} {code}"
    return None
