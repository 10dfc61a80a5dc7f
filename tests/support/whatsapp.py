"""Somebody on WhatsApp: writes through Twilio's webhook, and reads what Twilio really got."""

import re
from collections.abc import Mapping
from dataclasses import replace
from itertools import count
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import httpx
from sqlalchemy import select

from bot.channels.twilio.contents import read_payload
from bot.channels.twilio.table import Template, WhatsAppTable
from bot.channels.twilio.whatsapp import NEWS_WAITS
from bot.channels.twilio.writing import flat
from bot.turn.rendering import WORDS
from bot.turn.sealed import body_of
from handlers.flow import THIS_NUMBER
from storage.rows import table_of
from storage.tables import Chat as ChatTable
from storage.tables import Outbound
from tests.support.chat import PAUSE, Heard
from tests.support.fake_twilio import ACCOUNT, OURS, SMS_FROM, TOKEN, FakeTwilio, Message, new_sid, post_signed
from tests.support.office import BASE_URL, Office
from tests.support.templates import Documented, documented
from tests.support.words import catalogue

WEBHOOK = f"{BASE_URL}/whatsapp/webhook"
_numbers = count(1000)
_OUTBOX, _CHATS = table_of(Outbound), table_of(ChatTable)
_CHOICE = re.compile(r"(\d+)\. (.+)|(.+): (/\S.*)")


async def whatsapp_on(office: Office, *, sms: bool = False, **more: Any) -> FakeTwilio:
    """The office with WhatsApp: a Twilio of its own, which knows the documented templates."""
    fake = await FakeTwilio(office.clock.now).start()
    office.at_close.append(fake.close)
    found = WhatsAppTable(templates=tuple(approve(fake, one) for one in documented()))
    settings = {
        "twilio_account_sid": ACCOUNT, "twilio_auth_token": TOKEN, "twilio_whatsapp_from": f"whatsapp:{OURS}",
        "twilio_api_base_url": fake.url, **({"twilio_sms_from": SMS_FROM} if sms else {}),
    }  # fmt: skip
    times = replace(office.values.times, draft_reminder_hours=20)  # as docs/whatsapp.md says
    await office.switch_on(replace(office.values, channels=(replace(found, **more),), times=times), **settings)
    return fake


def approve(fake: FakeTwilio, one: Documented) -> Template:
    """A template as Meta would have approved it."""
    sid = new_sid("HX")
    actions = [{"type": "QUICK_REPLY", "title": title, "id": choice} for choice, title in one.choices]
    kind = "twilio/quick-reply" if actions else "twilio/text"
    fake.templates[sid] = {
        "key": one.key, "types": {kind: {"body": one.text, **({"actions": actions} if actions else {})}},
    }  # fmt: skip
    return Template(one.key, one.language, sid, one.variables)


