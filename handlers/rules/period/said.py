"""What somebody says who is asked whether all is as it was: `masih pak`, `sudah kerja di PT`, `pindah ke kota`."""

import re
from enum import StrEnum
from functools import cache

from handlers.rules.reading.clean import tidy
from handlers.rules.reading.table import rows_of
from handlers.rules.reading.words import any_of
from storage.enums import EndReason


class Said(StrEnum):
    """The buttons of the two questions; the last three say what has changed."""

    SAME = "masih"
    CHANGED = "berubah"
    WORKS = "bekerja"
    MOVED = "pindah"
    OTHER = "lain"


CHANGES = (Said.WORKS, Said.MOVED, Said.OTHER)
LONGEST = 200
"""Characters: a longer answer is a story, which people read."""


_DIED = re.compile(r"\b(?:meninggal|wafat|berpulang|tutup usia|almarhum|almarhumah|tiada)\b")


@cache
def answers() -> tuple[tuple[re.Pattern[str], Said], ...]:
    """The table `period_answers`, in its order."""
    rows = rows_of("period_answers", "pattern", answer=list(Said))
    return tuple((re.compile(row["pattern"]), Said(row["answer"])) for row in rows)


def tells_of(text: str) -> EndReason | None:
    """What somebody tells of a person: a death, or that a relative moved away; None where it is neither.

    Of whom, the words do not say: "bapak" may be the member of the chat, or the member's father.
    """
    plain = tidy(text[:LONGEST]).casefold()
    if _DIED.search(plain):
        return EndReason.DIED
    return EndReason.MOVED if read_said(text) is None and _kin_moved().search(plain) else None


@cache
def _kin_moved() -> re.Pattern[str]:
    return re.compile(
        rf"\b{any_of('kin-of')}(?:ku|nya)?\b(?: \w+){{0,4}}? (?:pindah|pindahan|merantau|pulang kampung)\b"
    )


def read_said(text: str) -> Said | None:
    """What was said; None where it is none of these. Only whole sentences count."""
    plain = re.sub(r"[^\w ]+", " ", tidy(text[:LONGEST]).casefold())
    plain = " ".join(plain.split())
    return next((said for pattern, said in answers() if pattern.fullmatch(plain)), None)
