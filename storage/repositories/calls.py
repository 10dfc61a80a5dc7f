"""Whom to call: news that no chat delivered, found, kept, and ended."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, insert, select, update
from sqlmodel import Session, col
from sqlmodel import select as select_rows

from storage.repositories.scoping import inside
from storage.scope import Scope
from storage.tables import Call, Registration
from storage.tables.base import table_of

_CALLS = table_of(Call)


@dataclass(frozen=True, slots=True)
class Untold:
    """News of `since` (message `key`) about one person that nobody is known to have read."""

    registration_id: int
    key: str
    since: datetime


def put_on_list(connection: Connection, news: Untold) -> None:
    """Open the person's row, or open it again for newer news; older news changes nothing."""
    fresh = {"key": news.key, "since": news.since, "told_at": None, "told_by": None}
    mine = _CALLS.c.registration_id == news.registration_id
    since = connection.execute(select(_CALLS.c.since).where(mine).with_for_update()).scalar()
    if since is None:
        connection.execute(insert(_CALLS), {"registration_id": news.registration_id, **fresh})
    elif since < news.since:
        connection.execute(update(_CALLS).where(mine).values(fresh))


def to_call(session: Session, scope: Scope, limit: int) -> list[tuple[Call, Registration]]:
    """Open calls within a scope, those who wait longest first."""
    query = (
        select_rows(Call, Registration)
        .join(Registration, col(Registration.id) == col(Call.registration_id))
        .where(inside(scope), col(Call.told_at).is_(None), col(Registration.erased_at).is_(None))
        .order_by(col(Call.since), col(Call.registration_id))
        .limit(limit)
    )
    return list(session.exec(query))


def count_to_call(session: Session, scope: Scope) -> int:
    """How many open calls there are within a scope."""
    query = (
        select_rows(func.count(col(Call.registration_id)))
        .join(Registration, col(Registration.id) == col(Call.registration_id))
        .where(inside(scope), col(Call.told_at).is_(None), col(Registration.erased_at).is_(None))
    )
    return int(session.exec(query).one())


def open_call(session: Session, registration_id: int) -> Call | None:
    """The call of one person that nobody has made yet."""
    call = session.get(Call, registration_id, with_for_update=True)
    return call if call is not None and call.told_at is None else None
