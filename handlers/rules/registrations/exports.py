"""Which spreadsheets there are, and who may have them."""

from enum import StrEnum

from handlers.rules.access import COUNTERS, VERIFIERS
from storage.enums import Role


class Sheet(StrEnum):
    """The word after `/ekspor`."""

    QUEUE = "antrean"
    PEOPLE = "bpjs"
    NUMBERS = "nomor"
    CASES = "kasus"
    EVERYBODY = "semua"


ALLOWED = {
    Sheet.QUEUE: VERIFIERS,
    Sheet.PEOPLE: VERIFIERS | {Role.ADMINISTRATOR},
    Sheet.NUMBERS: frozenset({Role.BPJS}),
    Sheet.CASES: COUNTERS,
    Sheet.EVERYBODY: VERIFIERS,
}
"""The administrator exports and sees no queue; membership numbers are the matter of BPJS."""
MASKED_TOO = (Sheet.QUEUE, Sheet.EVERYBODY)
"""Sheets that a channel which carries no whole numbers gives with masked ones; the others say nothing without them."""


def sheets_of(role: Role | None) -> tuple[Sheet, ...]:
    """The sheets that an officer may have."""
    return tuple(sheet for sheet, roles in ALLOWED.items() if role in roles)
