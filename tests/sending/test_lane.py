"""A lane: in order for each chat, answers before news, at the provider's pace, nothing lost, nothing sent twice."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select, update

from bot.contract import SendError, SendProblem
from storage.enums import AddressState, OutboxStatus, Priority
from storage.rows import table_of
from storage.tables import Chat, Outbound
from tests.support.office import Office
from tests.support.pigeon import Loft, Pigeon

OUTBOX = table_of(Outbound)
CHATS = table_of(Chat)


@pytest.fixture
def loft(office: Office) -> Loft:
    return Loft(office, Pigeon())


async def statuses(loft: Loft) -> list[str]:
    rows = await loft.office.rows(select(OUTBOX.c.status).where(OUTBOX.c.lane == "pigeon").order_by(OUTBOX.c.id))
    return [str(status) for (status,) in rows]


async def cell(loft: Loft, name: str) -> Any:
    query = select(OUTBOX.c[name]).where(OUTBOX.c.lane == "pigeon").order_by(OUTBOX.c.id)
    return (await loft.office.rows(query))[0][0]


async def test_a_message_reaches_its_channel_opened_and_numbered(loft: Loft) -> None:
    chat = await loft.chat("tujuan-1")
    await loft.tell(chat, "first")
    await loft.tell(chat, "second")
    await loft.send_all()
    one, two = loft.pigeon.taken
    assert (one.address, one.chat_id, one.key, one.push) == ("tujuan-1", chat, "menu.cancelled", True)
    assert one.text
    assert (one.n, two.n) == (1, 2)
    assert await statuses(loft) == ["sent", "sent"]
    assert await cell(loft, "provider_id") == f"pigeon-{one.id}"


async def test_a_chat_is_served_in_order_and_others_do_not_wait_for_it(loft: Loft) -> None:
    first, second = await loft.chat("a"), await loft.chat("b")
    for cause in ("a1", "a2"):
        await loft.tell(first, cause)
    await loft.tell(second, "b1")
    loft.pigeon.answers = [SendError(SendProblem.RETRY, "busy")]
    await loft.send_all()
    assert [m.chat_id for m in loft.pigeon.taken] == [second], "the second waits behind the one that is tried again"
    loft.office.clock.advance(minutes=5)
    await loft.send_all()
    assert [m.chat_id for m in loft.pigeon.taken] == [second, first, first]
    assert await statuses(loft) == ["sent", "sent", "sent"]


async def test_what_was_planned_for_later_holds_nothing_back(loft: Loft) -> None:
    chat = await loft.chat("a")
    await loft.tell(chat, "later", due_at=loft.office.clock.now() + timedelta(minutes=10))
    await loft.tell(chat, "now")
    await loft.send_all()
    assert len(loft.pigeon.taken) == 1
    assert await statuses(loft) == ["pending", "sent"]


async def test_answers_overtake_news_and_news_overtakes_broadcasts(office: Office) -> None:
    loft = Loft(office, Pigeon(per_second=1.0))
    order = [Priority.BROADCAST, Priority.NEWS, Priority.REPLY]
    chats = [await loft.chat(str(priority)) for priority in order]
    for chat, priority in zip(chats, order, strict=True):
        await loft.tell(chat, f"cause {priority}", priority=priority)
    for _ in order:
        await loft.send_all()
        office.clock.advance(seconds=1)
    assert [m.chat_id for m in loft.pigeon.taken] == chats[::-1]


async def test_no_faster_than_the_provider_takes_them(office: Office) -> None:
    loft = Loft(office, Pigeon(per_second=10.0))
    for i in range(25):
        await loft.tell(await loft.chat(str(i)), f"cause {i}")
    sent = []
    for _ in range(4):
        await loft.send_all()
        sent.append(len(loft.pigeon.taken))
        office.clock.advance(seconds=1)
    assert sent == [10, 20, 25, 25]


async def test_one_chat_gets_news_no_faster_than_it_may_but_answers_at_once(office: Office) -> None:
    loft = Loft(office, Pigeon(per_chat=1.0))
    chat = await loft.chat("a")
    await loft.tell(chat, "one")
    await loft.tell(chat, "two")
    await loft.send_all()
    assert len(loft.pigeon.taken) == 1
    await loft.tell(chat, "an answer", priority=Priority.REPLY)
    await loft.send_all()
    assert len(loft.pigeon.taken) == 2
    office.clock.advance(seconds=1.5)
    await loft.send_all()
    assert len(loft.pigeon.taken) == 3


async def test_a_provider_that_asks_for_a_rest_gets_it(loft: Loft) -> None:
    await loft.tell(await loft.chat("a"), "one")
    loft.pigeon.answers = [SendError(SendProblem.SLOW_DOWN, "429", retry_after=30)]
    await loft.send_all()
    await loft.tell(await loft.chat("b"), "two")
    loft.office.clock.advance(seconds=29)
    await loft.send_all()
    assert loft.pigeon.taken == []
    loft.office.clock.advance(seconds=2)
    await loft.send_all()
    assert len(loft.pigeon.taken) == 2


async def test_a_rest_is_no_failed_try(loft: Loft) -> None:
    chat = await loft.chat("a")
    await loft.tell(chat, "one", priority=Priority.REPLY)
    await loft.tell(chat, "two", priority=Priority.REPLY)
    for _ in range(3):
        loft.pigeon.answers = [SendError(SendProblem.SLOW_DOWN, "429", retry_after=3)]
        await loft.send_all()
        assert loft.pigeon.taken == [], "the chat's next one waits its turn"
        loft.office.clock.advance(seconds=3)
    loft.pigeon.answers = [SendError(SendProblem.RETRY, "502")]
    await loft.send_all()
    waits = await cell(loft, "due_at") - loft.office.clock.now()
    assert timedelta(seconds=7) < waits < timedelta(seconds=13), "as after a first failure"
    loft.office.clock.advance(seconds=13)
    await loft.send_all()
    assert [m.n for m in loft.pigeon.taken] == [1, 2]


async def test_a_provider_that_names_no_time_is_left_alone_longer_each_time(office: Office) -> None:
    loft, clock = Loft(office, Pigeon()), office.clock
    await loft.tell(await loft.chat("a"), "one")
    for rest in (2, 5, 15, 60, 60):
        loft.pigeon.answers = [SendError(SendProblem.SLOW_DOWN, "429")]
        await loft.send_all()
        began = clock.now()
        assert await cell(loft, "due_at") - began == timedelta(seconds=rest)
        assert loft.lane.pace.rest(None) == rest, "what was under way meanwhile is no second time"
        clock.advance(seconds=rest)
    await loft.send_all()
    assert loft.lane.pace.rest(None) == 2, "taken: it begins anew"


async def test_after_three_days_of_trying_it_is_given_up(loft: Loft) -> None:
    await loft.tell(await loft.chat("a"), "one")
    for _ in range(200):
        loft.pigeon.answers = [SendError(SendProblem.RETRY, "down")]
        await loft.send_all()
        if await statuses(loft) == ["failed"]:
            break
        loft.office.clock.advance(hours=1)
    assert await statuses(loft) == ["failed"]
    assert loft.office.clock.now() - await cell(loft, "created_at") >= timedelta(days=3)


async def test_a_provider_that_says_how_often_is_tried_so_often(loft: Loft) -> None:
    await loft.tell(await loft.chat("a"), "one")
    loft.pigeon.answers = [SendError(SendProblem.RETRY, "30008", tries=3) for _ in range(9)]
    for _ in range(9):
        await loft.send_all()
        loft.office.clock.advance(hours=2)
    assert await statuses(loft) == ["failed"]
    assert await cell(loft, "attempts") == 3


async def test_a_doubt_that_nobody_can_settle_holds_the_chat_back_for_ten_minutes(office: Office) -> None:
    loft = Loft(office, Pigeon(repeat_safe=False))
    chat = await loft.chat("a")
    await loft.tell(chat, "one")
    await loft.tell(chat, "two")
    for _ in range(12):
        loft.pigeon.answers = [SendError(SendProblem.UNKNOWN, "timeout")]
        await loft.send()
        office.clock.advance(seconds=61)
    loft.pigeon.answers = []
    office.clock.advance(seconds=1)
    await loft.send_all()
    assert len(loft.pigeon.taken) >= 1


async def test_parked_news_waits_for_its_person_and_a_newer_status_replaces_it(loft: Loft) -> None:
    chat = await loft.chat("a")
    await loft.tell(chat, "old", topic="registration:1")
    loft.pigeon.answers = [SendError(SendProblem.PARKED, "63016")]
    await loft.send_all()
    assert await statuses(loft) == ["parked"]
    await loft.tell(chat, "new", topic="registration:1")
    await loft.send_all()
    assert await statuses(loft) == ["superseded", "sent"]


async def test_a_burst_of_refusals_closes_no_more_addresses_slows_down_and_tells_staff(office: Office) -> None:
    loft = Loft(office, Pigeon(per_second=100.0))
    admin = await office.staff("administrator")
    for i in range(40):
        await loft.tell(await loft.chat(str(i)), f"cause {i}")
    loft.pigeon.answers = [SendError(SendProblem.UNREACHABLE, "63024") for _ in range(40)]
    await loft.send_all()
    closed = await office.rows(select(CHATS.c.id).where(CHATS.c.channel == "pigeon", CHATS.c.reach != "open"))
    assert len(closed) == 19, "the twentieth refusal within the hour says that something is wrong here"
    await office.send()
    assert [m.key for m in await admin.hear()] == ["notices.breaker"], "told once"
    for i in range(100, 140):
        await loft.tell(await loft.chat(str(i)), f"cause {i}")
    office.clock.advance(seconds=1)
    await loft.send_all()
    assert len(loft.pigeon.taken) <= 10, "a tenth of its pace"
    office.clock.advance(hours=2)
    await loft.send_all()
    assert len(loft.pigeon.taken) == 40


async def test_an_error_of_our_own_ends_neither_the_lane_nor_the_message(loft: Loft) -> None:
    await loft.tell(await loft.chat("a"), "one")
    loft.pigeon.answers = [KeyError("a bug")]
    await loft.send_all()
    assert await statuses(loft) == ["pending"]
    loft.office.clock.advance(minutes=1)
    await loft.send_all()
    assert await statuses(loft) == ["sent"]


@pytest.mark.parametrize(("repeat_safe", "left"), [(True, "pending"), (False, "unknown")])
async def test_a_sender_that_died_between_the_provider_and_the_record(
    office: Office, *, repeat_safe: bool, left: str
) -> None:
    loft = Loft(office, Pigeon(repeat_safe=repeat_safe))
    await loft.tell(await loft.chat("a"), "one")
    loft.pigeon.gate = asyncio.Event()
    await loft.lane.step()
    await asyncio.sleep(0)
    assert len(loft.pigeon.taken) == 1, "the provider has it, nothing is recorded"
    message = loft.pigeon.taken[0].id
    loft.pigeon.knows = {message}
    office.clock.advance(minutes=1)
    after = loft.another_lane()
    seen = Pigeon(repeat_safe=repeat_safe)
    seen.knows = {message}
    after.channel = seen
    await after.send_due()
    assert len(seen.taken) == (1 if left == "pending" else 0), "only where repeating is safe"
    while await after.send_due():
        pass
    assert await statuses(loft) == ["sent"]
    loft.pigeon.gate.set()
    await loft.lane.stop()
    assert await statuses(loft) == ["sent"], "a lost lease writes nothing"


async def test_news_for_a_closed_address_fails_and_the_answer_to_who_writes_does_not(loft: Loft) -> None:
    chat = await loft.chat("a")
    await loft.tell(chat, "news")
    await loft.tell(chat, "answer", priority=Priority.REPLY)
    await loft.office.database.write(
        lambda c: c.execute(update(CHATS).where(CHATS.c.id == chat).values(reach=AddressState.OPTED_OUT))
    )
    await loft.send_all()
    assert await statuses(loft) == ["failed", "sent"]


async def test_an_expired_message_is_never_sent(loft: Loft) -> None:
    await loft.tell(await loft.chat("a"), "one", expires_at=loft.office.clock.now() + timedelta(hours=1))
    loft.office.clock.advance(hours=2)
    await loft.send_all()
    assert (await statuses(loft), loft.pigeon.taken) == (["expired"], [])


async def test_news_waits_for_the_end_of_the_quiet_hours_unless_it_is_urgent(loft: Loft) -> None:
    office = loft.office
    office.clock.advance(hours=14)  # eleven at night in Balangan
    chat = await loft.chat("a")
    await loft.tell(chat, "news")
    await loft.send_all()
    assert loft.pigeon.taken == []
    await loft.tell(chat, "urgent", urgent=True)
    await loft.send_all()
    assert len(loft.pigeon.taken) == 1
    office.clock.advance(hours=12)
    await loft.send_all()
    assert await statuses(loft) == [OutboxStatus.SENT, OutboxStatus.SENT]
