"""What the next period of a member costs: spent with its renewal, given back where that is undone.

An office without a source of money keeps no ledger, and everything here does nothing. Members come before those who
wait for their first period: who is protected stays so (docs/decisions/0061).
"""

from dataclasses import replace
from datetime import date

from handlers.rules.money.seat_costs import first_of
from handlers.rules.period.spans import Span
from handlers.services.base.ledger import add_seat, hold_paying, release, usable_on
from handlers.services.base.work import Work
from storage.enums import Bucket, LedgerKind
from storage.repositories import money
from storage.repositories.money import Line, Seat
from storage.tables import Registration

WHY = "renew"
"""The act, in the words of the ledger."""


def pay_next(work: Work, record: Registration, span: Span) -> bool:
    """Spend the contributions of a period that follows; False where no source of its months can pay them."""
    if not work.office.funding:
        return True
    programme = replace(work.office.programme, start=span.starts, end=span.ends)
    there = replace(work, office=replace(work.office, programme=programme))
    line = Line(LedgerKind.COMMIT, "", WHY)
    for one in usable_on(there, hold_paying(work), span.starts):
        before = [seat for seat in _live(work, record) if seat.source_id == one.row.id]
        for seat in before:  # a source of several years: of the former months nothing comes back any more
            money.set_seat(work.connection, seat.id, {"ended_at": work.now})
        if add_seat(there, one, record.row_id, span.starts, Bucket.COMMITTED, line):
            return True
        _revive(work, before)
    return False


def unpay_next(work: Work, record: Registration, starts: date) -> None:
    """A renewal is undone: what the period from `starts` on costs is free again."""
    if not work.office.funding:
        return
    first = first_of(starts)
    sources = {seat.source_id for seat in _live(work, record) if seat.since >= first}
    release(work, record.row_id, WHY, unused_from=starts, begun=first)
    former = [seat for seat in money.seats_of(work.connection, record.row_id) if seat.source_id in sources]
    _revive(work, [seat for seat in former if seat.until < first][-1:])


def _live(work: Work, record: Registration) -> list[Seat]:
    return [seat for seat in money.seats_of(work.connection, record.row_id) if seat.ended_at is None]


def _revive(work: Work, seats: list[Seat]) -> None:
    for seat in seats:
        money.set_seat(work.connection, seat.id, {"ended_at": None})
