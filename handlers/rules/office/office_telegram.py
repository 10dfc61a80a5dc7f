"""What an office wants of Telegram."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Telegram:
    """`delete_numbers`: a message that holds a NIK or KK leaves the chat once it was stored."""

    delete_numbers: bool = False
