"""The people of a village, as its officers may list them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, and_, case, func, or_
from sqlmodel import Session, col, select

from storage.enums import Status
from storage.repositories.scoping import inside
from storage.scope import Scope
from storage.tables import Registration

_STATUS = col(Registration.status)


@dataclass(frozen=True, slots=True)
class Late:
    """What is late: a status that began before its moment, and papers whose last day is this or earlier."""

    began: tuple[tuple[Status, datetime], ...]
    papers_due: date

    def condition(self) -> ColumnElement[bool]:
        """True for a record that is late."""
        begun = [and_(_STATUS.in_((status,)), col(Registration.status_at) < at) for status, at in self.began]
        papers = and_(_STATUS == Status.VERIFIED, col(Registration.papers_due) <= self.papers_due)
        return or_(*begun, papers)


def people(
    session: Session, scope: Scope, order: Sequence[Status], late: Late, *, skip: int, limit: int
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


def count_people(session: Session, scope: Scope, statuses: Iterable[Status]) -> int:
    """How many there are."""
    query = select(func.count(col(Registration.id))).where(
        inside(scope), _STATUS.in_(list(statuses)), col(Registration.erased_at).is_(None)
    )
    return int(session.exec(query).one())
