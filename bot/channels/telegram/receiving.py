"""What becomes of an update: handed to the writer, and what follows it."""

import asyncio
import json
from collections.abc import Sequence
from datetime import timedelta
from weakref import WeakValueDictionary

import structlog
from sqlalchemy import Connection
from telegram import Bot
from telegram.error import TelegramError

from bot.channels.inbound_limits import Limiter
from bot.channels.received import is_secret, keep_unread, with_file
from bot.channels.telegram.abilities import ABILITIES, NAME
from bot.channels.telegram.afterwards import Afterwards
from bot.channels.telegram.menus import Menus
from bot.channels.telegram.parsing import Kind, Paper, Sent, Unreadable, read_update
from bot.channels.telegram.table import TelegramTable
from bot.channels.wiring import Wiring
from bot.contract import Accepted, Busy, InboundMessage
from bot.files.limited import LARGEST_FILE, BadFile
from bot.turn.sealed import body_of
from handlers.rules.reading.digits import numbers_of_length
from handlers.rules.reading.phone import read_phone
from handlers.rules.reading.replies import meaning
from handlers.services.base.talk import OF_REPORTS, said_in
from storage.enums import AddressState
from storage.failures import database_failed, trouble_of
from storage.repositories.chats import peek_chat
from storage.repositories.outbox import body_at

FETCH_SECONDS = 20.0
GROUP_EVERY = 24 * 3600.0
"""Seconds between two refusals in one group: it cannot be used to make us talk."""
TOLD_EVERY = 60.0
ID_NUMBER = 16
"""Digits of a NIK and of a KK."""
DELETABLE = timedelta(hours=48)
"""How old a message may be that a bot deletes in a private chat (Bot API, deleteMessage)."""
MOST_CLEARED = 100
"""Messages that *bersih* takes out of a chat: the newest."""
CLEAR = "/bersih"
CHANGING = ("/gabung", "/bahasa")
"""What may change an officer's menu."""

log = structlog.get_logger()


