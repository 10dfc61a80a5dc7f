"""Acts on many cases at once, and the joining of two: what can be taken back for some minutes."""

from collections.abc import Mapping
from enum import StrEnum

MOST = 30
"""Cases that one act may change: half a second of the one writer. A longer list is done in parts."""
SHOWN = 12
"""Cases that one message names."""


class CaseKind(StrEnum):
    """What is done to each case; the last to two of them."""

    CHECK = "case-check"
    DRAFT = "case-draft"
    INITIAL = "case-initial"
    SIGN = "case-sign"
    POST = "case-post"
    JOIN = "case-join"


WORDS: Mapping[str, CaseKind] = {
    "periksa": CaseKind.CHECK,
    "surat": CaseKind.DRAFT,
    "paraf": CaseKind.INITIAL,
    "ttd": CaseKind.SIGN,
    "kirim": CaseKind.POST,
}
"""What is typed behind `/surat semua`: the words of the same acts on one case, in the order of the work."""
