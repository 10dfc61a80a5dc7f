"""Wrong tries at something guarded, counted in the database: they hold across processes and restarts."""

from datetime import datetime, timedelta

from handlers.services.base.work import Work
from storage.repositories.housekeeping import drop_tries, put_tries, tries_of

WINDOW = timedelta(days=1)


def tries_left(work: Work, subject: str, allowed: int) -> int:
    """How many wrong tries `subject` still has in this day."""
    count, _ = _count(work, subject)
    return max(0, allowed - count)


def tries_used(work: Work, subject: str) -> int:
    """How many wrong tries `subject` had in this day."""
    return _count(work, subject)[0]


def wrong_try(work: Work, subject: str) -> None:
    """Count one wrong try; a day after the first one the count begins anew."""
    connection = work.uow.connection
    count, since = tries_of(connection, subject, lock=True) or (0, work.now)
    if since + WINDOW <= work.now:
        count, since = 0, work.now
    put_tries(connection, subject, count + 1, since)


def forget_tries(work: Work, subject: str) -> None:
    """A right answer ends the count."""
    drop_tries(work.uow.connection, subject)


def hold(work: Work, subject: str) -> None:
    """The last allowed try was wrong: the day begins now, so a lock always lasts a whole one."""
    known = tries_of(work.uow.connection, subject, lock=True)
    if known is not None:
        put_tries(work.uow.connection, subject, known[0], work.now)


def held_until(work: Work, subject: str, allowed: int) -> datetime | None:
    """Until when no try is left; None where there is one."""
    count, until = _count(work, subject)
    return until if count >= allowed else None


def _count(work: Work, subject: str) -> tuple[int, datetime]:
    """(wrong tries in the present window, its end)."""
    known = tries_of(work.uow.connection, subject)
    if known is None or known[1] + WINDOW <= work.now:
        return 0, work.now
    return known[0], known[1] + WINDOW
