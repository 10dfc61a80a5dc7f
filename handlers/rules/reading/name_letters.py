"""The letters of a name: how they are stored, how they are compared, and what cannot stand among them."""

import re
import unicodedata

from handlers.rules.reading.clean import is_emoji, tidy

LONGEST = 60
"""Letters with spaces (Permendagri 73/2022 art 4)."""
EDGES = " ,;:!?*_~\"'-.\u201c\u201d\u2022>|"
"""What stands around a name and is none of it; only at its end a full stop may be (Moh.)."""
_REPEATED = re.compile(r"(?!\b[IVX]{1,5}\b)\b\w*?([^\W\d_])\1\1")
"""The same letter three times in a word that is no Roman number."""
_VOWELS = frozenset("AEIOUY")
_ALONE = 2
"""Letters of the shortest names (Ai, Uu); two need no vowel (Ng)."""


def fold_name(name: str) -> str:
    """For comparing: upper case, accents folded, letters and single spaces (NUR'AINI becomes NURAINI)."""
    tidied = tidy(name)
    if tidied.isascii():
        return " ".join(tidied.upper().translate(_FOLDED).split())
    return " ".join("".join(map(_folded, unicodedata.normalize("NFKD", tidied).upper())).split())


def _folded(char: str) -> str:
    return char if char.isalnum() else " " if char in " -./,\n" else ""


_FOLDED = {place: _folded(chr(place)) for place in range(128)}
"""The same for nearly every name."""


def trimmed(name: str) -> str:
    """Without the signs of EDGES at both ends."""
    return name.strip(EDGES.replace(".", "")).lstrip(EDGES)


def normal_name(name: str) -> str:
    """Upper case, composed, single spaces; no signs at its edges, no full stop after a whole word."""
    name = trimmed(re.sub(r"\s+,", ",", " ".join(name.split())))
    while name and is_emoji(name[0]):
        name = trimmed(name[1:])
    while name and is_emoji(name[-1]):
        name = trimmed(name[:-1])
    name = unicodedata.normalize("NFC", tidy(name).upper())
    last = re.search(r"([^\s.]{3,})\.+$", name)
    return name.rstrip(".") if last and _VOWELS & set(last[1]) else name


def letters_fault(name: str) -> str | None:
    """Code of what cannot stand in a name."""
    letters = [char for char in name if char.isalpha()]
    if any("0" <= char <= "9" for char in name):
        return "digits"
    if not letters:
        return "empty"
    latin = ["LATIN" in unicodedata.name(char, "") for char in letters]
    if not all(latin):
        return "mixed-script" if any(latin) else "not-latin"
    if any(is_emoji(char) for char in name):
        return "emoji"
    if not all(char.isalpha() or unicodedata.combining(char) or char in " '.-" for char in name):
        return "bad-chars"
    return _odd(name, letters)


def _odd(name: str, letters: list[str]) -> str | None:
    if len(letters) < _ALONE:
        return "too-short"
    if len(name) > LONGEST:
        return "too-long"
    if _REPEATED.search(name) or (len(set(letters)) == 1 and len(letters) > _ALONE):
        return "repeated-letter"
    return None if _VOWELS & set(fold_name(name)) or len(letters) <= _ALONE else "not-a-name"
