"""What Telegram can do, and how a link opens a bot."""

import re

from bot.contract import SendingAbilities
from handlers.services.base.ways import Link

NAME = "telegram"
SLOTS = 16
PER_SECOND = 25.0
"""Telegram asks for no more than about 30 (Bots FAQ: broadcasting to users); answers need some of them."""
ABILITIES = SendingAbilities(
    deletes=True,
    looked_at=1,
    taps=True,
    per_second=PER_SECOND,
    repeat_safe=True,
    per_chat=1.0,
    slots=SLOTS,
    send_timeout=10,
)
"""Telegram cannot say what it has of ours, so a send without an answer is repeated."""
_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")
"""What may follow `?start=` (Telegram, bot features: deep linking)."""


def link_to(username: str) -> Link:
    """Links to a bot: its Start button sends `/start payload`. ValueError for a payload that they cannot carry."""

    def link(payload: str, _typed: str) -> str:
        if not _PAYLOAD.fullmatch(payload):
            raise ValueError("a start payload has 1 to 64 letters, digits, _ and -")
        return f"https://t.me/{username}?start={payload}"

    return link
