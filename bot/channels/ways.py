"""The ways to this office that the settings know; the others are learned from their provider."""

import re

from bot.settings import Settings
from handlers.services.ways import Ways

__all__ = ["Ways", "ways_of"]


def ways_of(settings: Settings) -> Ways:
    """WhatsApp's number stands in the settings (`whatsapp:+62...` or `+62...`); Telegram tells the bot's name later."""
    number = settings.twilio_whatsapp_from if settings.whatsapp else None
    return Ways(whatsapp=re.sub(r"\D", "", number) if number else None)
