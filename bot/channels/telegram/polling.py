"""Long polling, for where Telegram cannot reach us. An update is confirmed after its commit, not before."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence

import structlog
from telegram import Bot
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.channels.telegram.failures import seconds
from bot.channels.telegram.parsing import READ, is_id
from bot.contract import Busy

WAIT = 25
"""Seconds that Telegram holds a request that finds nothing."""
AT_ONCE = 100
SLOWEST = 30.0
LONG = 60.0
"""Seconds until the next try where only the operator can mend it."""
GET_UPDATES = "get_updates_"
"""The library's own `get_updates` reads a batch as a whole: one odd update would hold up everybody. With the
underscore it calls the same method and does not advise to use that one."""

log = structlog.get_logger()


class Polling:
    """`take` handles a batch of raw updates, and raises Busy where not all of them were accepted.

    `works` hears whether Telegram lets us in.
    """

    def __init__(
        self, bot: Bot, take: Callable[[Sequence[object]], Awaitable[None]], works: Callable[[bool], None]
    ) -> None:
        self._bot, self._take, self._works = bot, take, works
        self._offset: int | None = None
        self._failures = 0

    async def once(self, wait: int = 0) -> int:
        """One batch to its end; how many updates it had. Raises Busy, and TelegramError where none could be had.

        The next request confirms it. After Busy the same updates come again; those that were committed are known
        by then.
        """
        asked: dict[str, object] = {"timeout": wait, "limit": AT_ONCE, "allowed_updates": READ}
        if self._offset is not None:
            asked["offset"] = self._offset
        found = await self._bot.do_api_request(GET_UPDATES, asked, read_timeout=wait + 10)
        updates = found if isinstance(found, list) else []
        ids = [update["update_id"] for update in updates if isinstance(update, dict) and is_id(update.get("update_id"))]
        if updates and not ids:
            raise TelegramError("updates without a number cannot be confirmed")
        await self._take(updates)
        if ids:
            self._offset = max(ids) + 1
        return len(updates)

    async def run(self, unhook: Callable[[], Awaitable[object]]) -> None:
        """For ever. `unhook` removes a webhook, which forbids polling."""
        while True:
            pause = await self._try(unhook)
            if pause:
                await asyncio.sleep(pause)

    async def _try(self, unhook: Callable[[], Awaitable[object]]) -> float:
        """One batch; the seconds to rest after it."""
        self._failures += 1
        try:
            await self.once(WAIT)
        except Busy:
            log.warning("polling_busy")
        except RetryAfter as error:
            return seconds(error)
        except InvalidToken:
            self._works(False)
            log.error("polling_refused", error="InvalidToken")  # noqa: TRY400 -- the class says it all
            return LONG
        except Conflict:
            log.error("polling_conflict")  # noqa: TRY400 -- the same
            return await self._unhooked(unhook)
        except TelegramError as error:
            log.warning("polling_failed", error=type(error).__name__)
        except Exception as error:  # noqa: BLE001 -- the loop's boundary: it must outlive whatever comes
            log.error("polling_failed", error=type(error).__name__)  # noqa: TRY400 -- ids only
        else:
            self._failures = 0
            self._works(True)
            return 0.0
        return min(SLOWEST, 2.0 ** min(self._failures - 1, 10))

    @staticmethod
    async def _unhooked(unhook: Callable[[], Awaitable[object]]) -> float:
        """Somebody set a webhook, or another program polls with our token: the first can be undone."""
        try:
            await unhook()
        except TelegramError as error:
            log.warning("webhook_not_removed", error=type(error).__name__)
        return SLOWEST
