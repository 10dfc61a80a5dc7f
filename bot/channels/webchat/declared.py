"""Web chat as the registry knows it: always on."""

from bot.channels.declaring import Declared
from bot.channels.webchat.abilities import ABILITIES, NAME
from bot.channels.wiring import Wiring
from bot.contract import Channel
from bot.settings import Settings
from handlers.services.base.ways import Link


def _build(wiring: Wiring) -> Channel:
    from bot.channels.webchat.channel import WebChat

    return WebChat(wiring)


def _link(settings: Settings) -> Link:
    """The office's own page; what is to be said there is typed."""
    return lambda _payload, _typed: settings.public_base_url


WEBCHAT = Declared(NAME, ABILITIES, lambda _settings: True, _build, _link)
