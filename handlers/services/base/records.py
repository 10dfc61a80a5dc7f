"""Records as services meet them: found within the actor's scope, opened, moved along their life, told about.

`move_on` is the only place that changes a status: the table allows it, the audit keeps it, the person hears it.
"""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from handlers.field_lists import in_a_line, in_turn
from handlers.fields import Sight, in_words, told
from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import scope_of
from handlers.rules.money.seat_costs import Lack, lack
from handlers.rules.registrations.asked_fields import unpack
from handlers.rules.registrations.receipt import parse_receipt
from handlers.rules.registrations.registration_cycle import Action, after
from handlers.services.base.due import working_day_after
from handlers.services.base.ledger import place_of, settle_seat
from handlers.services.base.served import papers_place
from handlers.services.base.work import Opening, Work
from storage.details import Details
from storage.enums import Status
from storage.repositories.people import records_of_person
from storage.repositories.registrations import (
    open_details,
    registration_by_number,
    registrations_told_in,
    stored_registration,
)
from storage.statuses import CAN_LACK
from storage.tables import Registration


def find_record(work: Work, number: str) -> Registration | None:
    """The record of a receipt number, locked, where the officer's scope covers it and the office may see it.

    None answers alike for a number that never was and for one that is none of theirs.
    """
    parsed = parse_receipt(number)
    if parsed is None or not parsed.startswith("D-"):
        return None
    found = registration_by_number(work.uow.session, parsed)
    seen = found is not None and found.hidden_since is None and scope_of(work.actor).covers(found.village)
    return found if seen else None


def record_by_id(work: Work, record_id: int) -> Registration:
    """A record that is known to exist, locked."""
    return stored_registration(work.uow.session, record_id, lock=True)


def own_records(work: Work) -> list[Registration]:
    """The people that whoever acts is told about, in any of their chats; oldest first."""
    return registrations_told_in(work.uow.session, work.chats)


def numbered(records: Iterable[Registration], number: str) -> Registration | None:
    """The one among `records` with this number, forgiving in how it is typed; None where none has it."""
    wanted = parse_receipt(number)
    return next((record for record in records if record.number == wanted), None)


def own_record(work: Work, number: str) -> Registration | None:
    """The record of this number, locked, where whoever acts is told about it; None for any other.

    It is read again once it is locked: an officer may move it to another chat at the same moment.
    """
    found = numbered(own_records(work), number)
    record = record_by_id(work, found.row_id) if found is not None else None
    return record if record is not None and is_own(work, record) else None


def is_own(work: Work, record: Registration) -> bool:
    """True where whoever acts is told about the record, in whichever of their chats."""
    return record.chat_id is not None and record.chat_id in work.chats


def stands_alone(work: Work, record: Registration) -> bool:
    """True where the person who is told about the record is told about no other one."""
    return record.chat_id is not None and records_of_person(work.connection, record.chat_id) == [record.id]


def details_of(work: Work, record: Registration) -> Details | None:
    """What the person told; None once erased."""
    return open_details(work.vault, record.wrapped_key, record.number, record.details)


def seal_words(work: Work, record: Registration, words: str, cell: str) -> bytes:
    """Words about a person (a reason typed by staff), under the person's key."""
    if record.wrapped_key is None:
        raise LookupError("an erased person has no words")
    return work.vault.data_key(record.wrapped_key).seal(words.encode(), f"{cell}:{record.number}")


def open_words(work: Work, record: Registration, sealed: bytes | None, cell: str) -> str:
    """The inverse; empty where there are none or the person was erased."""
    if sealed is None or not record.wrapped_key:
        return ""
    return work.vault.data_key(record.wrapped_key).open(sealed, f"{cell}:{record.number}").decode()


