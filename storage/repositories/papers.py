"""Records that wait for papers."""

from datetime import date

from sqlalchemy import ColumnElement, and_, or_
from sqlmodel import Session, col, select

from storage.enums import Status
from storage.tables import Registration


def awaiting_papers(session: Session, days: tuple[date, date, date], limit: int) -> list[Registration]:
    """Verified records whose next step is due, locked, oldest first: those of every village, for timed work.

    `days` = (due by then: first reminder, due by then: second reminder, due before then: lapsed). Papers that
    the village had before a correction are not waited for; a frozen record waits for an officer.
    """
    query = select(Registration).where(_due(days)).order_by(col(Registration.id)).limit(limit)
    return list(session.exec(query.with_for_update()))


def chats_awaiting(session: Session, days: tuple[date, date, date], limit: int) -> list[int]:
    """The chats that will be told about the same records."""
    query = select(Registration.chat_id).where(_due(days)).order_by(col(Registration.id)).limit(limit)
    return [chat for chat in session.exec(query) if chat is not None]


def _due(days: tuple[date, date, date]) -> ColumnElement[bool]:
    first, second, past = days
    due, reminded = col(Registration.papers_due), col(Registration.papers_reminders)
    return and_(
        col(Registration.status) == Status.VERIFIED,
        col(Registration.papers_received_at).is_(None),
        col(Registration.frozen).is_(False),
        or_(
            due.is_(None),
            due < past,
            and_(due <= first, reminded < 1),
            and_(due <= second, reminded < 2),  # noqa: PLR2004 -- the second reminder is the last
        ),
    )