class Receiver:
    """`bot` fetches files; `afterwards` does what nobody waits for."""

    def __init__(self, wiring: Wiring, bot: Bot, afterwards: Afterwards, menus: Menus) -> None:
        self._wiring, self._bot, self._afterwards, self._menus = wiring, bot, afterwards, menus
        on = wiring.settings.limited
        self._messages = Limiter(wiring.office.limits.messages_per_minute, 60, on=on)
        self._told = Limiter(1, TOLD_EVERY)
        self._groups = Limiter(1, GROUP_EVERY)
        self._turns: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    async def take_all(self, updates: Sequence[object]) -> None:
        """Updates, each committed or of no concern to us when this returns. Raises Busy where any shall come again.

        Chats side by side, the updates of one in their order: after one that was not accepted come no others.
        """
        chats: dict[int, list[tuple[object, Sent]]] = {}
        ended: list[BaseException | None] = []
        for raw in updates:
            try:
                sent = read_update(raw, self._bot)
            except Unreadable as odd:
                ended += await asyncio.gather(self.keep(raw, odd.failure), return_exceptions=True)
                continue
            if sent is not None:
                chats.setdefault(sent.chat, []).append((raw, sent))
        ended += await asyncio.gather(*map(self._in_order, chats.values()), return_exceptions=True)
        for end in ended:
            if end is not None:
                raise end

    async def keep(self, raw: object, failure: str) -> None:
        """Store what cannot be read. Raises Busy where even that is impossible now."""
        log.warning("update_unread", channel=NAME, failure=failure)
        plain = raw if isinstance(raw, bytes) else json.dumps(raw, default=repr).encode()
        try:
            await keep_unread(self._wiring, NAME, plain, failure)
        except Exception as error:
            if database_failed(error):
                raise Busy from None
            raise

    async def _in_order(self, updates: list[tuple[object, Sent]]) -> None:
        chat = updates[0][1].chat
        async with self._turns.setdefault(chat, asyncio.Lock()):
            for raw, sent in updates:
                await self._guarded(raw, sent)

    async def _guarded(self, raw: object, sent: Sent) -> None:
        """Whatever fails in here, fails again when it is repeated, but for the database."""
        try:
            await self._take(sent)
        except Busy:
            self._messages.give_back(sent.chat)
            raise
        except Exception as error:  # noqa: BLE001 -- the boundary: one update must not hold up the others
            if database_failed(error):
                if trouble_of(error) is None:  # else the database has said so (bot.turn.trouble)
                    log.error("database_failed", error=type(error).__name__)  # noqa: TRY400 -- ids only
                self._messages.give_back(sent.chat)
                raise Busy from None
            await self.keep(raw, type(error).__name__)

    async def _take(self, sent: Sent) -> None:
        if sent.kind in (Kind.BLOCKED, Kind.OPENED):
            await self._reach(sent)
            return
        refused = self._refusal(sent)
        if refused != "":
            await self._hand_over(sent, refused)
        if sent.query is not None:
            self._afterwards.attempt("answer", self._bot.answer_callback_query(sent.query))

    def _refusal(self, sent: Sent) -> str | None:
        """Why this is not taken: a kind of `problems`, "" where that was said already; None where it is."""
        if sent.kind is Kind.GROUP:
            return "group" if self._groups.allow(sent.chat) else ""
        if not self._messages.allow(sent.chat):
            return "too-many" if self._told.allow(sent.chat) else ""
        return "edited" if sent.kind is Kind.EDITED else None

    async def _hand_over(self, sent: Sent, refused: str | None) -> None:
        """To the writer; a chat that was erased begins anew with this very message."""
        address = str(sent.chat)
        shown = await self._to_clear(sent, address) if refused is None else []
        accepted = await self._accept(sent, address, refused)
        if accepted is Accepted.GONE:
            self._wiring.addresses.forget(NAME, address)
            accepted = await self._accept(sent, address, refused)
        if refused is None:
            await self._follow(sent, address)
        if shown and accepted is Accepted.DONE:
            self._afterwards.attempt("clear", take_out(self._bot, sent.chat, shown))

    async def _to_clear(self, sent: Sent, address: str) -> list[int]:
        """What leaves the chat once it was taken: a PIN; with "bersih" messages about reports, and the word itself."""
        chat, own = await self._chat_of(address), [sent.message_id] if sent.message_id else []
        if clears(sent.choice or sent.text):
            return [*await to_delete(self._wiring, chat), *own]
        return own if await is_secret(self._wiring, ABILITIES, chat, sent.text) else []

    async def _accept(self, sent: Sent, address: str, refused: str | None) -> Accepted:
        chat = await self._chat_of(address)
        return await self._wiring.accept(await self._inbound(sent, chat, refused))

    async def _chat_of(self, address: str) -> int:
        return await self._wiring.addresses.chat_of(NAME, address, self._wiring.clock.now())

    async def _inbound(self, sent: Sent, chat: int, refused: str | None) -> InboundMessage:
        """The message in the words of the house."""
        now, provider_id = self._wiring.clock.now(), str(sent.update_id)
        if refused is not None:
            return InboundMessage(NAME, chat, provider_id, now, refused=refused)
        if sent.kind is Kind.BUTTON:
            choice = sent.choice if sent.place is None else await self._choice_at(chat, sent)
            return InboundMessage(NAME, chat, provider_id, now, choice=choice, of=sent.of)
        if sent.number is not None:
            number = f"+{sent.number.lstrip('+')}"
            own = read_phone(number)
            phone = own.value if own.kind == "ok" else None
            return InboundMessage(NAME, chat, provider_id, now, text=phone or number, phone=phone)
        message = InboundMessage(NAME, chat, provider_id, now, text=sent.text, unreadable=sent.unreadable)
        paper = sent.paper
        if paper is None:
            return message
        return await with_file(self._wiring, message, paper.name, paper.type, lambda: self._fetched(paper))

    async def _fetched(self, paper: Paper) -> bytes:
        """The file's bytes. Raises BadFile."""
        if paper.size is not None and paper.size > LARGEST_FILE:
            raise BadFile("too-large")
        try:
            async with asyncio.timeout(FETCH_SECONDS):
                file = await self._bot.get_file(paper.file_id)
                content = bytes(await file.download_as_bytearray())
        except (TelegramError, TimeoutError) as error:
            log.warning("file_not_fetched", channel=NAME, error=type(error).__name__)
            raise BadFile("not-fetched") from None
        if len(content) > LARGEST_FILE:
            raise BadFile("too-large")
        return content

    async def _choice_at(self, chat: int, sent: Sent) -> str:
        """The choice at a place of a message that we sent; where that message is gone, a choice that nobody offers."""

        def find(connection: Connection) -> str:
            row, body = peek_chat(connection, chat), body_at(connection, chat, sent.of or 0)
            if row is None or body is None:
                return sent.choice or ""
            choices = body_of(self._wiring.vault, row.wrapped_key, chat, body)["choices"]
            return str(choices[sent.place or 0][0]) if (sent.place or 0) < len(choices) else sent.choice or ""

        return await self._wiring.database.read(find)

    async def _follow(self, sent: Sent, address: str) -> None:
        """Beside the conversation: numbers taken out of the chat, the menu of whoever joined or left."""
        if self._wiring.office.table(TelegramTable).delete_numbers and sent.message_id and self._deletable(sent):
            self._afterwards.attempt("delete", self._bot.delete_message(sent.chat, sent.message_id))
        if (sent.choice or sent.text).lstrip().startswith(CHANGING):
            chat = await self._chat_of(address)
            self._afterwards.attempt("menu", self._menus.of_chat(chat))

    def _deletable(self, sent: Sent) -> bool:
        fresh = sent.sent_at is None or self._wiring.clock.now() - sent.sent_at < DELETABLE
        return fresh and holds_number(sent.text)

    async def _reach(self, sent: Sent) -> None:
        chat = await self._wiring.addresses.known(NAME, str(sent.chat))
        if chat is not None:
            state = AddressState.BLOCKED if sent.kind is Kind.BLOCKED else AddressState.OPEN
            await self._wiring.reports.reach(chat, state)


def holds_number(text: str) -> bool:
    """True where a NIK or KK may stand in the text."""
    return bool(numbers_of_length(text, ID_NUMBER))


def clears(text: str) -> bool:
    """True where a message asks that what this chat was told of reports is taken out of it."""
    return text.strip().casefold() == CLEAR or meaning(text) == "clear"


async def to_delete(wiring: Wiring, chat: int) -> list[int]:
    """Telegram's ids of those messages that may still be deleted; asked before the program forgets them itself."""
    since = wiring.clock.now() - DELETABLE
    said = await wiring.database.read(lambda c: list(said_in(c, wiring.vault, chat, OF_REPORTS)))
    found = [one.provider_id or "" for one in said if one.sent_at is not None and one.sent_at >= since]
    return [int(one) for one in found if one.isdecimal()][: MOST_CLEARED - 1]


async def take_out(bot: Bot, chat: int, messages: list[int]) -> None:
    """As far as Telegram lets a bot. One after the other: what one message refuses must not keep the others there."""
    for message in messages:
        try:
            await bot.delete_message(chat, message)
        except TelegramError as error:
            log.info("telegram_refused", what="clear", error=type(error).__name__)
