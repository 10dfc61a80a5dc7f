"""What providers report, in any order and any number of times: forward only, and nothing twice."""

import asyncio
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from bot.contract import SendError, SendProblem
from bot.sending.delivery_reports import RANK, moved, of_this_try
from storage.enums import AddressState, OutboxStatus
from storage.repositories.sending import Reported
from storage.rows import table_of
from storage.tables import Chat, Outbound
from tests.support.office import Office
from tests.support.pigeon import Loft, Pigeon

OUTBOX = table_of(Outbound)
CHATS = table_of(Chat)
NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)
SAID = (OutboxStatus.SENT, OutboxStatus.DELIVERED, OutboxStatus.READ)


@pytest.fixture
async def loft(office: Office) -> Loft:
    found = Loft(office, Pigeon(repeat_safe=False))
    await found.tell(await found.chat("a"), "one")
    await found.send_all()
    return found


async def status(loft: Loft) -> str:
    return str((await loft.office.rows(select(OUTBOX.c.status).where(OUTBOX.c.lane == "pigeon")))[0][0])


@given(st.lists(st.sampled_from(SAID), max_size=8))
def test_whatever_the_order_the_farthest_word_counts(said: list[OutboxStatus]) -> None:
    row = Reported(1, 1, OutboxStatus.ATTEMPTING, 1, NOW, None, None, None)
    for one in said:
        values = moved(row, one, "sid", NOW)
        if values:
            row = Reported(1, 1, values["status"], 1, NOW, NOW, values.get("delivered_at", row.delivered_at), "sid")
    farthest = max([OutboxStatus.ATTEMPTING, *said], key=RANK.index)
    assert row.status is farthest
    assert (row.delivered_at is not None) == (farthest in SAID[1:])


async def test_delivered_then_read_then_sent_again(loft: Loft) -> None:
    sid = f"pigeon-{loft.pigeon.taken[0].id}"
    for said in (OutboxStatus.DELIVERED, OutboxStatus.READ, OutboxStatus.SENT, OutboxStatus.DELIVERED):
        await loft.reports.arrived("pigeon", said, provider_id=sid)
    assert await status(loft) == "read"


async def test_a_report_by_our_own_id_settles_a_doubt(office: Office) -> None:
    loft = Loft(office, Pigeon(repeat_safe=False))
    await loft.tell(await loft.chat("a"), "one")
    loft.pigeon.answers = [SendError(SendProblem.UNKNOWN, "timeout")]
    await loft.send_all()
    message = (await office.rows(select(OUTBOX.c.id).where(OUTBOX.c.lane == "pigeon")))[0][0]
    await loft.reports.arrived("pigeon", OutboxStatus.SENT, message_id=message, provider_id="theirs")
    office.clock.advance(minutes=5)
    await loft.send_all()
    assert (await status(loft), loft.pigeon.asked, loft.pigeon.taken) == ("sent", [], [])


async def test_a_failure_after_delivery_is_not_believed_and_one_before_is(loft: Loft) -> None:
    sid = f"pigeon-{loft.pigeon.taken[0].id}"
    gone = SendError(SendProblem.UNREACHABLE, "63024", reach=AddressState.UNKNOWN_NUMBER)
    await loft.reports.failed("pigeon", gone, provider_id=sid)
    assert await status(loft) == "failed"
    assert await loft.office.rows(select(CHATS.c.reach).where(CHATS.c.channel == "pigeon")) == [("unknown-number",)]
    await loft.reports.arrived("pigeon", OutboxStatus.DELIVERED, provider_id=sid)
    assert await status(loft) == "failed"


async def test_a_failure_that_may_pass_is_tried_again(loft: Loft) -> None:
    sid = f"pigeon-{loft.pigeon.taken[0].id}"
    await loft.reports.failed("pigeon", SendError(SendProblem.RETRY, "63010", tries=5), provider_id=sid)
    assert await status(loft) == "pending"
    loft.office.clock.advance(minutes=5)
    await loft.send_all()
    assert (await status(loft), len(loft.pigeon.taken)) == ("sent", 2)


async def test_reports_about_what_is_not_ours_change_nothing(loft: Loft) -> None:
    await loft.reports.arrived("pigeon", OutboxStatus.READ, provider_id="nobody's")
    await loft.reports.arrived("another channel", OutboxStatus.READ, provider_id=f"pigeon-{loft.pigeon.taken[0].id}")
    assert await status(loft) == "sent"


async def test_a_failure_that_comes_before_the_answer_is_not_written_over(office: Office) -> None:
    loft = Loft(office, Pigeon(repeat_safe=False))
    loft.pigeon.gate = asyncio.Event()
    await loft.tell(await loft.chat("a"), "one")
    sending = asyncio.create_task(loft.send())
    for _ in range(500):
        if loft.pigeon.taken:
            break
        await asyncio.sleep(0.01)
    message = loft.pigeon.taken[0].id
    gone = SendError(SendProblem.UNREACHABLE, "63024")
    await loft.reports.failed("pigeon", gone, message_id=message, provider_id=f"pigeon-{message}")
    loft.pigeon.gate.set()
    await sending
    assert await status(loft) == "failed"


async def test_what_is_said_of_a_try_that_failed_holds_for_that_try_only(loft: Loft) -> None:
    message = loft.pigeon.taken[0].id
    again = SendError(SendProblem.RETRY, "63018", retry_after=60)
    await loft.reports.failed("pigeon", again, message_id=message, provider_id=f"pigeon-{message}")
    await loft.reports.arrived("pigeon", OutboxStatus.SENT, message_id=message, provider_id=f"pigeon-{message}")
    assert await status(loft) == "pending"


def test_an_old_failure_said_twice_does_not_count_against_the_next_try() -> None:
    under_way = Reported(1, 1, OutboxStatus.ATTEMPTING, 2, NOW, NOW, None, "first")
    sent_again = Reported(1, 1, OutboxStatus.SENT, 2, NOW, NOW, None, "second")
    assert not of_this_try(under_way, "first")
    assert not of_this_try(sent_again, "first")
    assert of_this_try(under_way, "second")
    assert of_this_try(sent_again, "second")


async def test_a_burst_of_refusals_that_are_reported_later_is_told_to_staff_too(office: Office) -> None:
    loft, admin = Loft(office, Pigeon(repeat_safe=False)), await office.staff("administrator")
    for place in range(25):
        await loft.tell(await loft.chat(str(place)), f"cause {place}")
    await loft.send_all()
    gone = SendError(SendProblem.UNREACHABLE, "63024")
    for message in loft.pigeon.taken:
        await loft.reports.failed("pigeon", gone, provider_id=f"pigeon-{message.id}")
    await office.send()
    assert [m.key for m in await admin.hear()] == ["notices.breaker"], "told once"
    closed = await office.rows(select(CHATS.c.id).where(CHATS.c.channel == "pigeon", CHATS.c.reach != "open"))
    assert len(closed) == 19, "as many as of sends that are refused at once"
