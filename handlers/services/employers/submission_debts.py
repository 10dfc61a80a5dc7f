"""What employers handed in and nobody has dealt with, for the daily message to case officers."""

from datetime import datetime

from handlers.flow import Choice, Phrase
from handlers.services.base.due import late_since
from handlers.services.base.work import Work
from storage.repositories.submissions import count_undecided, undecided_submissions

Oldest = tuple[bool, datetime, Choice]


def submission_debts(work: Work, most: int) -> tuple[list[Phrase], list[Oldest]]:
    """The line of the message, and (late, since, button) of the oldest. Nothing where nothing waits."""
    late_at = late_since(work, work.office.cases.decide_days)
    count, late = count_undecided(work.uow.connection, late_at)
    if not count:
        return [], []
    words = Phrase("staff.digest-late", {"late": late}) if late else ""
    rows = undecided_submissions(work.uow.connection, most)
    oldest = [(row.at < late_at, row.at, Choice(f"/kiriman {row.number}", row.number)) for row in rows]
    return [Phrase("handed.digest", {"count": count, "late": words})], oldest
