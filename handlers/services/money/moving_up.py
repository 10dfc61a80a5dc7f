"""Who waits for money moves up when there is some again: in their order, told at once, papers asked for then."""

from datetime import timedelta

from handlers.rules.registrations.registration_cycle import Action
from handlers.services.base import ledger
from handlers.services.base.records import move_on, record_by_id
from handlers.services.base.work import Work
from handlers.services.money.opening import open_sources
from storage.enums import LedgerKind
from storage.repositories import money
from storage.repositories.bulk import chats_of_records
from storage.repositories.chats import load_chats
from storage.repositories.money import Line, Sums

BATCH = 100


def work_ledger(work: Work) -> bool:
    """Timed work: money that nobody claims back is free, people from before get seats, whoever waits moves up.

    At most one batch of one of these; True where there may be more.
    """
    if not work.office.funding:
        return False
    return _give_back(work) or open_sources(work) or move_up(work)


def _give_back(work: Work) -> bool:
    """What was released, and nobody can take back any more, is free."""
    found = money.returned_seats(work.connection, work.now, BATCH)
    if not found:
        return False
    money.hold_records(work.connection, [seat.registration_id for seat in found])
    money.hold_sources(work.connection)
    for seat in money.returned_seats(work.connection, work.now, BATCH):
        line = Line(LedgerKind.RETURNED, f"seat:{seat.id}:{seat.lines + 1}", "returned", seat.id)
        money.post(
            work.connection, seat.source_id, line, Sums(claimable=-seat.claimable, free=seat.claimable), work.now
        )
        changed = {"claimable": 0, "frees_at": None, "lines": seat.lines + 1}
        money.set_seat(work.connection, seat.id, changed)
    return len(found) == BATCH


def move_up(work: Work) -> bool:
    """The first of those who wait, as far as the money goes. Nobody is overtaken: where one cannot, all others wait on.

    Whoever was approved in these minutes waits until that can no longer be taken back, and the others behind.
    """
    found = money.first_in_line(work.connection, BATCH)
    if not found or not _could_pay(work):
        return False
    # One order of locks for the whole house: chats by id, then records by id; the sources last.
    load_chats(work.connection, chats_of_records(work.connection, found))
    money.hold_records(work.connection, found)
    since = work.now - timedelta(minutes=work.office.times.undo_minutes)
    for moved, record_id in enumerate(money.first_in_line(work.connection, BATCH)):
        record = record_by_id(work, record_id)
        if record_id not in found or record.status_at > since:
            return False
        if not ledger.reserve(work, record, Action.ADVANCE, next_up=True):
            return False
        _advance(work, record_id)
        if moved + 1 == len(found):
            return len(found) == BATCH
    return False


def _advance(work: Work, record_id: int) -> None:
    record = record_by_id(work, record_id)
    record.papers_due = work.today + timedelta(days=work.office.times.papers_days)
    record.papers_reminders, record.place_told = 0, None
    again = record.papers_received_at is not None
    move_on(work, record, Action.ADVANCE, variant="verified-again" if again else "moved-up")


def _could_pay(work: Work) -> bool:
    """True where some source may have money for one more; asked before anything is locked."""
    return any(one.row.free for one in ledger.usable_on(work, ledger.declared(work), work.today))
