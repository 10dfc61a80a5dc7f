"""Working through: after a vote the next record about which this officer can decide opens by itself.

Its opening is a look like any other: a lease, a line of the audit, the version that a vote is bound to.
"""

from dataclasses import replace

from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import scope_of
from handlers.services.base.newcomers import in_words as first_day
from handlers.services.base.newcomers import new_here
from handlers.services.base.records import find_record
from handlers.services.base.work import Done, Work
from handlers.services.registrations.review.desk import desk_of
from handlers.services.registrations.review.look import open_record
from handlers.services.registrations.review.seat import Seat, take_seat, turned_away
from handlers.services.registrations.review.words import TO_NEXT, TO_QUEUE, no_record
from storage.repositories.reviews import end_lease
from storage.repositories.worklist import SKIPPED, decided_today, left_open, next_for

TRIED = 20
"""Records that are looked at for one that may be opened: nearly always it is the first."""
LAST = {"staff.voted": ("staff.voted-last",), "staff.skipped": ("staff.skipped-last",)}
"""What is said of a vote, or of a record left for later, where no other one is next."""
SHOWN = 6
"""Buttons for what was skipped."""


def open_next(work: Work) -> Done:
    """`/berikutnya`: the oldest record about which this officer can decide, under its lease; else what is open."""
    new = new_here(work)
    if new is not None and new.objected_by is not None:
        return Done((first_day(work, new),))
    seat = _first(work)
    return Done((open_record(seat) if seat is not None else _nothing_left(work),))


def after_vote(work: Work, said: Say, *more: Say) -> Done:
    """What was voted, and the next record in the same turn where this channel shows them whole; else the way to it.

    Where none is next, that and what is open elsewhere stand below the vote.
    """
    if not work.full_numbers:
        return Done((said, *more))
    seat = _first(work)
    if seat is not None:
        return Done((said, *more, open_record(seat)))
    end = _nothing_left(work)
    (words,) = end.words
    after = {"after": Phrase(words, end.params)}
    return Done((replace(said, params={**said.params, **after}, choices=end.choices, words=LAST[said.key]), *more))


def skip(work: Work, number: str) -> Done:
    """`/lewati NO`: free the record, leave it for another day, and open the next."""
    record = find_record(work, number)
    if record is None or record.erased_at is not None:
        return no_record()
    end_lease(work.connection, record.row_id, work.officer)
    work.audit(SKIPPED, f"registration:{record.id}", why=f"version {record.version}")
    return after_vote(work, Say("staff.skipped", {"number": record.number}, (TO_NEXT, TO_QUEUE)))


def _first(work: Work) -> Seat | None:
    """The officer before the first record on which their vote would be taken."""
    work.uow.finish()  # what was voted or skipped just now is not next
    desk, tried = desk_of(work), list[str]()
    while len(tried) < TRIED and (number := next_for(work.connection, scope_of(work.actor), desk, tried)) is not None:
        record = find_record(work, number)
        seat = take_seat(work, record) if record is not None else None
        if seat is not None and seat.held is None and turned_away(seat) is None:
            return seat
        tried.append(number)
    return None


def _nothing_left(work: Work) -> Say:
    """How many were decided today, and what is open that this officer cannot decide alone, or left for another day."""
    desk = desk_of(work)
    left = left_open(work.connection, scope_of(work.actor), desk, SHOWN)
    counts = {"disputed": left.disputed, "held": left.held, "skipped": len(left.skipped)}
    open_elsewhere = tuple(Phrase(f"staff.left-{what}", {"count": count}) for what, count in counts.items() if count)
    params = {"done": decided_today(work.connection, desk), "lines": open_elsewhere}
    looks = (Choice(f"/periksa {n}", Phrase("staff.choice-periksa", {"number": n})) for n in left.skipped)
    words = ("staff.none-left-but",) if open_elsewhere else ("staff.none-left",)
    return Say("staff.none-left", params, (*looks, TO_NEXT, TO_QUEUE), words=words)
