"""Somebody at Telegram: says something, taps, and reads what the Bot API was given for them."""

import asyncio
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from itertools import count
from typing import Any

import httpx
from sqlalchemy import select

from bot.channels.telegram.channel import Telegram
from bot.turn.sealed import body_of
from storage.repositories.chats import peek_chat
from storage.rows import table_of
from storage.tables import Outbound
from tests.support.bot_api import TOKEN, BotApi, Call, journaled
from tests.support.chat import Chat, Heard
from tests.support.office import Office

_users = count(770_000_001)
_messages = count(500_001)
_queries = count(1)
_BOTS: dict[int, "Bot"] = {}
"""Of the offices that are open, by their id."""

PARTS = {"foto.jpg": "photo", "suara.ogg": "voice", "video.mp4": "video"}


class Bot:
    """An office on Telegram: its emulated Bot API, and its chats."""

    token = TOKEN

    def __init__(self, office: Office, api: BotApi) -> None:
        self.office, self.api = office, api

    @classmethod
    async def of(cls, office: Office, **settings: Any) -> "Bot":
        """The office's bot, switched on at first need."""
        if id(office) in _BOTS:
            return _BOTS[id(office)]
        api, stack = BotApi(office.settings.data_dir / "bot-api.jsonl"), ExitStack()
        stack.enter_context(journaled())
        stack.callback(_BOTS.pop, id(office))
        await api.open()
        _BOTS[id(office)] = found = cls(office, api)

        async def close() -> None:
            stack.close()
            await api.close()

        office.at_close.append(close)
        await office.switch_on(telegram_bot_token=TOKEN, telegram_api_base_url=api.base, **settings)
        return found

    @property
    def channel(self) -> Telegram:
        """The running channel."""
        found = self.office.app.channels["telegram"]
        assert isinstance(found, Telegram)
        return found

    def chat(self) -> "TelegramChat":
        """A new person."""
        return TelegramChat(self, next(_users))

    async def poll(self) -> None:
        """Take what waits at Telegram, confirm it, and let what follows end."""
        while await self.channel.polling.once():
            pass
        await self.channel.afterwards.all_ended()


