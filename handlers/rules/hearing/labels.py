"""What people put before an answer so that it is known which one it is: "NIK", "no hp", "tgl lahir", "desa"."""

import re
from collections.abc import Mapping
from functools import cache

from handlers.rules.reading.table import lines_of, sound_pattern

LABELS: Mapping[str, str] = {
    "name": "a name follows",
    "nik": "a NIK follows",
    "kk": "the number of a family card follows",
    "birth-date": "a birth date follows",
    "phone": "a phone number follows",
    "village": "a village follows, or an address",
    "district": "a district follows",
    "other": "something follows that no question asks for; it ends what stands before it",
}
"""The kinds of `field_labels.csv`."""


@cache
def label_pattern() -> re.Pattern[str]:
    """Any label as a whole word of a lower-case text, its kind the name of the group (`birth_date` for "birth-date").

    The first line that fits wins. Raises WrongTable, also for a pattern that is none.
    """
    lines = lines_of("field_labels", "pattern", kind=LABELS)
    for where, row in lines:
        sound_pattern(where, row["pattern"])
    kinds = [
        f"(?P<{kind.replace('-', '_')}_{number}>{row['pattern']})"
        for number, (_, row) in enumerate(lines)
        for kind in (row["kind"],)
    ]
    return re.compile(rf"(?<![a-z0-9])(?:{'|'.join(kinds)})(?![a-z])")


def labels_in(lowered: str) -> list[tuple[str, int, int]]:
    """Every label of a lower-case text in order: its kind, where it begins, where what it announces begins."""
    found = []
    for match in label_pattern().finditer(lowered):
        kind, _, _ = (match.lastgroup or "").rpartition("_")
        found.append((kind.replace("_", "-"), match.start(), match.end()))
    return found
