"""Two records of one person become one: the further one stays, the other points to it and ends."""

from dataclasses import dataclass

from handlers.flow import Choice, Phrase, Say
from handlers.rules.registrations.registration_cycle import LIFE, Action
from handlers.rules.registrations.votes import Refusal
from handlers.services.base.records import details_of, find_record, move_on
from handlers.services.base.work import Done, Work
from handlers.services.registrations.review.duplicates import alike
from handlers.services.registrations.review.seat import barred
from handlers.services.registrations.review.words import TO_NEXT, TO_QUEUE
from storage.statuses import FURTHEST_FIRST
from storage.tables import Registration

CONFIRMED = "ya"


@dataclass(frozen=True, slots=True)
class Pair:
    """Which of two records stays and which ends in it."""

    stays: Registration
    ends: Registration


def join_records(work: Work, one: str, other: str, *, confirmed: bool) -> Done:
    """`/gabungkan NO NO`: first says what would happen; with the confirmation it happens."""
    if one == other:
        return Done((Say("problems.join-same"),))
    found = [record for number in sorted((one, other)) if (record := find_record(work, number)) is not None]
    if len(found) < len((one, other)):
        return Done((Say("problems.no-record"),))
    own = next((record for record in found if barred(work, record) is Refusal.OWN_RECORD), None)
    if own is not None:
        work.audit("join.refused", f"registration:{own.id}", why=Refusal.OWN_RECORD)
        return Done((Say("problems.own-record", {"number": own.number}),))
    pair = choose(found)
    already = pair.ends.joined_into == pair.stays.row_id
    if any(record.erased_at is not None or record.frozen for record in found) or not (already or _can_end(pair.ends)):
        return Done((Say("problems.join-impossible", {"one": found[0].number, "other": found[1].number}),))
    if not already and not confirmed:
        return Done((_plan(work, pair),))
    if not already:
        _join(work, pair)
    return Done((Say("staff.joined-records", _words(pair), (TO_NEXT, TO_QUEUE)),))


def _can_end(record: Registration) -> bool:
    """False for one that ended in another record before, or stands where nothing can end it."""
    return record.joined_into is None and (record.status, Action.JOIN) in LIFE


def choose(records: list[Registration]) -> Pair:
    """The one that has come further stays; of two at one stage the older."""
    stays, ends = sorted(records, key=lambda r: (r.joined_into is not None, _distance(r), r.submitted_at, r.id))
    return Pair(stays, ends)


def _distance(record: Registration) -> int:
    """How far a record is from membership: 0 for a member, most for one that is closed."""
    return FURTHEST_FIRST.index(record.status) if record.status in FURTHEST_FIRST else len(FURTHEST_FIRST)


def _join(work: Work, pair: Pair) -> None:
    """End one record in the other. The news to whoever sent the ending one says nothing of the other one."""
    pair.ends.joined_into = pair.stays.row_id
    pair.ends.returned_field, pair.ends.note = None, None
    move_on(work, pair.ends, Action.JOIN, why=f"registration:{pair.stays.id}", variant="closed")
    work.audit("registration.absorbed", f"registration:{pair.stays.id}", why=f"registration:{pair.ends.id}")


def _plan(work: Work, pair: Pair) -> Say:
    """What would happen, how much the two agree, and the button that does it."""
    mine, theirs = details_of(work, pair.stays), details_of(work, pair.ends)
    agree = alike(mine, theirs) if mine and theirs else 0
    same = "same" if mine and theirs and mine.nik == theirs.nik else "other"
    confirm = f"/gabungkan {pair.stays.number} {pair.ends.number} {CONFIRMED}"
    numbers = (pair.stays.number, pair.ends.number)
    looks = (Choice(f"/periksa {one}", Phrase("staff.choice-periksa", {"number": one})) for one in numbers)
    choices = (Choice(confirm, Phrase("staff.choice-gabungkan")), *looks)
    return Say("staff.join-plan", {**_words(pair), "score": agree, "nik": same}, choices)


def _words(pair: Pair) -> dict[str, object]:
    stands = Phrase(f"staff.status-{pair.stays.status}")
    return {"stays": pair.stays.number, "ends": pair.ends.number, "stays_status": stands}