class TelegramChat(Chat):
    """The same doors as a web chat has, so that every script can be played. `log` holds what was heard.

    A button is known by its choice id, as everywhere; what it really carried is kept beside it.
    """

    def __init__(self, bot: Bot, user: int) -> None:
        super().__init__(httpx.AsyncClient(), "")
        self.bot, self.user, self.office = bot, user, bot.office
        self.data: dict[tuple[int, str], str] = {}
        self.seen = 0

    # --- what somebody does ---

    @property
    def sender(self) -> dict[str, Any]:
        """Telegram's user."""
        return {"id": self.user, "is_bot": False, "first_name": "Warga <b>&", "language_code": "id"}

    def message(self, **content: Any) -> dict[str, Any]:
        """A message of theirs, now."""
        at = int(self.bot.office.clock.now().timestamp())
        chat = {"id": self.user, "type": "private", "first_name": "Warga"}
        return {"message_id": next(_messages), "date": at, "chat": chat, "from": self.sender, **content}

    def press(self, data: str, message: int | None = None) -> dict[str, Any]:
        """A button of theirs."""
        query: dict[str, Any] = {"id": str(next(_queries)), "from": self.sender, "chat_instance": "1", "data": data}
        if message is not None:
            chat = {"id": self.user, "type": "private", "first_name": "Warga"}
            query["message"] = {"message_id": message, "date": 1, "chat": chat, "text": "?"}
        return {"callback_query": query}

    async def post(
        self, text: str | None = None, *, choice: str | None = None, key: str | None = None, **more: Any
    ) -> httpx.Response:
        """Say or tap, and let the program take it."""
        if choice is None:
            await self.bot.api.put({"message": self.message(text=text)})
        else:
            of = more.get("of") or next(m.id for m in reversed(self.log) if choice in m.choices)
            data = self.data[of, choice]
            if data.startswith("="):
                await self.bot.api.put({"message": self.message(text=data[1:])})
            else:
                await self.bot.api.put(self.press(data, of))
        await self.bot.poll()
        return httpx.Response(202)

    async def post_file(self, name: str, content: bytes, kind: str, *, key: str | None = None) -> httpx.Response:
        """Send a file."""
        part, at = PARTS.get(name, "document"), f"file-{next(_messages)}"
        file: dict[str, Any] = {"file_id": at, "file_unique_id": f"u{at}", "file_size": len(content)}
        if part == "document":
            file |= {"file_name": name, "mime_type": kind}
        else:
            file |= {"width": 1, "height": 1} if part != "voice" else {}
            file |= {"duration": 1} if part != "photo" else {}
        self.bot.api.offer(at, content)
        await self.bot.api.put({"message": self.message(**{part: [file] if part == "photo" else file})})
        await self.bot.poll()
        return httpx.Response(202)

    async def _said(self, response: httpx.Response) -> list[Heard]:
        await self.bot.office.send()
        return await self.hear()

    # --- what they hear ---

    async def hear(self, *, wait: int = 0) -> list[Heard]:
        """What the Bot API was given for this chat since the last look."""
        await self.bot.channel.afterwards.all_ended()
        calls = self.bot.api.sent(self.user)
        new, self.seen = calls[self.seen :], len(calls)
        found: list[Heard] = []
        for call in new:
            await self._add(call, found)
        self.log += found
        return found

    async def _add(self, call: Call, found: list[Heard]) -> None:
        """A message of ours is a message here, its files hang on the last text."""
        if call.method == "sendDocument":
            upload = next(iter(call.files.values()))
            last = found[-1]
            files = (*last.files, {"name": upload["filename"], "content": upload["data"]})
            found[-1] = Heard(last.id, last.key, last.text, last.choices, files, last.re)
            return
        number = int(call.result["message_id"])
        row, body = await self._ours(number)
        text = _unescaped(call.params["text"])
        found.append(
            Heard(number, body["key"], text, self._choices(number, call, body), (), None if row["push"] else "1")
        )

    def _choices(self, number: int, call: Call, body: Mapping[str, Any]) -> dict[str, str]:
        """Id -> label, of the buttons that other channels have too; what they carried is remembered."""
        markup = call.params.get("reply_markup", {})
        pressed = [(b["text"], b["callback_data"]) for row in markup.get("inline_keyboard", ()) for b in row]
        typed = [b["text"] for row in markup.get("keyboard", ()) for b in row if not b.get("request_contact")]
        carried = [data for _, data in pressed] + [f"={label}" for label in typed]
        labels = [label for label, _ in pressed] + typed
        ids = [choice for choice, _ in body["choices"]]
        assert len(ids) == len(labels), (ids, labels)
        self.data |= {(number, choice): data for choice, data in zip(ids, carried, strict=True)}
        return dict(zip(ids, labels, strict=True))

    async def _ours(self, number: int) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
        """The row of the outbox behind a message, and its body."""
        table, office = table_of(Outbound), self.bot.office
        query = select(table).where(table.c.provider_id == str(number), table.c.lane == "telegram")
        row = await office.database.read(lambda c: dict(c.execute(query).mappings().one()))
        chat = await office.database.read(lambda c: peek_chat(c, row["chat_id"]))
        assert chat is not None
        return row, body_of(office.vault, chat.wrapped_key, chat.id, row["body"])


def _unescaped(text: str) -> str:
    """As the person reads it. Nothing else than these three may stand there."""
    assert "<" not in text, text
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


async def telegram(office: Office) -> Chat:
    """A new person at Telegram."""
    return (await Bot.of(office)).chat()


async def until(true: Callable[[], Any], seconds: float = 10) -> None:
    """Wait for what another task does; the default is enough for a busy machine."""
    async with asyncio.timeout(seconds):
        while not true():  # noqa: ASYNC110 -- the program sets no event for tests
            await asyncio.sleep(0.01)
