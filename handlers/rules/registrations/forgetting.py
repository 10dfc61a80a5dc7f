"""What becomes of a wish to be forgotten: done at once, handed to an officer, or kept by law.

UU 27/2022 arts 40-44: withdrawal stops the processing within 3x24 hours; what a public archive must keep, and
a membership under UU 40/2004, is not destroyed on a wish alone.
"""

from datetime import timedelta
from enum import StrEnum

from storage.enums import Status
from storage.statuses import AGREED

WITHIN = timedelta(hours=72)
"""The longest that withdrawal may take (UU 27/2022 art 40)."""


class Fate(StrEnum):
    """Who carries out a wish to be forgotten: the bot at once, an officer, or nobody (a member)."""

    NOW = "now"
    OFFICER = "officer"
    MEMBER = "member"


def fate(status: Status, returned_from: Status | None = None) -> Fate:
    """The fate of a record by its status; one that was returned counts as where it came from."""
    if status in (Status.MEMBER, Status.ENDED):
        return Fate.MEMBER  # heirs may still claim: it is kept for its time (office.toml, [retention])
    stands = returned_from if status is Status.RETURNED and returned_from is not None else status
    # Papers of whoever both agencies agreed on may lie at offices: an officer has to finish it.
    return Fate.OFFICER if stands in AGREED else Fate.NOW
