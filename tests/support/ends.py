"""The other end of each channel: somebody who writes and reads, and a provider that does as the contract suite says.

A new channel writes one class here, or beside its fake provider, and joins `ENDS`.
"""

import json
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Mapping
from itertools import count
from typing import Any, ClassVar

import pytest
from sqlalchemy import func, select

from bot.channels import registry
from bot.channels.twilio.writing import LONGEST as TWILIO_LONGEST
from bot.contract import Channel, SendError, SendProblem
from handlers.flow import FileRecipe, Say
from storage.enums import AddressState
from storage.repositories.chats import address_label, ensure_chat, find_chat
from storage.rows import table_of
from storage.tables import Chat as ChatTable
from storage.tables import Outbound
from tests.support import toy
from tests.support.bot_api import Trouble
from tests.support.chat import Chat
from tests.support.fake_twilio import FakeTwilio, answers, breaks, drops, post_signed
from tests.support.office import Office
from tests.support.telegram_chat import Bot, TelegramChat
from tests.support.whatsapp import WEBHOOK, WhatsAppChat, whatsapp_on

OUTBOX, CHATS = table_of(Outbound), table_of(ChatTable)
SECRET = "invented-secret_1"
P = SendProblem
_numbers, _causes = count(700), count(1)

HandIn = Callable[[], Awaitable[int]]
"""Hands in one and the same message, each time it is called; what the provider is answered (status of HTTP)."""


