"""What people ask about their own registration as it stands: their place in line, paying themselves, until when.

It is asked where somebody of the chat stands at a stage that has an answer of its own; elsewhere the general page is
the answer. The table is `data/own_asks.csv`: the first line that fits is meant.
"""

import re
from collections.abc import Sequence
from enum import StrEnum
from functools import cache

from handlers.rules.hearing.said import as_said
from handlers.rules.reading.table import lines_of, sound_pattern


class Ask(StrEnum):
    """What is asked; the word behind `/soal`."""

    PAY = "bayar"
    RENEW = "perpanjang"
    UNTIL = "sampai"
    PAPERS = "berkas"
    WHY = "sebab"
    TURN = "giliran"
    COVERED = "celaka"
    STOPPED = "berhenti"
    MOVED = "pindah"


LONGEST = 120
"""Characters: a longer message is a story."""


@cache
def own_asks() -> Sequence[tuple[re.Pattern[str], Ask]]:
    """The table, in its order. Raises WrongTable."""
    lines = lines_of("own_asks", "pattern", ask=list(Ask))
    return [(sound_pattern(where, row["pattern"]), Ask(row["ask"])) for where, row in lines]


def asks_own(text: str) -> Ask | None:
    """What is asked; None where it is none of these."""
    plain = as_said(text[:LONGEST])
    return next((ask for pattern, ask in own_asks() if pattern.search(plain)), None)
