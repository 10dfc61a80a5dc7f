"""An officer's first day: what a newcomer decides waits for the next working morning (decision 0037).

Two agencies are two only while nobody can make a colleague and decide through them the same hour. A vote is kept and
counts later (`counts_from`); what takes effect at once waits altogether (`must_wait`).
"""

from datetime import UTC, datetime

from handlers.flow import Say
from handlers.services.base.due import working_day_after
from handlers.services.base.work import Done, Work
from storage.repositories.first_day import Newcomer, newcomer


def next_morning(work: Work) -> datetime:
    """When the office opens on its next working day, UTC: by then a colleague can have read the news."""
    day, zone = working_day_after(work, work.today, 1), work.office.local(work.now).tzinfo
    openings = work.office.calendar.openings
    opens = min((o.opens for o in openings if o.weekday == day.weekday()), default=min(o.opens for o in openings))
    return datetime.combine(day, opens, zone).astimezone(UTC)


def new_here(work: Work) -> Newcomer | None:
    """Whoever acts, while nothing counts that they decide; None for everybody else."""
    found = newcomer(work.connection, work.officer)
    return found if found is not None and found.is_new(work.now) else None


def must_wait(work: Work) -> Done | None:
    """Why a newcomer cannot do yet what takes effect at once; None for everybody else."""
    new = new_here(work)
    return None if new is None else Done((in_words(work, new),))


def in_words(work: Work, new: Newcomer) -> Say:
    """Until when nothing of theirs counts, or that a colleague objected."""
    if new.objected_by is not None or new.counts_from is None:
        return Say("problems.objected-to")
    return Say("problems.first-day", {"until": work.office.local(new.counts_from)})
