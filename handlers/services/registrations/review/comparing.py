"""Two records side by side: where they differ, and the decision that they are not one person's."""

from handlers.fields import FIELDS, Sight, in_words, told
from handlers.flow import Choice, Phrase, Say
from handlers.services.base.records import details_of, find_record
from handlers.services.base.work import Done, Work
from handlers.services.registrations.review.duplicates import alike
from handlers.services.registrations.review.words import TO_QUEUE, no_record
from storage.details import Details
from storage.repositories.similar import tell_apart
from storage.tables import Registration

Two = tuple[Registration, Registration]


def compare(work: Work, one: str, other: str) -> Done:
    """`/bandingkan NO NO`: both whole, one audit line each."""
    two = _both(work, one, other)
    if two is None:
        return no_record()
    details = details_of(work, two[0]), details_of(work, two[1])
    if details[0] is None or details[1] is None:
        return no_record()
    for record in two:
        work.audit("record.looked", f"registration:{record.id}", why=f"version {record.version}, compared")
    return Done((_said(work, two, (details[0], details[1])),))


def not_the_same(work: Work, one: str, other: str) -> Done:
    """`/bukan_sama NO NO`: neither is shown as similar to the other any more. Twice changes nothing."""
    two = _both(work, one, other)
    if two is None:
        return no_record()
    if tell_apart(work.connection, two[0].row_id, two[1].row_id, work.now):
        for record, beside in (two, two[::-1]):
            work.audit("record.told-apart", f"registration:{record.id}", why=f"registration:{beside.id}")
    return Done((Say("staff.told-apart", _numbers(two), (*_looks(two), TO_QUEUE)),))


def _both(work: Work, one: str, other: str) -> Two | None:
    """Two different records of the officer's area, as they were named; locked in one order, whoever asks."""
    found = {number: find_record(work, number) for number in sorted((one, other))}
    first, second = found[one], found[other]
    if first is None or second is None or first.id == second.id:
        return None
    return None if first.erased_at is not None or second.erased_at is not None else (first, second)


def _said(work: Work, two: Two, details: tuple[Details, Details]) -> Say:
    pair = " ".join(_numbers(two).values())
    choices = (
        Choice(f"/gabungkan {pair}", Phrase("staff.choice-gabung")),
        Choice(f"/bukan_sama {pair}", Phrase("staff.choice-bukan-sama")),
        *_looks(two),
    )
    params = {**_numbers(two), "score": alike(*details), "lines": tuple(_lines(work, two, details))}
    sent = {"sent": work.office.today(two[0].submitted_at), "other_sent": work.office.today(two[1].submitted_at)}
    status = {"status": _status(two[0]), "other_status": _status(two[1])}
    return Say("staff.compared", params | sent | status, choices)


def _lines(work: Work, two: Two, details: tuple[Details, Details]) -> list[Phrase]:
    """A line a field, those that differ first."""
    sight = Sight.WHOLE if work.full_numbers else Sight.MASKED
    values = told(details[0], two[0].village), told(details[1], two[1].village)
    same, other = [], []
    for one in FIELDS:
        mine, theirs = values[0].get(one), values[1].get(one)
        params = {"field": Phrase(f"fields.{one}"), "one": in_words(one, mine, work.office, sight)}
        if mine != theirs:
            differs = params | {"other": in_words(one, theirs, work.office, sight)}
            other.append(Phrase("staff.compared-differs", differs))
        elif mine:
            same.append(Phrase("staff.compared-same", params))
    return [*other, *same]


def _status(record: Registration) -> Phrase:
    return Phrase(f"staff.status-{record.status}")


def _numbers(two: Two) -> dict[str, str]:
    return {"number": two[0].number, "other_number": two[1].number}


def _looks(two: Two) -> tuple[Choice, ...]:
    words = "staff.choice-periksa"
    return tuple(Choice(f"/periksa {one.number}", Phrase(words, {"number": one.number})) for one in two)
