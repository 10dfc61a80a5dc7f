"""One message of ours as one or more of Telegram's.

A long text is several messages, and each file is one. What of them was taken is remembered, so that a later try
in the same process goes on where this one ended; after a restart a message is sent again as a whole, since
Telegram cannot be asked what it has.
"""

from dataclasses import dataclass

from telegram import Bot, InlineKeyboardMarkup, ReplyKeyboardMarkup, ReplyKeyboardRemove
from telegram.constants import ParseMode
from telegram.error import ChatMigrated, TelegramError

from bot.channels.recent import Recent
from bot.channels.telegram.abilities import NAME
from bot.channels.telegram.failures import send_error
from bot.channels.telegram.keyboards import asking_phone, inline
from bot.channels.telegram.texts import pieces
from bot.channels.wiring import Wiring
from bot.contract import Attached, OutboundMessage, SendError, SendProblem, SendResult
from bot.drawing.pool import Crashed
from bot.files.offered import NoSuchFile

SHARE = "telegram.share-number"
LARGEST_FILE = 50 * 1024 * 1024
"""Bytes that a bot may upload (Bot API, sendDocument)."""
REMEMBERED = 5000
"""Messages that were taken in part, and chats that show a keyboard."""

Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | None


@dataclass(frozen=True, slots=True)
class Part:
    """One message of Telegram's: a piece of the text, or a file."""

    text: str = ""
    file: Attached | None = None
    last: bool = False


class Courier:
    """Sends what is said in chats of one bot."""

    def __init__(self, wiring: Wiring, bot: Bot) -> None:
        self._bot, self._addresses, self._catalogue = bot, wiring.addresses, wiring.catalogue
        self._taken: Recent[int, list[str]] = Recent(REMEMBERED)
        self._keyboards: Recent[int, bool] = Recent(REMEMBERED)

    async def send(self, message: OutboundMessage) -> SendResult:
        """Hand over all of its parts; the id is that of the message with the buttons. Raises SendError."""
        parts = parts_of(message)
        taken = self._taken.setdefault(message.id, [])
        try:
            await self._rest(message, parts, taken)
        except TelegramError as error:
            raise send_error(error) from None
        finally:
            if len(taken) in (0, len(parts)):  # nothing was taken, or all of it
                self._taken.pop(message.id, None)
        shown = [sent for sent, part in zip(taken, parts, strict=True) if part.file is None] or taken
        return SendResult(shown[-1] if shown else None)

    async def _rest(self, message: OutboundMessage, parts: list[Part], taken: list[str]) -> None:
        address = message.address
        moved = False
        while len(taken) < len(parts):
            try:
                taken.append(await self._one(message, parts[len(taken)], address))
            except ChatMigrated as error:
                if moved:
                    raise SendError(SendProblem.RETRY, "ChatMigrated") from None
                moved, address = True, str(error.new_chat_id)
                await self._addresses.move(NAME, message.chat_id, message.address, address)

    async def _one(self, message: OutboundMessage, part: Part, address: str) -> str:
        if part.file is not None:
            content = await drawn(part.file)
            sent = await self._bot.send_document(int(address), content, filename=part.file.name)
            return str(sent.message_id)
        markup = self._markup(message) if part.last else None
        sent = await self._bot.send_message(int(address), part.text, parse_mode=ParseMode.HTML, reply_markup=markup)
        self._note(message, part)
        return str(sent.message_id)

    def _markup(self, message: OutboundMessage) -> Markup:
        """The buttons; a keyboard that is not wanted any more goes with the first message that has none."""
        if message.wants == "phone":
            return asking_phone(self._catalogue.text(SHARE, language=message.language), message.choices)
        if message.choices:
            return inline(message.n, message.choices)
        return ReplyKeyboardRemove() if message.chat_id in self._keyboards else None

    def _note(self, message: OutboundMessage, part: Part) -> None:
        """Which chats show a keyboard. It hides after one tap by itself; this only takes its sign away."""
        if not part.last:
            return
        if message.wants == "phone":
            self._keyboards[message.chat_id] = True
        elif not message.choices:
            self._keyboards.pop(message.chat_id, None)


def parts_of(message: OutboundMessage) -> list[Part]:
    """The text in pieces, buttons under the last of them, then the files."""
    texts = pieces(message.text)
    found = [Part(text, last=place == len(texts)) for place, text in enumerate(texts, 1)]
    return [*found, *(Part(file=file) for file in message.files)]


async def drawn(file: Attached) -> bytes:
    """The bytes of a file. Raises SendError where there are none, or too many."""
    try:
        content = await file.draw()
    except (NoSuchFile, Crashed) as error:
        raise SendError(SendProblem.REJECTED, type(error).__name__) from None
    if len(content) > LARGEST_FILE:
        raise SendError(SendProblem.REJECTED, "file-too-large")
    return content
