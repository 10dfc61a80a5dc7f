"""Opening a record to compare it: the lease, the look that a vote needs, and everything to be seen."""

from datetime import date, timedelta
from typing import Any

from handlers.flow import Choice, Phrase, Say
from handlers.rules.reading.ages import age_on
from handlers.rules.reading.phone import show_phone
from handlers.rules.registrations.masks import mask_name, mask_number, mask_phone
from handlers.services.base.records import details_of, find_record, id_of, open_words
from handlers.services.base.work import Done, Work
from handlers.services.registrations.review.ask_again import WORDS_CELL
from handlers.services.registrations.review.cast import agency_of, barred, officer_of, votes_on
from handlers.services.registrations.review.duplicates import Likely, likely_same
from handlers.services.registrations.review.elsewhere import link_to
from storage.enums import Agency, Field, Vote
from storage.repositories.registrations import Details
from storage.repositories.reviews import Ballot, changed_since, lease_of, note_look, take_lease
from storage.repositories.staff import role_of
from storage.statuses import IN_REVIEW
from storage.tables import Registration


def no_record() -> Done:
    """A number that never was and one that is none of theirs answer alike."""
    return Done((Say("problems.no-record"),))


def which_number() -> Done:
    """A command that needs a receipt number came without one."""
    return Done((Say("problems.which-number", choices=(Choice("/antrean", Phrase("staff.choice-antrean")),)),))


def look(work: Work, number: str) -> Done:
    """`/periksa NO`: the whole record under a lease, one audit line a look."""
    record = find_record(work, number)
    if record is None or record.erased_at is not None:
        return no_record()
    return leased(work, record) or Done((open_record(work, record),))


def leased(work: Work, record: Registration) -> Done | None:
    """Who else of the agency has the record open now; None where it is free or one's own."""
    held = lease_of(work.uow.connection, id_of(record), agency_of(work), work.now)
    if held is None or held[0] == work.actor.staff_id:
        return None
    params = {"number": record.number, "officer": f"{held[0]}", "until": work.office.local(held[1])}
    return Done((Say("staff.leased", params, (Choice("/antrean", Phrase("staff.choice-antrean")),)),))


def open_record(work: Work, record: Registration) -> Say:
    """Take the lease, note the look, and show the record. It must be free (`leased`)."""
    staff_id, connection, record_id = officer_of(work), work.uow.connection, id_of(record)
    code = barred(work, record)
    if record.status in IN_REVIEW and code is None:
        until = work.now + timedelta(minutes=work.office.times.lease_minutes)
        take_lease(connection, record_id, agency_of(work), staff_id, until)
    note_look(connection, record_id, staff_id, record.version, work.now)
    work.audit("record.looked", f"registration:{record.id}", why=f"version {record.version}")
    if work.chat is not None and work.chat.channel in work.office.full_numbers_channels:
        return Say("staff.record", _params(work, record, code, whole=True), _choices(record, code))
    where = Phrase("staff.numbers-elsewhere") if work.chat is None else _where(work, record_id)
    params = _params(work, record, code, whole=False)
    return Say("staff.record", params | {"notes": (*params["notes"], where)}, _choices(record, code))


def whole_record(work: Work, record: Registration) -> Say:
    """Everything to be compared, for the page that shows it once."""
    work.audit("record.looked", f"registration:{record.id}", why=f"version {record.version}, by link")
    return Say("staff.record", _params(work, record, barred(work, record), whole=True))


def _where(work: Work, record_id: int) -> Phrase:
    """Whole numbers are shown once, on a page, where this channel may not show them."""
    minutes = work.office.times.staff_link_minutes
    return Phrase("staff.numbers-link", {"link": link_to(work, record_id), "minutes": minutes})


def _choices(record: Registration, code: str | None) -> tuple[Choice, ...]:
    """What can be done: a vote while the record is in review, by whoever may vote on it (`code` is None)."""
    if code is not None or record.status not in IN_REVIEW or record.returned_from is not None:
        return (Choice("/antrean", Phrase("staff.choice-antrean")),)
    acts = ("setujui", "perbaiki", "tolak")
    return tuple(Choice(f"/{act} {record.number}", Phrase(f"staff.choice-{act}")) for act in acts)


