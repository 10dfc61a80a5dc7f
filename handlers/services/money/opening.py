"""What the office declares of its sources becomes lines of the ledger; who was approved before one is paid first."""

from handlers.services.base import ledger
from handlers.services.base.records import record_by_id
from handlers.services.base.work import Work
from storage.enums import Bucket, LedgerKind, Status
from storage.repositories import money
from storage.repositories.housekeeping import count_to, drop_counter, last_count
from storage.repositories.money import Line
from storage.statuses import PAID_FOR

BATCH = 100
PASSES = (
    ((Status.MEMBER,), Bucket.COMMITTED),
    (tuple(one for one in PAID_FOR if one is not Status.MEMBER), Bucket.RESERVED),
)
"""Members first, then those who were asked for papers."""


def declare_sources(work: Work) -> None:
    """At a start: a row for each declared source, a line where its amount has changed.

    An amount below what is promised already is not taken over: the former one stands, and `check` says so.
    """
    if not work.office.funding:
        return
    for one in ledger.hold_paying(work):
        added = one.funding.amount - one.row.budget
        if added and ledger.set_budget(work, one.row.id, one.funding.amount, added):
            work.audit("funding.changed", f"funding:{one.row.id}", why=f"{one.row.budget}>{one.funding.amount}")


def open_sources(work: Work) -> bool:
    """Timed work: one batch of people from before the first source that is not open yet. True: there is more."""
    usable = ledger.usable_on(work, ledger.declared(work), work.today)
    closed = next((one for one in usable if one.row.opened_at is None), None)
    if closed is None:
        return False
    for nth, (statuses, bucket) in enumerate(PASSES):
        name = f"opening-{closed.row.id}-{nth}"
        last = last_count(work.connection, name)
        found = money.unpaid_after(work.connection, statuses, last, BATCH)
        if found:
            _open(work, closed.funding.id, found, bucket)
            count_to(work.connection, name, found[-1])
            return True
    money.note_opened(work.connection, closed.row.id, work.now)
    for nth in range(len(PASSES)):
        drop_counter(work.connection, f"opening-{closed.row.id}-{nth}")
    return True


def _open(work: Work, name: str, record_ids: list[int], bucket: Bucket) -> None:
    """A seat for each, as far as the money goes: of a member from the month on in which there was a number."""
    records = [record_by_id(work, one) for one in record_ids]
    for record in records:
        paying = next(one for one in ledger.hold_paying(work) if one.funding.id == name)
        since = work.office.today(record.status_at) if bucket is Bucket.COMMITTED else work.today
        day = min(work.today, max(since, paying.funding.first))
        line = Line(LedgerKind.OPENING, "", "opening")
        if record.status in PAID_FOR and record.erased_at is None:
            ledger.add_seat(work, paying, record.row_id, day, bucket, line)
