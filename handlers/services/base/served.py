"""For which villages somebody works, and where people of the others bring their papers."""

from collections.abc import Iterable

from handlers.flow import Phrase
from handlers.rules.access import VILLAGERS, serves, villages_without
from handlers.services.base.work import Work
from storage.repositories.board import Post, invited_to, posts


def served_areas(work: Work) -> frozenset[str]:
    """The areas in which somebody works for the villages: codes of villages or districts, or all of the office."""
    return _areas(work, posts(work.connection, sorted(VILLAGERS)))


def invited_areas(work: Work) -> frozenset[str]:
    """The areas for whose villages somebody is invited and has not come yet."""
    return _areas(work, invited_to(work.connection, sorted(VILLAGERS), work.now))


def has_nobody(work: Work, village: str | None) -> bool:
    """True where nobody works for the village: its papers and calls are the matter of the dinas."""
    return villages_without(served_areas(work)).covers(village)


def papers_place(work: Work, village: str | None) -> Phrase | str:
    """Where papers are brought: to the village office, or to the dinas too where nobody of the village notes them."""
    office = work.office.village_office(village)
    if village is None or not has_nobody(work, village):
        return office
    return Phrase("status.either-place", {"village": office, "dinas": work.office.dinas.short_name})


def _areas(work: Work, found: Iterable[Post]) -> frozenset[str]:
    areas = (one.area for one in found if serves(one.role, one.area))
    return frozenset(code for area in areas for code in ((area,) if area else work.office.area.regions))
