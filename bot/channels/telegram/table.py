"""What an office wants of Telegram: the table [telegram] of office.toml."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TelegramTable:
    """`delete_numbers`: a message that holds a NIK or KK leaves the chat once it was stored."""

    delete_numbers: bool = False
