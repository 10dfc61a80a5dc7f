"""An agency's vote on a record, and what both votes make of it.

`cast` is the one way in, for a single vote, a bulk act and a spreadsheet alike: `refusal` first, then `cast`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import area_scope
from handlers.rules.registrations.registration_cycle import Action
from handlers.rules.registrations.votes import IN_REVIEW, action_towards, derive
from handlers.services.base.records import details_of, id_of, move_on, seal_words
from handlers.services.base.work import Work
from handlers.services.registrations.registering import NIK_LABEL
from handlers.services.registrations.review.ask_again import WORDS_CELL, ask_correction
from storage.enums import Agency, Field, Role, Status, Vote
from storage.repositories.people import ever_with
from storage.repositories.registrations import verified_with_nik
from storage.repositories.reviews import Ballot, actors_before, ballots_of, cast_ballot
from storage.repositories.staff import are_one_person, chats_of, has_colleague, staff_chats
from storage.tables import Registration


@dataclass(frozen=True, slots=True)
class Wish:
    """What an agency wants: `field` goes with perbaiki, `reason` (an id) with tolak, `words` with both.

    `words` are for the worker to read (perbaiki) or for the two agencies (tolak).
    """

    vote: Vote
    field: Field | None = None
    reason: str | None = None
    words: str = ""

    def repeats(self, ballot: Ballot | None) -> bool:
        """True where the agency's standing vote says the same."""
        mine = (self.vote, self.field, self.reason)
        return ballot is not None and (ballot.vote, ballot.field, ballot.reason) == mine


def agency_of(work: Work) -> Agency:
    """The actor's agency. Raises PermissionError for those who work for neither."""
    if work.actor.agency is None:
        raise PermissionError("only the two agencies vote")
    return work.actor.agency


def officer_of(work: Work) -> int:
    """The officer who acts. Raises PermissionError for everybody else."""
    if work.actor.staff_id is None:
        raise PermissionError("only officers review")
    return work.actor.staff_id


def votes_on(work: Work, record: Registration) -> dict[Agency, Ballot]:
    """The standing votes on the record's current version."""
    return ballots_of(work.uow.connection, id_of(record), record.version)


def refusal(work: Work, record: Registration, wish: Wish, *, planned: bool = False) -> Say | None:
    """Why this officer may not vote so; None where they may.

    Who is barred leaves an audit line, but not for a vote that is only `planned`.
    """
    code = barred(work, record)
    if code is not None and not planned:
        work.audit("vote.refused", f"registration:{record.id}", why=code)
    if code is not None:
        return Say(f"problems.{code}", {"number": record.number})
    if record.frozen:
        return Say("problems.frozen", {"number": record.number})
    if record.status not in IN_REVIEW or record.returned_from is not None:
        return Say(
            "problems.not-in-review", {"number": record.number, "status": Phrase(f"staff.status-{record.status}")}
        )
    first = _taken(work, record) if derive(_with(work, record, wish)) is Status.VERIFIED else None
    return Say("staff.nik-taken", {"number": record.number, "first": first}) if first else None


def cast(work: Work, record: Registration, wish: Wish, *, hold_until: datetime | None = None) -> Status:
    """Store the vote, move the record to where both votes put it, tell the person once. Its status then.

    `refusal` has been asked. The same vote again changes nothing.
    """
    agency = agency_of(work)
    if wish.repeats(votes_on(work, record).get(agency)):
        return record.status
    words = seal_words(work, record, wish.words, WORDS_CELL) if wish.words else None
    field = str(wish.field) if wish.field else None
    ballot = Ballot(agency, record.version, wish.vote, field, wish.reason, words, officer_of(work), work.now)
    cast_ballot(work.uow.connection, id_of(record), ballot)
    work.audit(f"vote.{wish.vote}", f"registration:{record.id}", fields=field or "", why=wish.reason or "")
    settle(work, record, hold_until=hold_until)
    return record.status


def settle(work: Work, record: Registration, *, hold_until: datetime | None = None, corrected: bool = False) -> None:
    """Move a record in review to where its votes put it; nothing where it stands there already.

    `corrected`: by what the person sent, not by an agency that takes its request back.
    """
    ballots = votes_on(work, record)
    asking = [ballot for ballot in ballots.values() if ballot.vote is Vote.RETURN]
    action = action_towards(record.status, {agency: b.vote for agency, b in ballots.items()})
    if asking:
        ask_correction(work, record, min(asking, key=lambda ballot: ballot.at), action, hold_until=hold_until)
    elif action is not None:
        record.returned_field, record.note = None, None
        _move(work, record, action, ballots, hold_until, corrected=corrected)


