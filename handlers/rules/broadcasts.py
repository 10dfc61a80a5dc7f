"""What an office may write to many people at once, to whom, and for how long it stays news."""

import re
from datetime import timedelta

from handlers.rules.reading.clean import tidy
from handlers.rules.reading.verdict import Verdict, ok, refuse
from storage.enums import Status

ALL = "semua"
LONGEST = 700
"""Characters: with the office's name and how to stop it fits every channel (WhatsApp templates hold 1024)."""
LASTS = timedelta(days=3)
"""What nobody could be given by then is not sent any more."""
BATCH = 200
"""People whose messages one transaction writes."""
NEVER = frozenset({Status.WITHDRAWN, Status.ENDED})
"""Who is never written to: who took everything back, and whose protection ended, for many of them have died."""
FILTERS = tuple(one for one in Status if one not in (Status.DISPUTED, Status.REJECTED, *NEVER))
"""The statuses to choose from: with "all" ten buttons, as many as a WhatsApp list holds."""

_LIKE_NIK = re.compile(r"\d(?:[\s.,\-_/']{0,3}\d){15,}")


def read_text(text: str) -> Verdict:
    """Words of several lines, tidied. Nothing that may be somebody's NIK or KK goes out to many."""
    words = tidy(text)
    if not words:
        return refuse("empty")
    if len(words) > LONGEST:
        return refuse("too-long", length=LONGEST, count=len(words))
    return refuse("personal-number") if _LIKE_NIK.search(words) else ok(words)


def statuses_of(choice: str) -> frozenset[Status]:
    """Which records are meant. Half a decision counts as "being checked"; some are never written to."""
    if choice == ALL:
        return frozenset(Status) - NEVER
    chosen = Status(choice)
    return frozenset({chosen, Status.DISPUTED} if chosen is Status.SUBMITTED else {chosen})
