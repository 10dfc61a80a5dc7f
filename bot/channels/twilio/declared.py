"""WhatsApp and SMS as the registry knows them; Twilio's client takes a second to load, where one of them is on."""

import re
from collections.abc import Iterator
from urllib.parse import quote

from bot.channels.declaring import Declared
from bot.channels.twilio.abilities import (
    ACCOUNT,
    SMS_ABILITIES,
    SMS_NAME,
    WHATSAPP_ABILITIES,
    WHATSAPP_FROM,
    WHATSAPP_NAME,
    missing,
    sms_on,
    whatsapp_abilities,
    whatsapp_on,
)
from bot.channels.twilio.table import WhatsAppTable
from bot.channels.twilio.templates import template_warnings
from bot.channels.wiring import Wiring
from bot.contract import Channel, Finding, warning
from bot.settings import Settings
from handlers.rules.office.office import Office
from handlers.services.base.ways import Link


def _whatsapp(wiring: Wiring) -> Channel:
    from bot.channels.twilio.whatsapp import WhatsApp

    return WhatsApp(wiring)


def _sms(wiring: Wiring) -> Channel:
    from bot.channels.twilio.sms import Sms

    return Sms(wiring)


def _link(settings: Settings) -> Link:
    """Opens a chat with our number (`whatsapp:+62...` or `+62...`), the words typed and not yet sent."""
    number = re.sub(r"\D", "", str(settings.twilio_whatsapp_from))
    return lambda _payload, typed: f"https://wa.me/{number}?text={quote(typed, safe='')}"


def _findings(settings: Settings, office: Office) -> Iterator[Finding]:
    absent = missing(settings, WHATSAPP_FROM)
    if not absent:
        yield from template_warnings(office)
    elif len(absent) <= len(ACCOUNT) and not sms_on(settings):
        yield warning("check.half-set", missing=", ".join(absent).upper(), channel="WhatsApp")


WHATSAPP = Declared(
    WHATSAPP_NAME, WHATSAPP_ABILITIES, whatsapp_on, _whatsapp, _link, _findings, WhatsAppTable, whatsapp_abilities
)
SMS = Declared(SMS_NAME, SMS_ABILITIES, sms_on, _sms)
