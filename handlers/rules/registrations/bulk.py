"""Acts on many records at once: what is done to each, and how many."""

from enum import StrEnum

MOST = 200
"""Records that one act may change: as many as one transaction may lock for a moment. A long sheet is done in parts."""
SCANNED = 500
"""Records of the queue that one plan looks at, oldest first."""
SHOWN = 12
"""Exceptions that one message names."""


class Kind(StrEnum):
    """What is done to each record."""

    APPROVE = "approve"
    VOTES = "votes"
    NUMBERS = "numbers"
    REPLACE = "replace"
