"""The membership number: entered by BPJS, sealed under the person's key, read out after the birth date.

No message but `membership.number` holds it, and no log, audit line, list or button ever does: officers see
its last four digits.
"""

from datetime import datetime
from enum import StrEnum

from sqlalchemy.exc import IntegrityError

from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.office.information import card
from handlers.rules.registrations.bulk import Kind
from handlers.rules.registrations.masks import last4
from handlers.rules.registrations.receipt import parse_receipt
from handlers.rules.registrations.registration_cycle import Action
from handlers.services.base.attempts import forget_tries, held_until, hold, tries_left, wrong_try
from handlers.services.base.records import (
    details_of,
    is_own,
    move_on,
    open_words,
    own_records,
    record_by_id,
    record_params,
    seal_words,
)
from handlers.services.base.whom import who_is_it, whom
from handlers.services.base.work import Done, Opening, Work
from handlers.services.period.periods import open_first
from handlers.services.registrations.birth_dates import WRONG_DATES, subject
from handlers.services.registrations.papers.handing import where
from handlers.services.registrations.undoable import undoable
from storage.enums import Status
from storage.repositories.registrations import holder_of, write_number
from storage.statuses import BEFORE_COMPLETE
from storage.tables import Registration

LABEL = "registrations.kpj"
FLOW = "membership"
TO_NUMBERS = Choice("/kpj", Phrase("staff.choice-kpj"))
"""The way on: who waits for a number next."""


class Entry(StrEnum):
    """What came of a membership number: the codes of its words (`enrol.CODE`, `problems.CODE`, `bulk.why-CODE`)."""

    DONE = "done"
    CHANGED = "changed"
    ALREADY = "already"
    KPJ_TAKEN = "kpj-taken"
    FROZEN = "frozen"
    PAPERS_FIRST = "papers-first"
    PAPERS_NOT_NOW = "papers-not-now"


ENTERED = (Entry.DONE, Entry.CHANGED)


def refused_entry(record: Registration) -> Entry | None:
    """Why this person cannot get a number now; None where they can."""
    if record.frozen:
        return Entry.FROZEN
    if record.status in BEFORE_COMPLETE:
        return Entry.PAPERS_FIRST
    can = record.status in (Status.PAPERS_COMPLETE, Status.MEMBER) and record.wrapped_key
    return None if can else Entry.PAPERS_NOT_NOW


def refusal(record: Registration) -> Say | None:
    """The same in words."""
    entry = refused_entry(record)
    if entry is None:
        return None
    return Say(f"problems.{entry}", {"number": record.number} if entry is Entry.FROZEN else where(record))


def enrol(work: Work, record: Registration, kpj: str, *, replaces: bool = False) -> Done:
    """Enter one number; what came of it in words. One that would replace another is asked about first."""
    if not replaces and record.status is Status.MEMBER and (asked := _ask_replace(work, record, kpj)) is not None:
        return Done(opens=asked)
    with undoable(work, record, Kind.ONE_NUMBER) as undo:
        entry, holder = enter_number(work, record, kpj, replaces=True)
    if entry in (*ENTERED, Entry.ALREADY):
        said = {"number": record.number, "who": whom(work, record), "last": last4(kpj)}
        return undo.below(Done((Say(f"enrol.{entry}", said, (TO_NUMBERS,)),)))
    taken = Say("problems.kpj-taken", {"number": holder})
    return Done((refusal(record) or taken,))


def _ask_replace(work: Work, record: Registration, kpj: str) -> Opening | None:
    """The question whether a member's number is to be replaced; None where nothing would be."""
    old = number_of(work, record)
    if refused_entry(record) is not None or old in (None, kpj):
        return None
    if holder_of(work.connection, work.vault.indexes(LABEL, kpj)) is not None:
        return None
    known: Data = {"record": record.id, "number": record.number, "who": who_is_it(work, record)}
    return Opening("enrol", known | {"old": last4(old or ""), "new": kpj})


