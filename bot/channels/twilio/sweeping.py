"""The hourly look for people's files that were left at Twilio: by one process, and seen where it fails.

It has its row beside the timed jobs (`job_runs`): `last_at` is when a sweep was last whole.
"""

import asyncio
import secrets
from datetime import timedelta

import structlog

from bot.channels.twilio.media import MediaStore
from bot.channels.wiring import Wiring
from bot.contract import SendError
from handlers.services.telling.delivery import tell_of_files_left
from storage.repositories.job_runs import end_job, take_job

JOB = "media-sweep"
EVERY = timedelta(hours=1)
HOLD = timedelta(minutes=10)
"""A process has so long for one sweep; one that failed is tried again after that."""
LOOK = 60.0
"""Seconds between two looks whether it is due."""
TELL_AFTER = 3
"""Failures in a row before staff hear of it: Twilio is away for a while now and then."""

log = structlog.get_logger()


class Sweeping:
    """Of one number of the office, in this process."""

    def __init__(self, wiring: Wiring, media: MediaStore, channel: str, sender: str) -> None:
        self._wiring, self._media, self._channel, self._sender = wiring, media, channel, sender
        self._failures = 0

    async def run(self) -> None:
        """Again and again, until it is cancelled."""
        while True:
            try:
                await self.sweep_due()
            except Exception as error:  # noqa: BLE001 -- a database that is away for a moment must not end it
                log.error("media_sweep_failed", channel=self._channel, code=type(error).__name__)  # noqa: TRY400 -- ids only
            await asyncio.sleep(LOOK)

    async def sweep_due(self) -> None:
        """One sweep where it is due and no other process has it."""
        database, now, lease = self._wiring.database, self._wiring.clock.now(), secrets.token_hex(8)
        if not await database.write(lambda c: take_job(c, JOB, lease, now, EVERY, HOLD)):
            return
        try:
            left = await self._media.sweep(self._sender, now)
        except SendError as refused:
            await self._failed(refused)
        else:
            self._failures = 0
            await database.write(lambda c: end_job(c, JOB, lease, now))
            log.info("media_swept", channel=self._channel, files=left)

    async def _failed(self, refused: SendError) -> None:
        self._failures += 1
        code = refused.code or str(refused.problem)
        log.error("media_sweep_failed", channel=self._channel, code=code, times=self._failures)
        if self._failures >= TELL_AFTER:
            await self._wiring.errands.run(lambda work: tell_of_files_left(work, self._channel, code))
