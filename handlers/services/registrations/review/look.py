"""Opening a record to compare it: the lease, the look that a vote needs, and everything to be seen."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from handlers.field_lists import in_a_line
from handlers.fields import Sight, lines, names, told
from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import ENROLLERS, may_use, scope_of
from handlers.rules.reading.ages import age_on
from handlers.rules.registrations.paper_acts import possible
from handlers.services.base.records import details_of, find_record, open_words
from handlers.services.base.work import Done, Work
from handlers.services.money.standing import in_line
from handlers.services.registrations.review.ask_again import NOTE_CELL, WORDS_CELL
from handlers.services.registrations.review.beside import beside, nik_region
from handlers.services.registrations.review.duplicates import likely_same
from handlers.services.registrations.review.earlier_votes import earlier_reasons
from handlers.services.registrations.review.elsewhere import link_to
from handlers.services.registrations.review.history import history
from handlers.services.registrations.review.seat import Seat, take_seat
from handlers.services.registrations.review.words import TO_QUEUE, no_record, who_has_it
from handlers.services.registrations.versions import STANDS
from storage.details import Details
from storage.enums import Agency, Field, Status, Vote
from storage.repositories.reviews import Ballot, changed_since, note_look, take_lease
from storage.repositories.similar import Alike
from storage.repositories.staff import role_of
from storage.statuses import IN_REVIEW, WITH_AGENCIES
from storage.tables import Registration

COMPARED = 3
"""Similar records with a button: a list holds ten."""


def look(work: Work, number: str) -> Done:
    """`/periksa NO`: the whole record under a lease, one audit line a look."""
    record = find_record(work, number)
    if record is None or record.erased_at is not None:
        return no_record()
    seat = take_seat(work, record)
    return who_has_it(seat) if seat.held else Done((open_record(seat),))


def open_record(seat: Seat) -> Say:
    """Take the lease, note the look, and show the record. It must not be held by a colleague."""
    work, record, connection = seat.work, seat.record, seat.work.connection
    if _may_vote(seat):
        until = work.now + timedelta(minutes=work.office.times.lease_minutes)
        take_lease(connection, record.row_id, work.agency, work.officer, until)
    note_look(connection, record.row_id, work.officer, record.version, work.now)
    work.audit("record.looked", f"registration:{record.id}", why=f"version {record.version}")
    whole, same = work.full_numbers, likely_same(work, record)
    params = _params(seat, same, whole=whole)
    if not whole:
        params["notes"] = (*params["notes"], _elsewhere(seat))
    return Say("staff.record", params, (*_choices(seat), *_comparisons(work, record, same)))


def whole_record(work: Work, record: Registration) -> Say:
    """Everything to be compared, for the page that shows it once."""
    work.audit("record.looked", f"registration:{record.id}", why=f"version {record.version}, by link")
    return Say("staff.record", _params(take_seat(work, record), likely_same(work, record), whole=True))


def _may_vote(seat: Seat) -> bool:
    """True where a vote of this officer would count now."""
    return seat.barred is None and seat.record.status in IN_REVIEW


def _elsewhere(seat: Seat) -> Phrase:
    """Whole numbers are shown once, on a page, where this channel may not show them."""
    if seat.work.chat is None:
        return Phrase("staff.numbers-elsewhere")
    link, minutes = link_to(seat.work, seat.record.row_id), seat.work.office.times.staff_link_minutes
    return Phrase("staff.numbers-link", {"link": link, "minutes": minutes})


def _choices(seat: Seat) -> tuple[Choice, ...]:
    """What can be done: a vote or none today while the record is in review, by whoever may vote; else the queue."""
    if not _may_vote(seat) or seat.record.returned_from is not None:
        return (*_after_votes(seat), TO_QUEUE)
    acts = ("setujui", "perbaiki", "tolak", "lewati")
    return tuple(Choice(f"/{act} {seat.record.number}", Phrase(f"staff.choice-{act}")) for act in acts)


def _after_votes(seat: Seat) -> tuple[Choice, ...]:
    """What is next with the papers, or the membership number; nothing while the record is held."""
    work, record = seat.work, seat.record
    if record.frozen:
        return ()
    if record.status is Status.PAPERS_COMPLETE and may_use(ENROLLERS, work.actor):
        return (Choice(f"/kpj {record.number}", Phrase("staff.choice-kpj")),)
    acts = possible(record.status, work.actor.role, record.village)
    return tuple(Choice(f"/berkas {record.number} {act}", Phrase(f"papers.choice-{act}")) for act in acts)


def _comparisons(work: Work, record: Registration, same: Sequence[Alike]) -> tuple[Choice, ...]:
    """A button for each similar record of the officer's area: both side by side."""
    mine = [one for one in same if scope_of(work.actor).covers(one.village)][:COMPARED]
    words = "staff.choice-bandingkan" if len(mine) == 1 else "staff.choice-bandingkan-one"
    return tuple(
        Choice(f"/bandingkan {record.number} {one.number}", Phrase(words, {"number": one.number})) for one in mine
    )


