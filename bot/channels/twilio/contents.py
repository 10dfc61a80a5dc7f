"""Buttons on WhatsApp need a Content resource at Twilio, also inside the 24 hours (channels: docs/whatsapp.md).

One is made for each kind, number of buttons and language, with variables for all that differs between two
messages; its sid is kept in the database and in memory.
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import structlog

from bot.channels.routes import whole
from bot.channels.twilio.client import Form, TwilioApi
from bot.channels.wiring import Wiring
from bot.contract import SendError, SendProblem
from storage.repositories.outbox import drop_content, find_content, store_content

BODY = 1024
TITLE = 20
ITEM = 24
ID = 200
LONGEST_NUMBER = 9
"""Digits of a message's number in a payload."""
QUICK_REPLIES = 3
ITEMS = 10
VERSION = 1
"""Of the resources below: another number makes new ones."""
REST = timedelta(hours=1)
"""After which a resource that Twilio refused to make is tried again."""

Choices = Sequence[tuple[str, str]]

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Shape:
    """What can be made once and used by many messages."""

    kind: str
    buttons: int
    language: str

    @property
    def name(self) -> str:
        """The key in table `contents`."""
        return f"{self.kind}:{self.buttons}:{self.language}:{VERSION}"


def payload(n: int, choice: str) -> str:
    """What a button carries: the number of its message and the id of the choice."""
    return f"{n}|{choice}"


def read_payload(text: str) -> tuple[str, int | None]:
    """(choice id, number of its message). A button of an approved template carries the bare id."""
    number, mark, choice = text.partition("|")
    of = whole(number) if mark and len(number) <= LONGEST_NUMBER else None
    return (text, None) if of is None else (choice, of)


def shape_of(text: str, choices: Choices, n: int, language: str) -> Shape | None:
    """The kind of buttons that these choices fit on; None where they must be written out."""
    labels = [label for _, label in choices]
    if not choices or len(text) > BODY or len(set(labels)) < len(labels) or not text.strip():
        return None
    if any(not label.strip() or len(payload(n, choice)) > ID for choice, label in choices):
        return None
    longest = max(map(len, labels))
    if len(choices) <= QUICK_REPLIES and longest <= TITLE:
        return Shape("quick-reply", len(choices), language)
    if len(choices) <= ITEMS and longest <= ITEM:
        return Shape("list-picker", len(choices), language)
    return None


def values(text: str, choices: Choices, n: int) -> Mapping[str, str]:
    """ContentVariables: {{1}} is the text, then title and payload of each button."""
    given = [text]
    for choice, label in choices:
        given += [label, payload(n, choice)]
    return {str(place): value for place, value in enumerate(given, 1)}


class Contents:
    """Finds or makes the resource of a shape."""

    def __init__(self, wiring: Wiring, api: TwilioApi) -> None:
        self._api, self._database, self._clock, self._catalogue = api, wiring.database, wiring.clock, wiring.catalogue
        self._sids: dict[Shape, str] = {}
        self._refused: dict[Shape, datetime] = {}
        self._lock = asyncio.Lock()

    async def form(self, text: str, choices: Choices, n: int, language: str) -> Form | None:
        """The message with its buttons; None where it must be plain. Raises SendError where Twilio is away."""
        shape = shape_of(text, choices, n, language)
        if shape is None or self._refused.get(shape, self._clock.now()) > self._clock.now():
            return None
        sid = self._sids.get(shape) or await self._find(shape)
        return Form(content_sid=sid, variables=values(text, choices, n)) if sid else None

    async def forget(self, sid: str | None) -> None:
        """Twilio refused a message with it: the next one makes another, after a while."""
        for shape in [shape for shape, known in self._sids.items() if known == sid]:
            del self._sids[shape]
            self._refused[shape] = self._clock.now() + REST
            await self._database.write(lambda c, name=shape.name: drop_content(c, name, str(sid)))  # type: ignore[misc]

    async def _find(self, shape: Shape) -> str | None:
        async with self._lock:
            found = self._sids.get(shape) or await self._database.read(lambda c: find_content(c, shape.name))
            if found is None:
                found = await self._make(shape)
            if found is not None:
                self._sids[shape] = found
            return found

    async def _make(self, shape: Shape) -> str | None:
        try:
            sid = await self._api.make_content(self._request(shape))
        except SendError as refused:
            if refused.problem is SendProblem.SLOW_DOWN or not refused.code.isdigit():
                raise  # Twilio is busy or away: so it is for the message
            log.warning("content_refused", shape=shape.name, code=refused.code)
            self._refused[shape] = self._clock.now() + REST
            return None
        now = self._clock.now()
        return await self._database.write(lambda c: store_content(c, shape.name, sid, now))

    def _request(self, shape: Shape) -> Mapping[str, Any]:
        """The resource as the Content API takes it. Samples are needed for every variable."""
        places = [(f"{{{{{2 * i}}}}}", f"{{{{{2 * i + 1}}}}}") for i in range(1, shape.buttons + 1)]
        body: dict[str, Any] = {"body": "{{1}}"}
        if shape.kind == "quick-reply":
            body["actions"] = [{"type": "QUICK_REPLY", "title": title, "id": choice} for title, choice in places]
        else:
            body["button"] = self._catalogue.text("whatsapp.open-list", language=shape.language)
            body["items"] = [
                {"item": title, "id": choice, "description": self._typed(place, shape.language)}
                for place, (title, choice) in enumerate(places, 1)
            ]
        return {
            "friendly_name": f"lindungi {shape.name}",
            "language": shape.language,
            "variables": {str(place): str(place) for place in range(1, 2 * shape.buttons + 2)},
            "types": {f"twilio/{shape.kind}": body},
        }

    def _typed(self, place: int, language: str) -> str:
        """Below an item, where Twilio wants a description: that its number may be typed as well."""
        return self._catalogue.text("whatsapp.or-type", {"number": str(place)}, language)
