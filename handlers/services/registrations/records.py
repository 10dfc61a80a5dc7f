"""Records as services meet them: found within the actor's scope, opened, moved along their life, told about.

`move_on` is the only place that changes a status: the table allows it, the audit keeps it, the person hears it.
"""

from datetime import date, datetime
from typing import Any

from sqlmodel import col, select

from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import scope_of
from handlers.rules.case_cycle import Action, after
from handlers.rules.receipt import parse_receipt
from handlers.rules.working_days import add_working_days
from handlers.services.work import Opening, Work
from storage.enums import Status
from storage.repositories.registrations import Details, open_details
from storage.tables import Registration


def find_record(work: Work, number: str) -> Registration | None:
    """The record of a receipt number, locked, where the officer's scope covers it.

    None answers alike for a number that never was and for one that is none of theirs.
    """
    parsed = parse_receipt(number)
    if parsed is None or not parsed.startswith("D-"):
        return None
    found = work.uow.session.exec(select(Registration).where(Registration.number == parsed).with_for_update()).first()
    return found if found is not None and scope_of(work.actor).covers(found.village) else None


def record_by_id(work: Work, record_id: int) -> Registration:
    """A record that is known to exist, locked."""
    return work.uow.session.get_one(Registration, record_id, with_for_update=True)


def id_of(record: Registration) -> int:
    """The id of a stored record."""
    if record.id is None:
        raise LookupError("the record is not stored yet")
    return record.id


def own_records(work: Work) -> list[Registration]:
    """The people that whoever acts is told about, in any of their chats; oldest first."""
    told = col(Registration.chat_id).in_(work.chats)
    mine = select(Registration).where(told, Registration.erased_at == None)  # noqa: E711
    return list(work.uow.session.exec(mine.order_by(Registration.id)))  # type: ignore[arg-type]


def is_own(work: Work, record: Registration) -> bool:
    """True where whoever acts is told about the record, in whichever of their chats."""
    return record.chat_id is not None and record.chat_id in work.chats


def details_of(work: Work, record: Registration) -> Details | None:
    """What the person told; None once erased."""
    return open_details(work.uow.vault, record.wrapped_key, record.number, record.details)


def seal_words(work: Work, record: Registration, words: str, cell: str) -> bytes:
    """Words about a person (a reason typed by staff), under the person's key."""
    if record.wrapped_key is None:
        raise LookupError("an erased person has no words")
    return work.uow.vault.data_key(record.wrapped_key).seal(words.encode(), f"{cell}:{record.number}")


def open_words(work: Work, record: Registration, sealed: bytes | None, cell: str) -> str:
    """The inverse; empty where there are none or the person was erased."""
    if sealed is None or not record.wrapped_key:
        return ""
    return work.uow.vault.data_key(record.wrapped_key).open(sealed, f"{cell}:{record.number}").decode()


def about(work: Work, record: Registration, **more: Any) -> dict[str, Any]:  # noqa: ANN401 -- message parameters
    """The parameters that words about a record may use; `more` wins (messages/id/status.ftl names them).

    Of the person only the first name, for their own chat; never a NIK, KK, date of birth or membership number.
    """
    office, details = work.office, details_of(work, record)
    params: dict[str, Any] = {
        "number": record.number,
        "name": details.name.split()[0] if details else "",
        "due": stage_due(work, record),
        "village": office.village_office(record.village),
        "papers": ", ".join(paper.label for paper in office.papers),
        "what": "",
        "field": Phrase(f"fields.{record.returned_field or 'one'}"),
        "reason": open_words(work, record, record.note, "registrations.note"),
        "next": "",
        "place": "",
    }
    return params | more


def move_on(  # noqa: PLR0913 -- what may be said of a change, by name
    work: Work,
    record: Registration,
    action: Action,
    *,
    opens: Opening | None = None,
    hold_until: datetime | None = None,
    why: str = "",
    variant: str | None = None,
    choices: tuple[Choice, ...] = (),
    **words: Any,  # noqa: ANN401 -- parameters of the notice
) -> None:
    """Do `action`: new status, audit line, one notice to the person. Raises Impossible, and then changes nothing."""
    before, now_at = record.status, after(record.status, action)
    record.status, record.status_at = now_at, work.now
    work.audit(f"registration.{action}", f"registration:{record.id}", change=(before, now_at), why=why)
    tell_status(work, record, opens=opens, hold_until=hold_until, variant=variant, choices=choices, **words)


def tell_status(
    work: Work,
    record: Registration,
    *,
    opens: Opening | None = None,
    hold_until: datetime | None = None,
    variant: str | None = None,
    choices: tuple[Choice, ...] = (),
    **words: Any,  # noqa: ANN401 -- parameters of the notice
) -> None:
    """The notice of the record's present status, once for this arrival there. `variant`: better words for it."""
    better = (f"notices.{variant}",) if variant else ()
    say = Say(f"notices.{record.status}", about(work, record, **words), choices, words=better)
    topic = f"registration:{record.id}"
    work.tell(
        record.chat_id,
        say,
        status_cause(record),
        topic=topic,
        registration_id=record.id,
        due_at=hold_until,
        opens=opens,
    )


def status_cause(record: Registration) -> str:
    """What the notice of a status is told for: this arrival of this version there, and no other."""
    return f"registration:{record.id}:{record.version}:{record.status}:{record.status_at.isoformat()}"


def working_day_after(work: Work, start: date, days: int) -> date:
    """The office's n-th working day after `start`."""
    calendar = work.office.calendar
    overrides = dict.fromkeys(calendar.extra_holidays, False) | dict.fromkeys(calendar.removed_holidays, True)
    return add_working_days(start, days, overrides)


def stage_due(work: Work, record: Registration, status: Status | None = None, since: datetime | None = None) -> date:
    """By when a stage ends: the papers' date, or the office's service time counted from its beginning.

    Of the present stage, where no other `status` is named.
    """
    status, since = status or record.status, since or record.status_at
    if status in (Status.VERIFIED, Status.LAPSED) and record.papers_due is not None:
        return record.papers_due
    service = work.office.service
    checking = service.objection if record.objected else service.verify
    days = {
        # Without a village there is nothing to forward: the dinas has received them and checks.
        Status.PAPERS_AT_VILLAGE: service.forward if record.village else service.check,
        Status.PAPERS_FORWARDED: service.check,
        Status.PAPERS_COMPLETE: service.membership,
    }
    began = work.office.today(since)
    return working_day_after(work, began, days.get(status, checking))
