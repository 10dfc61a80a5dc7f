"""The sender: one lane a channel. Several processes share the work through leases."""

import asyncio
from collections.abc import Sequence

import structlog

from bot.background import Background
from bot.sending.lane import Lane
from bot.turn.wakeups import Wakeups, wait_for
from storage.failures import trouble_of

LOOK_EVERY = 1.0
TICK = 0.3
"""Seconds that a busy lane lets outcomes and tokens gather: one transaction for a handful of messages. An answer to
somebody who waits does not wait for it."""

log = structlog.get_logger()


class Sender:
    """Runs the lanes of a process, each in a loop of its own: a provider that is slow holds up nobody else's."""

    def __init__(self, lanes: Sequence[Lane], wakeups: Wakeups) -> None:
        self._lanes, self._wakeups, self._running = lanes, wakeups, Background()

    @property
    def running(self) -> bool:
        """True between start and stop."""
        return bool(self._running)

    def start(self) -> None:
        """Begin to send."""
        for lane in self._lanes:
            self._running.start(self._run(lane), f"lane {lane.channel.name}")

    async def stop(self) -> None:
        """Claim nothing more; what is under way ends and is recorded."""
        await self._running.stop()
        for lane in self._lanes:
            await lane.stop()

    async def send_due(self) -> int:
        """One round of every lane, to its end; how many messages were handled."""
        return sum([await lane.send_due() for lane in self._lanes])

    async def _run(self, lane: Lane) -> None:
        news = self._wakeups.sender_event()
        while True:
            try:
                news.clear()
                sent = await lane.step()
                if sent and not lane.paced:
                    await lane.rest(TICK)
                else:
                    await wait_for(news, TICK if sent or not lane.idle else LOOK_EVERY)
            except Exception as error:  # noqa: BLE001 -- the loop's boundary: it must outlive a bad database minute
                if trouble_of(error) is None:  # else the database has said so (bot.turn.trouble)
                    log.error("sender_failed", channel=lane.channel.name, error=type(error).__name__)  # noqa: TRY400
                await asyncio.sleep(LOOK_EVERY)
