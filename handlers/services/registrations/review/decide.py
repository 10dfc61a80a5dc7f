"""A single vote from a staff chat: only what this person has seen, and only where they may."""

from handlers.fields import names
from handlers.flow import Phrase, Say
from handlers.rules.registrations.bulk import Kind
from handlers.services.base.records import find_record
from handlers.services.base.work import Done, Work
from handlers.services.registrations.review.cast import cast, rewords
from handlers.services.registrations.review.next_up import after_vote
from handlers.services.registrations.review.seat import Seat, Wish, note_barred, take_seat, taken_nik, turned_away
from handlers.services.registrations.review.words import TO_NEXT, TO_QUEUE, in_words, no_record, who_has_it
from handlers.services.registrations.undoable import undoable
from handlers.services.registrations.versions import kinds
from storage.repositories.reviews import changed_since, hold_version, seen_version


def decide(work: Work, number: str, wish: Wish) -> Done:
    """Vote on the version that this person has seen. Without a look nothing is voted, and `/periksa` shows it."""
    record = find_record(work, number)
    if record is None or record.erased_at is not None:
        return no_record()
    seat = take_seat(work, record)
    seen = seen_version(work.connection, record.row_id, work.officer)
    refused = turned_away(seat)
    better = rewords(seat, wish) and refused is None
    if seen == record.version and wish.repeats(seat.mine) and not better:
        return _voted(seat, wish, "staff.voted-again")
    if refused:
        note_barred(seat)
        return Done((in_words(refused, record),))
    if seat.held is not None:
        return who_has_it(seat)
    if not _saw_this_version(seat, seen):
        return Done((_what_changed(seat, seen),), then=f"/periksa {record.number}")
    if refused := taken_nik(seat, wish):
        return Done((in_words(refused, record),))
    with undoable(work, record, Kind.ONE_VOTE) as undo:
        cast(seat, wish)
    return undo.below(_voted(seat, wish, *(("staff.voted-reworded",) if better else ())))


def _saw_this_version(seat: Seat, seen: int | None) -> bool:
    """True where the record still is what was seen; it stays so until the vote is stored."""
    if seen != seat.record.version:
        return False
    return hold_version(seat.work.connection, seat.record.row_id, seen)


def _what_changed(seat: Seat, seen: int | None) -> Say:
    """Why nothing was voted: the record was never looked at, or these fields changed since."""
    number = seat.record.number
    if seen is None:
        return Say("staff.look-first", {"number": number})
    fields = names(kinds(changed_since(seat.work.connection, seat.record.row_id, seen)))
    return Say("problems.old-version", {"number": number, "fields": fields})


def _voted(seat: Seat, wish: Wish, *words: str) -> Done:
    """What the vote was and where the record stands by both; then the next one, unless this was no new vote.

    `words`: better ones for it, where it repeats or rewords an earlier one.
    """
    work, record = seat.work, seat.record
    agency, status = work.office.agency(work.agency).short_name, Phrase(f"staff.status-{record.status}")
    vote = Phrase(f"staff.vote-{wish.vote}")
    params = {"number": record.number, "agency": agency, "vote": vote, "status": status}
    until = seat.new.counts_from if seat.new is not None else None
    more = (Say("staff.voted-first-day", {"until": work.office.local(until)}),) if until is not None else ()
    said = Say("staff.voted", params, (TO_NEXT, TO_QUEUE), words=words)
    return Done((said, *more)) if words else after_vote(work, said, *more)
