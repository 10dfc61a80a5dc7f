"""Whether a row of a spreadsheet speaks of the person whose receipt number it holds.

A column that moved by one row is the classic mistake: it would give thirty people the numbers of others.
"""

import re
import unicodedata
from difflib import SequenceMatcher

from handlers.rules.reading.kpj import LENGTH, read_kpj
from handlers.rules.registrations.masks import mask_name, mask_number
from handlers.rules.sheet_cells import is_cut, plain, was_number

NIK_LENGTH = 16
ALIKE = 0.8
"""How much two spellings of one name agree (difflib): `MUHAMMAD` and `MUHAMAD` are one, `SITI` and `BUDI` not."""
NEARLY = 0.92
"""The same where nothing but the name says who it is."""
_BETWEEN = re.compile(r"[\s.'\u2019-]")
_LETTERS = re.compile(r"[^\W\d_]+")


def nik_in(cell: str) -> tuple[str, str]:
    """(the NIK of a cell, "") or ("", code of why it is none); a masked one is handed on as it stands."""
    if is_cut(cell):
        return "", "nik-number"
    digits = _BETWEEN.sub("", plain(cell))
    if was_number(cell):
        return "", "nik-number" if len(digits) >= NIK_LENGTH - 1 else "nik-unclear"
    whole = len(digits) == NIK_LENGTH and (digits.isdecimal() or "*" in digits)
    return (digits, "") if whole else ("", "nik-unclear")


def nik_differs(cell: str, nik: str) -> str | None:
    """The code of what is wrong with a row's NIK, held against that of its record; None where nothing is."""
    found, wrong = nik_in(cell)
    if wrong:
        return wrong
    return None if found in (nik, mask_number(nik)) else "nik-other"


def name_differs(cell: str, name: str, *, known: bool) -> bool:
    """True where a row names somebody else. Degrees and another spelling are no other person.

    `known`: the row has the person's NIK too, so a part of the name is enough (`SITI` for `SITI AMINAH`).
    """
    said = plain(cell).removeprefix("'")
    if "*" in said:
        return said != mask_name(name)
    words, own = _words(said), _words(name)
    if not words or words == own or " ".join(words) == " ".join(own):
        return False
    few, many = sorted((set(words), set(own)), key=len)
    alike = SequenceMatcher(None, "".join(words), "".join(own)).ratio()
    return not (few <= many or alike >= ALIKE) if known else sorted(words) != sorted(own) and alike < NEARLY


def kpj_in(cell: str) -> tuple[str, str]:
    """(the membership number of a cell, "") or ("", code of why it is none).

    Eleven digits are never damaged by Excel, which keeps fifteen; a zero at their head is.
    """
    if is_cut(cell):
        return "", "number-cut"
    if was_number(cell) and not plain(cell).isdecimal():
        return "", "kpj-unclear"
    verdict = read_kpj(plain(cell))
    if verdict.kind == "ok":
        return verdict.value, ""
    digits = _BETWEEN.sub("", plain(cell))
    return "", "zero-lost" if digits.isdecimal() and len(digits) == LENGTH - 1 else "kpj-unclear"


def _words(name: str) -> list[str]:
    """The words of a name without accents, in small letters; what follows a comma is a degree."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", name.partition(",")[0]) if not unicodedata.combining(c))
    return _LETTERS.findall(bare.replace("'", "").casefold())
