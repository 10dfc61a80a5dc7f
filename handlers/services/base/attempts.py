"""Wrong tries at something guarded, counted in the database: they hold across processes and restarts."""

from datetime import datetime, timedelta

from handlers.services.base.work import Work
from storage.repositories.housekeeping import count_tries_from, count_try, drop_tries, tries_of

WINDOW = timedelta(days=1)


def tries_left(work: Work, subject: str, allowed: int) -> int:
    """How many wrong tries `subject` (`"pin:staff:7"`) still has of `allowed` in its present day."""
    return max(0, allowed - tries_used(work, subject))


def tries_used(work: Work, subject: str) -> int:
    """How many wrong tries `subject` had in its present day."""
    return _count(work, subject)[0]


def tried(work: Work, subject: str) -> tuple[int, datetime]:
    """How many wrong tries `subject` had in its present day, and when that began (of a held one: the last try)."""
    count, end = _count(work, subject)
    return count, end - WINDOW if count else work.now


def may_try(work: Work, subject: str) -> bool:
    """False once `subject` has used up the wrong codes of a day (office.toml), where limits are switched on."""
    return not work.limited or tries_left(work, subject, work.office.limits.wrong_codes_per_day) > 0


def wrong_try(work: Work, subject: str) -> None:
    """Count one wrong try; a day after the first one the count begins anew."""
    count_try(work.connection, subject, work.now, WINDOW)


def wrong_proof(work: Work, subject: str, allowed: int) -> int:
    """Count one wrong try of `allowed` a day; how many are left. The last one locks for a whole day (`held_until`)."""
    wrong_try(work, subject)
    left = tries_left(work, subject, allowed)
    if not left:
        hold(work, subject)
    return left


def forget_tries(work: Work, subject: str) -> None:
    """Begin the count anew: the answer was right."""
    drop_tries(work.connection, subject)


def hold(work: Work, subject: str) -> None:
    """Let the day begin now, because the last allowed try was wrong: so a lock always lasts a whole one."""
    count_tries_from(work.connection, subject, work.now)


def held_until(work: Work, subject: str, allowed: int) -> datetime | None:
    """Until when no try is left; None where there is one."""
    count, until = _count(work, subject)
    return until if count >= allowed else None


def _count(work: Work, subject: str) -> tuple[int, datetime]:
    """(wrong tries in the present window, its end)."""
    known = tries_of(work.connection, subject)
    if known is None or known[1] + WINDOW <= work.now:
        return 0, work.now
    return known[0], known[1] + WINDOW
