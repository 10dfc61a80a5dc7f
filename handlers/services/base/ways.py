"""The addresses under which other channels reach this office, as links that people can tap."""

import re
from dataclasses import dataclass
from urllib.parse import quote

_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")
"""What may follow `?start=` (Telegram, bot features: deep linking)."""


@dataclass(slots=True)
class Ways:
    """`telegram`: the bot's username, learned from Telegram once it answers. `whatsapp`: digits of the number.

    One object for the whole program: what a channel learns later is seen wherever links are made.
    """

    telegram: str | None = None
    whatsapp: str | None = None

    def telegram_link(self, payload: str) -> str | None:
        """Opens the bot with a Start button that sends `/start payload`; None while the channel is off or unnamed.

        Raises ValueError for a payload that such a link cannot carry: 1 to 64 letters, digits, `_` and `-`.
        """
        if not _PAYLOAD.fullmatch(payload):
            raise ValueError("a start payload has 1 to 64 letters, digits, _ and -")
        return f"https://t.me/{self.telegram}?start={payload}" if self.telegram else None

    def whatsapp_link(self, text: str) -> str | None:
        """Opens a chat with our number, the text typed and not yet sent; None while the channel is off."""
        return f"https://wa.me/{self.whatsapp}?text={quote(text, safe='')}" if self.whatsapp else None
