"""What reviewers read in more than one place: a refusal, who has a record open."""

from handlers.flow import Choice, Phrase, Say
from handlers.rules.registrations.votes import Refusal
from handlers.services.base.officers import officer_words
from handlers.services.base.work import Done
from handlers.services.registrations.review.seat import Refused, Seat
from storage.tables import Registration

TO_QUEUE = Choice("/antrean", Phrase("staff.choice-antrean"))
"""The button back to what waits."""
TO_NEXT = Choice("/berikutnya", Phrase("staff.choice-berikutnya"))
"""The button to the next record that this officer can decide."""


def no_record() -> Done:
    """A number that never was and one that is none of theirs answer alike."""
    return Done((Say("problems.no-record"),))


def which_number() -> Done:
    """A command that needs a receipt number came without one."""
    return Done((Say("problems.which-number", choices=(TO_QUEUE,)),))


def in_words(refused: Refused, record: Registration) -> Say:
    """A refusal as the officer reads it."""
    number = record.number
    if refused.code is Refusal.NIK_TAKEN:
        return Say("staff.nik-taken", {"number": number, "first": refused.first})
    if refused.code is Refusal.NOT_IN_REVIEW:
        return Say("problems.not-in-review", {"number": number, "status": Phrase(f"staff.status-{record.status}")})
    return Say(f"problems.{refused.code}", {"number": number})


def who_has_it(seat: Seat) -> Done:
    """A colleague has the record open, and until when. Raises LookupError where nobody else has."""
    if seat.held is None:
        raise LookupError("nobody else has the record open")
    staff_id, until = seat.held
    params: dict[str, object] = {"number": seat.record.number, "officer": officer_words(seat.work, staff_id)}
    params["until"] = seat.work.office.local(until)
    return Done((Say("staff.leased", params, (TO_QUEUE,)),))
