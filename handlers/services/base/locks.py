"""Whether a chat of staff is locked: left alone for too long, or without a PIN."""

from datetime import datetime, timedelta

from handlers.rules.channels import Abilities
from handlers.rules.locks import lock_after
from handlers.rules.office.office import Office
from storage.repositories.chats import ChatRow


def locks_at(chat: ChatRow, office: Office, able: Abilities) -> datetime | None:
    """The last moment at which the chat is open unless somebody uses it before; None where it never was."""
    return chat.unlocked_at and chat.unlocked_at + lock_after(office.times, able, chat.role)


def left_alone(chat: ChatRow, office: Office, able: Abilities, now: datetime) -> bool:
    """True for a chat of staff that nobody used for so long that it has locked."""
    until = locks_at(chat, office, able)
    return chat.staff_id is not None and (until is None or now > until)


def locked(chat: ChatRow, office: Office, able: Abilities, now: datetime) -> bool:
    """True for a chat of staff in which nothing is done and nothing shown before a PIN: the known one, or a first."""
    return chat.staff_id is not None and (not chat.has_pin or left_alone(chat, office, able, now))


def lock_now(chat: ChatRow, office: Office, able: Abilities, now: datetime) -> None:
    """Lock a chat of staff, as if it had been left alone until now."""
    edge = now - lock_after(office.times, able, chat.role) - timedelta(seconds=1)
    if chat.unlocked_at is None or chat.unlocked_at > edge:
        chat.unlocked_at = edge
    chat.pin_at = None
