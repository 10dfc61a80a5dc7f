"""What is taken back takes its money along: a vote, many votes, a number, papers that differ."""

from handlers.rules.registrations.registration_cycle import Action
from handlers.services.base.records import move_on, record_by_id
from storage.enums import Status
from tests.support.chat import Chat
from tests.support.funding import MONTH, apbd, declare, settle_ledger, source, statuses, whole
from tests.support.office import Office
from tests.support.review import standing, vote
from tests.support.staff import approve_all, officer, typed
from tests.support.stages import put

SEAT = 2 * MONTH


async def begun(office: Office, seats: int, people: int) -> tuple[list[str], Chat]:
    """People on whom the dinas agreed, and an officer of BPJS in a chat."""
    await declare(office, apbd(seats * SEAT))
    dinas, chat = await office.actor("dinas"), await officer(office, "bpjs")
    worker = await office.chat()
    numbers = [await office.registered(chat=worker) for _ in range(people)]
    for number in numbers:
        await vote(office, dinas, f"setujui {number}")
    return numbers, chat


async def sums(office: Office) -> tuple[int, int, int, int]:
    """Free, reserved, committed, claimable: in seats."""
    await whole(office)
    row = await source(office)
    return tuple(one // SEAT for one in (row.free, row.reserved, row.committed, row.claimable))  # type: ignore[return-value]


async def test_a_vote(office: Office) -> None:
    (number,), chat = await begun(office, 1, 1)
    await typed(chat, f"/periksa {number}")
    await typed(chat, f"/setujui {number}")
    assert await sums(office) == (0, 1, 0, 0)
    assert (await typed(chat, "/urungkan"))[-1].key == "staff.undone"
    assert await sums(office) == (1, 0, 0, 0)
    assert await statuses(office, [number]) == [Status.SUBMITTED]


async def test_many_votes_of_which_some_wait(office: Office) -> None:
    numbers, chat = await begun(office, 2, 5)
    assert (await approve_all(chat, "SETUJU 5"))[-1].key == "staff.bulk-done"
    assert await statuses(office, numbers) == [Status.VERIFIED] * 2 + [Status.WAITING] * 3
    assert await sums(office) == (0, 2, 0, 0)
    await declare(office, apbd(4 * SEAT))
    chat.http = office.http
    await settle_ledger(office)  # nobody moves up while their approval can be taken back
    assert (await statuses(office, numbers)).count(Status.WAITING) == 3
    assert (await typed(chat, "/urungkan"))[-1].key == "staff.bulk-undone"
    assert await statuses(office, numbers) == [Status.SUBMITTED] * 5
    assert await sums(office) == (4, 0, 0, 0)


async def test_a_number(office: Office) -> None:
    (number,), chat = await begun(office, 1, 1)
    await typed(chat, f"/periksa {number}")
    await typed(chat, f"/setujui {number}")
    await put(office, number, Status.PAPERS_COMPLETE)
    await typed(chat, f"/kpj {number} 26012345678")
    assert await sums(office) == (0, 0, 1, 0)
    assert (await typed(chat, "/urungkan"))[-1].key == "staff.undone"
    assert await statuses(office, [number]) == [Status.PAPERS_COMPLETE]
    assert await sums(office) == (0, 1, 0, 0)


async def test_papers_that_differ(office: Office) -> None:
    numbers, chat = await begun(office, 1, 2)
    for number in numbers:
        await typed(chat, f"/periksa {number}")
        await typed(chat, f"/setujui {number}")
    await put(office, numbers[0], Status.PAPERS_FORWARDED)
    dinas = await officer(office, "dinas")
    await typed(dinas, f"/berkas {numbers[0]} beda nik salah ketik")
    assert await sums(office) == (0, 0, 0, 1)
    office.clock.advance(minutes=9)
    await settle_ledger(office)
    assert await statuses(office, numbers) == [Status.RETURNED, Status.WAITING]
    assert (await typed(dinas, "/urungkan"))[-1].key == "staff.undone"
    assert await statuses(office, numbers) == [Status.PAPERS_FORWARDED, Status.WAITING]
    assert await sums(office) == (0, 1, 0, 0)


async def test_papers_that_come_after_all_wait_where_no_money_is_left(office: Office) -> None:
    """Whoever lapsed gave the seat away. The papers are kept, and are good when it is their turn."""
    numbers, chat = await begun(office, 1, 2)
    for number in numbers:
        await typed(chat, f"/periksa {number}")
        await typed(chat, f"/setujui {number}")
    lapsed = (await standing(office, numbers[0])).id
    await office.work(lambda work: move_on(work, record_by_id(work, lapsed), Action.LAPSE))
    office.clock.advance(minutes=11)
    await settle_ledger(office)
    assert await statuses(office, numbers) == [Status.LAPSED, Status.VERIFIED]
    dinas = await officer(office, "dinas")
    said = await typed(dinas, f"/berkas {numbers[0]} terima")
    assert "menunggu dana" in said[-1].text
    assert await statuses(office, numbers) == [Status.WAITING, Status.VERIFIED]
    await declare(office, apbd(2 * SEAT))
    office.clock.advance(minutes=11)
    await settle_ledger(office)
    record = await standing(office, numbers[0])
    assert record.status is Status.VERIFIED
