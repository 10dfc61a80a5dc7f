"""Acts on many records at once: how many, how they are confirmed, and for how long a plan stands."""

import re
from datetime import timedelta
from enum import StrEnum

from handlers.rules.reading.clean import tidy
from handlers.rules.reading.verdict import Verdict, ok, refuse

MOST = 200
"""Records that one act may change: as many as one transaction may lock for a moment."""
SCANNED = 500
"""Records of the queue that one plan looks at, oldest first."""
PLAN_STANDS = timedelta(hours=1)
SHOWN = 12
"""Exceptions that one message names."""

_TYPED = re.compile(r"(?:(?:setuju|kirim|ya|iya|yes|ok|oke)\b[ :,.-]*)?(\d{1,6})", re.IGNORECASE)


class Kind(StrEnum):
    """What is done to each record."""

    APPROVE = "approve"
    VOTES = "votes"
    NUMBERS = "numbers"


def read_count(text: str, count: int) -> Verdict:
    """A typed confirmation: the count of what will happen, with or without a yes before it."""
    match = _TYPED.fullmatch(tidy(text[:MOST]).rstrip(" .!"))
    if match is None:
        return refuse("type-count", count=count)
    return ok(str(count)) if int(match[1]) == count else refuse("other-count", count=count)
