"""The officer who acts, before the queue; and for how long what stands there has waited."""

from datetime import UTC, datetime, time

from handlers.flow import Phrase
from handlers.rules.access import Actor
from handlers.rules.working_days import add_working_days
from handlers.services.base.due import late_since
from handlers.services.base.work import Work
from storage.repositories.people import ever_with
from storage.repositories.queue import Waiting
from storage.repositories.staff import chats_of, has_colleague
from storage.repositories.worklist import Desk


def desk_of(work: Work, actor: Actor | None = None) -> Desk:
    """What tells which records are theirs to decide: whoever acts, or another officer. PermissionError for others."""
    connection, who = work.connection, actor or work.actor
    if who.staff_id is None or who.agency is None:
        raise PermissionError("only the two agencies decide")
    here = work.chats if who == work.actor else ()
    chats = ever_with(connection, [*chats_of(connection, who.staff_id), *here])
    known = (who.staff_id, who.agency, who.name, frozenset(chats))
    return Desk(*known, has_colleague(connection, who.staff_id), work.now, day_began(work))


def day_began(work: Work) -> datetime:
    """Midnight of the office's day, UTC."""
    zone = work.office.local(work.now).tzinfo
    return datetime.combine(work.today, time(), zone).astimezone(UTC)


def begun_before(work: Work) -> tuple[datetime, datetime]:
    """Late today is what stands since before these moments: a registration, an objection."""
    service = work.office.service
    return late_since(work, service.verify), late_since(work, service.objection)


def waited(work: Work, row: Waiting) -> Phrase:
    """Since when it stands as it stands, and whether the service time is over."""
    service = work.office.service
    since = work.office.today(row.status_at)
    due = add_working_days(since, service.objection if row.objected else service.verify, work.office.calendar.days)
    params = {"days": (work.today - since).days, "late": "yes" if due < work.today else "no"}
    return Phrase("staff.waited-objection" if row.objected else "staff.waited", params)
