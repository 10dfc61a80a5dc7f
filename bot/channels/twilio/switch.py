"""Both channels, built where their settings are present; only then Twilio's package is loaded."""

from bot.channels.wiring import Wiring
from bot.contract import Channel
from bot.settings import Settings

PREFIX = "whatsapp:"


def whatsapp(wiring: Wiring) -> Channel | None:
    """WhatsApp, where the account and its number are given."""
    if not wiring.settings.whatsapp:
        return None
    from bot.channels.twilio.client import TwilioApi
    from bot.channels.twilio.webhook import Signatures
    from bot.channels.twilio.whatsapp import WhatsApp

    account, token, api_url = _account(wiring.settings)
    sender = str(wiring.settings.twilio_whatsapp_from).strip().removeprefix(PREFIX)
    signatures = Signatures(token, wiring.settings.public_base_url)
    return WhatsApp(wiring, TwilioApi(account, token, api_url), sender, signatures)


def sms(wiring: Wiring) -> Channel | None:
    """SMS, where the account and its number are given."""
    if not wiring.settings.sms:
        return None
    from bot.channels.twilio.client import TwilioApi
    from bot.channels.twilio.sms import Sms
    from bot.channels.twilio.webhook import Signatures

    account, token, api_url = _account(wiring.settings)
    sender = str(wiring.settings.twilio_sms_from).strip()
    return Sms(wiring, TwilioApi(account, token, api_url), sender, Signatures(token, wiring.settings.public_base_url))


def _account(settings: Settings) -> tuple[str, str, str]:
    """(account sid, token, address of the API)."""
    token = settings.twilio_auth_token
    return str(settings.twilio_account_sid), token.get_secret_value() if token else "", settings.twilio_api_base_url
