"""From an update of Telegram to what somebody sent, in the few words of this house."""

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from telegram import Bot, CallbackQuery, Chat, ChatMemberUpdated, Message, Update
from telegram.constants import ChatMemberStatus, ChatType

from bot.channels.received import storable

READ = ("message", "edited_message", "callback_query", "my_chat_member")
"""The kinds of update that we ask for (`allowed_updates`)."""

NAMES = {
    "photo": "photo",
    "voice": "voice audio",
    "video": "video video_note animation",
    "sticker": "sticker",
    "contact": "contact",
    "other": "poll dice game story paid_media checklist invoice",
    "location": "venue location",
    "document": "document",
}
MEDIA = {medium: name for name, media in NAMES.items() for medium in media.split()}
"""What a message may hold in place of text (Bot API, Message), and what a person would call it: the first that fits,
since a venue is a location too, and an animation a document. What is not here nobody sent: a pinned message, a changed
timer."""

_BUTTON = re.compile(r"(?P<of>\d{1,9})(?P<how>[:#])(?P<choice>.*)", re.DOTALL | re.ASCII)
LARGEST_ID = 2**63 - 1


class Unreadable(Exception):
    """An update in a shape that we do not know; `failure` is the class of what went wrong."""

    def __init__(self, failure: str) -> None:
        super().__init__(failure)
        self.failure = failure


class Kind(StrEnum):
    """What an update is to us."""

    MESSAGE = "message"
    BUTTON = "button"
    EDITED = "edited"
    GROUP = "group"
    BLOCKED = "blocked"
    OPENED = "opened"


@dataclass(frozen=True, slots=True)
class Paper:
    """A document or a photo: where to fetch it, and what the sender's app says about it."""

    file_id: str
    name: str
    type: str
    size: int | None


@dataclass(frozen=True, slots=True)
class Sent:
    """One update of one chat. `chat` is Telegram's id of it; `query` the button press that waits for an answer.

    `of` and `choice` come from a button; `place` stands for a choice whose id was too long for one: its place in
    message `of`. `number` is the sender's own number as their app has it.
    """

    update_id: int
    kind: Kind
    chat: int
    message_id: int | None = None
    sent_at: datetime | None = None
    text: str = ""
    query: str | None = None
    of: int | None = None
    choice: str | None = None
    place: int | None = None
    unreadable: str | None = None
    number: str | None = None
    paper: Paper | None = None


def read_update(raw: object, bot: Bot) -> Sent | None:
    """What the update carries; None where it is nothing that we read. Raises Unreadable."""
    if not isinstance(raw, dict) or not is_id(raw.get("update_id")):
        raise Unreadable("no-update")
    try:
        sent = _read(Update.de_json(raw, bot))
    except Exception as error:  # noqa: BLE001 -- whatever is wrong with its shape, the others must go on
        raise Unreadable(type(error).__name__) from None
    if sent is not None and not (is_id(sent.chat) and isinstance(sent.text, str)):
        raise Unreadable("odd-values")
    return sent


def is_id(value: object) -> bool:
    """True for a whole number that fits 64 bits: Telegram's ids need them."""
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) <= LARGEST_ID


def _read(update: Update) -> Sent | None:
    if update.callback_query is not None:
        return _button(update.update_id, update.callback_query)
    if update.my_chat_member is not None:
        return _member(update.update_id, update.my_chat_member)
    message = update.message or update.edited_message
    if message is None:
        return None
    if message.chat.type != ChatType.PRIVATE:
        return _group(update.update_id, message.chat, message)
    if message.from_user is not None and message.from_user.is_bot:
        return None
    if update.edited_message is not None:
        return Sent(update.update_id, Kind.EDITED, message.chat.id)
    return _message(update.update_id, message)


def _group(update_id: int, chat: Chat, message: Message) -> Sent | None:
    """What people wrote there; that the bot was added or the group became a supergroup needs no answer."""
    spoken = message.text is not None or _medium(message) is not None
    return Sent(update_id, Kind.GROUP, chat.id) if spoken and message.edit_date is None else None


def _message(update_id: int, message: Message) -> Sent | None:
    chat, at, number = message.chat.id, message.date, message.message_id
    if message.text is not None:
        return Sent(update_id, Kind.MESSAGE, chat, number, at, storable(message.text))
    medium = _medium(message)
    if medium is None:
        return None
    if message.contact is not None and message.contact.user_id in _sender(message):
        return Sent(update_id, Kind.MESSAGE, chat, number, at, number=storable(message.contact.phone_number))
    return Sent(update_id, Kind.MESSAGE, chat, number, at, unreadable=MEDIA[medium], paper=_paper(message, medium))


def _paper(message: Message, medium: str) -> Paper | None:
    """A document, or the largest size of a photo."""
    if medium == "photo":
        photo = message.photo[-1]
        return Paper(photo.file_id, "", "image/jpeg", photo.file_size)
    file = message.document
    if medium != "document" or file is None:
        return None
    name, kind = storable(file.file_name or "")[:120], storable(file.mime_type or "").lower()
    return Paper(file.file_id, name, kind, file.file_size)


def _medium(message: Message) -> str | None:
    return next((name for name in MEDIA if getattr(message, name, None)), None)


def _sender(message: Message) -> tuple[int, ...]:
    """A card is the sender's own only where Telegram says that it is: anybody's can be passed on."""
    return (message.from_user.id,) if message.from_user is not None else ()


def _button(update_id: int, query: CallbackQuery) -> Sent | None:
    message = query.message
    if message is not None and message.chat.type != ChatType.PRIVATE:
        return None
    found = _BUTTON.fullmatch(query.data or "")
    chat = query.from_user.id
    if found is None:
        return Sent(update_id, Kind.BUTTON, chat, query=query.id, choice=storable(query.data or ""))
    of, choice = int(found["of"]), storable(found["choice"])
    place = int(choice) if found["how"] == "#" and choice.isascii() and choice.isdigit() else None
    return Sent(update_id, Kind.BUTTON, chat, query=query.id, of=of, choice=choice, place=place)


def _member(update_id: int, change: ChatMemberUpdated) -> Sent | None:
    """In private chats this comes only when the bot is blocked or unblocked (Bot API, my_chat_member)."""
    if change.chat.type != ChatType.PRIVATE:
        return None
    blocked = change.new_chat_member.status in (ChatMemberStatus.BANNED, ChatMemberStatus.LEFT)
    return Sent(update_id, Kind.BLOCKED if blocked else Kind.OPENED, change.chat.id)