def _params(work: Work, record: Registration, code: str | None, *, whole: bool) -> dict[str, Any]:
    details = details_of(work, record)
    if details is None:
        raise LookupError("the person was erased")
    born = date.fromisoformat(details.birth_date)
    by = role_of(work.uow.connection, record.entered_staff_id) if record.entered_staff_id is not None else None
    entered = "staff" if by is not None else "relative" if record.for_relative else "self"
    why_not = [Phrase(f"problems.{code}", {"number": record.number})] if code else []
    notes = [*_notes(work, record), *why_not, *_same(likely_same(work, record)), *_votes(work, record)]
    return {
        "number": record.number, "status": Phrase(f"staff.status-{record.status}"),
        **_shown(details, whole=whole),
        "birth_date": Phrase("registration.date", {"date": born}) if whole else Phrase("staff.hidden"),
        "age": age_on(born, work.today),
        "village": work.office.area.place(record.village) or Phrase("registration.outside"),
        "sent": work.office.today(record.submitted_at), "entered": entered,
        "role": Phrase(f"staff.role-{by}") if by is not None else "",
        "notes": tuple(notes),
    }  # fmt: skip


def _shown(details: Details, *, whole: bool) -> dict[str, object]:
    """Name and numbers as this channel may show them."""
    none = Phrase("registration.no-phone")
    if whole:
        phone = show_phone(details.phone) if details.phone else none
        return {"name": details.name, "nik": details.nik, "kk": details.kk, "phone": phone}
    return {
        "name": mask_name(details.name), "nik": mask_number(details.nik), "kk": mask_number(details.kk),
        "phone": mask_phone(details.phone) if details.phone else none,
    }  # fmt: skip


def _notes(work: Work, record: Registration) -> list[Phrase]:
    """Marks, what changed since the first version, and the doubts, each in words."""
    notes = [Phrase("staff.mark-objected")] if record.objected else []
    notes += [Phrase("staff.mark-frozen")] if record.frozen else []
    since_first = changed_since(work.uow.connection, id_of(record), 1)
    changed = tuple(field for field in since_first if field in list(Field))
    notes += [Phrase("staff.was-changed", {"fields": fields_in_words(changed)})] if changed else []
    reasons = [Phrase(f"reasons.{code}") for code in record.reasons.split(",") if code]
    return [Phrase("staff.remark", {"note": note}) for note in (*notes, *reasons)] or [Phrase("staff.no-doubts")]


def fields_in_words(fields: tuple[str, ...]) -> Phrase | str:
    """`NIK, tanggal lahir`: names of fields, one after the other."""
    if not fields:
        return ""
    first, rest = Phrase(f"fields.{fields[0]}"), fields[1:]
    return Phrase("fields.two", {"one": first, "other": fields_in_words(rest)}) if rest else first


def _same(found: tuple[Likely, ...]) -> list[Phrase]:
    return [
        Phrase("staff.likely-same", {
            "number": one.number, "score": one.score, "status": Phrase(f"staff.status-{one.status}"),
            "nik": "same" if one.same_nik else "other",
        })
        for one in found
    ]  # fmt: skip


def _votes(work: Work, record: Registration) -> list[Phrase]:
    """Both agencies' votes on this version, and what belongs to them."""
    ballots = votes_on(work, record)
    return [_vote(work, record, agency, ballots.get(agency)) for agency in Agency]


def _vote(work: Work, record: Registration, agency: Agency, ballot: Ballot | None) -> Phrase:
    name = work.office.agency(agency).short_name
    if ballot is None:
        return Phrase("staff.vote-missing", {"agency": name})
    reason = work.office.reason(ballot.reason or "")
    words = open_words(work, record, ballot.words, WORDS_CELL)
    because: Phrase | str = ""
    if ballot.vote is Vote.RETURN:
        because = Phrase("staff.because-field", {"field": Phrase(f"fields.{ballot.field}"), "words": words})
    elif ballot.vote is Vote.REJECT:
        more = Phrase("staff.because-words", {"words": words}) if words else ""
        because = Phrase("staff.because-reason", {"reason": reason.label if reason else "", "words": more})
    return Phrase("staff.vote-line", {"agency": name, "vote": Phrase(f"staff.vote-{ballot.vote}"), "because": because})
