"""What a person's place costs is promised, spent and given back, in the transaction of the act that causes it.

    settle_seat   what an act on a registration does to its seat; `records.move_on` asks it each time
    reserve       promise the months that are left; False: no source can, so the person waits
    commit        what was promised is spent: there is a membership number
    release       give the months back that are not used: all of them before there is a number
    take_back     an act was undone

An office that declares no source in office.toml keeps no ledger: nobody waits, no row is written. The rows of the
sources are locked last, after chats and records (docs/decisions/0059).
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from handlers.rules.money.purse import Purse
from handlers.rules.money.seat_costs import first_of, last_of, month_after, months_left, price, unused
from handlers.rules.office.funding import Funding
from handlers.rules.registrations.registration_cycle import Action
from handlers.services.base.work import Work
from storage.enums import Bucket, LedgerKind, Status
from storage.repositories import money
from storage.repositories.money import Line, Seat, Source, Sums, Turn
from storage.statuses import PAID_FOR
from storage.tables import Registration

CLAIMABLE = (Action.DIFFER,)
"""Acts that release a seat and that their officer may take back: meanwhile it is handed on to nobody."""


@dataclass(frozen=True, slots=True)
class Paying:
    """A source as the office declares it, and its row, locked."""

    funding: Funding
    row: Source


def settle_seat(work: Work, record: Registration, action: Action, leads_to: Status) -> Status:
    """Do to a record's seat what the act means, before its status changes; where the record stands then.

    Where the act leads to a stage that is paid for and nothing is left, the record waits.
    """
    paid_before, paid_after = record.status in PAID_FOR, leads_to in PAID_FOR
    if paid_after and not paid_before:
        return leads_to if reserve(work, record, action) else Status.WAITING
    if paid_before and not paid_after:
        claimable = work.now + timedelta(minutes=work.office.times.undo_minutes) if action in CLAIMABLE else None
        release(work, record.row_id, action, claimable_until=claimable)
    elif leads_to is Status.MEMBER:
        commit(work, record, action)
    return leads_to


def reserve(work: Work, record: Registration, why: str, *, day: date | None = None, next_up: bool = False) -> bool:
    """Promise the contribution of the months that are left from `day` (today) on, from the first source that can.

    False: none can, or somebody waits who comes before; nothing has changed then. True without a row where the office
    keeps no ledger, or the person has a seat for that day already. `next_up`: nobody comes before, as is known.
    `why`: the act, in the words of the audit, at most 32 letters. The record is locked by the caller.
    """
    if not work.office.funding:
        return True
    day = day or work.today
    work.uow.session.flush()
    paying = hold_paying(work)
    seats = money.seats_of(work.connection, record.row_id)
    if any(seat.ended_at is None and seat.since <= day <= seat.until for seat in seats):
        return True
    if _claim_back(work, [seat for seat in seats if seat.since <= day <= seat.until], why):
        return True
    if not next_up and money.anyone_before(work.connection, turn_of(record)):
        return False
    usable = usable_on(work, paying, day)
    if any(one.row.opened_at is None for one in usable):
        return False  # whoever was approved before the source began comes first; it takes seconds
    line = Line(LedgerKind.RESERVE, "", why)
    return any(add_seat(work, one, record.row_id, day, Bucket.RESERVED, line) for one in usable)


def commit(work: Work, record: Registration, why: str) -> bool:
    """There is a membership number: what was promised is spent. False where no source pays for the person.

    Whoever has no seat, from before the office kept a ledger, gets one now where a source can still pay; the number
    stands all the same, and `python -m bot check` counts whom nobody pays for.
    """
    seats = _live(work, record.row_id)
    if not seats and work.office.funding and reserve(work, record, why):
        seats = _live(work, record.row_id)
    for seat in seats:
        if seat.bucket is Bucket.RESERVED:
            sums = Sums(reserved=-seat.rupiah, committed=seat.rupiah)
            _post(work, seat, LedgerKind.COMMIT, why, sums, bucket=Bucket.COMMITTED)
    return bool(seats)


def release(
    work: Work,
    record_id: int,
    why: str,
    *,
    claimable_until: datetime | None = None,
    unused_from: date | None = None,
    begun: date | None = None,
) -> int:
    """Give back what is not used of every seat of a person, and end these; whole rupiah.

    Before a membership number that is all of it; after it the months from that of `unused_from` on (the next month,
    where nothing is said). `claimable_until`: the act may be taken back until then, so the money reaches nobody else
    before. `begun`: only of seats that begin then or later. The record is locked by the caller. Nothing happens to
    somebody without a seat.
    """
    given = 0
    for seat in (one for one in _live(work, record_id) if begun is None or one.since >= begun):
        back = seat.rupiah
        if seat.bucket is Bucket.COMMITTED:
            back = min(back, unused(seat.costs, seat.since, unused_from or month_after(work.today)))
        sums = {str(seat.bucket): -back, "free" if claimable_until is None else "claimable": back}
        kept = {"rupiah": seat.rupiah - back, "ended_at": work.now}
        later = {} if claimable_until is None else {"claimable": back, "frees_at": claimable_until}
        _post(work, seat, LedgerKind.RELEASE, why, Sums(**sums), **kept, **later)
        given += back
    return given


def take_back(work: Work, record: Registration, was: Status, now_is: Status) -> None:
    """An act that led from `now_is` to `was` is undone: its seat is as it was before.

    What was released is claimed back while it is on its way; what the act promised or spent is not any more.
    """
    if was in PAID_FOR and now_is not in PAID_FOR:
        release(work, record.row_id, Action.UNDO)
    elif now_is in PAID_FOR and was not in PAID_FOR:
        reserve(work, record, Action.UNDO, next_up=True)
    elif was is Status.MEMBER and now_is in PAID_FOR and now_is is not Status.MEMBER:
        for seat in _live(work, record.row_id):
            sums = Sums(reserved=seat.rupiah, committed=-seat.rupiah)
            _post(work, seat, LedgerKind.UNDO, Action.UNDO, sums, bucket=Bucket.RESERVED)


def claim_back(work: Work, record_id: int, why: str) -> bool:
    """What was released and may still be taken back is the person's again; False where there is nothing of it."""
    return _claim_back(work, money.seats_of(work.connection, record_id), why)


