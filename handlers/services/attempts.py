"""Wrong tries at something guarded, counted in the database: they hold across processes and restarts."""

from datetime import timedelta

from sqlalchemy import delete, insert, select, update

from handlers.services.work import Work
from storage.tables import Attempt

_TABLE = Attempt.__table__  # type: ignore[attr-defined]
WINDOW = timedelta(days=1)


def tries_left(work: Work, subject: str, allowed: int) -> int:
    """How many wrong tries `subject` still has in this day."""
    row = work.uow.connection.execute(select(_TABLE.c.count, _TABLE.c.since).where(_TABLE.c.subject == subject)).first()
    if row is None or row.since + WINDOW <= work.now:
        return allowed
    return max(0, allowed - row.count)


def wrong_try(work: Work, subject: str) -> None:
    """Count one wrong try; a day after the first one the count begins anew."""
    connection, mine = work.uow.connection, _TABLE.c.subject == subject
    row = connection.execute(select(_TABLE.c.since).where(mine).with_for_update()).first()
    if row is None:
        connection.execute(insert(_TABLE), {"subject": subject, "count": 1, "since": work.now})
    elif row.since + WINDOW <= work.now:
        connection.execute(update(_TABLE).where(mine).values(count=1, since=work.now))
    else:
        connection.execute(update(_TABLE).where(mine).values(count=_TABLE.c.count + 1))


def forget_tries(work: Work, subject: str) -> None:
    """A right answer ends the count."""
    work.uow.connection.execute(delete(_TABLE).where(_TABLE.c.subject == subject))
