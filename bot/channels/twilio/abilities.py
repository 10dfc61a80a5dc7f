"""What WhatsApp and SMS can do through Twilio, and whether they are switched on."""

from dataclasses import replace

from bot.channels.twilio.table import WhatsAppTable
from bot.contract import SendingAbilities
from bot.settings import Settings
from handlers.rules.office.office import Office
from storage.enums import Rung

WHATSAPP_NAME, SMS_NAME = "whatsapp", "sms"
WHATSAPP_ABILITIES = SendingAbilities(
    vouches=True, cold=Rung.TYPED, looked_at=0, repeat_safe=False, per_chat=1.0, slots=32
)
SMS_ABILITIES = SendingAbilities(one_way=True, cold=Rung.SMS, per_second=1.0, repeat_safe=False, per_chat=1.0, slots=4)
ACCOUNT = ("twilio_account_sid", "twilio_auth_token")
WHATSAPP_FROM, SMS_FROM = "twilio_whatsapp_from", "twilio_sms_from"


def whatsapp_abilities(office: Office) -> SendingAbilities:
    """At the pace that the office's sender has at Twilio."""
    return replace(WHATSAPP_ABILITIES, per_second=office.table(WhatsAppTable).per_second)


def missing(settings: Settings, sender: str) -> list[str]:
    """The settings of a sender at Twilio that are absent."""
    return [name for name in (*ACCOUNT, sender) if not getattr(settings, name)]


def whatsapp_on(settings: Settings) -> bool:
    """True where WhatsApp through Twilio is switched on."""
    return not missing(settings, WHATSAPP_FROM)


def sms_on(settings: Settings) -> bool:
    """True where SMS through Twilio is switched on."""
    return not missing(settings, SMS_FROM)