def add_seat(work: Work, paying: Paying, record_id: int, day: date, bucket: Bucket, line: Line) -> bool:
    """A new seat for the months that a source pays from `day` on; False where its money does not suffice."""
    months = months_left(paying.funding, work.office.programme, day)
    costs = price(work.office.programme, months)
    if not months or paying.row.free < sum(costs):
        return False
    span = {"since": first_of(months[0]), "until": last_of(months[-1])}
    values = {"registration_id": record_id, "source_id": paying.row.id, "bucket": bucket} | span
    found = money.add_seat(work.connection, values | {"monthly": ",".join(map(str, costs))})
    sums = Sums(**{"free": -sum(costs), str(bucket): sum(costs)})
    cause = Line(line.kind, f"seat:{found}:1", line.why, found)
    if not money.post(work.connection, paying.row.id, cause, sums, work.now):
        raise LookupError("the source was not locked")
    money.set_seat(work.connection, found, {"rupiah": sum(costs), "lines": 1})
    return True


def hold_paying(work: Work) -> list[Paying]:
    """The office's sources in its order, locked; one that has no row yet gets it, with its amount."""
    rows = {row.name: row for row in money.hold_sources(work.connection)}
    if missing := [one for one in work.office.funding if one.id not in rows]:
        for one in missing:
            _begin(work, one)
        rows = {row.name: row for row in money.hold_sources(work.connection)}
    return [Paying(one, rows[one.id]) for one in work.office.funding]


def declared(work: Work) -> list[Paying]:
    """The office's sources that have a row, in its order, not locked."""
    rows = {row.name: row for row in money.sources(work.connection)}
    return [Paying(one, rows[one.id]) for one in work.office.funding if one.id in rows]


def purse_of(work: Work) -> Purse:
    """What the sources have free now, for a plan to count with."""
    return Purse((one.funding, one.row.free) for one in declared(work))


def payable_now(work: Work, record_ids: Collection[int]) -> int:
    """Of how many of these the months that are left could be paid, if all were approved now.

    By the rules of `reserve`: whoever comes behind somebody who waits, waits too, and nobody is paid for while a source
    is not open yet.
    """
    if any(one.row.opened_at is None for one in usable_on(work, declared(work), work.today)):
        return 0
    first = money.count_before_line(work.connection, record_ids)
    return sum(some for _, some in purse_of(work).take(work.office.programme, work.today, first))


def usable_on(work: Work, paying: Sequence[Paying], day: date) -> list[Paying]:
    """Those that pay somebody approved on `day`: with a legal basis, and with months left."""
    programme = work.office.programme
    return [one for one in paying if one.funding.lawful and months_left(one.funding, programme, day)]


def set_budget(work: Work, source_id: int, amount: int, added: int) -> bool:
    """A line that changes what a source pays in all by `added`, to `amount`; False where more of it is promised."""
    nth = money.count_line(work.connection, source_id)
    line = Line(LedgerKind.BUDGET, f"budget:{source_id}:{nth}", str(amount))
    return money.post(work.connection, source_id, line, Sums(free=added), work.now)


def turn_of(record: Registration) -> Turn:
    """Where a record stands among those who wait."""
    return Turn(record.priority, record.submitted_at, record.row_id)


def place_of(work: Work, record: Registration) -> int:
    """The place of a record among those who wait for money, from 1."""
    work.uow.session.flush()
    return money.count_before(work.connection, turn_of(record)) + 1


def _begin(work: Work, funding: Funding) -> None:
    found = money.add_source(work.connection, funding.id)
    set_budget(work, found, funding.amount, funding.amount)
    if not money.anyone_approved(work.connection):
        money.note_opened(work.connection, found, work.now)
    work.audit("funding.declared", f"funding:{found}", why=str(funding.amount))


def _live(work: Work, record_id: int) -> list[Seat]:
    """The seats that a person holds. The sources are locked where there are any."""
    if not any(seat.ended_at is None for seat in money.seats_of(work.connection, record_id)):
        return []
    money.hold_sources(work.connection)
    return [seat for seat in money.seats_of(work.connection, record_id) if seat.ended_at is None]


def _claim_back(work: Work, seats: Sequence[Seat], why: str) -> bool:
    claimable = [seat for seat in seats if seat.frees_at is not None]
    for seat in claimable:
        sums = Sums(**{"claimable": -seat.claimable, str(seat.bucket): seat.claimable})
        mine = {"rupiah": seat.rupiah + seat.claimable, "claimable": 0, "frees_at": None, "ended_at": None}
        _post(work, seat, LedgerKind.UNDO, why, sums, **mine)
    return bool(claimable)


def _post(work: Work, seat: Seat, kind: LedgerKind, why: str, sums: Sums, **changed: object) -> None:
    """A line about a seat, and what it makes of it. Raises ArithmeticError where its source lacks what it held."""
    line = Line(kind, f"seat:{seat.id}:{seat.lines + 1}", str(why), seat.id)
    if not money.post(work.connection, seat.source_id, line, sums, work.now):
        raise ArithmeticError(f"source {seat.source_id} does not hold what seat {seat.id} says")
    money.set_seat(work.connection, seat.id, changed | {"lines": seat.lines + 1})
