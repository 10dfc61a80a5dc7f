"""What may follow a message and must hold up nobody: tried once, and nothing is lost where it fails."""

from collections.abc import Coroutine
from typing import Any

import structlog
from telegram.error import TelegramError

from bot.background import Background

MOST = 200
"""Under way at once; more are left out: an unanswered button press ends by itself."""

log = structlog.get_logger()


class Afterwards(Background):
    """Small requests beside the conversation, in the order in which they came as far as the network keeps it."""

    def attempt(self, what: str, work: Coroutine[Any, Any, Any]) -> None:
        """Begin it; `what` names it where it fails."""
        if len(self) >= MOST:
            work.close()
        else:
            self.start(_tried(what, work))


async def _tried(what: str, work: Coroutine[Any, Any, Any]) -> None:
    try:
        await work
    except TelegramError as error:
        log.info("telegram_refused", what=what, error=type(error).__name__)
    except Exception as error:  # noqa: BLE001 -- the task's boundary: nobody waits for it
        log.error("afterwards_failed", what=what, error=type(error).__name__)  # noqa: TRY400 -- ids only
