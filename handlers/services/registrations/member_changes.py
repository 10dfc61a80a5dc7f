"""A member's record changes only by the word of both agencies: the wish is kept, shown to both, decided."""

from dataclasses import replace
from datetime import date

from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import scope_of
from handlers.services.base.records import details_of, find_record, id_of, open_words, seal_words
from handlers.services.base.work import Done, Work
from handlers.services.registrations.registering import NIK_LABEL
from handlers.services.registrations.review.cast import agency_of, barred, officer_of, tell_agencies
from handlers.services.registrations.review.elsewhere import link_to
from handlers.services.registrations.versions import changed, put_field
from storage.enums import Agency, Field
from storage.repositories.registrations import Details, verified_with_nik
from storage.repositories.rights import open_change_of, open_changes
from storage.repositories.staff import are_one_person
from storage.tables import ChangeRequest, Registration

CELL = "change_requests.value"
MOST_LISTED = 8
YES, NO = "setuju", "tolak"


def ask_change(work: Work, record: Registration, field: Field, value: str) -> Done:
    """Keep the wish in the place of an older one, and tell both agencies. The record does not change yet."""
    older = open_request(work, record)
    if older is not None:
        older.ended_at, older.outcome = work.now, "replaced"
    sealed = seal_words(work, record, value, CELL)
    request = ChangeRequest(registration_id=id_of(record), field=field, value=sealed, asked_at=work.now)
    work.uow.session.add(request)
    work.uow.session.flush()
    work.audit("change.asked", f"registration:{record.id}", fields=str(field))
    choices = (Choice(f"/ubahan {record.number}", Phrase("staff.choice-ubahan", {"number": record.number})),)
    params = {"number": record.number, "field": Phrase(f"fields.{field}")}
    tell_agencies(work, record, Say("staff.change-asked", params, choices), f"change:{request.id}")
    return Done((Say("status.change-asked", params),))


def open_request(work: Work, record: Registration) -> ChangeRequest | None:
    """The wish that is not decided yet."""
    return open_change_of(work.uow.session, id_of(record))


def list_changes(work: Work) -> Done:
    """What waits for a decision, oldest first."""
    found = open_changes(work.uow.connection, scope_of(work.actor), MOST_LISTED)
    if not found:
        return Done((Say("staff.changes-none"),))
    choices = tuple(
        Choice(f"/ubahan {number}", Phrase("staff.choice-ubahan", {"number": number})) for number, _ in found
    )
    return Done((Say("staff.changes", {"count": len(found)}, choices),))


def decide_change(work: Work, number: str, answer: str) -> Done:
    """`/ubahan NO`: shows the wish; with *setuju* or *tolak* it is this agency's word."""
    record = find_record(work, number)
    request = open_request(work, record) if record is not None else None
    if record is None or request is None:
        return Done((Say("staff.changes-none"),))
    refused = barred(work, record) or _other_half(work, request)
    if refused is not None and answer:
        work.audit("change.refused", f"registration:{record.id}", why=refused)
        return Done((Say(f"problems.{refused}", {"number": record.number}),))
    if answer not in (YES, NO):
        return Done((_shown(work, record, request),))
    first = _taken(work, record, request) if answer == YES else None
    if first is not None:
        return Done((Say("staff.nik-taken", {"number": record.number, "first": first}),))
    return _decided(work, record, request, yes=answer == YES)


def _decided(work: Work, record: Registration, request: ChangeRequest, *, yes: bool) -> Done:
    """One agency's word: a no ends it, the second yes carries it out. The person is told of either."""
    work.audit(f"change.{YES if yes else NO}", f"registration:{record.id}", fields=request.field)
    if agency_of(work) is Agency.DINAS:
        request.dinas_by = officer_of(work)
    else:
        request.bpjs_by = officer_of(work)
    if not yes:
        _end(work, record, request, "refused")
    elif request.dinas_by is not None and request.bpjs_by is not None:
        put_field(work, record, Field(request.field), open_words(work, record, request.value, CELL))
        _end(work, record, request, "done")
    params = {"number": record.number, "field": Phrase(f"fields.{request.field}"), "outcome": request.outcome or "half"}
    return Done((Say("staff.change-decided", params),))


