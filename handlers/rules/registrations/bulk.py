"""Acts that can be taken back: on many records at once, whose news waits, and on one, told at once."""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from hashlib import sha256

MOST = 200
"""Records that one act may change: as many as one transaction may lock for a moment. A long sheet is done in parts."""
SCANNED = 500
"""Records of the queue that one plan looks at, oldest first."""
SAMPLE = 10
"""Records that are opened before all are approved; where there are fewer, every one of them."""
SHOWN = 12
"""Exceptions that one message names."""


class Kind(StrEnum):
    """What is done to each record; the last four to one alone."""

    APPROVE = "approve"
    VOTES = "votes"
    NUMBERS = "numbers"
    REPLACE = "replace"
    RECEIVE = "receive"
    FORWARD = "forward"
    RENEW = "renew"
    ONE_VOTE = "one-vote"
    ONE_PAPERS = "one-papers"
    ONE_NUMBER = "one-number"
    ONE_ENDING = "one-ending"


PACKETS = (Kind.RECEIVE, Kind.FORWARD)
"""The papers of many people, in one packet."""
SINGLE = (Kind.ONE_VOTE, Kind.ONE_PAPERS, Kind.ONE_NUMBER, Kind.ONE_ENDING)
"""Taken back only while the news has not gone out; that of an ending waits, all other news goes at once."""
HELD = (Kind.APPROVE, Kind.VOTES, Kind.NUMBERS, Kind.REPLACE, Kind.RENEW, *PACKETS)
"""Told once they can no longer be taken back."""
ASKING = tuple(kind for kind in HELD if kind is not Kind.RENEW)
"""After whose news a question follows."""


def act_name(act: int, done_at: datetime) -> str:
    """What a button calls an act: the number alone may be another one's once this one is forgotten."""
    return f"{act}-{int(done_at.timestamp())}"


def draw(ids: Iterable[int], count: int, seed: str) -> frozenset[int]:
    """`count` of the ids, drawn by chance that comes in as `seed`: nobody chooses them, and a turn can be run twice."""
    shuffled = sorted(ids, key=lambda one: sha256(f"{seed}:{one}".encode()).digest())
    return frozenset(shuffled[:count])
