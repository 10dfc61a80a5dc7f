"""A seat is promised, spent and given back by the act that causes it; whoever finds no money waits, and moves up."""

from datetime import date
from typing import Any

import pytest

from handlers.rules.registrations.registration_cycle import Action
from handlers.services.base import ledger
from handlers.services.base.records import move_on, record_by_id
from handlers.services.base.work import Work
from handlers.services.money.opening import declare_sources
from handlers.services.money.seats import Seats, seats
from handlers.services.registrations.membership import enter_number
from storage.enums import Status
from storage.repositories import money
from tests.support.chat import Chat
from tests.support.funding import MONTH, apbd, declare, settle_ledger, source, statuses, whole
from tests.support.office import Office
from tests.support.review import notices, standing, vote
from tests.support.stages import put

SEAT = 2 * MONTH
"""November and December."""
BARE: dict[str, Any] = {"basis_number": "", "basis_date": None}


async def approved(office: Office, *numbers: str) -> None:
    """Both agencies approve them, one by one."""
    officers = [await office.actor(agency) for agency in ("dinas", "bpjs")]
    for number in numbers:
        for officer in officers:
            await vote(office, officer, f"setujui {number}")


async def sent(office: Office, count: int) -> list[str]:
    """So many people, each a minute after the one before."""
    numbers = []
    for _ in range(count):
        numbers.append(await office.registered())
        office.clock.advance(minutes=1)
    return numbers


async def act(office: Office, number: str, action: Action) -> None:
    """One act of its life on a record."""
    record_id = (await standing(office, number)).id
    await office.work(lambda work: move_on(work, record_by_id(work, record_id), action))


async def enrolled(office: Office, number: str, kpj: str) -> None:
    """Papers complete, and a number."""
    await put(office, number, Status.PAPERS_COMPLETE)
    record_id = (await standing(office, number)).id
    bpjs = await office.actor("bpjs")
    await office.work(lambda work: enter_number(work, record_by_id(work, record_id), kpj), actor=bpjs)


async def test_an_office_without_sources_keeps_no_ledger(office: Office) -> None:
    (number,) = await sent(office, 1)
    await approved(office, number)
    assert await statuses(office, [number]) == [Status.VERIFIED]
    assert await office.database.read(money.sources) == []
    assert await office.work(seats) == ()


async def test_the_affordable_are_verified_and_the_rest_wait_in_order(office: Office) -> None:
    await declare(office, apbd(2 * SEAT + 5))
    numbers = await sent(office, 5)
    await approved(office, *numbers[2:], *numbers[:2])
    assert await statuses(office, numbers) == [Status.WAITING] * 2 + [Status.VERIFIED] * 2 + [Status.WAITING]
    row = await source(office)
    assert (row.free, row.reserved) == (5, 2 * SEAT)
    assert await office.work(seats) == (Seats("apbd", 2 * SEAT + 5, 2 * SEAT, 0, 5, 3),)
    line = await office.database.read(lambda c: money.first_in_line(c, 9))
    assert line == [(await standing(office, number)).id for number in (numbers[0], numbers[1], numbers[4])]
    await whole(office)


async def test_a_number_spends_what_was_promised(office: Office) -> None:
    await declare(office, apbd(SEAT))
    (number,) = await sent(office, 1)
    await approved(office, number)
    await enrolled(office, number, "26012345678")
    row = await source(office)
    assert (row.free, row.reserved, row.committed) == (0, 0, SEAT)
    await whole(office)


@pytest.mark.parametrize("action", [Action.LAPSE, Action.WITHDRAW, Action.CORRECT, Action.JOIN])
async def test_who_leaves_gives_the_seat_to_the_next(office: Office, action: Action) -> None:
    await declare(office, apbd(SEAT))
    first, second = await sent(office, 2)
    await approved(office, first, second)
    await act(office, first, action)
    assert (await source(office)).free == SEAT
    office.clock.advance(minutes=11)
    await settle_ledger(office)
    assert (await statuses(office, [second])) == [Status.VERIFIED]
    told = await notices(office, (await standing(office, second)).chat_id)
    assert told[-2:] == ["notices.waiting", "notices.verified"]
    await whole(office)


async def test_nobody_who_comes_later_takes_a_seat_that_others_wait_for(office: Office) -> None:
    await declare(office, apbd(SEAT))
    numbers = await sent(office, 3)
    await approved(office, numbers[0], numbers[1])
    await act(office, numbers[0], Action.WITHDRAW)
    await approved(office, numbers[2])
    assert await statuses(office, numbers) == [Status.WITHDRAWN, Status.WAITING, Status.WAITING]
    office.clock.advance(minutes=11)
    await settle_ledger(office)
    assert await statuses(office, numbers[1:]) == [Status.VERIFIED, Status.WAITING]


