"""Photos of visits, and papers besides letters that told an employer what was decided."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import defer
from sqlmodel import Session, col, select

from storage.tables import Ruling, VisitPhoto


def add_photo(session: Session, visit_id: int, kind: str, content: bytes, now: datetime) -> None:
    """Keep a photo, already sealed."""
    session.add(VisitPhoto(visit_id=visit_id, type=kind, content=content, at=now))
    session.flush()


def photos_of(session: Session, visit_id: int) -> Sequence[VisitPhoto]:
    """The photos of a visit or meeting, in the order in which they came."""
    return session.exec(select(VisitPhoto).where(VisitPhoto.visit_id == visit_id).order_by(col(VisitPhoto.id))).all()


def count_photos(session: Session, visit_id: int) -> int:
    """How many there are."""
    return len(session.exec(select(VisitPhoto.id).where(VisitPhoto.visit_id == visit_id)).all())


def rulings_of_case(session: Session, case_id: int) -> list[Ruling]:
    """What an employer was told in a case, oldest first; scans are read when they are asked for."""
    query = select(Ruling).where(Ruling.case_id == case_id).options(defer(Ruling.scan))  # type: ignore[arg-type]
    return list(session.exec(query.order_by(col(Ruling.id))))


def scanned_rulings(session: Session, case_id: int) -> set[int]:
    """Ids of those of which there is a scan."""
    query = select(Ruling.id).where(Ruling.case_id == case_id, col(Ruling.scan).is_not(None))
    return {found for found in session.exec(query) if found is not None}


def ruling_of_submission(session: Session, submission_id: int) -> Ruling | None:
    """What was decided about a request, None where nothing was."""
    query = select(Ruling).where(Ruling.submission_id == submission_id).order_by(col(Ruling.id).desc())
    return session.exec(query).first()
