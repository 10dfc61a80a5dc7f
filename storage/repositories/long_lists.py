"""Lists without an end, a page at a time: for the reader, which keeps no transaction open between two pages.

A page begins behind the last row of the one before (its moment and number), so that rows that come or go meanwhile
neither repeat nor hide others.
"""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import ColumnElement, SQLColumnExpression, and_, func, or_
from sqlmodel import Session, col, select

from storage.enums import Agency, Status
from storage.repositories.queue import waits_for
from storage.repositories.scoping import inside
from storage.repositories.village import asks_something
from storage.scope import Scope
from storage.tables import Call, Registration

After = tuple[datetime, int] | None
"""Behind which row a page begins; None for the first one."""


def count_owed(session: Session, scope: Scope, agency: Agency) -> int:
    """How many records wait for the agency's vote."""
    return int(session.exec(select(func.count(col(Registration.id))).where(*_owed(scope, agency))).one())


def owed(session: Session, scope: Scope, agency: Agency, after: After, limit: int) -> list[Registration]:
    """Records that wait for the agency's vote, those first that were sent first."""
    moment = col(Registration.submitted_at)
    query = select(Registration).where(*_owed(scope, agency), _behind(moment, after))
    return list(session.exec(query.order_by(moment, col(Registration.id)).limit(limit)))


def count_at(session: Session, scope: Scope, status: Status, narrower: Scope) -> int:
    """How many records stand there, in the part of the scope that `narrower` names."""
    here = (*_standing(scope, status), inside(narrower))
    return int(session.exec(select(func.count(col(Registration.id))).where(*here)).one())


def standing_at(
    session: Session, scope: Scope, status: Status, after: After, limit: int, narrower: Scope
) -> list[Registration]:
    """Records that stand there, those that came first before the others."""
    moment = col(Registration.status_at)
    query = select(Registration).where(*_standing(scope, status), inside(narrower), _behind(moment, after))
    return list(session.exec(query.order_by(moment, col(Registration.id)).limit(limit)))


def calls_after(session: Session, scope: Scope, after: After, limit: int) -> list[tuple[Call, Registration]]:
    """Open calls within a scope, those who wait longest first."""
    person, moment = col(Registration.id) == col(Call.registration_id), col(Call.since)
    living = col(Registration.erased_at).is_(None)
    open_ones = (inside(scope), col(Call.told_at).is_(None), living, asks_something())
    query = select(Call, Registration).join(Registration, person).where(*open_ones, _behind(moment, after))
    return list(session.exec(query.order_by(moment, col(Registration.id)).limit(limit)))


def _behind(moment: SQLColumnExpression[datetime], after: After) -> ColumnElement[bool]:
    if after is None:
        return col(Registration.id).is_not(None)
    since, last = after
    return or_(moment > since, and_(moment == since, col(Registration.id) > last))


def _owed(scope: Scope, agency: Agency) -> Iterable[ColumnElement[bool]]:
    return (waits_for(agency), col(Registration.erased_at).is_(None), inside(scope))


def _standing(scope: Scope, status: Status) -> Iterable[ColumnElement[bool]]:
    return (col(Registration.status) == status, col(Registration.erased_at).is_(None), inside(scope))