def refusal_words(work: Work, ballots: Mapping[Agency, Ballot]) -> dict[str, Any]:
    """Why a registration was refused and what the person can do next, in the office's words, a line each."""
    found = (work.office.reason(b.reason or "") for b in ballots.values() if b.vote is Vote.REJECT)
    known = tuple(dict.fromkeys(reason for reason in found if reason is not None))
    return {"reason": "\n".join(r.words for r in known), "next": "\n".join(r.next_step for r in known)}


def _move(
    work: Work,
    record: Registration,
    action: Action,
    ballots: Mapping[Agency, Ballot],
    hold_until: datetime | None,
    *,
    corrected: bool,
) -> None:
    if action is Action.VERIFY:
        record.papers_due, record.papers_reminders = (work.today + timedelta(days=work.office.times.papers_days), 0)
        variant = "verified-again" if record.papers_received_at is not None else None
        move_on(work, record, action, hold_until=hold_until, variant=variant)
    elif action is Action.REJECT:
        variant = "rejected-final" if record.objected else None
        object_choice = Choice(f"/keberatan {record.number}", Phrase("status.choice-keberatan"))
        choices = () if record.objected else (object_choice,)
        words = refusal_words(work, ballots)
        move_on(work, record, action, hold_until=hold_until, variant=variant, choices=choices, **words)
    else:
        move_on(
            work,
            record,
            action,
            hold_until=hold_until,
            variant="reopened" if action is Action.REOPEN and not corrected else None,
        )
        if action is Action.DISPUTE:
            _tell_of_dispute(work, record, hold_until)


def _tell_of_dispute(work: Work, record: Registration, hold_until: datetime | None) -> None:
    """Both agencies hear once that they disagree."""
    choices = (Choice(f"/periksa {record.number}", Phrase("staff.choice-periksa", {"number": record.number})),)
    say = Say("staff.disputed", {"number": record.number}, choices)
    tell_agencies(work, record, say, f"disputed:{record.id}:{record.status_at.isoformat()}", hold_until)


def tell_agencies(work: Work, record: Registration, say: Say, cause: str, hold_until: datetime | None = None) -> None:
    """News for the verifiers of both agencies whose area covers the record."""
    for chat, _role, area in staff_chats(work.uow.connection, (Role.DINAS, Role.BPJS)):
        if area_scope(area).covers(record.village):
            work.tell(chat, say, f"{cause}:{chat}", due_at=hold_until)


def _with(work: Work, record: Registration, wish: Wish) -> dict[Agency, Vote]:
    """The votes as they would be."""
    return {agency: b.vote for agency, b in votes_on(work, record).items()} | {agency_of(work): wish.vote}


def barred(work: Work, record: Registration) -> str | None:
    """Whether this person may vote on this record at all: code of why not."""
    staff_id, connection = officer_of(work), work.uow.connection
    chats = ever_with(connection, [*chats_of(connection, staff_id), *work.chats])
    if record.entered_staff_id == staff_id or {record.entered_chat_id, record.chat_id} & chats:
        return "own-record"
    agency = agency_of(work)
    others = (b for a, b in votes_on(work, record).items() if a is not agency)
    if any(are_one_person(connection, staff_id, ballot.staff_id) for ballot in others):
        return "one-agency"
    if record.objected and work.actor.name in _rejecters(work, record) and has_colleague(connection, staff_id):
        return "other-reviewer"
    return None


def _rejecters(work: Work, record: Registration) -> frozenset[str]:
    """Who rejected the record before the objection."""
    subject = f"registration:{record.id}"
    return actors_before(work.uow.connection, subject, f"vote.{Vote.REJECT}", f"registration.{Action.OBJECT}")


def _taken(work: Work, record: Registration) -> str | None:
    """The number of the record of the same NIK that is verified already."""
    details = details_of(work, record)
    if details is None:
        return None
    indexes = work.uow.vault.indexes(NIK_LABEL, details.nik)
    return verified_with_nik(work.uow.connection, indexes, id_of(record))