def _params(seat: Seat, same: Sequence[Alike], *, whole: bool) -> dict[str, Any]:
    """The parameters of `staff.record`: the person, where the record stands, who entered it, and the notes."""
    work, record = seat.work, seat.record
    details = details_of(work, record)
    if details is None:
        raise LookupError("the person was erased")
    standing = {"number": record.number, "status": Phrase(f"staff.status-{record.status}")}
    sight = Sight.WHOLE if whole else Sight.MASKED
    person = {
        "told": lines(told(details, record.village), work.office, sight),
        "age": age_on(date.fromisoformat(details.birth_date), work.today),
    }
    entered = {"sent": work.office.today(record.submitted_at), **_entered(work, record)}
    return {**standing, **person, **entered, "notes": tuple(_notes(seat, same, details))}


def _entered(work: Work, record: Registration) -> dict[str, object]:
    """Who typed it: staff in a role, a relative, or the person."""
    by = role_of(work.connection, record.entered_staff_id) if record.entered_staff_id is not None else None
    if by is not None:
        return {"entered": "staff", "role": Phrase(f"staff.role-{by}")}
    return {"entered": "relative" if record.for_relative else "self", "role": ""}


def _notes(seat: Seat, same: Sequence[Alike], details: Details) -> list[Phrase]:
    """What the reviewer should know, a line each: doubts, why they may not vote, who is similar or beside, both votes.

    That there is nothing to note is said only where nothing is. At the end what has been done so far.
    """
    work, record = seat.work, seat.record
    why_not = [Phrase(f"problems.{seat.barred}", {"number": record.number})] if seat.barred else []
    others = [*(_same(one) for one in same), *beside(work, record, details, {one.number for one in same})]
    doubts = [*_remarks(work, record), *why_not, *others, *nik_region(work, details)]
    votes = [_vote(work, record, agency, seat.votes.get(agency)) for agency in Agency]
    return [*(doubts or [Phrase("staff.no-doubts")]), *votes, *in_line(work, record), *history(work, record)]


def _remarks(work: Work, record: Registration) -> list[Phrase]:
    """Marks, what changed since the first version, and the doubts, each in words."""
    notes = [Phrase("staff.mark-objected")] if record.objected else []
    why = _objection(work, record)
    notes += [Phrase("staff.objected-because", {"words": why})] if why else []
    notes += earlier_reasons(work, record)
    notes += [Phrase("staff.mark-frozen")] if record.frozen else []
    since_first = changed_since(work.connection, record.row_id, 1)
    changed = tuple(field for field in since_first if field in list(Field))
    notes += [Phrase("staff.was-changed", {"fields": names(changed)})] if changed else []
    stands = tuple(one.removeprefix(STANDS) for one in since_first if one.startswith(STANDS))
    notes += [Phrase("staff.stands", {"fields": names(stands)})] if stands else []
    reasons = [Phrase(f"reasons.{code}") for code in record.reasons.split(",") if code]
    return [Phrase("staff.remark", {"note": note}) for note in (*notes, *reasons)]


def _objection(work: Work, record: Registration) -> str:
    """Why its person objected, while that is looked at; empty where they did not say, or did not object."""
    asked = record.objected and record.status in WITH_AGENCIES
    return open_words(work, record, record.note, NOTE_CELL) if asked else ""


def _same(one: Alike) -> Phrase:
    """A record that may be of the same person."""
    status, nik = Phrase(f"staff.status-{one.status}"), "same" if one.same_nik else "other"
    return Phrase("staff.likely-same", {"number": one.number, "score": one.score, "status": status, "nik": nik})


def _vote(work: Work, record: Registration, agency: Agency, ballot: Ballot | None) -> Phrase:
    name = work.office.agency(agency).short_name
    if ballot is None:
        return Phrase("staff.vote-missing", {"agency": name})
    reason = work.office.reason(ballot.reason or "")
    words = open_words(work, record, ballot.words, WORDS_CELL)
    because: Phrase | str = ""
    if ballot.vote is Vote.RETURN:
        because = Phrase("staff.because-field", {"field": in_a_line(ballot.field), "words": words})
    elif ballot.vote is Vote.REJECT:
        more = Phrase("staff.because-words", {"words": words}) if words else ""
        because = Phrase("staff.because-reason", {"reason": reason.label if reason else "", "words": more})
    waits: Phrase | str = ""
    if ballot.counts_from is not None:
        waits = Phrase("staff.because-waits", {"until": work.office.local(ballot.counts_from)})
    vote = Phrase(f"staff.vote-{ballot.vote}")
    return Phrase("staff.vote-line", {"agency": name, "vote": vote, "because": because, "waits": waits})
