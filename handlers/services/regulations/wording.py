"""A regulation's kind and stage in words, said alike to companies and officers."""

from handlers.flow import Phrase
from storage.enums import RegulationStatus
from storage.tables.regulations import Regulation


def kind_of(row: Regulation) -> Phrase:
    """PP or PKB."""
    return Phrase(f"regulation.name-{row.kind}")


def status_of(row: Regulation) -> Phrase:
    """Where it stands."""
    return at(row.status)


def at(status: RegulationStatus) -> Phrase:
    """A stage."""
    return Phrase(f"regulation.at-{status}")
