"""People at the web page while the program is killed: what they sent, what was accepted, and what they heard."""

import asyncio
from dataclasses import dataclass, field
from itertools import count
from random import Random
from typing import Any

import httpx

from tests.support.joining import typed_to_join
from tests.support.people import Person

AGAIN = 0.2
"""How often a phone sends something once more that was accepted already."""
PAUSE = 0.02


@dataclass(slots=True)
class Phone:
    """One chat. It repeats a message until it was accepted, as the page does; `accepted` are its ids, in order."""

    http: httpx.AsyncClient
    random: Random
    accepted: list[str] = field(default_factory=list)
    repeats: int = 0
    _headers: dict[str, str] = field(default_factory=dict)
    _ids: "count[int]" = field(default_factory=count)

    async def open(self) -> None:
        """A session of its own."""
        token = (await self._until(200, "POST", "/webchat/sessions")).json()["token"]
        self._headers = {"authorization": f"Bearer {token}"}

    async def say(self, value: str, kind: str = "text") -> str:
        """Say or tap something; its id, once it was accepted."""
        said = {"id": f"m{next(self._ids)}", kind: value}
        await self._until(202, "POST", "/webchat/messages", json=said)
        self.accepted.append(said["id"])
        if self.random.random() < AGAIN:
            await self._until(202, "POST", "/webchat/messages", json={**said, "id": self.random.choice(self.accepted)})
        return said["id"]

    async def heard(self) -> list[dict[str, Any]]:
        """Everything that this chat shows."""
        found: list[dict[str, Any]] = []
        while True:
            after = found[-1]["id"] if found else 0
            page = await self._until(200, "GET", "/webchat/messages", params={"after": after})
            more = page.json()["messages"]
            if not more:
                return found
            found += more

    async def _until(self, status: int, method: str, path: str, **more: Any) -> httpx.Response:
        """Again and again. Raises RuntimeError for an answer that tells no phone to try again."""
        while True:
            try:
                answer = await self.http.request(method, path, headers=self._headers, **more)
            except httpx.TransportError:
                answer = None
            if answer is not None and answer.status_code == status:
                return answer
            if answer is not None and answer.status_code != httpx.codes.SERVICE_UNAVAILABLE:
                raise RuntimeError(f"{method} {path} was answered {answer.status_code}")
            self.repeats += 1
            await asyncio.sleep(PAUSE)


@dataclass(slots=True)
class Story:
    """One registration as its sender lived it."""

    phone: Phone
    person: Person
    number: str = ""


@dataclass(slots=True)
class Crowd:
    """Workers who register one person after another, and two officers who vote on all of them."""

    http: httpx.AsyncClient
    random: Random
    stories: list[Story] = field(default_factory=list)
    officers: dict[str, Phone] = field(default_factory=dict)
    repeats: int = 0

    def phone(self) -> Phone:
        """Somebody new."""
        return Phone(self.http, Random(self.random.random()))

    async def join(self, codes: dict[str, str]) -> None:
        """The officers, by the codes of their invitations."""
        for role, code in codes.items():
            phone = self.officers[role] = self.phone()
            await phone.open()
            for text in typed_to_join(code):
                await phone.say(text)

    async def register(self, over: asyncio.Event) -> None:
        """One worker: registrations until it is over; the one that has begun is ended."""
        while not over.is_set():
            story = Story(self.phone(), Person.new())
            await story.phone.open()
            for kind, value in story.person.answers():
                await story.phone.say(value, kind)
            receipts = [one for one in await story.phone.heard() if one["key"] == RECEIPT_KEY]
            story.number = number_in(receipts[-1]["text"]) if receipts else ""
            self.stories.append(story)

    async def vote(self, role: str, done: asyncio.Event) -> None:
        """One officer: looks at each registration and agrees, until nobody registers any more and all have a vote."""
        phone, place = self.officers[role], 0
        while not (done.is_set() and place == len(self.stories)):
            if place == len(self.stories):
                await asyncio.sleep(PAUSE)
                continue
            number, place = self.stories[place].number, place + 1
            if number:
                await phone.say(f"/periksa {number}")
                await phone.say(f"/setujui {number}")


RECEIPT_KEY = "registration.receipt"


def number_in(text: str) -> str:
    """The receipt number in the words of a receipt; "" where there is none."""
    return next((word.strip(".,") for word in text.split() if word.startswith("D-")), "")