class End(ABC):
    """One channel in an office.

    `longest`: characters of one message at the provider, None where there is no limit. `refusals`: the problems that
    its provider can make.
    """

    name: ClassVar[str]
    longest: ClassVar[int | None] = None
    refusals: ClassVar[Mapping[SendProblem, Any]] = {}

    def __init__(self, office: Office) -> None:
        self.office = office

    @abstractmethod
    async def open(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Switch it on, with its provider."""

    @abstractmethod
    async def somebody(self) -> Any:
        """Somebody new at the other end, who has written already where anybody can."""

    @abstractmethod
    async def texts(self, person: Any) -> list[str]:
        """The words of everything that the provider has for them, a message of the provider's each."""

    @abstractmethod
    def address(self, person: Any) -> str:
        """Where they are at the provider."""

    def hand_in(self, person: Any, text: str) -> HandIn:
        """A message of theirs, to be handed in once or more often."""
        raise AssertionError(f"{self.name} cannot be asked for this")

    async def from_a_stranger(self) -> int:
        """A request that is not the provider's; what it is answered."""
        raise AssertionError(f"{self.name} cannot be asked for this")

    def refuse(self, problem: SendProblem) -> None:
        """The next send is refused."""
        raise AssertionError(f"{self.name} cannot be asked for this")

    def say_nothing(self, *, takes: bool) -> None:
        """The next send is not answered; whether the provider takes it."""
        raise AssertionError(f"{self.name} cannot be asked for this")

    async def reports(self) -> None:  # noqa: B027 -- most providers can be asked
        """What the provider tells by itself of what it took has arrived. Nothing where it can be asked."""

    async def content(self, person: Any, file: Mapping[str, Any]) -> bytes:
        """The bytes of a file that somebody heard."""
        return bytes(file["content"])

    # --- the same for all ---

    @property
    def channel(self) -> Channel:
        """The running channel."""
        return self.office.app.channels[self.name]

    async def restart(self, *people: Any) -> None:
        """The program ends and begins anew."""
        await self.office.restart()
        for person in people:
            person.http = self.office.http

    async def chat_of(self, person: Any) -> int:
        """The row of their chat."""
        indexes = self.office.vault.indexes(address_label(self.name), self.address(person))
        found = await self.office.database.read(lambda c: find_chat(c, indexes))
        assert found is not None
        return found

    async def tell(self, person: Any, text: str, *, file: bytes | None = None) -> int:
        """News of these words; the id of its row."""
        chat, cause = await self.chat_of(person), f"contract:{next(_causes)}"
        paper = FileRecipe("surat.pdf", "application/pdf", "upload", {"content": file.decode() if file else ""})
        words = {"office": "Disnaker", "text": text, "line": text}
        say = Say("broadcast.message", words, files=(paper,) if file else ())
        await self.office.work(lambda work: work.tell(chat, say, cause, urgent=True))
        return int((await self.office.rows(select(func.max(OUTBOX.c.id)).where(OUTBOX.c.chat_id == chat)))[0][0])

    async def status(self, message: int) -> str:
        """How far a message has come."""
        return str((await self.office.rows(select(OUTBOX.c.status).where(OUTBOX.c.id == message)))[0][0])

    async def reach(self, person: Any) -> AddressState:
        """Whether their address is open."""
        chat = await self.chat_of(person)
        return AddressState((await self.office.rows(select(CHATS.c.reach).where(CHATS.c.id == chat)))[0][0])


class WebChatEnd(End):
    """A browser. There is no provider between."""

    name = "webchat"

    async def open(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """It is always on."""

    async def somebody(self) -> Chat:
        chat = await self.office.chat()
        await chat.say("halo")
        return chat

    def address(self, person: Chat) -> str:
        return person.token

    async def chat_of(self, person: Chat) -> int:
        return await self.office.id_of(person)

    async def texts(self, person: Chat) -> list[str]:
        person.http = self.office.http
        await person.hear()
        return [one.text for one in person.log]

    def hand_in(self, person: Chat, text: str) -> HandIn:
        async def post() -> int:
            person.http = self.office.http
            return (await person.post(text, key="the same")).status_code

        return post

    async def from_a_stranger(self) -> int:
        return (await Chat(self.office.http, "nobody's").post("halo")).status_code

    async def content(self, person: Any, file: Mapping[str, Any]) -> bytes:
        return bytes(await person.fetch(file))


class TelegramEnd(End):
    """The emulated Bot API. People's messages are polled for, the same message twice comes by the webhook."""

    name = "telegram"
    longest = 4096
    refusals: ClassVar = {
        P.REJECTED: (400, "Bad Request: can't parse entities", None),
        P.RETRY: (502, "Bad Gateway", None),
        P.SLOW_DOWN: (429, "Too Many Requests", {"retry_after": 17}),
        P.MISCONFIGURED: (401, "Unauthorized", None),
        P.UNREACHABLE: (403, "Forbidden: bot was blocked by the user", None),
    }
    bot: Bot

    async def open(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.bot = await Bot.of(self.office, telegram_webhook_secret=SECRET)

    async def somebody(self) -> TelegramChat:
        chat = self.bot.chat()
        await chat.say("halo")
        return chat

    def address(self, person: TelegramChat) -> str:
        return str(person.user)

    async def texts(self, person: TelegramChat) -> list[str]:
        return [call.params["text"] for call in self.bot.api.sent(person.user) if "text" in call.params]

    def hand_in(self, person: TelegramChat, text: str) -> HandIn:
        update = {"update_id": 900_000 + next(_numbers), "message": person.message(text=text)}
        return lambda: self._webhook(update, SECRET)

    async def from_a_stranger(self) -> int:
        return await self._webhook({"update_id": 1, "message": self.bot.chat().message(text="halo")}, "guessed")

    async def _webhook(self, update: Mapping[str, Any], secret: str) -> int:
        headers = {"x-telegram-bot-api-secret-token": secret}
        return (
            await self.office.http.post("/telegram/webhook", content=json.dumps(update), headers=headers)
        ).status_code

    def refuse(self, problem: SendProblem) -> None:
        self.bot.api.troubles.append(Trouble("sendMessage", *self.refusals[problem]))


class WhatsAppEnd(End):
    """A Twilio of our own."""

    name = "whatsapp"
    longest = TWILIO_LONGEST
    refusals: ClassVar = {
        P.REJECTED: answers(21617),
        P.RETRY: answers(20500, 500),
        P.SLOW_DOWN: answers(20429, 429),
        P.PARKED: answers(63015),
        P.MISCONFIGURED: answers(20003, 401),
        P.UNREACHABLE: answers(63024),
    }
    fake: FakeTwilio

    async def open(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.fake = await whatsapp_on(self.office)

    async def somebody(self) -> WhatsAppChat:
        chat = WhatsAppChat(self.office, self.fake)
        await chat.say("halo")
        return chat

    def address(self, person: WhatsAppChat) -> str:
        return person.number

    async def texts(self, person: WhatsAppChat) -> list[str]:
        sent = self.fake.sent_to(self.address(person))
        return [self.fake.words(one) for one in sent if not one.media_urls]

    def hand_in(self, person: WhatsAppChat, text: str) -> HandIn:
        fields = self.fake.receive(person.number, text)

        async def post() -> int:
            return (await post_signed(self.office.http, WEBHOOK, fields)).status_code

        return post

    async def from_a_stranger(self) -> int:
        return (await self.office.http.post(WEBHOOK, data={"From": "whatsapp:+628100000123"})).status_code

    def refuse(self, problem: SendProblem) -> None:
        self.fake.behaviours.append(self.refusals[problem])

    def say_nothing(self, *, takes: bool) -> None:
        self.fake.behaviours.append(drops if takes else breaks)

    async def content(self, person: Any, file: Mapping[str, Any]) -> bytes:
        return (await self.office.http.get(file["url"])).content


class SmsEnd(WhatsAppEnd):
    """A phone that gets SMS and cannot write back."""

    name = "sms"
    refusals: ClassVar = {
        P.REJECTED: answers(30007),
        P.RETRY: answers(20500, 500),
        P.SLOW_DOWN: answers(20429, 429),
        P.MISCONFIGURED: answers(20003, 401),
        P.UNREACHABLE: answers(21614),
    }

    async def open(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.fake = await whatsapp_on(self.office, sms=True)

    async def somebody(self) -> Any:
        number, office = f"+62810007{next(_numbers):05d}", self.office
        now = office.clock.now()
        await office.database.write(lambda c: ensure_chat(c, office.vault, self.name, number, now))
        return Phone(number)

    def address(self, person: Any) -> str:
        return str(person.number)


class Phone:
    """Somebody's number."""

    def __init__(self, number: str) -> None:
        self.number = number


class ToyEnd(End):
    """The toy: its provider can do everything."""

    name = toy.NAME
    longest = toy.LONGEST
    refusals: ClassVar = {problem: None for problem in P if problem is not P.UNKNOWN}

    async def open(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.provider = toy.Provider()
        self.office.allowed_to_lose.append(f"channels.{self.name}-")  # nobody reads its words
        monkeypatch.setattr(registry, "CHANNELS", (*registry.CHANNELS, self.provider.declared()))
        await self.office.restart()

    async def somebody(self) -> toy.ToyChat:
        chat = toy.ToyChat(self.office, self.provider)
        await chat.say("halo")
        return chat

    def address(self, person: toy.ToyChat) -> str:
        return person.address

    async def texts(self, person: toy.ToyChat) -> list[str]:
        return [one.text for one in self.provider.sent_to(person.address) if one.text]

    def hand_in(self, person: toy.ToyChat, text: str) -> HandIn:
        async def post() -> int:
            return (await person.hand_in("the same", text=text)).status_code

        return post

    async def from_a_stranger(self) -> int:
        return (await self.office.http.post(toy.PATH, json={"from": "x", "id": "1", "text": "halo"})).status_code

    def refuse(self, problem: SendProblem) -> None:
        self.provider.troubles.append(SendError(problem, "planned"))

    def say_nothing(self, *, takes: bool) -> None:
        self.provider.hears = takes
        self.provider.troubles.append(SendError(P.UNKNOWN, "planned"))


ENDS: tuple[type[End], ...] = (WebChatEnd, TelegramEnd, WhatsAppEnd, SmsEnd, ToyEnd)
"""Every channel of the registry, and the toy."""
