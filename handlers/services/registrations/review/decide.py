"""A single vote from a staff chat: only what this person has seen, and only where they may."""

from handlers.flow import Choice, Phrase, Say
from handlers.services.base.records import find_record, id_of
from handlers.services.base.work import Done, Work
from handlers.services.registrations.review.cast import Wish, agency_of, cast, officer_of, refusal, votes_on
from handlers.services.registrations.review.look import fields_in_words, leased, no_record, open_record
from storage.repositories.reviews import changed_since, end_lease, hold_version, seen_version
from storage.tables import Registration

NEXT = (Choice("/antrean", Phrase("staff.choice-antrean")),)


def decide(work: Work, number: str, wish: Wish) -> Done:
    """Vote on the version that this person has seen. Without a look the record is shown, no vote counted."""
    record = find_record(work, number)
    if record is None or record.erased_at is not None:
        return no_record()
    if _seen(work, record) == record.version and wish.repeats(votes_on(work, record).get(agency_of(work))):
        return voted(work, record, wish, again=True)
    refused = refusal(work, record, wish)
    if refused is not None and refused.key != "staff.nik-taken":
        return Done((refused,))
    held = leased(work, record)
    if held is not None:
        return held
    unseen = _unseen(work, record)
    if unseen is not None:
        return unseen
    if refused is not None:
        return Done((refused,))
    cast(work, record, wish)
    end_lease(work.uow.connection, id_of(record), officer_of(work))
    return voted(work, record, wish, again=False)


def voted(work: Work, record: Registration, wish: Wish, *, again: bool) -> Done:
    """What the vote was and where the record stands by both."""
    params = {
        "number": record.number, "agency": work.office.agency(agency_of(work)).short_name,
        "vote": Phrase(f"staff.vote-{wish.vote}"), "status": Phrase(f"staff.status-{record.status}"),
    }  # fmt: skip
    words = ("staff.voted-again",) if again else ()
    return Done((Say("staff.voted", params, NEXT, words=words),))


def _unseen(work: Work, record: Registration) -> Done | None:
    """The record, where this person has not seen its present version, and what changed since they looked."""
    connection, seen = work.uow.connection, _seen(work, record)
    if seen == record.version and hold_version(connection, id_of(record), seen):
        return None
    shown = open_record(work, record)
    if seen is None:
        return Done((Say("staff.look-first", {"number": record.number}), shown))
    fields = fields_in_words(changed_since(connection, id_of(record), seen))
    return Done((Say("problems.old-version", {"number": record.number, "fields": fields}), shown))


def _seen(work: Work, record: Registration) -> int | None:
    """The version that this person last saw whole."""
    return seen_version(work.uow.connection, id_of(record), officer_of(work))