class WhatsAppChat:
    """One number. Says and hears like `tests.support.chat.Chat`."""

    def __init__(self, office: Office, fake: FakeTwilio, number: str | None = None) -> None:
        self.office, self.fake, self.http = office, fake, office.http
        self.number = number or f"+62810000{next(_numbers):05d}"
        self.log: list[Heard] = []
        self._taken = 0
        self._typed = ""
        self._taps: dict[tuple[int, str], tuple[str, str]] = {}

    @property
    def last(self) -> Heard:
        """The newest message."""
        return self.log[-1]

    async def post(
        self,
        text: str | None = None,
        *,
        choice: str | None = None,
        of: int | None = None,
        fields: Mapping[str, str] | None = None,
    ) -> httpx.Response:
        """What Twilio would post for words or a tap."""
        if choice is None:
            return await self._post(self.fake.receive(self.number, text or "", **(fields or {})))
        title, tapped = self._tap(choice, of)
        if not tapped and title == self._typed:
            self.office.clock.advance(seconds=PAUSE)
        self._typed = "" if tapped else title
        button = {"ButtonText": title, "ButtonPayload": tapped} if tapped else {}
        return await self._post(self.fake.receive(self.number, title, **button))

    def _tap(self, choice: str, of: int | None) -> tuple[str, str]:
        """(label, payload) of a button; a choice that was written out is typed."""
        messages = [m for m in reversed(self.log) if (m.id, choice) in self._taps and of in (None, m.id)]
        assert messages, f"no button {choice!r}"
        return self._taps[messages[0].id, choice]

    async def post_file(self, name: str, content: bytes, kind: str) -> httpx.Response:
        """A photo, a voice message, a document."""
        return await self._post(self.fake.receive_file(self.number, content, kind, name))

    async def _post(self, fields: list[tuple[str, str]]) -> httpx.Response:
        response = await post_signed(self.http, WEBHOOK, fields)
        assert response.status_code == 200, response.status_code
        assert "<Response/>" in response.text
        return httpx.Response(202)

    async def say(self, *texts: str, choice: str | None = None, of: int | None = None) -> list[Heard]:
        """Say one thing after another (or tap a button); what came of the last."""
        new: list[Heard] = []
        for text in texts:
            await self.post(text)
            await self.office.send()
            new = await self.hear()
        if choice is not None:
            await self.post(choice=choice, of=of)
            await self.office.send()
            new = await self.hear()
        return new

    async def tap(self, choice: str, *, of: int | None = None) -> list[Heard]:
        """Tap a button."""
        return await self.say(choice=choice, of=of)

    async def hear(self) -> list[Heard]:
        """What is new; several messages of Twilio may be one of ours."""
        mine = self.fake.sent_to(self.number)
        fresh, self._taken = mine[self._taken :], len(mine)
        together: dict[tuple[str, bool], list[Message]] = {}
        for message in (one for one in fresh if one.callback):  # others were sent by hand
            query = parse_qs(urlsplit(message.callback).query)
            announced = self._template(message) == NEWS_WAITS
            together.setdefault((query["m"][0], announced), []).append(message)
        new = [await self._heard(int(ours), parts) for (ours, _announced), parts in together.items()]
        self.log += new
        return new

    async def _heard(self, ours: int, parts: list[Message]) -> Heard:
        row, body = await self._stored(ours)
        words = [self.fake.words(part) for part in parts if not part.media_urls]
        files = [await self._file(part.media_urls[0]) for part in parts if part.media_urls]
        text, choices = unwritten("\n".join(words))
        taps = {choice: (label if choice.startswith("/") else choice, "") for choice, label in choices.items()}
        taps |= {choice: (choice, "") for choice in choices}
        for title, tapped in (button for part in parts for button in self.fake.buttons(part)):
            choice, _of = read_payload(tapped)
            taps[choice] = (title, tapped)
            if choice != THIS_NUMBER:  # only this channel offers it
                choices[choice] = title
        if self._template(parts[0]) == NEWS_WAITS != body["key"]:
            return Heard(ours, NEWS_WAITS, text, {}, (), None)
        if parts[0].content_sid in self.fake.templates:
            text = self._own_words(body["key"], parts[0], body)
        self._taps |= {(ours, choice): tap for choice, tap in taps.items()}
        return Heard(ours, body["key"], text, choices, tuple(files), None if row.push else "reply")

    def _template(self, part: Message) -> str | None:
        """The key of the template that was sent, None for free words."""
        return self.fake.templates.get(str(part.content_sid), {}).get("key")

    def _own_words(self, key: str, part: Message, body: Mapping[str, Any]) -> str:
        """A template says it in the words that Meta approved; here stand the bot's, once it is the right one."""
        assert self.fake.templates[str(part.content_sid)]["key"] in (key, body["variables"].get(WORDS))
        assert set(part.variables.values()) <= {flat(value) for value in body["variables"].values()}
        return str(body["text"])

    async def _stored(self, ours: int) -> tuple[Any, Mapping[str, Any]]:
        query = (
            select(_OUTBOX.c.push, _OUTBOX.c.chat_id, _OUTBOX.c.body, _CHATS.c.wrapped_key)
            .join(_CHATS, _CHATS.c.id == _OUTBOX.c.chat_id)
            .where(_OUTBOX.c.id == ours)
        )
        row = (await self.office.rows(query))[0]
        return row, body_of(self.office.vault, row.wrapped_key, row.chat_id, row.body)

    async def _file(self, url: str) -> Mapping[str, str]:
        """A file that the bot sent, as Twilio would fetch it."""
        response = await self.office.http.get(url)
        assert response.status_code == 200, response.status_code
        name = unquote(response.headers["content-disposition"].partition("UTF-8''")[2])
        return {"name": name, "type": response.headers["content-type"], "url": url}


def unwritten(words: str) -> tuple[str, dict[str, str]]:
    """(text, choices) of words below which the choices are written out. A numbered one has its number as id."""
    for language in ("id", "en"):
        for how in ("whatsapp.type-number", "whatsapp.type-command"):
            hint = "\n\n" + catalogue().text(how, language=language)
            if words.endswith(hint):
                text, _, lines = words.removesuffix(hint).rpartition("\n\n")
                found = [match for line in lines.splitlines() if (match := _CHOICE.fullmatch(line))]
                return text, {m[1] or m[4]: m[2] or m[3] for m in found}
    return words, {}


async def whatsapp(office: Office, number: str | None = None) -> WhatsAppChat:
    """A new number, or the one that is named; the first one switches WhatsApp on."""
    owners = (getattr(close, "__self__", None) for close in office.at_close)
    fake = next((known for known in owners if isinstance(known, FakeTwilio)), None)
    return WhatsAppChat(office, fake or await whatsapp_on(office), number)
