"""What an officer owes, counted."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, and_, case, func, or_, select
from sqlmodel import Session, col
from sqlmodel import select as select_rows

from storage.enums import Agency, Status
from storage.repositories.scoping import inside
from storage.repositories.village import Late
from storage.scope import Scope
from storage.tables import Registration, VoteCast
from storage.tables.base import table_of

_TABLE = table_of(Registration)
_VOTES = table_of(VoteCast)


@dataclass(frozen=True, slots=True)
class Owed:
    """One record that waits for an officer."""

    number: str
    since: datetime
    late: bool


def owed_votes(
    connection: Connection, scope: Scope, agency: Agency, begun: tuple[datetime, datetime], limit: int
) -> tuple[int, int, list[Owed]]:
    """(how many records wait for the agency's vote, how many of them too long, the oldest of them).

    Too long: at this stage since before `begun`, of which the second is for objections.
    """
    late = case((_too_long(begun), 1), else_=0)
    mine = and_(_waits_for(agency), _TABLE.c.erased_at.is_(None), inside(scope))
    total, too_long = connection.execute(select(func.count(), func.sum(late)).where(mine)).one()
    query = select(_TABLE.c.number, _TABLE.c.status_at, late).where(mine)
    rows = connection.execute(query.order_by(late.desc(), _TABLE.c.status_at, _TABLE.c.id).limit(limit))
    return int(total), int(too_long or 0), [Owed(row[0], row[1], bool(row[2])) for row in rows]


def count_late(session: Session, scope: Scope, statuses: Iterable[Status], late: Late) -> int:
    """How many records in these statuses are late."""
    here = (inside(scope), col(Registration.status).in_(list(statuses)), col(Registration.erased_at).is_(None))
    return int(session.exec(select_rows(func.count(col(Registration.id))).where(*here, late.condition())).one())


def _waits_for(agency: Agency) -> ColumnElement[bool]:
    """As the rule `votes.owes` says: the two disagree, or the agency has not voted on this version."""
    voted = select(_VOTES.c.version).where(
        _VOTES.c.registration_id == _TABLE.c.id, _VOTES.c.agency == agency, _VOTES.c.version == _TABLE.c.version
    )
    unvoted = and_(_TABLE.c.status == Status.SUBMITTED, ~voted.exists())
    return or_(_TABLE.c.status == Status.DISPUTED, unvoted)


def _too_long(begun: tuple[datetime, datetime]) -> ColumnElement[bool]:
    verify, objection = begun
    objected = _TABLE.c.objected.is_(True)
    return or_(and_(objected, _TABLE.c.status_at < objection), and_(~objected, _TABLE.c.status_at < verify))
