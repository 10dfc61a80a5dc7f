"""How fast each channel's provider takes messages of all chats: for sending, and for saying how long it takes."""

from collections.abc import Mapping
from math import ceil

from handlers.rules.office.office import Office

TELEGRAM_PER_SECOND = 25.0
"""Telegram asks for no more than about 30 (Bots FAQ: broadcasting to users); answers need some of them."""
SMS_PER_SECOND = 1.0
_MINUTE = 60


def per_second(office: Office, channel: str) -> float | None:
    """How many messages a second a channel's provider takes; None for web chat, which has no provider."""
    paces = {"telegram": TELEGRAM_PER_SECOND, "whatsapp": office.whatsapp.per_second, "sms": SMS_PER_SECOND}
    return paces.get(channel)


def minutes_for(office: Office, messages: Mapping[str, int]) -> int:
    """Whole minutes, rounded down, until so many messages of each channel are handed over; channels go side by side."""
    paced = ((count, per_second(office, channel)) for channel, count in messages.items())
    seconds = max((ceil(count / pace) for count, pace in paced if pace), default=0)
    return seconds // _MINUTE
