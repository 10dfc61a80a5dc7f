"""What changes or tells many at once is planned and shown first, and confirmed by typing its count."""

import re
from datetime import timedelta

from handlers.rules.reading.clean import tidy
from handlers.rules.reading.counts import COUNT, LONGEST, as_count
from handlers.rules.reading.verdict import Verdict, ok, refuse

PLAN_STANDS = timedelta(hours=1)
"""How long a plan waits to be confirmed."""

_TYPED = re.compile(rf"(?:(?:setuju|kirim|ya|iya|yes|ok|oke)\b[ :,.-]*)?({COUNT})", re.IGNORECASE)
_REPLACING = re.compile(rf"ganti\b[ :,.-]*({COUNT})", re.IGNORECASE)


def read_replacing(text: str, count: int) -> Verdict:
    """The count behind the word *ganti*, which alone lets numbers be replaced: `GANTI 2`.

    Refused as `type-replace`, whatever else it is.
    """
    match = _REPLACING.fullmatch(tidy(text[:LONGEST]).rstrip(" .!"))
    found = match is not None and as_count(match[1]) == count
    return ok(str(count)) if found else refuse("type-replace", count=count)


def read_confirmation(text: str, count: int) -> Verdict:
    """The count of what will happen, with or without a yes before it: `12`, `ya 12`, `setuju: 10.042.`.

    Refused as `type-count` where it is no count, and as `other-count` where it is another one.
    """
    match = _TYPED.fullmatch(tidy(text[:LONGEST]).rstrip(" .!"))
    if match is None:
        return refuse("type-count", count=count)
    return ok(str(count)) if as_count(match[1]) == count else refuse("other-count", count=count)
