"""What goes out: claimed by one, finished by who holds the lease, once for each cause."""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, select, update
from sqlalchemy.exc import IntegrityError

from handlers.flow import Say
from storage.enums import OutboxStatus
from storage.repositories import sending
from storage.rows import table_of
from storage.tables import Chat, Outbound
from tests.support.chat import Chat as Person
from tests.support.chat import keys
from tests.support.office import Office

TABLE = table_of(Outbound)
LEASE = timedelta(seconds=30)


@pytest.fixture
async def chat(office: Office) -> Person:
    return await office.chat()


async def tell(office: Office, chat: Person, cause: str, **more: Any) -> None:
    row = await office.id_of(chat)
    await office.work(lambda work: work.tell(row, Say("menu.cancelled"), cause, **more))


async def claim(office: Office, lease: str, limit: int = 64) -> list[int]:
    now = office.clock.now()

    def take(connection: Connection) -> list[sending.Claimed]:
        sending.take_up(connection, "webchat", now, repeat_safe=True)
        return sending.claim(connection, "webchat", now, lease, now + LEASE, limit)

    rows = await office.database.write(take)
    return [row.id for row in rows]


async def column(office: Office, name: str) -> list[Any]:
    return [row[0] for row in await office.rows(select(TABLE.c[name]).order_by(TABLE.c.id))]


async def test_what_is_due_is_claimed_once(office: Office) -> None:
    for i in range(5):
        await tell(office, await office.chat(), f"cause {i}")
    first = await claim(office, "a", limit=3)
    assert len(first) == 3
    assert len(await claim(office, "b")) == 2
    assert await claim(office, "c") == []


async def test_two_senders_at_once_never_hold_the_same(office: Office) -> None:
    for i in range(20):
        await tell(office, await office.chat(), f"cause {i}")
    held = await asyncio.gather(*(claim(office, f"sender {i}", limit=5) for i in range(8)))
    everything = [row for rows in held for row in rows]
    assert len(everything) == len(set(everything))
    everything += await claim(office, "the last one")
    assert len(set(everything)) == 20


async def test_a_chat_is_sent_its_news_in_order_whoever_sends(office: Office, chat: Person) -> None:
    for i in range(3):
        await tell(office, chat, f"cause {i}")
    held = await asyncio.gather(*(claim(office, f"sender {i}") for i in range(4)))
    first, *others = sorted(held, reverse=True)
    assert (len(first), others) == (1, [[], [], []])
    await tell(office, chat, "cause 3")
    assert await claim(office, "an other") == []
    lease = next(f"sender {i}" for i, rows in enumerate(held) if rows)
    await finisher(office, first[0])(lease, OutboxStatus.SENT)
    (second,) = await claim(office, "an other")
    assert second > first[0]


async def test_nothing_is_claimed_before_it_is_due(office: Office, chat: Person) -> None:
    await tell(office, chat, "later", due_at=office.clock.now() + timedelta(minutes=10))
    assert await claim(office, "a") == []
    office.clock.advance(minutes=10)
    assert len(await claim(office, "a")) == 1


async def test_a_lease_that_ran_out_is_taken_over_and_the_first_may_not_write(office: Office, chat: Person) -> None:
    await tell(office, chat, "a cause")
    [row] = await claim(office, "slow")
    office.clock.advance(seconds=29)
    assert await claim(office, "quick") == []
    office.clock.advance(seconds=2)
    assert await claim(office, "quick") == [row]
    finish = finisher(office, row)
    await finish("slow", OutboxStatus.FAILED)
    assert await column(office, "status") == [OutboxStatus.ATTEMPTING]
    await finish("quick", OutboxStatus.SENT)
    await finish("quick", OutboxStatus.FAILED)  # a result is written once
    assert await column(office, "status") == [OutboxStatus.SENT]
    assert await column(office, "attempts") == [2]


def finisher(office: Office, row: int) -> Callable[[str, OutboxStatus], Any]:
    async def finish(lease: str, status: OutboxStatus) -> None:
        outcome = sending.Outcome(row, lease, {"status": status})
        await office.database.write(lambda c: sending.finish(c, [outcome]))

    return finish


