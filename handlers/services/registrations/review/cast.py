"""An agency's vote on a record is stored, and the record goes where both votes put it.

`cast` is the one way in, for a single vote, a bulk act and a spreadsheet alike; `seat` says before who may.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import area_scope
from handlers.rules.registrations.asked_fields import unpack
from handlers.rules.registrations.registration_cycle import Action
from handlers.rules.registrations.votes import action_towards
from handlers.services.base.records import move_on, open_words, seal_words
from handlers.services.base.work import Work
from handlers.services.registrations.review.ask_again import WORDS_CELL, ask_correction
from handlers.services.registrations.review.seat import Seat, Wish
from storage.enums import Agency, Role, Vote
from storage.repositories.reviews import Ballot, cast_ballot, end_lease
from storage.repositories.staff import staff_chats
from storage.tables import Registration

Votes = Mapping[Agency, Ballot]


def cast(seat: Seat, wish: Wish, *, hold_until: datetime | None = None) -> None:
    """Store the vote, move the record, tell the person once; their news waits until `hold_until`.

    Whether the officer may has been asked (`turned_away`, `taken_nik`). The same vote again changes nothing; with
    other words it stands where it stood, and the words are new. The officer is done with the record afterwards.
    """
    work, record, connection = seat.work, seat.record, seat.work.connection
    reworded = rewords(seat, wish)
    if reworded or not wish.repeats(seat.mine):
        words = seal_words(work, record, wish.words, WORDS_CELL) if wish.words else None
        counts = seat.new.counts_from if seat.new is not None else None
        at = seat.mine.at if reworded and seat.mine is not None else work.now
        ballot = Ballot(
            work.agency, record.version, wish.vote, wish.field, wish.reason, words, work.officer, at, counts
        )
        cast_ballot(connection, record.row_id, ballot)
        fields = ",".join(unpack(wish.field))
        work.audit(f"vote.{wish.vote}", f"registration:{record.id}", fields=fields, why=wish.reason or "")
        votes = dict(sorted({**seat.votes, work.agency: ballot}.items()))
        follow_votes(work, record, votes, hold_until=hold_until)
    end_lease(connection, record.row_id, work.officer)


def rewords(seat: Seat, wish: Wish) -> bool:
    """True where the agency's standing vote says the same in other words, which are better by that."""
    if seat.mine is None or not wish.words or not wish.repeats(seat.mine):
        return False
    return wish.words != open_words(seat.work, seat.record, seat.mine.words, WORDS_CELL)


def follow_votes(
    work: Work, record: Registration, votes: Votes, *, hold_until: datetime | None = None, corrected: bool = False
) -> None:
    """Move a record in review to where its votes put it; nothing where it stands there already.

    A vote of a newcomer's first day does not count yet: `first_votes` comes back when it does.
    `corrected`: by what the person sent, not by an agency that takes its request back.
    """
    votes = {agency: ballot for agency, ballot in votes.items() if ballot.counts(work.now)}
    asking = [ballot for ballot in votes.values() if ballot.vote is Vote.RETURN]
    action = action_towards(record.status, {agency: ballot.vote for agency, ballot in votes.items()})
    if asking:
        ask_correction(work, record, min(asking, key=lambda ballot: ballot.at), action, hold_until=hold_until)
    elif action is not None:
        record.returned_field = None
        if action is not Action.DISPUTE or not record.objected:
            record.note = None  # what an objection says is for whoever decides the dispute too
        if action is Action.VERIFY:
            record.papers_due = work.today + timedelta(days=work.office.times.papers_days)
            record.papers_reminders = 0
        more = _refused(work, record, votes) if action is Action.REJECT else {}
        move_on(work, record, action, hold_until=hold_until, variant=_variant(record, action, corrected), **more)
        if action is Action.DISPUTE:
            _tell_of_dispute(work, record, hold_until)


def refusal_words(work: Work, votes: Votes) -> dict[str, Any]:
    """Why a registration was refused and what the person can do next, in the office's words, a line each."""
    found = (work.office.reason(ballot.reason or "") for ballot in votes.values() if ballot.vote is Vote.REJECT)
    known = tuple(dict.fromkeys(reason for reason in found if reason is not None))
    return {"reason": "\n".join(r.words for r in known), "next": "\n".join(r.next_step for r in known)}


def tell_agencies(work: Work, record: Registration, say: Say, cause: str, hold_until: datetime | None = None) -> None:
    """News for the verifiers of both agencies whose area covers the record."""
    for chat, _role, area in staff_chats(work.connection, (Role.DINAS, Role.BPJS)):
        if area_scope(area).covers(record.village):
            work.tell(chat, say, f"{cause}:{chat}", due_at=hold_until)


def _variant(record: Registration, action: Action, corrected: bool) -> str | None:  # noqa: FBT001 -- as it came
    """Better words than those of the status alone: after earlier papers, an objection, a request taken back."""
    better = {
        Action.VERIFY: "verified-again" if record.papers_received_at is not None else None,
        Action.REJECT: "rejected-final" if record.objected else None,
        Action.REOPEN: None if corrected else "reopened",
    }
    return better.get(action)


def _refused(work: Work, record: Registration, votes: Votes) -> dict[str, Any]:
    """The reasons, and the button to object where the person has not yet."""
    again = Choice(f"/keberatan {record.number}", Phrase("status.choice-keberatan"))
    return {"choices": () if record.objected else (again,), **refusal_words(work, votes)}


def _tell_of_dispute(work: Work, record: Registration, hold_until: datetime | None) -> None:
    """Both agencies hear once that they disagree."""
    choices = (Choice(f"/periksa {record.number}", Phrase("staff.choice-periksa", {"number": record.number})),)
    say = Say("staff.disputed", {"number": record.number}, choices)
    tell_agencies(work, record, say, f"disputed:{record.id}:{record.status_at.isoformat()}", hold_until)
