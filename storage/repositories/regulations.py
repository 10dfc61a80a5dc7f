"""Companies' regulations: one of them, those that wait for somebody, those that are late, their papers and points."""

from collections.abc import Collection, Sequence
from datetime import date, timedelta

from sqlalchemy import Connection, func, select
from sqlalchemy.orm import defer
from sqlmodel import Session, col
from sqlmodel import select as pick
from sqlmodel.sql.expression import SelectOfScalar

from storage.enums import RegulationStatus
from storage.rows import condition_of, count_by, count_rows
from storage.tables.core import REGULATION_PAPERS, REGULATION_POINTS, REGULATIONS
from storage.tables.regulations import IN_FORCE, Regulation, RegulationPaper, RegulationPoint, RegulationStep

Statuses = Collection[RegulationStatus]


def regulation_by_number(session: Session, number: str) -> Regulation | None:
    """The regulation of an R- number, locked, as it stands now and not as a list read it before."""
    query = _whole().where(col(Regulation.number) == number).with_for_update()
    return session.exec(query.execution_options(populate_existing=True)).first()


def regulation_by_code(session: Session, indexes: Collection[bytes]) -> Regulation | None:
    """The regulation whose decree has that code."""
    return session.exec(_whole().where(col(Regulation.code_index).in_(list(indexes)))).first()


def waiting(session: Session, statuses: Statuses, most: int, skip: int = 0) -> list[Regulation]:
    """Those that stand there, the first that is due first."""
    query = _whole().where(col(Regulation.status).in_(list(statuses)))
    ordered = query.order_by(col(Regulation.due), col(Regulation.id)).offset(skip).limit(most)
    return list(session.exec(ordered))


def count_waiting(connection: Connection, statuses: Statuses) -> int:
    """How many stand there."""
    return count_rows(connection, REGULATIONS, REGULATIONS.c.status.in_(list(statuses)))


def count_late(connection: Connection, statuses: Statuses, today: date) -> int:
    """How many stand there past their day."""
    return count_rows(connection, REGULATIONS, REGULATIONS.c.status.in_(list(statuses)), REGULATIONS.c.due < today)


def count_standing(connection: Connection, statuses: Statuses, area: str | None = None) -> dict[RegulationStatus, int]:
    """How many stand at each of these; with `area` those of companies of that district, or of a village's."""
    there = () if area is None else (func.substr(REGULATIONS.c.place, 1, min(len(area), 8)) == area[:8],)
    return count_by(connection, REGULATIONS.c.status, REGULATIONS.c.status.in_(list(statuses)), *there)


def count_late_standing(connection: Connection, statuses: Statuses, today: date) -> dict[RegulationStatus, int]:
    """How many stand at each of these past their day."""
    late = (REGULATIONS.c.status.in_(list(statuses)), REGULATIONS.c.due < today)
    return count_by(connection, REGULATIONS.c.status, *late)


def numbered(session: Session, numbers: Collection[str]) -> list[Regulation]:
    """Those of these R- numbers, the newest first."""
    query = _whole().where(col(Regulation.number).in_(list(numbers)))
    return list(session.exec(query.order_by(col(Regulation.id).desc())))


def of_employers(session: Session, employers: Collection[int], most: int) -> list[Regulation]:
    """Those of these employers, the newest first: what was merged handed its own over."""
    query = _whole().where(col(Regulation.employer_id).in_(list(employers)))
    found = session.exec(query.execution_options(populate_existing=True))
    return sorted(found, key=lambda row: -row.row_id)[:most]  # in the order of ids a database would walk through all


def under_way(session: Session, statuses: Statuses, most: int) -> list[Regulation]:
    """Those that stand there, the last that is due first; in the order of ids a database would walk through all."""
    query = _whole().where(col(Regulation.status).in_(list(statuses)))
    return list(session.exec(query.order_by(col(Regulation.due).desc()).limit(most)))


def of_chats(session: Session, chats: Collection[int], most: int) -> list[Regulation]:
    """What these chats handed in, the newest first."""
    found = session.exec(_whole().where(col(Regulation.chat_id).in_(list(chats))))
    return sorted(found, key=lambda row: -row.row_id)[:most]  # in the order of ids a database would walk through all


def to_deem(session: Session, today: date, most: int) -> list[Regulation]:
    """Those whose time of art 112 is over, locked."""
    running = condition_of(REGULATIONS, "deemed_by IS NOT NULL")
    query = _whole().where(running, col(Regulation.deemed_by) < today)
    return list(session.exec(query.order_by(col(Regulation.id)).limit(most).with_for_update()))