async def test_a_seat_whose_release_can_be_undone_is_not_handed_on(office: Office) -> None:
    await declare(office, apbd(SEAT))
    first, second = await sent(office, 2)
    await approved(office, first, second)
    await put(office, first, Status.PAPERS_FORWARDED)
    await act(office, first, Action.DIFFER)
    row = await source(office)
    assert (row.free, row.claimable, row.reserved) == (0, SEAT, 0)
    office.clock.advance(minutes=9)
    await settle_ledger(office)
    assert await statuses(office, [second]) == [Status.WAITING]
    office.clock.advance(minutes=1)
    await settle_ledger(office)
    assert await statuses(office, [second]) == [Status.VERIFIED]
    await whole(office)


async def test_a_source_without_basis_pays_nobody_and_begins_when_it_has_one(office: Office) -> None:
    await declare(office, apbd(SEAT, **BARE))
    (number,) = await sent(office, 1)
    await approved(office, number)
    record = await standing(office, number)
    assert record.status is Status.WAITING
    assert (await notices(office, record.chat_id))[-1] == "notices.waiting"
    await declare(office, apbd(SEAT))
    office.clock.advance(minutes=11)
    await settle_ledger(office)
    assert await statuses(office, [number]) == [Status.VERIFIED]


async def test_sources_pay_in_the_order_of_the_office(office: Office) -> None:
    await declare(office, apbd(SEAT, "kota"), apbd(9 * SEAT, "provinsi", **BARE), apbd(SEAT, "desa"))
    numbers = await sent(office, 3)
    await approved(office, *numbers)
    rows = {row.name: row.reserved for row in await office.database.read(money.sources)}
    assert rows == {"kota": SEAT, "provinsi": 0, "desa": SEAT}
    assert await statuses(office, numbers) == [Status.VERIFIED, Status.VERIFIED, Status.WAITING]


async def test_members_of_before_are_in_it_first(office: Office) -> None:
    """A member since September has used two months of it; whoever was asked for papers costs what is left."""
    members = await sent(office, 3)
    office.clock.set(office.clock.now().replace(month=9))
    await put(office, members[0], Status.MEMBER)
    office.clock.set(office.clock.now().replace(month=11))
    await put(office, members[1], Status.PAPERS_COMPLETE)
    await declare(office, apbd(4 * MONTH + SEAT + MONTH))
    (late,) = await sent(office, 1)
    await approved(office, late)
    assert await statuses(office, [late]) == [Status.WAITING]  # nobody new before those
    office.clock.advance(minutes=11)
    await settle_ledger(office)
    row = await source(office)
    assert (row.committed, row.reserved, row.free) == (4 * MONTH, SEAT, MONTH)
    assert await statuses(office, [late]) == [Status.WAITING]
    await whole(office)


async def test_an_amount_that_changes_is_a_line(office: Office) -> None:
    await declare(office, apbd(SEAT))
    first, second = await sent(office, 2)
    await approved(office, first, second)
    await declare(office, apbd(SEAT - 1))  # below what is promised: not taken over
    assert (await source(office)).budget == SEAT
    await declare(office, apbd(3 * SEAT))
    office.clock.advance(minutes=11)
    await settle_ledger(office)
    assert await statuses(office, [first, second]) == [Status.VERIFIED, Status.VERIFIED]
    await declare(office, apbd(2 * SEAT))
    row = await source(office)
    assert (row.budget, row.free, row.reserved) == (2 * SEAT, 0, 2 * SEAT)
    await office.work(declare_sources)  # the same again is no change
    assert (await source(office)).lines == row.lines
    await whole(office)


async def test_of_a_member_who_leaves_the_months_that_are_not_used_come_back(office: Office) -> None:
    await declare(office, apbd(SEAT))
    (number,) = await sent(office, 1)
    await approved(office, number)
    await enrolled(office, number, "26012345678")
    record_id = (await standing(office, number)).id

    def died(work: Work) -> int:
        return ledger.release(work, record_id, "death", unused_from=date(2026, 12, 1))

    assert await office.work(died) == MONTH
    assert await office.work(died) == 0
    row = await source(office)
    assert (row.committed, row.free) == (MONTH, MONTH)


async def test_who_has_priority_comes_first(office: Office) -> None:
    await declare(office, apbd(SEAT))
    numbers = await sent(office, 4)
    await approved(office, *numbers)
    await put(office, numbers[3], Status.WAITING, priority=1)
    line = await office.database.read(lambda c: money.first_in_line(c, 9))
    assert line == [(await standing(office, numbers[place])).id for place in (3, 1, 2)]


async def test_status_says_the_place_and_what_it_was(office: Office) -> None:
    await declare(office, apbd(SEAT))
    numbers = await sent(office, 2)
    chat: Chat = await office.chat()
    numbers.append(await office.registered(chat=chat))
    await approved(office, *numbers)
    assert "ke-2;" in (await chat.say("status"))[-1].text
    await act(office, numbers[1], Action.WITHDRAW)
    assert "ke-1 (tadi ke-2);" in (await chat.say("status"))[-1].text
    assert "ke-1;" in (await chat.say("status"))[-1].text
