"""Two cases of one employer become one: which of them stays, and why they cannot be joined yet."""

from storage.enums import CaseStatus

S = CaseStatus
ORDER = (
    S.COMPLIED,
    S.RECEIVED,
    S.CHECKED,
    S.DRAFTED,
    S.INITIALLED,
    S.SIGNED,
    S.RETURNED,
    S.SILENT,
    S.POSTED,
    S.ANSWERED,
    S.VISIT_PLANNED,
    S.VISITED,
    S.BROKEN,
    S.PROMISED,
    S.MEDIATION,
    S.HANDED_ON,
)
"""How far a case has come, the farthest last. One that complied stands first: the other says that not all is well."""
NEVER = (S.SUSPENDED, S.CLOSED)
"""A suspended case is resumed first, a closed one stays as it ended."""


def stays_first(status: CaseStatus, other: CaseStatus, *, older: bool) -> bool:
    """True where a case stays rather than the other: it has come farther; of two alike it is the older one."""
    mine, theirs = ORDER.index(status), ORDER.index(other)
    return older if mine == theirs else mine > theirs
