"""What officers of the regulations owe, for the daily digest."""

from datetime import datetime, time

from handlers.flow import Choice, Phrase
from handlers.rules.access import Actor
from handlers.rules.regulations.life import owned_by
from handlers.services.base.work import Work
from storage.repositories.regulations import count_late, count_waiting, waiting

Oldest = tuple[bool, datetime, Choice]


def regulation_debts(work: Work, actor: Actor, most: int) -> tuple[list[Phrase], list[Oldest]]:
    """The line of what waits for this officer, and (late, since, button) of the first that are due."""
    statuses = owned_by(actor.role, work.office.regulations.merged)
    count = count_waiting(work.connection, statuses) if statuses else 0
    if not count:
        return [], []
    late = count_late(work.connection, statuses, work.today)
    words = Phrase("staff.digest-late", {"late": late}) if late else ""
    zone = work.office.local(work.now).tzinfo
    oldest = [
        (
            row.due is not None and row.due < work.today,
            datetime.combine(row.step_since, time(), zone),
            Choice(f"/peraturan {row.number}", row.number),
        )
        for row in waiting(work.uow.session, statuses, most)
    ]
    return [Phrase("regulation.digest", {"count": count, "late": words})], oldest
