"""The channels whose settings are present, built in one place. A channel is one module and one line here."""

from collections.abc import Callable, Mapping

from bot.channels.telegram.channel import telegram
from bot.channels.twilio.switch import sms, whatsapp
from bot.channels.webchat.channel import WebChat
from bot.channels.wiring import Wiring
from bot.contract import Channel

DIRECT = frozenset({"webchat"})
"""Channels whose replies are visible at the commit: nothing has to be sent anywhere."""

CHANNELS: tuple[Callable[[Wiring], Channel | None], ...] = (WebChat, telegram, whatsapp, sms)
"""Each gives its channel, or None where its settings are absent."""


def build_channels(wiring: Wiring) -> Mapping[str, Channel]:
    """Web chat always; the others where their settings are present."""
    built = [channel for make in CHANNELS if (channel := make(wiring)) is not None]
    return {channel.name: channel for channel in built}
