"""The people of a village as its officers may list them, their papers, and whom to call."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, Connection, and_, case, func, insert, or_, update
from sqlmodel import Session, col, select

from storage.enums import Status
from storage.repositories.scoping import inside
from storage.scope import Scope
from storage.tables import Call, Registration
from storage.tables.core import CALLS

_STATUS = col(Registration.status)


@dataclass(frozen=True, slots=True)
class LatePeople:
    """Which records are late: those in a status since before its moment, and those whose papers were due.

    `began`: a moment for each status, as in `((Status.SUBMITTED, three_days_ago),)`. `papers_due`: the last day that
    has passed.
    """

    began: tuple[tuple[Status, datetime], ...]
    papers_due: date

    def condition(self) -> ColumnElement[bool]:
        """True for a record that is late."""
        begun = [and_(_STATUS.in_((status,)), col(Registration.status_at) < at) for status, at in self.began]
        papers = and_(_STATUS == Status.VERIFIED, col(Registration.papers_due) <= self.papers_due)
        return or_(*begun, papers)


def people(
    session: Session, scope: Scope, order: Sequence[Status], late: LatePeople, *, skip: int, limit: int
) -> list[tuple[Registration, bool]]:
    """Records in the statuses of `order`, and whether each is late: these first, then by `order` and age."""
    is_late = case((late.condition(), 0), else_=1)
    rank = case(*((_STATUS.in_((status,)), place) for place, status in enumerate(order)), else_=len(order))
    query = (
        select(Registration, is_late)
        .where(inside(scope), _STATUS.in_(order), col(Registration.erased_at).is_(None))
        .order_by(is_late, rank, col(Registration.status_at), col(Registration.id))
        .offset(skip)
        .limit(limit)
    )
    return [(record, flag == 0) for record, flag in session.exec(query)]


def count_people(session: Session, scope: Scope, statuses: Iterable[Status], late: LatePeople | None = None) -> int:
    """How many records stand in these statuses; with `late` only those that are late."""
    here = (inside(scope), _STATUS.in_(list(statuses)), col(Registration.erased_at).is_(None))
    found = select(func.count(col(Registration.id))).where(*here)
    return int(session.exec(found if late is None else found.where(late.condition())).one())


def awaiting_papers(session: Session, days: tuple[date, date, date], limit: int) -> list[Registration]:
    """Verified records whose next step is due, locked, oldest first: those of every village, for timed work.

    `days` = (due by then: first reminder, due by then: second reminder, due before then: lapsed). Papers that
    the village had before a correction are not waited for; a frozen record waits for an officer.
    """
    query = select(Registration).where(_papers_due(days)).order_by(col(Registration.id)).limit(limit)
    return list(session.exec(query.with_for_update()))


def chats_awaiting(session: Session, days: tuple[date, date, date], limit: int) -> list[int]:
    """The chats that will be told about the same records."""
    query = select(Registration.chat_id).where(_papers_due(days)).order_by(col(Registration.id)).limit(limit)
    return [chat for chat in session.exec(query) if chat is not None]


def _papers_due(days: tuple[date, date, date]) -> ColumnElement[bool]:
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


@dataclass(frozen=True, slots=True)
class Untold:
    """News of `since` (message `key`) about one person that nobody is known to have read."""

    registration_id: int
    key: str
    since: datetime


def put_on_list(connection: Connection, news: Untold) -> None:
    """Open the person's row, or open it again for newer news; older news changes nothing."""
    fresh = {"key": news.key, "since": news.since, "told_at": None, "told_by": None}
    mine = CALLS.c.registration_id == news.registration_id
    since = connection.execute(select(CALLS.c.since).where(mine).with_for_update()).scalar()
    if since is None:
        connection.execute(insert(CALLS), {"registration_id": news.registration_id, **fresh})
    elif since < news.since:
        connection.execute(update(CALLS).where(mine).values(fresh))


def count_to_call(session: Session, scope: Scope) -> int:
    """How many open calls there are within a scope."""
    person = col(Registration.id) == col(Call.registration_id)
    query = select(func.count(col(Call.registration_id))).join(Registration, person)
    return int(session.exec(query.where(*_open_calls(scope))).one())


def _open_calls(scope: Scope) -> tuple[ColumnElement[bool], ...]:
    return (inside(scope), col(Call.told_at).is_(None), col(Registration.erased_at).is_(None))


def open_call(session: Session, registration_id: int) -> Call | None:
    """The call of one person that nobody has made yet."""
    call = session.get(Call, registration_id, with_for_update=True)
    return call if call is not None and call.told_at is None else None
