"""An officer before a record: what a look or a vote has to know, read once, and why the officer may not vote.

seat = take_seat(work, record)
refused = turned_away(seat) or taken_nik(seat, wish)   # None: the vote may be cast
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from handlers.rules.registrations.registration_cycle import Action
from handlers.rules.registrations.votes import Refusal, derive
from handlers.services.base.newcomers import new_here
from handlers.services.base.records import details_of
from handlers.services.base.work import Work
from handlers.services.registrations.registering import NIK_LABEL
from storage.enums import Agency, Status, Vote
from storage.repositories.first_day import Newcomer
from storage.repositories.people import ever_with
from storage.repositories.registrations import verified_with_nik
from storage.repositories.reviews import Ballot, actors_before, ballots_of, lease_of
from storage.repositories.staff import are_one_person, chats_of, has_colleague
from storage.statuses import IN_REVIEW
from storage.tables import Registration


@dataclass(frozen=True, slots=True)
class Wish:
    """What an agency wants: `field` goes with perbaiki, `reason` (an id) with tolak, `words` with both.

    `field` is one, or several as `asked_fields.pack` puts them together.

    `words` are for the worker to read (perbaiki) or for the two agencies (tolak).
    """

    vote: Vote
    field: str | None = None
    reason: str | None = None
    words: str = ""

    def repeats(self, ballot: Ballot | None) -> bool:
        """True where the agency's standing vote says the same and counts: one that waits is made to count by this."""
        mine = (self.vote, self.field, self.reason)
        if ballot is None or ballot.counts_from is not None:
            return False
        return (ballot.vote, ballot.field, ballot.reason) == mine


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a vote is not taken. `first`: the receipt number of the record that has the NIK already."""

    code: Refusal
    first: str = ""


@dataclass(frozen=True, slots=True)
class Seat:
    """One officer and one record. `votes` are the standing ones, on the record's present version.

    `barred`: why this officer may not vote on it whatever the vote. `held`: the colleague who has it open and until
    when; None where it is free or open here. `new`: the officer, on their first day.
    """

    work: Work
    record: Registration
    votes: Mapping[Agency, Ballot]
    barred: Refusal | None
    held: tuple[int, datetime] | None
    new: Newcomer | None

    @property
    def mine(self) -> Ballot | None:
        """The standing vote of the officer's own agency."""
        return self.votes.get(self.work.agency)


def take_seat(work: Work, record: Registration) -> Seat:
    """Read all that is asked of the database before a look or a vote. The record is locked by whoever found it."""
    votes = votes_on(work, record)
    held = lease_of(work.connection, record.row_id, work.agency, work.now)
    held = held if held is not None and held[0] != work.officer else None
    return Seat(work, record, votes, barred(work, record, votes), held, new_here(work))


def votes_on(work: Work, record: Registration) -> dict[Agency, Ballot]:
    """The standing votes on the record's present version; an agency that has not voted is absent."""
    return ballots_of(work.connection, record.row_id, record.version)


def barred(work: Work, record: Registration, votes: Mapping[Agency, Ballot] | None = None) -> Refusal | None:
    """Why this officer may not decide about this record, whatever is decided; None where they may.

    It is their own, they voted for the other agency, or they rejected it before its person objected.
    """
    votes = votes_on(work, record) if votes is None else votes
    connection = work.connection
    chats = ever_with(connection, [*chats_of(connection, work.officer), *work.chats])
    if record.entered_staff_id == work.officer or {record.entered_chat_id, record.chat_id} & chats:
        return Refusal.OWN_RECORD
    others = (ballot for agency, ballot in votes.items() if agency is not work.agency)
    if any(are_one_person(connection, work.officer, ballot.staff_id) for ballot in others):
        return Refusal.ONE_AGENCY
    if record.objected and _rejected_before(work, record) and has_colleague(connection, work.officer):
        return Refusal.OTHER_REVIEWER
    return None


def turned_away(seat: Seat) -> Refused | None:
    """Why no vote of this officer is taken now; None where any may be."""
    if seat.barred is not None:
        return Refused(seat.barred)
    if seat.new is not None and seat.new.objected_by is not None:
        return Refused(Refusal.OBJECTED)
    if seat.new is not None and seat.mine is not None and seat.mine.staff_id != seat.new.id:
        return Refused(Refusal.FIRST_DAY)
    if seat.record.frozen:
        return Refused(Refusal.FROZEN)
    voting = seat.record.status in IN_REVIEW and seat.record.returned_from is None
    return None if voting else Refused(Refusal.NOT_IN_REVIEW)


def taken_nik(seat: Seat, wish: Wish) -> Refused | None:
    """At most one record of a NIK is verified or later: the vote that would make a second one, refused."""
    after = {agency: ballot.vote for agency, ballot in seat.votes.items()} | {seat.work.agency: wish.vote}
    first = taken_by(seat.work, seat.record, after)
    return Refused(Refusal.NIK_TAKEN, first) if first else None


def taken_by(work: Work, record: Registration, votes: Mapping[Agency, Vote]) -> str | None:
    """The number of the record that stands verified with this NIK, where these votes would verify a second."""
    details = details_of(work, record) if derive(votes) is Status.VERIFIED else None
    if details is None:
        return None
    return verified_with_nik(work.connection, work.vault.indexes(NIK_LABEL, details.nik), record.row_id)


def note_barred(seat: Seat) -> None:
    """Who tries to vote where they may not leaves a line in the audit."""
    if seat.barred is not None:
        seat.work.audit("vote.refused", f"registration:{seat.record.id}", why=seat.barred)


def _rejected_before(work: Work, record: Registration) -> bool:
    """True where this officer rejected the record before its person objected."""
    subject = f"registration:{record.id}"
    voted, objected = f"vote.{Vote.REJECT}", f"registration.{Action.OBJECT}"
    return work.actor.name in actors_before(work.connection, subject, voted, objected)