def enter_number(
    work: Work, record: Registration, kpj: str, hold_until: datetime | None = None, *, replaces: bool = False
) -> tuple[Entry, str | None]:
    """The person is a member under this number. With `replaces` it takes the place of another: BPJS had mistyped it.

    What came of it, and the receipt number of whoever has the number already. News of it waits until `hold_until`
    (a bulk act that may still be undone).
    """
    refused = refused_entry(record)
    if refused is not None:
        return refused, None
    if number_of(work, record) == kpj or (record.status is Status.MEMBER and not replaces):
        return Entry.ALREADY, None
    holder = _store(work, record, kpj)
    if holder is not None:
        return Entry.KPJ_TAKEN, holder
    if record.status is Status.MEMBER:
        _tell_changed(work, record, hold_until)
        return Entry.CHANGED, None
    open_first(work, record, work.today)
    move_on(work, record, Action.ENROL, opens=question(work, record), hold_until=hold_until)
    return Entry.DONE, None


def number_of(work: Work, record: Registration) -> str | None:
    """The membership number itself: only for `membership.number` and the person's own data."""
    return open_words(work, record, record.kpj, LABEL) or None


def question(work: Work, record: Registration) -> Opening:
    """What asks for the birth date."""
    name = record_params(work, record)["name"]
    return Opening(FLOW, {"record": record.id, "number": record.number, "name": name})


def ask_again(work: Work, number: str) -> Done:
    """`/nomor NO`: the same question later, for one of several people of these chats; or until when it is locked."""
    wanted = parse_receipt(number)
    mine = (one for one in own_records(work) if one.number == wanted and one.status is Status.MEMBER)
    record = next(mine, None)
    if record is None:
        return Done((Say("problems.unknown-command"),))
    lock = locked(work, record)
    return Done((lock,)) if lock is not None else Done(opens=question(work, record))


def prove(work: Work, data: Data) -> Done:
    """The answer to the birth date: the number, or another try; three wrong ones lock it for a day.

    These are proofs, not codes: RATE_LIMIT=off changes nothing here.
    """
    record = record_by_id(work, data["record"])
    details, kpj = details_of(work, record), number_of(work, record)
    gone = record.status is not Status.MEMBER or not is_own(work, record)
    if gone or details is None or kpj is None:
        return Done((Say("problems.changed"),))
    lock = locked(work, record)
    if lock is not None:
        return Done((lock,))
    if data["birth-date"] == details.birth_date:
        return _show(work, record, kpj)
    return _wrong(work, record)


def _show(work: Work, record: Registration, kpj: str) -> Done:
    """Tell the number; the first time also the card to keep."""
    forget_tries(work, subject(record))
    work.audit("membership.shown", f"registration:{record.id}")
    says: tuple[Say, ...] = (Say("membership.number", record_params(work, record, member=kpj)),)
    if record.kpj_seen_at is None:
        record.kpj_seen_at = work.now
        says = (*says, Say(*card(work.office)))
    return Done(says)


def _wrong(work: Work, record: Registration) -> Done:
    wrong_try(work, subject(record))
    work.audit("membership.wrong-birth-date", f"registration:{record.id}")
    if tries_left(work, subject(record), WRONG_DATES):
        return Done((Say("problems.wrong-birth-date"),), opens=question(work, record))
    hold(work, subject(record))
    lock = locked(work, record)
    return Done((lock,) if lock else ())


def locked(work: Work, record: Registration) -> Say | None:
    """The words for a number that is locked, None where the birth date may be tried."""
    until = held_until(work, subject(record), WRONG_DATES)
    if until is None:
        return None
    return Say("membership.locked", record_params(work, record, until=work.office.local(until)))


def _store(work: Work, record: Registration, kpj: str) -> str | None:
    """Seal the number into its record. None, or the receipt number of whoever has it already."""
    vault, connection = work.vault, work.connection
    indexes = vault.indexes(LABEL, kpj)
    holder = holder_of(connection, indexes)
    if holder is not None:
        return holder
    sealed = seal_words(work, record, kpj, LABEL)
    work.uow.session.flush()
    try:
        with connection.begin_nested():
            write_number(connection, record.number, sealed, vault.index(LABEL, kpj))
    except IntegrityError:
        return holder_of(connection, indexes) or record.number
    work.uow.session.refresh(record)
    work.audit("membership.entered", f"registration:{record.id}", fields="kpj")
    return None


def _tell_changed(work: Work, record: Registration, hold_until: datetime | None) -> None:
    """News that the number was changed: the one that they may have written down is wrong."""
    record.kpj_seen_at = None
    cause = f"registration:{record.id}:kpj:{work.now.isoformat()}"
    say = Say("notices.number-changed", record_params(work, record))
    topic = f"registration:{record.id}"
    opens = question(work, record)
    work.tell(record.chat_id, say, cause, topic=topic, registration_id=record.id, due_at=hold_until, opens=opens)
