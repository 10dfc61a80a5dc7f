"""News climbs from chat to chat until somebody has it; told once in each, never lost."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, update

from handlers.services.base.opting import may_write, stop
from handlers.services.base.records import own_records
from storage.enums import AddressState, OutboxStatus, Rung, Status
from storage.rows import table_of
from storage.tables import Call
from tests.support.office import Office
from tests.support.rungs import CHATS, NEXT, OUTBOX, Somebody, switch_on

CALLS = table_of(Call)
FAILED, PARKED, SENT, DELIVERED = (
    OutboxStatus.FAILED, OutboxStatus.PARKED, OutboxStatus.SENT, OutboxStatus.DELIVERED,
)  # fmt: skip


async def to_call(office: Office) -> list[int]:
    """Who stands on the call list."""
    return [record for (record,) in await office.rows(select(CALLS.c.registration_id).where(CALLS.c.told_at.is_(None)))]


async def lanes(somebody: Somebody) -> list[tuple[str, str, int]]:
    """(lane, key, rung) of every try."""
    return [(row.lane, row.key, row.rung) for row in await somebody.tries()]


async def unfetched(office: Office, phone: str | None = "081234567890") -> Somebody:
    """Somebody whose page has not shown the news for longer than the office waits."""
    somebody = await Somebody.registers(office, phone)
    await somebody.moves_on(Status.VERIFIED)
    await office.send()
    return somebody


async def test_a_page_has_its_time_first(office: Office) -> None:
    somebody = await unfetched(office)
    office.clock.advance(minutes=29)
    await somebody.climb()
    assert len(await somebody.tries()) == 1
    office.clock.advance(minutes=2)
    await somebody.climb()
    assert await lanes(somebody) == [
        ("webchat", "notices.verified", Rung.REPLY),
        ("whatsapp", "notices.some-news", Rung.TYPED),
    ]


async def test_full_words_go_only_to_a_proven_chat(office: Office) -> None:
    somebody = await Somebody.registers(office)
    telegram = await somebody.pairs("telegram", "770001")
    await somebody.moves_on(Status.VERIFIED)
    await office.send()
    office.clock.advance(minutes=31)
    await somebody.climb()
    assert await lanes(somebody) == [
        ("webchat", "notices.verified", Rung.REPLY),
        ("telegram", "notices.verified", Rung.PROVEN),
    ]
    assert (await somebody.tries())[-1].chat_id == telegram


async def test_rung_by_rung_down_to_the_call_list(office: Office) -> None:
    somebody = await unfetched(office)
    office.clock.advance(minutes=31)
    await somebody.climb()
    await somebody.answer("whatsapp", FAILED)
    await somebody.climb()
    assert (await lanes(somebody))[-1] == ("sms", "notices.some-news", Rung.SMS)
    assert await to_call(office) == []
    await somebody.answer("sms", FAILED)
    await somebody.climb()
    assert await to_call(office) == [somebody.record_id]
    await somebody.fetches()
    await somebody.climb()
    assert await to_call(office) == []


async def test_what_arrived_late_ends_what_still_waits(office: Office) -> None:
    somebody = await Somebody.registers(office)
    await somebody.pairs("whatsapp", "+6281255500001")
    await somebody.moves_on(Status.VERIFIED)
    await office.send()
    office.clock.advance(minutes=31)
    await somebody.climb()
    await somebody.fetches()
    await somebody.climb()
    assert [row.status for row in await somebody.tries()] == [DELIVERED, OutboxStatus.SUPERSEDED]


async def test_a_parked_message_stays_until_another_one_is_delivered(office: Office) -> None:
    somebody = await Somebody.registers(office)
    await somebody.pairs("whatsapp", "+6281255500002")
    await somebody.pairs("telegram", "770002")
    await somebody.moves_on(Status.VERIFIED)
    await office.send()
    office.clock.advance(minutes=31)
    await somebody.climb()
    await somebody.answer("whatsapp", PARKED)
    await somebody.climb()
    assert [row.status for row in await somebody.tries()] == [SENT, PARKED, OutboxStatus.PENDING]
    await somebody.answer("telegram", SENT)
    await somebody.climb()
    assert [row.status for row in await somebody.tries()] == [SENT, OutboxStatus.SUPERSEDED, SENT]
    assert await to_call(office) == []


async def test_a_newer_status_replaces_the_older_on_every_rung(office: Office) -> None:
    somebody = await unfetched(office)
    office.clock.advance(minutes=31)
    await somebody.climb()
    await somebody.moves_on(Status.PAPERS_AT_VILLAGE)
    await office.send()
    await somebody.climb()
    first, copy, newer = await somebody.tries()
    assert (first.status, copy.status, newer.status) == (SENT, OutboxStatus.SUPERSEDED, SENT)
    office.clock.advance(minutes=31)
    await somebody.climb()
    assert [row.copy_of for row in await somebody.tries()] == [None, first.id, None, newer.id]


@pytest.mark.parametrize("state", [AddressState.BLOCKED, AddressState.OPTED_OUT, AddressState.UNKNOWN_NUMBER])
async def test_a_closed_chat_is_passed_over_at_once(office: Office, state: AddressState) -> None:
    somebody = await Somebody.registers(office)
    await somebody.pairs("whatsapp", "+6281255500003")
    await somebody.reach("webchat", state)
    await somebody.moves_on(Status.VERIFIED)
    await somebody.climb()
    assert [(row.lane, row.status) for row in await somebody.tries()] == [
        ("webchat", FAILED),
        ("whatsapp", OutboxStatus.PENDING),
    ]


async def test_an_erased_chat_leaves_its_records_to_the_other_one(office: Office) -> None:
    chat = await office.chat()
    number, web = await office.registered(chat=chat), await office.id_of(chat)
    whatsapp = await Somebody(office, number, 0, {"webchat": web}).pairs("whatsapp", "+6281255500004")
    await office.http.delete("/webchat/sessions", headers=chat.headers)
    assert await office.work(lambda work: [r.number for r in own_records(work)], chat=whatsapp) == [number]
    assert await office.work(lambda work: work.chats, chat=whatsapp) == {whatsapp}


async def test_nobody_writes_to_a_phone_without_an_agreement(office: Office) -> None:
    somebody = await unfetched(office)
    chat = await somebody.chat_on("whatsapp", "+6281234567890")
    assert await office.work(lambda work: may_write(work, "+6281234567890"))
    index = office.vault.index("phone", "+6281234567890")
    await office.database.write(lambda c: c.execute(update(CHATS).where(CHATS.c.id == chat).values(phone_index=index)))
    await office.work(lambda work: stop(work, ""), chat=chat)
    assert not await office.work(lambda work: may_write(work, "+6281234567890"))
    office.clock.advance(minutes=31)
    await somebody.climb()
    assert await lanes(somebody) == [("webchat", "notices.verified", Rung.REPLY)]
    assert await to_call(office) == [somebody.record_id]


async def test_who_has_no_phone_is_called(office: Office) -> None:
    somebody = await unfetched(office, None)
    office.clock.advance(minutes=31)
    await somebody.climb()
    assert await to_call(office) == [somebody.record_id]


async def test_expired_news_is_told_nowhere(office: Office) -> None:
    somebody = await unfetched(office)
    now = office.clock.now()
    await office.database.write(lambda c: c.execute(update(OUTBOX).values(expires_at=now)))
    office.clock.advance(minutes=31)
    await somebody.climb()
    assert (len(await somebody.tries()), await to_call(office)) == (1, [])


async def test_what_waits_for_a_channel_that_is_off_goes_on(office: Office) -> None:
    somebody = await Somebody.registers(office)
    await somebody.pairs("telegram", "770003")
    await somebody.moves_on(Status.VERIFIED)
    await office.send()
    office.clock.advance(minutes=31)
    await somebody.climb()
    switch_on(office, frozenset({"webchat"}))
    await somebody.climb()
    assert await to_call(office) == [somebody.record_id]


async def test_what_was_brought_to_another_chat_and_failed_there_goes_on(office: Office) -> None:
    somebody = await Somebody.registers(office)
    await somebody.moves_on(Status.VERIFIED)
    await office.send()
    await somebody.pairs("whatsapp", "+6281255500009")
    for lane in ("whatsapp", "whatsapp", "sms"):
        await somebody.answer(lane, FAILED)
        await somebody.climb()
    assert await to_call(office) == [somebody.record_id]


EVENTS = st.one_of(
    st.tuples(st.just("status"), st.sampled_from(NEXT)),
    st.tuples(st.just("answer"), st.tuples(
        st.sampled_from(("webchat", "whatsapp", "telegram", "sms")), st.sampled_from((FAILED, PARKED, SENT, DELIVERED)),
    )),
    st.tuples(st.just("pair"), st.sampled_from(("whatsapp", "telegram"))),
    st.tuples(st.just("reach"), st.sampled_from((AddressState.OPEN, AddressState.BLOCKED, AddressState.OPTED_OUT))),
    st.tuples(st.sampled_from(("fetch", "climb", "wait")), st.none()),
)  # fmt: skip


async def happen(office: Office, somebody: Somebody, event: tuple[str, object]) -> None:
    """One thing that people, providers or the clock do."""
    name, what = event
    if name == "status":
        office.clock.advance(seconds=1)
        await somebody.moves_on(what)  # type: ignore[arg-type]
    elif name == "answer":
        await somebody.answer(*what)  # type: ignore[misc]
    elif name == "pair":
        await somebody.pairs(str(what), f"+62812{somebody.record_id:06d}")
    elif name == "reach":
        await somebody.reach("webchat", what)  # type: ignore[arg-type]
    elif name == "fetch":
        await somebody.fetches()
    elif name == "climb":
        await somebody.climb()
    else:
        office.clock.advance(minutes=31)


async def assert_told_once_a_rung(somebody: Somebody) -> None:
    """No chat hears a piece of news twice; the address that was typed hears it once."""
    told = [(row.copy_of or row.id, row.chat_id) for row in await somebody.tries()]
    assert len(told) == len(set(told))
    typed = [(row.copy_of or row.id, row.rung) for row in await somebody.tries() if row.rung > Rung.PROVEN]
    assert len(typed) == len(set(typed))


async def assert_nothing_lost(office: Office, somebody: Somebody) -> None:
    """In the end the newest status has arrived somewhere, or its person is to be called."""
    for _ in range(12):
        for lane in ("webchat", "whatsapp", "telegram", "sms"):
            await somebody.answer(lane, FAILED)
        await somebody.climb()
        office.clock.advance(minutes=31)
    tries = await somebody.tries()
    firsts = [row for row in tries if row.copy_of is None]
    if not firsts:
        return
    newest = firsts[-1]
    group = [row for row in tries if (row.copy_of or row.id) == newest.id]
    arrived = any(row.delivered_at is not None or (row.status == SENT and row.lane != "webchat") for row in group)
    called = somebody.record_id in await to_call(office)
    assert arrived != called, [(row.lane, row.status, row.rung) for row in group]


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(events=st.lists(EVENTS, max_size=10))
async def test_whatever_happens_news_is_told_once_a_rung_and_never_lost(
    office: Office, events: list[tuple[str, object]]
) -> None:
    somebody = await Somebody.registers(office)
    for event in events:
        await happen(office, somebody, event)
        await assert_told_once_a_rung(somebody)
    await assert_nothing_lost(office, somebody)
    await assert_told_once_a_rung(somebody)
