"""The channels whose settings are present, built in one place, and the ways to the office that the settings know.

A channel is a package and one line here. Twilio's is loaded only where it is switched on: that takes a second.
"""

import re
from collections.abc import Callable, Mapping

from bot.channels.telegram.channel import telegram
from bot.channels.webchat.channel import WebChat
from bot.channels.wiring import Wiring
from bot.contract import Channel
from bot.settings import Settings
from handlers.services.base.ways import Ways

DIRECT = frozenset({"webchat"})
"""Channels whose replies are visible at the commit: nothing has to be sent anywhere."""


def whatsapp(wiring: Wiring) -> Channel:
    """WhatsApp through Twilio."""
    from bot.channels.twilio.whatsapp import WhatsApp

    return WhatsApp(wiring)


def sms(wiring: Wiring) -> Channel:
    """SMS through Twilio."""
    from bot.channels.twilio.sms import Sms

    return Sms(wiring)


CHANNELS: Mapping[str, Callable[[Wiring], Channel]] = {
    "webchat": WebChat,
    "telegram": telegram,
    "whatsapp": whatsapp,
    "sms": sms,
}


def channels_of(settings: Settings) -> frozenset[str]:
    """The names of the channels that are switched on: web chat always."""
    switched = {"telegram": settings.telegram, "whatsapp": settings.whatsapp, "sms": settings.sms}
    return frozenset({"webchat"} | {name for name, on in switched.items() if on})


def build_channels(wiring: Wiring) -> Mapping[str, Channel]:
    """By name, those that are switched on."""
    on = channels_of(wiring.settings)
    return {name: make(wiring) for name, make in CHANNELS.items() if name in on}


def ways_of(settings: Settings) -> Ways:
    """WhatsApp's number stands in the settings (`whatsapp:+62...` or `+62...`); Telegram tells the bot's name later."""
    number = settings.twilio_whatsapp_from if settings.whatsapp else None
    return Ways(whatsapp=re.sub(r"\D", "", number) if number else None)
