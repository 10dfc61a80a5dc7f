"""The people of a village as its officers may list them, their papers, and whom to call."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, func, insert, not_, or_, true, union_all, update
from sqlmodel import Session, col, select

from storage.enums import Status
from storage.repositories.scoping import inside
from storage.rows import condition_of, count_by
from storage.scope import Scope
from storage.tables import Call, Registration
from storage.tables.core import CALLS, RECORDS
from storage.tables.registrations import PAPERS_AWAITED

OFFICE_ASKS = "office-asks"
"""The key of a call that is about no news of a registration: the office has an answer for this person."""
PAPERS_ASKED = "papers-asked"
"""The key of a call that asks whether the papers were brought where nobody could note them."""
PERIOD_SILENT = "period-silent"
"""The key of a call that asks whether all is as it was: the period ends, and the person gave no answer."""
ASKED_FOR = (OFFICE_ASKS, PAPERS_ASKED, PERIOD_SILENT)
"""Calls that stay until somebody has called: no news that is read takes them off the list."""
ASKS = (
    *ASKED_FOR,
    *(f"notices.{news}" for news in ("move-asked", "returned", "verified", "rejected", "lapsed", "member")),
    *(f"notices.{news}" for news in ("papers-missing", "papers-reminder", "papers-last-reminder", "number-changed")),
    *(f"notices.{news}" for news in ("period-asked", "ended")),
)
"""The keys of calls after which their person has something to do. Other news is kept too, and nobody is called."""
_OF = RECORDS.c
_AWAITED = condition_of(RECORDS, PAPERS_AWAITED)
ASKED_BY_PHONE = 3
"""In place of a third reminder: somebody is asked by phone, where nobody works for the village."""
REMINDED = (0, 1, 2, ASKED_BY_PHONE)
"""How often somebody can have been reminded of their papers."""


@dataclass(frozen=True, slots=True)
class LatePeople:
    """Which records are late: those in a status since before its moment, and those whose papers were due.

    `began`: a moment for each status, as in `((Status.SUBMITTED, three_days_ago),)`. `papers_due`: the last day that
    has passed.
    """

    began: tuple[tuple[Status, datetime], ...]
    papers_due: date

    def of(self, status: Status) -> ColumnElement[bool]:
        """True for a record of that status that is late."""
        if status is Status.VERIFIED:
            return _OF.papers_due <= self.papers_due
        return and_(_OF.status_at < dict(self.began)[status], _with_the_office())

    def knows(self, status: Status) -> bool:
        """False for a status in which nobody is ever late."""
        return status is Status.VERIFIED or status in dict(self.began)

    def not_of(self, status: Status) -> ColumnElement[bool]:
        """The opposite, said so that an index finds it."""
        if status is Status.VERIFIED:
            return or_(_OF.papers_due > self.papers_due, _OF.papers_due.is_(None))
        begun = dict(self.began)
        return or_(_OF.status_at >= begun[status], not_(_with_the_office())) if status in begun else true()


def _with_the_office() -> ColumnElement[bool]:
    """It does not wait for the person to bring a paper, nor for who decides about a record that is held."""
    return and_(_OF.papers_missing.is_(None), _OF.frozen.is_(False))


def people(
    session: Session, scope: Scope, order: Sequence[Status], late: LatePeople, *, skip: int, limit: int
) -> list[tuple[Registration, bool]]:
    """Records in the statuses of `order`, and whether each is late: these first, then by `order` and age.

    One stretch of an index after the other, until the page is full. Of people whose papers are awaited those come
    first whose last day is next.
    """
    found: list[tuple[int, bool]] = []
    for status, is_late in [*((one, True) for one in order if late.knows(one)), *((one, False) for one in order)]:
        here = (_at(scope, status), late.of(status) if is_late else late.not_of(status))
        some = session.exec(
            select(_OF.id).where(*here).order_by(*_oldest(status)).offset(skip).limit(limit - len(found))
        )
        ids = [(one, is_late) for one in some]
        if skip:
            skip = 0 if ids else skip - _count(session, *here)
        found += ids
        if len(found) == limit:
            break
    mine = select(Registration).where(_OF.id.in_([one for one, _ in found]))
    records = {record.id: record for record in session.exec(mine)}
    return [(records[one], is_late) for one, is_late in found]


def _at(scope: Scope, status: Status) -> ColumnElement[bool]:
    return and_(inside(scope), _OF.status.in_((status,)), _OF.erased_at.is_(None))


def _oldest(status: Status) -> tuple[ColumnElement[Any], ...]:
    """The order of a stretch: as its index has it."""
    return (_OF.papers_due if status is Status.VERIFIED else _OF.status_at), _OF.id


def _count(session: Session, *where: ColumnElement[bool]) -> int:
    return int(session.exec(select(func.count()).select_from(Registration).where(*where)).one())


def count_people(session: Session, scope: Scope, statuses: Iterable[Status], late: LatePeople | None = None) -> int:
    """How many records stand in these statuses; with `late` only those that are late."""
    if late is not None:
        return sum(_count(session, _at(scope, one), late.of(one)) for one in statuses if late.knows(one))
    return _count(session, inside(scope), _OF.status.in_(list(statuses)), col(Registration.erased_at).is_(None))


def count_by_village(connection: Connection, scope: Scope, status: Status) -> dict[str, int]:
    """How many people of each village within a scope stand at `status`; those of no village are left out."""
    here = (inside(scope), _OF.status.in_((status,)), _OF.erased_at.is_(None), _OF.village.is_not(None))
    return count_by(connection, _OF.village, *here)


def awaiting_papers(session: Session, days: tuple[date, date, date], limit: int) -> list[Registration]:
    """Verified records whose next step is due, locked, oldest first: those of every village, for timed work.

    `days` = (due by then: first reminder, due by then: second reminder, due before then: lapsed). Papers that
    the village had before a correction are not waited for; a frozen record waits for an officer.
    """
    query = select(Registration).where(_papers_due(days)).order_by(_OF.id).limit(limit)
    return list(session.exec(query.with_for_update()))


def chats_awaiting(session: Session, days: tuple[date, date, date], limit: int) -> list[int]:
    """The chats that will be told about the same records."""
    query = select(Registration.chat_id).where(_papers_due(days)).order_by(_OF.id).limit(limit)
    return [chat for chat in session.exec(query) if chat is not None]


def _papers_due(days: tuple[date, date, date]) -> ColumnElement[bool]:
    """Each step by its stretch of one index."""
    first, second, past = days
    reminded, awaited = col(Registration.papers_reminders), select(_OF.id).where(_AWAITED)
    steps = (
        and_(reminded == 0, _OF.papers_due <= first),
        and_(reminded == 1, _OF.papers_due <= second),
        and_(reminded.in_(REMINDED), _OF.papers_due < past),
        and_(reminded.in_(REMINDED), _OF.papers_due.is_(None)),
    )
    return and_(_OF.id.in_(union_all(*(awaited.where(step) for step in steps))), col(Registration.frozen).is_(False))


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


def ask_to_call(connection: Connection, registration_id: int, now: datetime) -> None:
    """Somebody is to be called because the office has an answer for them; who is to be called already stays so."""
    mine = and_(CALLS.c.registration_id == registration_id, CALLS.c.told_at.is_(None))
    if connection.execute(select(CALLS.c.registration_id).where(mine)).first() is None:
        put_on_list(connection, Untold(registration_id, OFFICE_ASKS, now))


def count_to_call(session: Session, scope: Scope) -> int:
    """How many open calls there are within a scope."""
    person = _OF.id == col(Call.registration_id)
    query = select(func.count(col(Call.registration_id))).join(Registration, person)
    return int(session.exec(query.where(*_open_calls(scope))).one())


def open_calls_by_village(session: Session) -> dict[str | None, int]:
    """How many open calls there are in each village, counted once for all officers."""
    person = _OF.id == col(Call.registration_id)
    here = (_OF.hidden_since.is_(None), col(Call.told_at).is_(None), _OF.erased_at.is_(None), asks_something())
    query = select(_OF.village, func.count()).select_from(Call).join(Registration, person).where(*here)
    return {village: int(count) for village, count in session.exec(query.group_by(_OF.village))}


def _open_calls(scope: Scope) -> tuple[ColumnElement[bool], ...]:
    return (inside(scope), col(Call.told_at).is_(None), col(Registration.erased_at).is_(None), asks_something())


def asks_something() -> ColumnElement[bool]:
    """Of a call: its person has something to do."""
    return CALLS.c.key.in_(ASKS)


def last_call(connection: Connection, registration_id: int) -> datetime | None:
    """When somebody called this person; None where nobody is to call them, or has not yet."""
    query = select(CALLS.c.told_at).where(CALLS.c.registration_id == registration_id)
    return connection.execute(query).scalar()


def open_call(session: Session, registration_id: int) -> Call | None:
    """The call of one person that nobody has made yet."""
    call = session.get(Call, registration_id, with_for_update=True)
    return call if call is not None and call.told_at is None else None
