"""Both channels, built where their settings are present; only then Twilio's package is loaded."""

from bot.channels.wiring import Wiring
from bot.contract import Channel


def whatsapp(wiring: Wiring) -> Channel | None:
    """WhatsApp, where the account and its number are given."""
    if not wiring.settings.whatsapp:
        return None
    from bot.channels.twilio.whatsapp import WhatsApp

    return WhatsApp(wiring)


def sms(wiring: Wiring) -> Channel | None:
    """SMS, where the account and its number are given."""
    if not wiring.settings.sms:
        return None
    from bot.channels.twilio.sms import Sms

    return Sms(wiring)
