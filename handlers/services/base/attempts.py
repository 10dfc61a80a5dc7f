"""Wrong tries at something guarded, counted in the database: they hold across processes and restarts."""

from datetime import datetime, timedelta

from sqlalchemy import delete, insert, select, update

from handlers.services.base.work import Work
from storage.tables import Attempt
from storage.tables.base import table_of

_TABLE = table_of(Attempt)
WINDOW = timedelta(days=1)


def tries_left(work: Work, subject: str, allowed: int) -> int:
    """How many wrong tries `subject` (`"pin:staff:7"`) still has of `allowed` in its present day."""
    return max(0, allowed - tries_used(work, subject))


def tries_used(work: Work, subject: str) -> int:
    """How many wrong tries `subject` had in its present day."""
    return _count(work, subject)[0]


def may_try(work: Work, subject: str) -> bool:
    """False once `subject` has used up the wrong codes of a day (office.toml), where limits are switched on."""
    return not work.limited or tries_left(work, subject, work.office.limits.wrong_codes_per_day) > 0


def wrong_try(work: Work, subject: str) -> None:
    """Count one wrong try; a day after the first one the count begins anew."""
    mine = _TABLE.c.subject == subject
    row = work.connection.execute(select(_TABLE.c.since).where(mine).with_for_update()).first()
    if row is None:
        work.connection.execute(insert(_TABLE), {"subject": subject, "count": 1, "since": work.now})
    elif row.since + WINDOW <= work.now:
        work.connection.execute(update(_TABLE).where(mine).values(count=1, since=work.now))
    else:
        work.connection.execute(update(_TABLE).where(mine).values(count=_TABLE.c.count + 1))


def wrong_proof(work: Work, subject: str, allowed: int) -> int:
    """Count one wrong try of `allowed` a day; how many are left. The last one locks for a whole day (`held_until`)."""
    wrong_try(work, subject)
    left = tries_left(work, subject, allowed)
    if not left:
        hold(work, subject)
    return left


def forget_tries(work: Work, subject: str) -> None:
    """Begin the count anew: the answer was right."""
    work.connection.execute(delete(_TABLE).where(_TABLE.c.subject == subject))


def hold(work: Work, subject: str) -> None:
    """Let the day begin now, because the last allowed try was wrong: so a lock always lasts a whole one."""
    work.connection.execute(update(_TABLE).where(_TABLE.c.subject == subject).values(since=work.now))


def held_until(work: Work, subject: str, allowed: int) -> datetime | None:
    """Until when no try is left; None where there is one."""
    count, until = _count(work, subject)
    return until if count >= allowed else None


def _count(work: Work, subject: str) -> tuple[int, datetime]:
    """(wrong tries in the present window, its end)."""
    query = select(_TABLE.c.count, _TABLE.c.since).where(_TABLE.c.subject == subject)
    row = work.connection.execute(query).one_or_none()
    if row is None or row[1] + WINDOW <= work.now:
        return 0, work.now
    return row[0], row[1] + WINDOW
