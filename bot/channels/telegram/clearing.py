"""*bersih*: what this chat was told of reports is taken out of it, as far as Telegram lets a bot."""

from datetime import timedelta

import structlog
from telegram import Bot
from telegram.error import TelegramError

from bot.channels.wiring import Wiring
from handlers.rules.reading.replies import meaning
from storage.repositories.reports import sent_about_reports

DELETABLE = timedelta(hours=48)
"""How old a message may be that a bot deletes in a private chat (Bot API, deleteMessage)."""
MOST = 100
"""Messages that one word takes out: the newest."""
COMMAND = "/bersih"


log = structlog.get_logger()


def clears(text: str) -> bool:
    """True where a message asks for it."""
    return text.strip().casefold() == COMMAND or meaning(text) == "clear"


async def to_delete(wiring: Wiring, chat: int) -> list[int]:
    """Telegram's ids of those messages that may still be deleted; asked before the program forgets them itself."""
    since = wiring.clock.now() - DELETABLE
    found = await wiring.database.read(lambda c: sent_about_reports(c, chat, since, MOST - 1))
    return [int(one) for one in found if one.isdecimal()]


async def take_out(bot: Bot, chat: int, messages: list[int]) -> None:
    """One after the other: what one message refuses must not keep the others there."""
    for message in messages:
        try:
            await bot.delete_message(chat, message)
        except TelegramError as error:
            log.info("telegram_refused", what="clear", error=type(error).__name__)
