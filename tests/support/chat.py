"""Somebody at a web chat: says something, and reads what is new."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import count
from typing import Any

import httpx

from tests.support.client import asked

_ids = count(1)
PAUSE = 5
"""Seconds after which the same words are no second tap."""


@dataclass(frozen=True, slots=True)
class Heard:
    """One message of the bot, as the API shows it. `choices`: id -> label, in order."""

    id: int
    key: str
    text: str
    choices: Mapping[str, str]
    files: tuple[Mapping[str, str], ...]
    re: str | None

    @classmethod
    def of(cls, raw: Mapping[str, Any]) -> "Heard":
        """From the API's JSON."""
        choices = {c["id"]: c["label"] for c in raw["choices"]}
        return cls(raw["id"], raw["key"], raw["text"], choices, tuple(raw["files"]), raw.get("re"))


class Chat:
    """One session. `log` holds everything heard, oldest first.

    Who says the same again means it, so with a `clock` some seconds go by first; what comes twice at once is posted.
    """

    def __init__(self, http: httpx.AsyncClient, token: str) -> None:
        self.http, self.token = http, token
        self.office: Any = None
        self.after = 0
        self.log: list[Heard] = []
        self.clock: Any = None
        self._before: tuple[str | None, str | None] = (None, None)

    @property
    def headers(self) -> dict[str, str]:
        """What makes a request this session's."""
        return {"authorization": f"Bearer {self.token}"}

    @property
    def last(self) -> Heard:
        """The newest message."""
        return self.log[-1]

    async def post(
        self, text: str | None = None, *, choice: str | None = None, key: str | None = None, **more: Any
    ) -> httpx.Response:
        """POST and nothing else: the bare response."""
        said = {"text": text} if choice is None else {"choice": choice}
        body = {"id": key or f"test-{next(_ids)}", **said, **more}
        # Lone surrogates go out as JSON escapes, as browsers send them.
        content = json.dumps(body).encode()
        headers = {**self.headers, "content-type": "application/json"}
        return await asked(self.http, "POST", "/webchat/messages", headers, content)

    async def post_file(self, name: str, content: bytes, kind: str, *, key: str | None = None) -> httpx.Response:
        """POST a file."""
        return await self.http.post(
            "/webchat/messages",
            data={"id": key or f"test-{next(_ids)}"},
            files={"file": (name, content, kind)},
            headers=self.headers,
        )

    async def hear(self, *, wait: int = 0) -> list[Heard]:
        """What is new since the last look."""
        path = f"/webchat/messages?after={self.after}&wait={wait}"
        response = await asked(self.http, "GET", path, self.headers)
        assert response.status_code == 200, response.text
        new = [Heard.of(raw) for raw in response.json()["messages"]]
        self.after = new[-1].id if new else self.after
        self.log += new
        return new

    async def say(self, *texts: str, choice: str | None = None, of: int | None = None) -> list[Heard]:
        """Say one thing after another (or tap a button); the replies to the last."""
        new: list[Heard] = []
        for text in texts:
            self._pause(text, None)
            new = await self._said(await self.post(text))
        if choice is not None:
            more: dict[str, Any] = {} if of is None else {"of": of}
            self._pause(None, choice)
            new = await self._said(await self.post(choice=choice, **more))
        return new

    def _pause(self, *saying: str | None) -> None:
        if self.clock is not None and saying == self._before:
            self.clock.advance(seconds=PAUSE)
        self._before = (saying[0], saying[1])

    async def tap(self, choice: str, *, of: int | None = None) -> list[Heard]:
        """Tap a button."""
        return await self.say(choice=choice, of=of)

    async def send_file(self, name: str, content: bytes, kind: str = "image/jpeg") -> list[Heard]:
        """Send a file; the replies to it."""
        return await self._said(await self.post_file(name, content, kind))

    async def fetch(self, file: Mapping[str, str]) -> bytes:
        """A file that the bot offered."""
        response = await self.http.get(file["url"], headers=self.headers)
        assert response.status_code == 200, response.text
        return response.content

    async def _said(self, response: httpx.Response) -> list[Heard]:
        assert response.status_code == 202, (response.status_code, response.text)
        return await self.hear()


def keys(messages: list[Heard]) -> list[str]:
    """Their keys, in order."""
    return [message.key for message in messages]
