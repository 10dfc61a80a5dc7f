"""Points that a company has to mend: written by officers, sealed, shown to both."""

from collections.abc import Sequence

from handlers.flow import Phrase
from handlers.rules.regulations.contents import CONSULTED, PREVIOUS, REGISTER, is_paper, named
from handlers.rules.regulations.points import MOST, Point, read_point
from handlers.services.base.work import Work
from storage.enums import RegulationKind
from storage.repositories.regulations import count_points, drop_points, points_of
from storage.tables.regulations import Regulation, RegulationPoint

WORDS = "regulation_points.words"


def add_points(work: Work, row: Regulation, points: Sequence[Point]) -> int:
    """Write them down for this version; how many there are now. What goes beyond MOST is left out."""
    room = MOST - count_points(work.connection, row.row_id, row.round)
    for point in points[:room]:
        sealed = work.vault.seal(point.line.encode(), f"{WORDS}:{row.number}")
        found = RegulationPoint(
            regulation_id=row.row_id, round=row.round, words=sealed, staff_id=work.officer, at=work.now
        )
        work.uow.session.add(found)
    work.uow.session.flush()
    work.audit("regulation.points", f"regulation:{row.id}", why=str(len(points)))
    return count_points(work.connection, row.row_id, row.round)


def forget_points(work: Work, row: Regulation) -> None:
    """Take back what was written for this version."""
    drop_points(work.connection, row.row_id, row.round)
    work.audit("regulation.points", f"regulation:{row.id}", why="0")


def points_in(work: Work, row: Regulation, round_: int | None = None) -> list[Point]:
    """The points of a version, this one where none is named."""
    rows = points_of(work.uow.session, row.row_id, row.round if round_ is None else round_)
    lines = (work.vault.open(one.words, f"{WORDS}:{row.number}").decode() for one in rows)
    return [point for line in lines if (point := read_point(line)) is not None]


def point_lines(work: Work, row: Regulation, round_: int | None = None) -> tuple[Phrase, ...]:
    """All that is to be mended, in words: what is not there of the checklist, then the points, numbered."""
    found = points_in(work, row, round_)
    lacks = lacking_lines(row) if round_ is None else ()
    return (*lacks, *(_said(place, one) for place, one in enumerate(found, 1)))


def lacking_lines(row: Regulation) -> tuple[Phrase, ...]:
    """The points of the checklist that are not there."""
    names = named(row.kind, row.lacking)
    return tuple(Phrase("regulation.lacks", {"what": content_words(row.kind, name)}) for name in names)


def content_words(kind: RegulationKind, name: str) -> Phrase:
    """A point of the checklist in words."""
    return Phrase(f"regulation.content-{'paper' if is_paper(name) else kind}-{name}")


def lacks_papers(row: Regulation) -> bool:
    """True where somebody found that papers are not there."""
    return any(map(is_paper, named(row.kind, row.lacking)))


def lacks_words(work: Work, row: Regulation) -> bool:
    """True where the text itself has to be mended."""
    names = named(row.kind, row.lacking)
    return not all(name in (CONSULTED, REGISTER, PREVIOUS) for name in names) or bool(points_in(work, row))


def _said(place: int, one: Point) -> Phrase:
    params = {"place": place, "article": one.article, "problem": one.problem, "advice": one.advice or "none"}
    return Phrase("regulation.point", params)
