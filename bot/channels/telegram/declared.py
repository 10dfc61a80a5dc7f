"""Telegram as the registry knows it; the library is loaded only where its token is present."""

from collections.abc import Iterator

from bot.channels.declaring import Declared
from bot.channels.telegram.abilities import ABILITIES, NAME
from bot.channels.telegram.table import TelegramTable
from bot.channels.wiring import Wiring
from bot.contract import Channel, Finding, warning
from bot.settings import Settings
from handlers.rules.office.office import Office


def _on(settings: Settings) -> bool:
    return settings.telegram_bot_token is not None


def _build(wiring: Wiring) -> Channel:
    from bot.channels.telegram.channel import telegram

    return telegram(wiring)


def _link(_settings: Settings) -> None:
    """Telegram tells the bot's name later."""


def _findings(settings: Settings, _office: Office) -> Iterator[Finding]:
    if settings.telegram_webhook_secret and not _on(settings):
        yield warning("check.half-set", missing="TELEGRAM_BOT_TOKEN", channel="Telegram")


def _how(settings: Settings) -> str:
    return "webhook" if settings.telegram_webhook_secret else "polling"


TELEGRAM = Declared(NAME, ABILITIES, _on, _build, _link, _findings, TelegramTable, how=_how)
