"""Records that wait for papers."""

from datetime import date

from sqlalchemy import and_, or_
from sqlmodel import Session, col, select

from storage.enums import Status
from storage.tables import Registration


def awaiting_papers(session: Session, days: tuple[date, date, date], limit: int) -> list[Registration]:
    """Verified records whose next step is due, locked, oldest first: those of every village, for timed work.

    `days` = (due by then: first reminder, due by then: second reminder, due before then: lapsed). Papers that
    the village had before a correction are not waited for.
    """
    first, second, past = days
    due, reminded = col(Registration.papers_due), col(Registration.papers_reminders)
    now = or_(
        due.is_(None),
        due < past,
        and_(due <= first, reminded < 1),
        and_(due <= second, reminded < 2),  # noqa: PLR2004 -- the second reminder is the last
    )
    query = (
        select(Registration)
        .where(Registration.status == Status.VERIFIED, col(Registration.papers_received_at).is_(None), now)
        .order_by(col(Registration.id))
        .limit(limit)
        .with_for_update()
    )
    return list(session.exec(query))
