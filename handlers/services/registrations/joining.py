"""Two records of one person become one: the further one stays, the other points to it and ends."""

from dataclasses import dataclass

from handlers.flow import Choice, Phrase, Say
from handlers.rules.registrations.registration_cycle import LIFE, Action
from handlers.services.base.records import details_of, find_record, id_of, move_on
from handlers.services.base.work import Done, Work
from handlers.services.registrations.review.cast import barred
from handlers.services.registrations.review.duplicates import alike
from storage.enums import VERIFIED_OR_LATER, Status
from storage.tables import Registration

CONFIRMED = "ya"
_FURTHEST = (*reversed(VERIFIED_OR_LATER), Status.SUBMITTED, Status.DISPUTED, Status.RETURNED, Status.LAPSED)


@dataclass(frozen=True, slots=True)
class Pair:
    """Which of two records stays and which ends in it."""

    stays: Registration
    ends: Registration


def join_records(work: Work, one: str, other: str, *, confirmed: bool) -> Done:
    """`/gabungkan NO NO`: first says what would happen; with the confirmation it happens."""
    found = [record for number in sorted((one, other)) if (record := find_record(work, number)) is not None]
    if len(found) < len((one, other)) or one == other:
        return Done((Say("problems.no-record" if one != other else "problems.join-same"),))
    own = next((record for record in found if barred(work, record) == "own-record"), None)
    if own is not None:
        work.audit("join.refused", f"registration:{own.id}", why="own-record")
        return Done((Say("problems.own-record", {"number": own.number}),))
    if any(record.erased_at is not None or record.frozen for record in found):
        return Done((Say("problems.join-impossible", _numbers(found)),))
    pair = choose(found)
    if pair.ends.joined_into == id_of(pair.stays):
        return Done((Say("staff.joined-records", _words(pair)),))
    if pair.ends.joined_into is not None or (pair.ends.status, Action.JOIN) not in LIFE:
        return Done((Say("problems.join-impossible", _numbers(found)),))
    if not confirmed:
        return Done((_plan(work, pair),))
    _join(work, pair)
    return Done((Say("staff.joined-records", _words(pair)),))


def choose(records: list[Registration]) -> Pair:
    """The one that has come further stays; of two at one stage the older."""
    stays, ends = sorted(records, key=lambda r: (r.joined_into is not None, _distance(r), r.submitted_at, r.id))
    return Pair(stays, ends)


def _distance(record: Registration) -> int:
    """0 for a member; what is closed stands last."""
    return _FURTHEST.index(record.status) if record.status in _FURTHEST else len(_FURTHEST)


def _join(work: Work, pair: Pair) -> None:
    """The words to whoever sent the ending record say nothing of the other one."""
    pair.ends.joined_into = id_of(pair.stays)
    pair.ends.returned_field, pair.ends.note = None, None
    move_on(work, pair.ends, Action.JOIN, why=f"registration:{pair.stays.id}", variant="closed")
    work.audit("registration.absorbed", f"registration:{pair.stays.id}", why=f"registration:{pair.ends.id}")


def _plan(work: Work, pair: Pair) -> Say:
    """What would happen, how much the two agree, and the button that does it."""
    mine, theirs = details_of(work, pair.stays), details_of(work, pair.ends)
    agree = alike(mine, theirs) if mine and theirs else 0
    same = "same" if mine and theirs and mine.nik == theirs.nik else "other"
    confirm = f"/gabungkan {pair.stays.number} {pair.ends.number} {CONFIRMED}"
    looks = (
        Choice(f"/periksa {one.number}", Phrase("staff.choice-periksa", {"number": one.number}))
        for one in (pair.stays, pair.ends)
    )
    choices = (Choice(confirm, Phrase("staff.choice-gabungkan")), *looks)
    return Say("staff.join-plan", {**_words(pair), "score": agree, "nik": same}, choices)


def _words(pair: Pair) -> dict[str, object]:
    return {
        "stays": pair.stays.number, "ends": pair.ends.number,
        "stays_status": Phrase(f"staff.status-{pair.stays.status}"),
    }  # fmt: skip


def _numbers(records: list[Registration]) -> dict[str, object]:
    return {"one": records[0].number, "other": records[1].number}