async def test_a_lost_lease_publishes_nothing(office: Office, chat: Person) -> None:
    await tell(office, chat, "a cause")
    [row] = await claim(office, "mine")
    now = office.clock.now()
    assert await office.database.write(lambda c: sending.publish(c, row, "not mine", now)) is None
    assert await chat.hear() == []
    assert await office.database.write(lambda c: sending.publish(c, row, "mine", now)) == 1
    assert await office.database.write(lambda c: sending.publish(c, row, "mine", now)) is None
    assert keys(await chat.hear()) == ["menu.cancelled"]


async def test_one_cause_makes_one_row(office: Office, chat: Person) -> None:
    for _ in range(3):
        await tell(office, chat, "the same")
    assert len(await column(office, "dedupe_key")) == 1


async def test_one_cause_makes_one_row_even_when_told_twice_at_once(office: Office, chat: Person) -> None:
    await asyncio.gather(*(tell(office, chat, "the same") for _ in range(6)), return_exceptions=True)
    assert len(await column(office, "dedupe_key")) == 1


async def test_the_database_itself_refuses_a_second_row(office: Office, chat: Person) -> None:
    await tell(office, chat, "one")
    await tell(office, chat, "two")
    one, two = await column(office, "dedupe_key")
    second = update(TABLE).where(TABLE.c.dedupe_key == two).values(dedupe_key=one)
    with pytest.raises(IntegrityError):
        await office.database.write(lambda c: c.execute(second))


async def test_a_newer_status_replaces_an_unsent_older_one(office: Office, chat: Person) -> None:
    await tell(office, chat, "old", topic="registration:1")
    await tell(office, chat, "other", topic="registration:2")
    await tell(office, chat, "new", topic="registration:1")
    assert await column(office, "status") == [OutboxStatus.SUPERSEDED, OutboxStatus.PENDING, OutboxStatus.PENDING]
    await office.pump()
    assert len(await chat.hear()) == 2


async def test_a_sent_status_is_not_taken_back(office: Office, chat: Person) -> None:
    await tell(office, chat, "old", topic="registration:1")
    await office.pump()
    await tell(office, chat, "new", topic="registration:1")
    await office.pump()
    assert len(await chat.hear()) == 2


async def test_expired_news_is_never_sent(office: Office, chat: Person) -> None:
    await tell(office, chat, "short", expires_at=office.clock.now() + timedelta(hours=1))
    office.clock.advance(hours=2)
    await office.pump()
    assert await chat.hear() == []
    assert await column(office, "status") == [OutboxStatus.EXPIRED]


async def test_fetching_is_delivery(office: Office, chat: Person) -> None:
    await tell(office, chat, "news")
    await office.pump()
    assert await column(office, "status") == [OutboxStatus.SENT]
    fetched: datetime = office.clock.advance(minutes=7)
    await chat.hear()
    assert await column(office, "status") == [OutboxStatus.DELIVERED]
    assert await column(office, "delivered_at") == [fetched]
    office.clock.advance(minutes=7)
    chat.after = 0
    await chat.hear()
    assert await column(office, "delivered_at") == [fetched], "the first time counts"


async def test_news_and_replies_share_one_row_of_numbers(office: Office, chat: Person) -> None:
    for i in range(4):
        await chat.post("halo")
        await tell(office, chat, f"cause {i}")
        await asyncio.gather(chat.post("halo"), office.app.sender.send_due())
    heard = await chat.hear()
    assert [message.id for message in heard] == list(range(1, 13))
    last = table_of(Chat).c.last_n
    assert await office.rows(select(last)) == [(12,)]


async def test_news_for_an_erased_chat_is_dropped(office: Office, chat: Person) -> None:
    await chat.say("halo")
    row = await office.id_of(chat)
    await office.http.delete("/webchat/sessions", headers=chat.headers)
    await office.work(lambda work: work.tell(row, Say("menu.cancelled"), "late news"))
    await office.pump()
    assert await column(office, "status") == []
