"""What the next period of a member costs: spent with its renewal, given back where that is undone.

An office without a source of money keeps no ledger, and everything here does nothing. Members come before those who
wait for their first period: who is protected stays so (docs/decisions/0061).
"""

from collections import Counter
from dataclasses import replace
from datetime import date

from handlers.rules.money.seat_costs import first_of
from handlers.rules.office.programme import Programme
from handlers.rules.period.spans import Span, next_span
from handlers.services.base.ledger import add_seat, hold_paying, purse_of, release, usable_on
from handlers.services.base.work import Work
from storage.enums import Bucket, LedgerKind
from storage.repositories import money
from storage.repositories.money import Line, Seat
from storage.repositories.period import half_renewed
from storage.tables import Registration

WHY = "renew"
"""The act, in the words of the ledger."""


def pay_next(work: Work, record: Registration, span: Span) -> bool:
    """Spend the contributions of a period that follows; False where no source of its months can pay them."""
    if not work.office.funding:
        return True
    there = replace(work, office=replace(work.office, programme=_during(work, span)))
    line = Line(LedgerKind.COMMIT, "", WHY)
    for one in usable_on(there, hold_paying(work), span.starts):
        before = [seat for seat in _live(work, record) if seat.source_id == one.row.id]
        for seat in before:  # a source of several years: of the former months nothing comes back any more
            money.set_seat(work.connection, seat.id, {"ended_at": work.now})
        if add_seat(there, one, record.row_id, span.starts, Bucket.COMMITTED, line):
            return True
        _revive(work, before)
    return False


def is_paid_next(work: Work, ends: date) -> bool:
    """Whether some source could pay for one more whose period ends on that day; always without a ledger."""
    span = next_span(work.office.programme, work.office.period.next_end, ends)
    return not work.office.funding or bool(purse_of(work).take(_during(work, span), span.starts))


def unpay_next(work: Work, record: Registration, starts: date) -> None:
    """A renewal is undone: what the period from `starts` on costs is free again."""
    if not work.office.funding:
        return
    first = first_of(starts)
    sources = {seat.source_id for seat in _live(work, record) if seat.since >= first}
    release(work, record.row_id, WHY, unused_from=starts, begun=first)
    former = [seat for seat in money.seats_of(work.connection, record.row_id) if seat.source_id in sources]
    _revive(work, [seat for seat in former if seat.until < first][-1:])


class Ahead:
    """For whom of those who are to be renewed the money of the next period suffices, one after the other.

    Whom this agency has renewed already, and the other one not yet, comes first: they were told of before. `paid`: how
    many each source pays for in which period, as (id of the source, first day, last day). Nothing is promised by it.
    """

    def __init__(self, work: Work) -> None:
        self.paid: Counter[tuple[str, date, date]] = Counter()
        self._purse = purse_of(work) if work.office.funding else None
        for ends, people in half_renewed(work.connection, work.agency) if self._purse is not None else ():
            self._take(work, ends, people)

    def pays(self, work: Work, ends: date) -> bool:
        """Whether one more can be renewed whose period ends on that day; always in an office without a ledger."""
        if self._purse is None:
            return True
        span, taken = self._take(work, ends, 1)
        self.paid.update((source, span.starts, span.ends) for source in taken)
        return bool(taken)

    def _take(self, work: Work, ends: date, people: int) -> tuple[Span, list[str]]:
        span = next_span(work.office.programme, work.office.period.next_end, ends)
        taken = self._purse.take(_during(work, span), span.starts, people) if self._purse is not None else []
        return span, [one.id for one, _ in taken]


def _during(work: Work, span: Span) -> Programme:
    """The programme as it is in a period that follows."""
    return replace(work.office.programme, start=span.starts, end=span.ends)


def _live(work: Work, record: Registration) -> list[Seat]:
    return [seat for seat in money.seats_of(work.connection, record.row_id) if seat.ended_at is None]


def _revive(work: Work, seats: list[Seat]) -> None:
    for seat in seats:
        money.set_seat(work.connection, seat.id, {"ended_at": None})
