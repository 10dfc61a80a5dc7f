"""A regulation's kind and stage in words, said alike to companies and officers."""

from handlers.flow import Phrase
from storage.enums import RegulationStatus
from storage.tables.regulations import Regulation

PAPER_WAITS = (RegulationStatus.DECREE, RegulationStatus.DEEMED)
"""Where the paper gets its number, is signed by hand and comes back."""


def kind_of(row: Regulation) -> Phrase:
    """PP or PKB."""
    return Phrase(f"regulation.name-{row.kind}")


def status_of(row: Regulation) -> Phrase:
    """Where it stands; of a paper also whether it waits for its number or to be signed."""
    if row.status in PAPER_WAITS:
        return Phrase(f"regulation.at-{row.status}-{'sign' if row.decree_number else 'number'}")
    return at(row.status)


def at(status: RegulationStatus) -> Phrase:
    """A stage."""
    return Phrase(f"regulation.at-{status}")
