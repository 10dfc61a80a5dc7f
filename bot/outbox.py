"""The sender: claims due messages with a lease, hands them to their channel, records what came of it.

No transaction is open while a provider is called. A result is written only while the lease is still ours, so
a sender that was held up cannot overwrite what a second one did.
"""

import asyncio
import secrets
from collections.abc import Mapping
from datetime import timedelta
from random import Random

import structlog

from bot.channels.base import Channel, OutboundMessage, SendError, SendProblem
from bot.clock import Clock
from bot.wakeups import Wakeups
from storage.database import Database
from storage.enums import OutboxStatus
from storage.repositories import outbox
from storage.repositories.outbox import Claimed

LOOK_EVERY = 1.0
LEASE_TIMES = 3
FIRST_RETRY = 5.0
LAST_RETRY = 3600.0
GIVE_UP_AFTER = 80
"""Tries before a message goes to the call list: with the backoff below, about three days."""

log = structlog.get_logger()


class Sender:
    """One loop a process; several processes share the work through leases."""

    def __init__(
        self, database: Database, channels: Mapping[str, Channel], clock: Clock, wakeups: Wakeups, random: Random
    ) -> None:
        self._database, self._channels, self._clock, self._wakeups = database, channels, clock, wakeups
        self._random = random
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to send."""
        self._task = asyncio.create_task(self._run(), name="sender")

    async def stop(self) -> None:
        """End between two messages; leases run out by themselves."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _run(self) -> None:
        while True:
            try:
                if not await self.send_due():
                    await self._wakeups.sender_waits(LOOK_EVERY)
            except Exception as error:  # noqa: BLE001 -- the loop's boundary: it must outlive a bad database minute
                log.error("sender_failed", error=type(error).__name__)  # noqa: TRY400 -- ids only
                await asyncio.sleep(LOOK_EVERY)

    async def send_due(self) -> int:
        """Claim what is due and send it; how many messages were handled."""
        now, lease = self._clock.now(), secrets.token_hex(8)
        longest = max((c.abilities.send_timeout for c in self._channels.values()), default=10.0)
        until = now + timedelta(seconds=LEASE_TIMES * longest)
        claimed = await self._database.write(lambda c: outbox.claim(c, now, lease, until))
        for message in claimed:
            await self._send(message, lease)
        return len(claimed)

    async def _send(self, message: Claimed, lease: str) -> None:
        channel = self._channels.get(message.channel)
        if message.expired or channel is None:
            status = OutboxStatus.EXPIRED if message.expired else OutboxStatus.FAILED
            await self._finish(message, lease, status=status)
            return
        try:
            result = await channel.send(OutboundMessage(message.id, message.chat_id, lease, b""))
        except SendError as refused:
            await self._refused(message, lease, refused)
            return
        now = self._clock.now()
        await self._finish(message, lease, status=OutboxStatus.SENT, sent_at=now, provider_id=result.provider_id)

    async def _refused(self, message: Claimed, lease: str, refused: SendError) -> None:
        """Retry later, mark as unknown, or give up: decided by the kind of problem alone."""
        if refused.problem is SendProblem.UNKNOWN:
            await self._finish(message, lease, status=OutboxStatus.UNKNOWN, error=refused.code)
        elif refused.problem in (SendProblem.RETRY, SendProblem.SLOW_DOWN) and message.attempts < GIVE_UP_AFTER:
            wait = refused.retry_after or backoff(message.attempts, self._random)
            due = self._clock.now() + timedelta(seconds=wait)
            await self._finish(message, lease, status=OutboxStatus.PENDING, due_at=due, error=refused.code)
        else:
            await self._finish(message, lease, status=OutboxStatus.FAILED, error=refused.code)

    async def _finish(self, message: Claimed, lease: str, **values: object) -> None:
        await self._database.write(lambda c: outbox.finish(c, message.id, lease, **values))


def backoff(attempts: int, random: Random) -> float:
    """Seconds until the next try: doubling, capped at an hour, spread by a quarter so that tries do not meet."""
    return min(LAST_RETRY, FIRST_RETRY * 2.0 ** min(attempts, 12)) * random.uniform(0.75, 1.25)
