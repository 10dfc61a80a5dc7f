"""What an actor may see, as a value. Made only by `handlers.rules.access`; its SQL is `repositories.scoping`."""

from dataclasses import dataclass

from storage.enums import Agency


@dataclass(frozen=True, slots=True)
class Scope:
    """A limit on every list and search of people.

    `agency` is None for those who work for neither agency (village officers, readers).
    `areas` holds dotted region codes (districts or villages); empty means the whole office. `but`: codes of areas
    inside them that belong to others.
    """

    agency: Agency | None
    areas: frozenset[str] = frozenset()
    but: frozenset[str] = frozenset()

    def covers(self, village: str | None) -> bool:
        """True where `village` (a dotted code, or None for "not in the list") lies inside the scope."""
        if _lies_in(village, self.but):
            return False
        return not self.areas or _lies_in(village, self.areas)


def _lies_in(village: str | None, areas: frozenset[str]) -> bool:
    return village is not None and any(village == area or village.startswith(f"{area}.") for area in areas)
