"""The provider is away for an hour while thousands of messages wait, and senders die on the way: all are counted."""

import asyncio
from collections import Counter
from functools import partial

import pytest
from sqlalchemy import func, select

from bot.contract import OutboundMessage, SendError, SendProblem, SendResult
from handlers.flow import Say
from handlers.services.base.work import Work
from storage.repositories.chats import ensure_chat
from storage.rows import table_of
from storage.tables import Outbound
from tests.support.office import Office
from tests.support.pigeon import Loft, Pigeon

WAITING = 1_000
"""More than all the senders that die have in hand, and more than one batch."""
AND_EVERYTHING = 10_000
"""What `pytest --everything` lets wait on SQLite."""
BATCH = 500
DEATHS = 5
SLOTS = 64
OUTBOX = table_of(Outbound)


class Flaky(Pigeon):
    """Away at first; then it takes everything, and now and then forgets to answer. Counts what it took, by our id."""

    def __init__(self, *, repeat_safe: bool) -> None:
        super().__init__(repeat_safe=repeat_safe)
        self.away = True
        self.took: Counter[int] = Counter()
        self.answered: Counter[str] = Counter()

    async def send(self, message: OutboundMessage) -> SendResult:
        """Refused, taken in silence, or taken."""
        if self.away:
            raise SendError(SendProblem.RETRY, "503")
        self.took[message.id] += 1
        self.knows.add(message.id)
        if message.id % 97 == 0 and self.took[message.id] == 1:
            raise SendError(SendProblem.RETRY if self.abilities.repeat_safe else SendProblem.UNKNOWN, "silent")
        await asyncio.sleep(0)
        result = SendResult(f"flaky-{message.id}-{self.took[message.id]}")
        self.answered[str(result.provider_id)] += 1
        return result


@pytest.mark.timeout(600)  # PostgreSQL on a busy machine; alone it takes half a minute
@pytest.mark.parametrize("repeat_safe", [True, False])
async def test_none_is_lost_and_what_may_not_come_twice_does_not(
    office: Office, pytestconfig: pytest.Config, *, repeat_safe: bool
) -> None:
    flaky = Flaky(repeat_safe=repeat_safe)
    loft = Loft(office, flaky)
    thorough = office.database.is_sqlite and pytestconfig.getoption("--everything")
    waiting = AND_EVERYTHING if thorough else WAITING
    await fill(loft, waiting)
    for _ in range(3):  # an hour of refusals
        for _ in range(4):
            await loft.lane.send_due()
        office.clock.advance(minutes=20)
    assert flaky.took == {}
    flaky.away = False
    office.clock.advance(hours=1)
    for _ in range(DEATHS):
        for _ in range(10):
            await loft.lane.send_due()
        await loft.lane.step()  # dies here: the provider has them, nothing is recorded
        await asyncio.sleep(0)
        loft.lane = loft.another_lane()
        office.clock.advance(minutes=5)
    while await left(loft):
        while await loft.lane.send_due():
            pass
        office.clock.advance(minutes=5)
    assert await statuses(loft) == {"sent": waiting}
    assert len(flaky.took) == waiting
    twice = [message for message, times in flaky.took.items() if times > 1]
    silent = waiting // 97 + 1
    assert len(twice) <= (DEATHS * SLOTS + silent if repeat_safe else 0)
    assert max(flaky.answered.values()) == 1, "never for the same acknowledgement"


async def fill(loft: Loft, waiting: int) -> None:
    """One piece of news for each of so many chats."""
    office = loft.office
    now = office.clock.now()
    chats = await office.database.write(
        lambda c: [ensure_chat(c, office.vault, "pigeon", str(i), now) for i in range(waiting)]
    )
    for first in range(0, waiting, BATCH):
        await office.work(partial(tell, chats=chats[first : first + BATCH]))


def tell(work: Work, chats: list[int]) -> None:
    for chat in chats:
        work.tell(chat, Say("menu.cancelled"), f"news:{chat}")


async def left(loft: Loft) -> bool:
    return set(await statuses(loft)) != {"sent"}


async def statuses(loft: Loft) -> dict[str, int]:
    """How many rows have each status."""
    query = select(OUTBOX.c.status, func.count()).where(OUTBOX.c.lane == "pigeon").group_by(OUTBOX.c.status)
    return {str(status): count for status, count in await loft.office.rows(query)}
