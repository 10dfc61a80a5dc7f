"""Renewals as far as the money goes: the plan says for whom, the act does that, and nothing is offered for nothing."""

import pytest
from sqlalchemy import update

from handlers.services.base.work import Work
from handlers.services.registrations.bulk import approving, renewals
from storage.enums import Status
from storage.tables.core import RECORDS
from tests.support.chat import Chat, Heard, keys
from tests.support.funding import MONTH, apbd, declare, settle_ledger, source, statuses, whole
from tests.support.office import Office
from tests.support.periods import Member, member, periods, renewed, spans, watched
from tests.support.review import vote
from tests.support.staff import approve_all, officer, plan_all, typed

YEAR = 12 * MONTH


async def say_same(office: Office, people: int) -> list[Member]:
    """Members who were asked and answered that nothing has changed."""
    found = [await member(office) for _ in range(people)]
    office.clock.advance(days=9)
    await watched(office)
    for one in found:
        assert keys(await one.chat.say("masih")) == ["period.noted-same"]
    return found


async def prefer(office: Office, record_id: int) -> None:
    """Put somebody on a priority list."""

    def put(work: Work) -> None:
        work.connection.execute(update(RECORDS).where(RECORDS.c.id == record_id).values(priority=1))

    await office.work(put)


async def money_for(office: Office, years: int) -> None:
    """Whoever is a member now is paid for, and so many in the next year."""
    next_year = [apbd(years * YEAR, "apbd-2027", year=2027)] if years else []
    await declare(office, apbd(100 * MONTH), *next_year)
    await settle_ledger(office)


async def planned(chat: Chat) -> Heard:
    return (await typed(chat, "/perpanjang"))[-1]


async def test_where_money_is_for_some_the_plan_names_them_and_the_act_renews_just_them(office: Office) -> None:
    await money_for(office, 2)
    first, second, listed = await say_same(office, 3)
    await prefer(office, listed.id)
    dinas, bpjs = await office.staff("dinas"), await office.staff("bpjs")
    for chat in (dinas, bpjs):
        plan = await planned(chat)
        assert "ada untuk 2 orang, 1 Januari 2027 sampai 31 Desember 2027 (Dinas Tenaga Kerja, 2027)" in plan.text
        assert f"dana untuk masa berikutnya belum ada atau tidak cukup: 1 ({second.number})" in plan.text
        assert "[[funding]]" in plan.text
        assert (await typed(chat, "SETUJU 2"))[-1].key == "staff.bulk-done"
    assert [len(await spans(office, one.id)) for one in (first, second, listed)] == [2, 1, 2]
    assert (await source(office, "apbd-2027")).free == 0
    await whole(office)


@pytest.mark.parametrize("role", ["dinas", "bpjs"])
async def test_where_nobody_can_be_paid_nothing_is_asked(office: Office, role: str) -> None:
    await money_for(office, 0)
    (one,) = await say_same(office, 1)
    chat = await office.staff(role)
    plan = await planned(chat)
    assert (plan.key, "SETUJU" in plan.text) == ("staff.renew-none-left", False)
    assert (one.number in plan.text, "[[funding]]" in plan.text) == (True, True)
    assert (await typed(chat, "SETUJU 1"))[-1].key != "staff.bulk-done"


async def test_what_one_agency_was_promised_is_not_promised_to_others(office: Office) -> None:
    await money_for(office, 1)
    (first,) = await say_same(office, 1)
    dinas, bpjs = await office.staff("dinas"), await office.staff("bpjs")
    await renewed(dinas)
    late = await member(office)
    office.clock.advance(days=9)
    await watched(office)
    await late.chat.say("masih")
    assert (await planned(dinas)).key == "staff.renew-none-left"
    assert f"1 ({late.number})" in (await planned(bpjs)).text
    await typed(bpjs, "SETUJU 1")
    assert len(await spans(office, first.id)) == 2


async def test_money_that_went_meanwhile_ends_in_nothing_and_nothing_is_to_be_undone(office: Office) -> None:
    await money_for(office, 1)
    (one,) = await say_same(office, 1)
    dinas, bpjs = await office.staff("dinas"), await office.staff("bpjs")
    await renewed(dinas)
    await planned(bpjs)
    await declare(office, apbd(100 * MONTH), apbd(YEAR - 1, "apbd-2027", year=2027))
    bpjs.http = office.http
    (done,) = await typed(bpjs, "SETUJU 1")
    assert (done.key, "/urungkan" in str(done.choices)) == ("staff.bulk-nothing", False)
    assert "dana untuk masa berikutnya" in done.text
    assert (await typed(bpjs, "/urungkan"))[-1].key == "problems.nothing-to-undo"
    assert (await periods(office, one.id))[0].bpjs_by is None
    await whole(office)


async def test_a_plan_of_many_says_that_it_is_the_first_of_them(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    await say_same(office, 3)
    monkeypatch.setattr(renewals, "SCANNED", 2)
    dinas = await office.staff("dinas")
    assert "Yang dilihat: 2 pertama dari 3." in (await planned(dinas)).text
    await typed(dinas, "SETUJU 2")
    last = await planned(dinas)  # those that wait for the other agency do not stand before the rest
    assert ("SETUJU 1" in last.text, "Yang dilihat" in last.text) == (True, False)


async def test_many_approvals_say_who_will_wait_and_pay_in_the_order_of_the_house(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    await declare(office, apbd(2 * MONTH))
    dinas, bpjs = await office.actor("dinas"), await officer(office, "bpjs")
    worker = await office.chat()
    numbers = [await office.registered(chat=worker) for _ in range(3)]
    await prefer(office, 2)
    for number in numbers[:2]:
        await vote(office, dinas, f"setujui {number}")
    monkeypatch.setattr(approving, "SCANNED", 2)
    (plan,) = await plan_all(bpjs)
    assert "Dananya cukup untuk 1 orang. 1 lainnya menunggu anggaran" in plan.text
    assert "Yang dilihat: 2 pertama dari 3." in plan.text
    assert (await approve_all(bpjs, "SETUJU 2"))[-1].key == "staff.bulk-done"
    assert await statuses(office, numbers) == [Status.WAITING, Status.VERIFIED, Status.SUBMITTED]
    await vote(office, dinas, f"setujui {numbers[2]}")
    (plan,) = await plan_all(bpjs)
    assert "Dananya belum ada. 1 orang akan menunggu anggaran" in plan.text
