"""Whether a row of a spreadsheet speaks of the person whose receipt number it holds.

A column that moved by one row is the classic mistake: it would give thirty people the numbers of others.
"""

import re
import unicodedata
from datetime import date, timedelta
from difflib import SequenceMatcher

from handlers.rules.reading.birth_date import read_birth_date
from handlers.rules.reading.kpj import LENGTH, read_kpj
from handlers.rules.registrations.masks import mask_name, mask_number, mask_phone
from handlers.rules.sheet_cells import is_cut, plain, was_number

NIK_LENGTH = 16
ALIKE = 0.8
"""How much two spellings of one name agree (difflib): `MUHAMMAD` and `MUHAMAD` are one, `SITI` and `BUDI` not."""
NEARLY = 0.92
"""The same where nothing but the name says who it is."""
_DAY_ZERO, _COUNTED_DAYS = date(1899, 12, 30), 5
"""Excel keeps a day as a number of days since then: 33102 is 17 August 1990."""
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


def kk_differs(cell: str, kk: str) -> str | None:
    """The same for a KK number."""
    if not _says(cell):
        return None
    found, wrong = nik_in(cell)
    if wrong:
        return f"kk-{wrong.removeprefix('nik-')}"
    return None if found in (kk, mask_number(kk)) else "kk-other"


def birth_differs(cell: str, birth_date: str, today: date) -> str | None:
    """The same for a birth date (ISO), however the sheet writes dates; what is masked says nothing."""
    said = plain(cell).removeprefix("'").removesuffix(" 00:00:00")
    if not _says(cell) or "*" in said:
        return None
    if was_number(cell) and said.isdecimal() and len(said) == _COUNTED_DAYS:
        said = (_DAY_ZERO + timedelta(days=int(said))).isoformat()
    verdict = read_birth_date(said, today=today)
    readings = {verdict.value, *verdict.readings} - {None, ""}
    if birth_date in (said, *readings):
        return None
    return "birth-other" if readings else "birth-unclear"


def phone_differs(cell: str, phone: str | None) -> str | None:
    """The same for a phone (E.164). Whoever has none is held against nothing; Excel drops the zero at the head."""
    said = _BETWEEN.sub("", plain(cell))
    if phone is None or not _says(cell) or said == _BETWEEN.sub("", mask_phone(phone)):
        return None
    if is_cut(cell) or not said.removeprefix("+").isdecimal():
        return "phone-unclear"
    own = phone.removeprefix("+62")
    return None if said.removeprefix("+").removeprefix("62").lstrip("0") == own else "phone-other"


def _says(cell: str) -> bool:
    """False for an empty cell and for one that holds a dash."""
    return any(char.isalnum() or char == "*" for char in plain(cell))


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
