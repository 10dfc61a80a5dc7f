"""The ways to this office that the settings know; the others are learned from their provider."""

import re

from bot.settings import Settings
from handlers.services.base.ways import Ways


def ways_of(settings: Settings) -> Ways:
    """WhatsApp's number stands in the settings (`whatsapp:+62...` or `+62...`); Telegram tells the bot's name later."""
    number = settings.twilio_whatsapp_from if settings.whatsapp else None
    return Ways(whatsapp=re.sub(r"\D", "", number) if number else None)


def channels_of(settings: Settings) -> frozenset[str]:
    """The names of the channels that are switched on: web chat always."""
    switched = {"telegram": settings.telegram, "whatsapp": settings.whatsapp, "sms": settings.sms}
    return frozenset({"webchat"} | {name for name, on in switched.items() if on})
