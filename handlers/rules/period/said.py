"""What somebody says who is asked whether all is as it was: `masih pak`, `sudah kerja di PT`, `pindah ke kota`."""

import re
from enum import StrEnum
from functools import cache

from handlers.rules.reading.clean import tidy
from handlers.rules.reading.table import rows_of


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


def says_died(text: str) -> bool:
    """True where somebody tells of a death: then nothing else is asked of them."""
    return _DIED.search(tidy(text[:LONGEST]).casefold()) is not None


def read_said(text: str) -> Said | None:
    """What was said; None where it is none of these. Only whole sentences count."""
    plain = re.sub(r"[^\w ]+", " ", tidy(text[:LONGEST]).casefold())
    plain = " ".join(plain.split())
    return next((said for pattern, said in answers() if pattern.fullmatch(plain)), None)
