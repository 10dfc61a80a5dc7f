"""Votes of a newcomer's first day: when their time has come they are votes like any other."""

from handlers.flow import Say
from handlers.services.base.records import record_by_id
from handlers.services.base.work import Work
from handlers.services.registrations.review.cast import follow_votes, tell_agencies
from handlers.services.registrations.review.seat import taken_by, votes_on
from storage.enums import Vote
from storage.repositories.first_day import count_votes, ripe_votes
from storage.repositories.money import hold_records
from storage.repositories.reviews import take_back_ballot
from storage.statuses import IN_REVIEW
from storage.tables import Registration

BATCH = 100


def count_first_votes(work: Work) -> bool:
    """Timed work: every record with such a vote goes where both votes put it; True where there may be more."""
    ripe = ripe_votes(work.connection, work.now, BATCH)
    hold_records(work.connection, ripe)
    for record_id in ripe:
        _count(work, record_by_id(work, record_id))
    return len(ripe) == BATCH


def _count(work: Work, record: Registration) -> None:
    """What is not in review any more, held, or somebody else's by now is not moved by an old vote."""
    count_votes(work.connection, record.row_id, work.now)
    if record.erased_at is not None or record.frozen or record.status not in IN_REVIEW or record.returned_from:
        return
    votes = votes_on(work, record)
    first = taken_by(work, record, {agency: ballot.vote for agency, ballot in votes.items()})
    if first is None:
        follow_votes(work, record, votes)
        return
    for agency, ballot in votes.items():
        if ballot.vote is Vote.APPROVE:
            take_back_ballot(work.connection, record.row_id, agency)
    say = Say("staff.nik-taken", {"number": record.number, "first": first})
    tell_agencies(work, record, say, f"nik-taken:{record.id}:{work.now.isoformat()}")