def record_params(work: Work, record: Registration, **more: Any) -> dict[str, Any]:  # noqa: ANN401 -- message parameters
    """The parameters that words about a record may use; `more` wins (messages/id/status.ftl names them).

    Of the person only the first name, for their own chat; never a NIK, KK, date of birth or membership number.
    """
    office, details = work.office, details_of(work, record)
    params: dict[str, Any] = dict.fromkeys(("what", "next", "place", "was"), "") | {
        "number": record.number,
        "name": details.name.split()[0] if details else "",
        "due": stage_due(work, record),
        "village": papers_place(work, record.village) if _may_bring(record) else office.village_office(record.village),
        "papers": ", ".join(paper.label for paper in office.papers),
        "list": [Phrase("status.paper", {"label": paper.label, "where": paper.where}) for paper in office.papers],
        "field": in_a_line(record.returned_field),
        "kept": _kept(work, record, details),
        "reason": open_words(work, record, record.note, "registrations.note"),
    }
    if record.status is Status.WAITING and "place" not in more:
        params |= {"place": place_of(work, record)}
    return params | more


def _may_bring(record: Registration) -> bool:
    """True where papers, or some of them, are still to be brought."""
    return record.status in (Status.VERIFIED, Status.LAPSED, *CAN_LACK)


def _kept(work: Work, record: Registration, details: Details | None) -> Phrase | str:
    """What stands in what is to be corrected, as far as whoever holds the phone may see it."""
    asked = unpack(record.returned_field)
    if details is None or not asked:
        return ""
    holds = told(details, record.village)
    shown = [(one, in_words(one, holds[one], work.office, Sight.HINT)) for one in asked]
    if len(shown) == 1:
        return shown[0][1]
    return in_turn([Phrase(f"fields.line-{one}", {"value": value}) for one, value in shown])


def move_on(
    work: Work,
    record: Registration,
    action: Action,
    *,
    why: str = "",
    on_the_way: bool = False,
    **told: Any,  # noqa: ANN401 -- as tell_status takes it
) -> None:
    """Do `action`: new status, audit line, one notice to the person (`told`: the words of `tell_status`).

    `on_the_way`: another action follows at once, of which the person hears instead. Where the money for the stage is
    used up the record waits, and its person hears that. Raises Impossible where the record's status does not allow the
    action, and then changes nothing.
    """
    before, now_at = record.status, settle_seat(work, record, action, after(record.status, action))
    record.status, record.status_at = now_at, work.now
    work.audit(f"registration.{action}", f"registration:{record.id}", change=(before, now_at), why=why)
    if now_at is Status.WAITING:
        _wait(work, record, told.get("hold_until"))
    elif not on_the_way:
        tell_status(work, record, **told)


def _wait(work: Work, record: Registration, hold_until: datetime | None) -> None:
    """Approved, and no money: no paper is asked for, and the person hears their place."""
    record.papers_due, record.papers_reminders = None, 0
    record.place_told = place_of(work, record)
    tell_status(work, record, hold_until=hold_until, variant=waiting_variant(work), place=record.place_told)


def waiting_variant(work: Work) -> str | None:
    """Better words for who waits where not the money is lacking: `waiting-no-basis`, `waiting-not-begun`."""
    why = lack(work.office.funding, work.office.programme, work.today)
    return None if why is Lack.USED_UP else f"waiting-{why}"


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
    """Tell the person the record's present status (`notices.STATUS`), once for this arrival there.

    `variant`: better words for it (`notices.VARIANT`); `words`: their parameters beside `record_params`; `opens`: the
    question that follows; `hold_until`: the news waits so long, because the act may still be undone.
    """
    record.untold_at = work.now  # where there is no chat for it the ladder finds another way
    better = (f"notices.{variant}",) if variant else ()
    say = Say(f"notices.{record.status}", record_params(work, record, **words), choices, words=better)
    cause, topic = status_cause(record), f"registration:{record.id}"
    work.tell(record.chat_id, say, cause, topic=topic, registration_id=record.id, due_at=hold_until, opens=opens)


def status_cause(record: Registration) -> str:
    """The `cause` of a status' notice: changes with each arrival at the status, so each is told once."""
    return f"registration:{record.id}:{record.version}:{record.status}:{record.status_at.isoformat()}"


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
