"""Figures as rows, and the places that they are of."""

from collections.abc import Callable, Sequence
from dataclasses import asdict

from handlers.rules.office.office import Office
from handlers.rules.reading.places import find_places
from handlers.rules.reading.regencies import find_regency
from handlers.rules.reading.regions import region_name
from handlers.rules.steering.figures import Figure, Kind, Segment
from handlers.services.base.work import Work
from storage.repositories.steering import FigureRow, figures_of, put_figures

EARLIEST, LATEST = 2000, 2100


def load(work: Work, *kinds: Kind, since: int = EARLIEST, until: int = LATEST) -> list[Figure]:
    """Every figure of these kinds, in the order of time."""
    rows = figures_of(work.connection, kinds, since, until)
    return [Figure(Kind(r.kind), r.count, r.year, r.month, Segment(r.segment), r.place, r.source, r.as_of)
            for r in rows]  # fmt: skip


def keep(work: Work, figures: Sequence[Figure], how: str) -> None:
    """Write them in place of what stood there; one line of the audit for all."""
    put_figures(work.connection, [row_of(one) for one in figures], work.officer, work.now)
    kinds = ",".join(sorted({one.kind for one in figures}))
    work.audit("figures.kept", fields=kinds, why=f"{how}: {len(figures)}")


def row_of(figure: Figure) -> FigureRow:
    """As it is stored."""
    said = asdict(figure)
    return FigureRow(**said | {"kind": str(figure.kind), "segment": str(figure.segment)})


def places(office: Office) -> Callable[[str], str | None]:
    """The code of a place by its name: "" for the office's own region, a district of it, else another regency."""

    def place_of(name: str) -> str | None:
        found = find_places(name, office.area.districts, alike=False)
        if found.kind == "exact" and "kota" not in name.casefold().split():
            return found.matches[0].code
        regency = find_regency(name).sure
        if regency is None:
            return None
        return "" if office.area.regions == (regency[0],) else regency[0]

    return place_of


def name_of(office: Office, place: str) -> str:
    """A place as people read it."""
    return office.place(place) if not place or office.area.has_district(place) else region_name(place)
