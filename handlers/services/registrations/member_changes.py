"""A member's record changes only by the word of both agencies: the wish is kept, shown to both, decided."""

from dataclasses import replace

from handlers.fields import in_words, told
from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import scope_of
from handlers.services.base.records import details_of, find_record, open_words, seal_words
from handlers.services.base.work import Done, Work
from handlers.services.registrations.registering import NIK_LABEL
from handlers.services.registrations.review.cast import tell_agencies
from handlers.services.registrations.review.elsewhere import link_to
from handlers.services.registrations.review.seat import barred
from handlers.services.registrations.versions import put_field
from storage.enums import Agency, Field
from storage.repositories.registrations import verified_with_nik
from storage.repositories.rights import open_change_of, open_changes
from storage.repositories.staff import are_one_person
from storage.tables import ChangeRequest, Registration

CELL = "change_requests.value"
MOST_LISTED = 8
YES, NO = "setuju", "tolak"


def ask_change(work: Work, record: Registration, field: Field, value: str) -> Done:
    """Keep the wish in the place of an older one, and tell both agencies. The record does not change yet."""
    older = _open_request(work, record)
    if older is not None:
        older.ended_at, older.outcome = work.now, "replaced"
    sealed = seal_words(work, record, value, CELL)
    request = ChangeRequest(registration_id=record.row_id, field=field, value=sealed, asked_at=work.now)
    work.uow.session.add(request)
    work.uow.session.flush()
    work.audit("change.asked", f"registration:{record.id}", fields=str(field))
    params = _named(record, request)
    told = Say("staff.change-asked", params, (_to_change(record.number),))
    tell_agencies(work, record, told, f"change:{request.id}")
    return Done((Say("status.change-asked", params),))


def _open_request(work: Work, record: Registration) -> ChangeRequest | None:
    """The wish that is not decided yet."""
    return open_change_of(work.uow.session, record.row_id)


def list_changes(work: Work) -> Done:
    """What waits for a decision, oldest first."""
    found = open_changes(work.connection, scope_of(work.actor), MOST_LISTED)
    if not found:
        return Done((Say("staff.changes-none"),))
    choices = tuple(_to_change(number) for number, _ in found)
    return Done((Say("staff.changes", {"count": len(found)}, choices),))


def decide_change(work: Work, number: str, answer: str) -> Done:
    """`/ubahan NO`: shows the wish; with *setuju* or *tolak* it is this agency's word."""
    record = find_record(work, number)
    request = _open_request(work, record) if record is not None else None
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
    if work.agency is Agency.DINAS:
        request.dinas_by = work.officer
    else:
        request.bpjs_by = work.officer
    if not yes:
        _end(work, record, request, "refused")
    elif request.dinas_by is not None and request.bpjs_by is not None:
        put_field(work, record, Field(request.field), open_words(work, record, request.value, CELL))
        _end(work, record, request, "done")
    return Done((Say("staff.change-decided", _named(record, request) | {"outcome": request.outcome or "half"}),))


def _to_change(number: str) -> Choice:
    """The button that shows what is wished for a record."""
    return Choice(f"/ubahan {number}", Phrase("staff.choice-ubahan", {"number": number}))


def _named(record: Registration, request: ChangeRequest) -> dict[str, object]:
    """Which record and which field."""
    return {"number": record.number, "field": Phrase(f"fields.{request.field}")}


def _end(work: Work, record: Registration, request: ChangeRequest, outcome: str) -> None:
    request.ended_at, request.outcome = work.now, outcome
    say = Say(f"notices.change-{outcome}", _named(record, request))
    work.tell(record.chat_id, say, f"change:{request.id}:{outcome}", registration_id=record.id)


def whole_change(work: Work, record: Registration) -> Say:
    """The present value and the wished one, for the page that shows them once; what was decided meanwhile is gone."""
    request = _open_request(work, record)
    if request is None:
        return Say("staff.changes-none")
    work.audit("change.looked", f"registration:{record.id}", fields=request.field, why="by link")
    return _change(work, record, request, whole=True)


def _shown(work: Work, record: Registration, request: ChangeRequest) -> Say:
    """The wish with both buttons: its values where this channel may show them, else the link to the page."""
    work.audit("change.looked", f"registration:{record.id}", fields=request.field)
    choices = (
        Choice(f"/ubahan {record.number} {YES}", Phrase("staff.choice-setujui")),
        Choice(f"/ubahan {record.number} {NO}", Phrase("staff.choice-tolak")),
    )
    if work.full_numbers:
        return replace(_change(work, record, request, whole=True), choices=choices)
    link = link_to(work, record.row_id, change=True)
    where = Phrase("review.values-link", {"link": link, "minutes": work.office.times.staff_link_minutes})
    return replace(_change(work, record, request, whole=False), choices=choices, head=(where,))


def _change(work: Work, record: Registration, request: ChangeRequest, *, whole: bool) -> Say:
    """Record and field, both agencies' words, and (`whole`) the value that stands and the one that is wished."""
    details, field = details_of(work, record), Field(request.field)
    now: Phrase | str
    wished: Phrase | str
    now = wished = Phrase("staff.hidden")
    if whole and details is not None:
        now = in_words(field, told(details, record.village)[field], work.office)
        wished = in_words(field, open_words(work, record, request.value, CELL), work.office)
    agreed = {"dinas": "yes" if request.dinas_by else "no", "bpjs": "yes" if request.bpjs_by else "no"}
    return Say("staff.change", _named(record, request) | {"now": now, "wished": wished} | agreed)


def _other_half(work: Work, request: ChangeRequest) -> str | None:
    """`one-agency` where the officer gave the word of the other agency already: one person works for one."""
    other = request.bpjs_by if work.agency is Agency.DINAS else request.dinas_by
    twice = other is not None and are_one_person(work.connection, work.officer, other)
    return "one-agency" if twice else None


def _taken(work: Work, record: Registration, request: ChangeRequest) -> str | None:
    """The receipt number of another verified record that has the wished NIK; None where none has it."""
    if request.field != Field.NIK or details_of(work, record) is None:
        return None
    indexes = work.vault.indexes(NIK_LABEL, open_words(work, record, request.value, CELL))
    return verified_with_nik(work.connection, indexes, record.row_id)
