"""A channel as small as one can be: all that `bot.contract` asks, and nothing of a real provider's.

Its provider is a list in memory: it takes what it is given, or does what the test planned.
"""

import base64
import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import count
from typing import Any

import httpx
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from bot.channels.bodies import body_within
from bot.channels.declaring import Declared
from bot.channels.received import kind_of, with_file
from bot.channels.routes import Refused, bare, guarded
from bot.channels.wiring import Wiring
from bot.contract import (
    Accepted,
    Channel,
    Doubt,
    InboundMessage,
    OutboundMessage,
    SendError,
    SendingAbilities,
    SendProblem,
    SendResult,
)
from tests.support.chat import Chat, Heard
from tests.support.office import Office

NAME, PATH, SECRET = "toy", "/toy", "invented"
ABILITIES = SendingAbilities(repeat_safe=False, slots=4)
LONGEST = 400
"""Characters of one message."""
LARGEST = 12 * 1024 * 1024
_names, _ids = count(1), count(1)


@dataclass(frozen=True, slots=True)
class Taken:
    """One message at the provider; several pieces may be one of ours."""

    address: str
    message: OutboundMessage
    text: str = ""
    name: str = ""
    content: bytes = b""


@dataclass(slots=True)
class Provider:
    """`troubles` are used up one a send: it is refused so, or (UNKNOWN) nothing is answered.

    `hears`: what nobody answers for is taken all the same.
    """

    taken: list[Taken] = field(default_factory=list)
    troubles: list[SendError] = field(default_factory=list)
    hears: bool = True

    def sent_to(self, address: str) -> list[Taken]:
        """What somebody has got."""
        return [one for one in self.taken if one.address == address]

    def declared(self) -> Declared:
        """The channel, as a registry lists it."""
        return Declared(NAME, ABILITIES, lambda _settings: True, lambda wiring: Toy(wiring, self))


class Toy(Channel):
    """The channel."""

    name = NAME
    abilities = ABILITIES

    def __init__(self, wiring: Wiring, provider: Provider) -> None:
        self._wiring, self._provider = wiring, provider

    def routes(self) -> Sequence[BaseRoute]:
        """One way in."""
        return (Route(PATH, guarded(self._take, bare), methods=["POST"]),)

    async def start(self) -> None:
        """Nothing to announce."""

    async def stop(self) -> None:
        """Nothing to let go of."""

    async def send(self, message: OutboundMessage) -> SendResult:
        """In pieces, then the files."""
        trouble = self._provider.troubles.pop(0) if self._provider.troubles else None
        if trouble is not None and not (trouble.problem is SendProblem.UNKNOWN and self._provider.hears):
            raise trouble
        to, text = message.address, message.text
        self._provider.taken += [Taken(to, message, text[at : at + LONGEST]) for at in range(0, len(text), LONGEST)]
        self._provider.taken += [Taken(to, message, "", one.name, await one.draw()) for one in message.files]
        if trouble is not None:
            raise trouble
        return SendResult(f"toy-{message.id}")

    async def was_sent(self, doubt: Doubt) -> SendResult | None:
        """The provider knows our own ids."""
        known = {one.message.id for one in self._provider.taken}
        return SendResult(f"toy-{doubt.id}") if doubt.id in known else None

    async def _take(self, request: Request) -> Response:
        if request.headers.get("x-toy") != SECRET:
            raise Refused(403)
        raw = json.loads(await body_within(request, LARGEST))
        if await self._wiring.accept(await self._message(raw)) is Accepted.GONE:
            self._wiring.addresses.forget(NAME, raw["from"])
            await self._wiring.accept(await self._message(raw))
        return Response(status_code=200)

    async def _message(self, raw: Any) -> InboundMessage:
        now = self._wiring.clock.now()
        chat = await self._wiring.addresses.chat_of(NAME, raw["from"], now)
        message = InboundMessage(NAME, chat, raw["id"], now, raw.get("text", ""), raw.get("choice"), raw.get("of"))
        if "file" not in raw:
            return message

        async def fetch() -> bytes:
            return base64.b64decode(raw["file"])

        message = replace(message, unreadable=kind_of(raw["type"]))
        return await with_file(self._wiring, message, raw["name"], raw["type"], fetch)


class ToyChat(Chat):
    """Somebody who uses it."""

    def __init__(self, office: Office, provider: Provider) -> None:
        super().__init__(office.http, "")
        self.office, self.provider, self.address, self.seen = office, provider, f"toy-{next(_names)}", 0

    async def hand_in(self, key: str | None = None, **said: object) -> httpx.Response:
        """What the provider would post."""
        body = {"id": key or str(next(_ids)), "from": self.address, **said}
        response: httpx.Response = await self.office.http.post(PATH, json=body, headers={"x-toy": SECRET})
        return response

    async def post(
        self, text: str | None = None, *, choice: str | None = None, key: str | None = None, **more: Any
    ) -> httpx.Response:
        """Say or tap."""
        said = {"text": text} if choice is None else {"choice": choice, **more}
        response = await self.hand_in(key, **said)
        return httpx.Response(202) if response.status_code == 200 else response

    async def post_file(self, name: str, content: bytes, kind: str, *, key: str | None = None) -> httpx.Response:
        """Send a file."""
        await self.hand_in(key, name=name, type=kind, file=base64.b64encode(content).decode())
        return httpx.Response(202)

    async def hear(self, *, wait: int = 0) -> list[Heard]:
        """What is new; pieces and files of one message together."""
        mine = self.provider.sent_to(self.address)
        fresh, self.seen = mine[self.seen :], len(mine)
        together: dict[int, list[Taken]] = {}
        for one in fresh:
            together.setdefault(one.message.id, []).append(one)
        new = [_heard(parts) for parts in together.values()]
        self.log += new
        return new

    async def _said(self, response: httpx.Response) -> list[Heard]:
        assert response.status_code == 202, response.status_code
        await self.office.send()
        return await self.hear()


def _heard(parts: list[Taken]) -> Heard:
    message = parts[0].message
    files = tuple({"name": one.name, "content": one.content} for one in parts if one.name)
    text = "".join(one.text for one in parts)
    return Heard(message.n, message.key, text, dict(message.choices), files, None)  # type: ignore[arg-type]