def to_lapse(session: Session, statuses: Statuses, today: date, most: int) -> list[Regulation]:
    """Those that lie with their company past its day, locked."""
    query = _whole().where(col(Regulation.status).in_(list(statuses)), col(Regulation.due) < today)
    return list(session.exec(query.order_by(col(Regulation.id)).limit(most).with_for_update()))


def ending_by(session: Session, today: date, days: int, reminded: int, most: int) -> list[Regulation]:
    """Those in force that end within so many days and had fewer reminders, locked."""
    holds = condition_of(REGULATIONS, IN_FORCE)
    near = (col(Regulation.ends) >= today, col(Regulation.ends) <= today + timedelta(days=days))
    query = _whole().where(holds, *near, col(Regulation.reminded) < reminded)
    return list(session.exec(query.order_by(col(Regulation.id)).limit(most).with_for_update()))


def steps_of(session: Session, regulation_id: int) -> Sequence[RegulationStep]:
    """What was done, the oldest first."""
    query = pick(RegulationStep).where(col(RegulationStep.regulation_id) == regulation_id)
    return list(session.exec(query.order_by(col(RegulationStep.id))))


def papers_of(session: Session, regulation_id: int) -> Sequence[RegulationPaper]:
    """Its papers, the oldest first; what is in them is read when it is asked for."""
    query = pick(RegulationPaper).where(col(RegulationPaper.regulation_id) == regulation_id)
    bare = query.options(defer(RegulationPaper.content), defer(RegulationPaper.texts))  # type: ignore[arg-type]
    return list(session.exec(bare.order_by(col(RegulationPaper.id))))


def paper_texts(connection: Connection, regulation_id: int, kind: str) -> list[tuple[int, bytes]]:
    """(round, sealed words on the pages) of the papers of a kind, the oldest first."""
    mine = (REGULATION_PAPERS.c.regulation_id == regulation_id, REGULATION_PAPERS.c.kind == kind)
    query = select(REGULATION_PAPERS.c.round, REGULATION_PAPERS.c.texts).where(*mine)
    return [(row[0], row[1]) for row in connection.execute(query.order_by(REGULATION_PAPERS.c.id))]


def paper_of(connection: Connection, paper_id: int) -> tuple[str, bytes] | None:
    """(number of its regulation, sealed bytes) of a paper."""
    joined = REGULATION_PAPERS.join(REGULATIONS, REGULATIONS.c.id == REGULATION_PAPERS.c.regulation_id)
    query = select(REGULATIONS.c.number, REGULATION_PAPERS.c.content).select_from(joined)
    row = connection.execute(query.where(REGULATION_PAPERS.c.id == paper_id)).first()
    return (row[0], row[1]) if row is not None else None


def peek_number(connection: Connection, number: str) -> int | None:
    """The id of the regulation of a number, not locked."""
    found = connection.execute(select(REGULATIONS.c.id).where(REGULATIONS.c.number == number)).scalar()
    return int(found) if found is not None else None


def points_of(session: Session, regulation_id: int, round_: int) -> Sequence[RegulationPoint]:
    """The points of a version, in the order in which they were written."""
    mine = (col(RegulationPoint.regulation_id) == regulation_id, col(RegulationPoint.round) == round_)
    return list(session.exec(pick(RegulationPoint).where(*mine).order_by(col(RegulationPoint.id))))


def count_points(connection: Connection, regulation_id: int, round_: int) -> int:
    """How many there are."""
    mine = (REGULATION_POINTS.c.regulation_id == regulation_id, REGULATION_POINTS.c.round == round_)
    return count_rows(connection, REGULATION_POINTS, *mine)


def drop_points(connection: Connection, regulation_id: int, round_: int) -> None:
    """Forget the points of a version that were not sent."""
    mine = (REGULATION_POINTS.c.regulation_id == regulation_id, REGULATION_POINTS.c.round == round_)
    connection.execute(REGULATION_POINTS.delete().where(*mine))


def has_scan(connection: Connection, regulation_id: int) -> bool:
    """True where the signed paper is kept."""
    query = select(REGULATIONS.c.scan.is_not(None)).where(REGULATIONS.c.id == regulation_id)
    return bool(connection.execute(query).scalar())


def scan_of(connection: Connection, regulation_id: int) -> bytes | None:
    """The signed paper, sealed."""
    found = connection.execute(select(REGULATIONS.c.scan).where(REGULATIONS.c.id == regulation_id)).scalar()
    return bytes(found) if found is not None else None


def _whole() -> SelectOfScalar[Regulation]:
    """A regulation without the scan, which is large."""
    return pick(Regulation).options(defer(Regulation.scan))  # type: ignore[arg-type]