def _end(work: Work, record: Registration, request: ChangeRequest, outcome: str) -> None:
    request.ended_at, request.outcome = work.now, outcome
    say = Say(f"notices.change-{outcome}", {"number": record.number, "field": Phrase(f"fields.{request.field}")})
    work.tell(record.chat_id, say, f"change:{request.id}:{outcome}", registration_id=record.id)


def whole_change(work: Work, record: Registration) -> Say:
    """The present value and the wished one, for the page that shows them once; what was decided meanwhile is gone."""
    request = open_request(work, record)
    if request is None:
        return Say("staff.changes-none")
    work.audit("change.looked", f"registration:{record.id}", fields=f"{request.field}", why="by link")
    return _change(work, record, request, _values(work, record, request))


def _shown(work: Work, record: Registration, request: ChangeRequest) -> Say:
    """The same where this channel may show them, else with the address of that page; one audit line a look."""
    work.audit("change.looked", f"registration:{record.id}", fields=request.field)
    choices = (
        Choice(f"/ubahan {record.number} {YES}", Phrase("staff.choice-setujui")),
        Choice(f"/ubahan {record.number} {NO}", Phrase("staff.choice-tolak")),
    )
    if work.chat is not None and work.chat.channel in work.office.full_numbers_channels:
        return replace(_change(work, record, request, _values(work, record, request)), choices=choices)
    hidden = Phrase("staff.hidden")
    link = link_to(work, id_of(record), change=True)
    where = Phrase("review.values-link", {"link": link, "minutes": work.office.times.staff_link_minutes})
    return replace(_change(work, record, request, (hidden, hidden)), choices=choices, head=(where,))


def _change(work: Work, record: Registration, request: ChangeRequest, values: tuple[Phrase | str, Phrase | str]) -> Say:
    now, wished = values
    return Say("staff.change", {
        "number": record.number, "field": Phrase(f"fields.{request.field}"), "now": now, "wished": wished,
        "dinas": "yes" if request.dinas_by else "no", "bpjs": "yes" if request.bpjs_by else "no",
    })  # fmt: skip


def _values(work: Work, record: Registration, request: ChangeRequest) -> tuple[Phrase | str, Phrase | str]:
    """(the value that stands, the one that is wished)."""
    details, field = details_of(work, record), Field(request.field)
    if details is None:
        return Phrase("staff.hidden"), Phrase("staff.hidden")
    wished = open_words(work, record, request.value, CELL)
    return _in_words(work, field, _present(record, details, field)), _in_words(work, field, wished)


def _present(record: Registration, details: Details, field: Field) -> str:
    """The value that stands now."""
    values = {
        Field.NAME: details.name, Field.NIK: details.nik, Field.KK: details.kk,
        Field.BIRTH_DATE: details.birth_date, Field.VILLAGE: record.village or "",
    }  # fmt: skip
    return values.get(field, "")


def _in_words(work: Work, field: Field, value: str) -> Phrase | str:
    """A value as officers read it."""
    if field is Field.BIRTH_DATE:
        return Phrase("registration.date", {"date": date.fromisoformat(value)})
    if field is Field.VILLAGE:
        return work.office.area.place(value) or Phrase("registration.outside")
    return value


def _other_half(work: Work, request: ChangeRequest) -> str | None:
    """One person works for one agency."""
    other = request.bpjs_by if agency_of(work) is Agency.DINAS else request.dinas_by
    twice = other is not None and are_one_person(work.uow.connection, officer_of(work), other)
    return "one-agency" if twice else None


def _taken(work: Work, record: Registration, request: ChangeRequest) -> str | None:
    """The number of another verified record of the wished NIK."""
    details = details_of(work, record)
    if details is None or request.field != Field.NIK:
        return None
    wished = changed(details, Field.NIK, open_words(work, record, request.value, CELL))
    indexes = work.uow.vault.indexes(NIK_LABEL, wished.nik)
    return verified_with_nik(work.uow.connection, indexes, id_of(record))
