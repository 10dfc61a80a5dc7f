"""The whole program in the test's own process, on one database, with a clock that the test moves.

Only the writer runs by itself. What else the clock sets off runs when the test says `pump()`: nothing sleeps.
"""

import asyncio
import re
import secrets
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from copy import copy
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import httpx
import pytest
from sqlalchemy import Connection, delete, func, select
from starlette.applications import Starlette
from starlette.types import ASGIApp

from bot.app import App, wire
from bot.installation import INVITE_LABEL, open_installation
from bot.office import load_office
from bot.settings import ROOT, Settings
from bot.turn.settle import Settlement
from bot.web.health import health_routes
from bot.web.server import make_server
from handlers.rules.access import AGENCY_OF_ROLE, SYSTEM, Actor
from handlers.rules.office.office import Office as OfficeValues
from handlers.services.base.work import Work
from handlers.services.registrations.looking import look_at_new
from handlers.services.registrations.registering import submit
from handlers.services.sealed.post import open_post
from storage.database import Database
from storage.enums import Role
from storage.repositories.chats import find_chat, load_chats
from storage.repositories.invitations import add_invitation
from storage.repositories.staff import add_staff
from storage.rows import table_of
from storage.tables import Outbound
from storage.unit_of_work import UnitOfWork
from storage.vault import Vault
from tests.support.chat import Chat, Heard
from tests.support.client import Client
from tests.support.clock import StillClock
from tests.support.joining import join
from tests.support.people import Person
from tests.support.reading import AtHand
from tests.support.words import catalogue

T = TypeVar("T")
BASE_URL = "http://office.test"
PATIENT = 600.0
"""Seconds that a route waits for what is read: however busy the machine is, an answer is in its place."""
_OUTBOX = table_of(Outbound)
RECEIPT = re.compile(r"\b[DLT]-\d{4}-\d{5,}-\d\b")


@cache
def balangan() -> OfficeValues:
    """The example office."""
    return load_office(ROOT / "office.example.toml")


@dataclass(slots=True)
class Office:
    """A running office. `app` is replaced at each `restart()`; chats go on as if nothing had happened."""

    settings: Settings
    clock: StillClock
    app: App
    server: ASGIApp
    http: httpx.AsyncClient
    allowed_to_lose: list[str] = field(default_factory=list)
    values: OfficeValues = field(default_factory=balangan)
    at_close: list[Callable[[], Awaitable[None]]] = field(default_factory=list)

    @classmethod
    async def open(
        cls, database_url: str, folder: Path, *, clock: StillClock | None = None, **settings: Any
    ) -> "Office":
        """Build it on a database, and start the writer."""
        given = {"rate_limit": "off", "public_base_url": BASE_URL} | settings
        known = Settings(_env_file=None, data_dir=folder, database_url=database_url, **given)
        clock = clock or StillClock()
        catalogue().lost.clear()
        database, vault = await open_installation(known, clock)
        app = wire(known, balangan(), clock, database, vault, catalogue(), trial=AtHand)
        server = make_server(app, _no_lifespan)
        app.writer.start()
        app.readings.patience = PATIENT
        return cls(known, clock, app, server, Client(server, BASE_URL))

    async def close(self) -> None:
        """Stop it; a message without its words fails the test here."""
        await self.http.aclose()
        await self.app.stop()
        for close in self.at_close:
            await close()
        lost = [line for line in catalogue().lost if not any(part in line for part in self.allowed_to_lose)]
        if lost:
            pytest.fail("words are missing:\n" + "\n".join(dict.fromkeys(lost)))

    @property
    def database(self) -> Database:
        """Where everything is kept."""
        return self.app.database

    @property
    def vault(self) -> Vault:
        """The keys."""
        return self.app.vault

    async def restart(self) -> None:
        """End the program and begin it anew on the same database: all that was only in memory is gone."""
        await self.http.aclose()
        for channel in self.app.channels.values():
            await channel.stop()
        await self.app.writer.stop()
        await self.app.readings.stop()
        vault = _shut(self.vault)
        self.app = wire(self.settings, self.values, self.clock, self.app.database, vault, catalogue(), trial=AtHand)
        # The pages are drawn once an `open()`: conversations end and begin anew hundreds of times.
        ways_in = [route for channel in self.app.channels.values() for route in channel.routes()]
        self.server = Starlette(routes=[*ways_in, *health_routes(self.app)])
        self.http = Client(self.server, BASE_URL)
        self.app.writer.start()
        self.app.readings.patience = PATIENT

    async def switch_on(self, values: OfficeValues | None = None, **settings: Any) -> None:
        """Begin anew with more settings and, where given, another office: a channel whose provider is running."""
        known = self.settings.model_dump(exclude_unset=True) | settings
        self.settings = Settings(_env_file=None, **known)
        self.values = values or self.values
        await self.restart()

    async def show_pages(self) -> None:
        """After a `restart()`: the pages beside the channels, as an `open()` has them."""
        await self.http.aclose()
        self.server = make_server(self.app, _no_lifespan)
        self.http = Client(self.server, BASE_URL)

    async def pump(self) -> int:
        """Run what is due by the clock: timed jobs, reads, the sender until nothing is left; how much it sent."""
        await self.app.loops["jobs"].step()
        await self.app.loops["readings"].step()
        await self.app.readings.idle()
        return await self.send()

    @property
    def reader(self) -> AtHand:
        """What does the long reads."""
        reader = self.app.readings.reader
        assert isinstance(reader, AtHand)
        return reader

    def read_slowly(self, done: int, of: int) -> asyncio.Event:
        """Whatever is asked for from now on has come so far, and comes no further until the event that is given."""
        self.reader.tells, self.reader.hold, self.app.readings.patience = [(done, of)], asyncio.Event(), 0
        return self.reader.hold

    async def send(self) -> int:
        """Run the sender until nothing is left; how many messages it handled. The full hour has come."""
        await self.hour()
        handled = 0
        while sent := await self.app.sender.send_due():
            handled += sent
        return handled

    async def hour(self) -> None:
        """What acts on reports say outside the vault is said, as at the next full hour."""
        await self.work(lambda work: open_post(work, work.now + timedelta(hours=1)))

    # --- people ---

    async def chat(self) -> Chat:
        """A new session of somebody unknown."""
        response = await self.http.post("/webchat/sessions")
        assert response.status_code == 200, response.text
        self.http.cookies.clear()
        chat = Chat(self.http, response.json()["token"])
        chat.clock = self.clock
        return chat

    async def again(self, chat: Chat) -> Chat:
        """The same session after a `restart()`; give the chat its new line."""
        chat.http = self.http
        return chat

    async def staff(self, role: str, area: str | None = None) -> Chat:
        """A new session that joined as staff by an invitation of its own. Nobody here hears of the new colleague."""
        code = await self.invite(role, area)
        chat = await self.chat()
        chat.clock = None  # officers are taken at every word
        await join(chat, code)
        await self.forget_newcomers()
        return chat

    async def forget_newcomers(self) -> None:
        """News of colleagues who have just joined is not sent: few tests are about it."""
        news = delete(_OUTBOX).where(_OUTBOX.c.key == "staff.colleague-new", _OUTBOX.c.n.is_(None))
        await self.database.write(lambda c: c.execute(news))

    async def invite(self, role: str, area: str | None = None) -> str:
        """A one-time code."""
        code = secrets.token_urlsafe(9)
        index, now = self.vault.index(INVITE_LABEL, code), self.clock.now()
        await self.database.write(lambda c: add_invitation(c, index, Role(role), area, now, None))
        return code

    async def register(self, person: Person | None = None, chat: Chat | None = None) -> tuple[Chat, str]:
        """Somebody registers, question by question; (their chat, the receipt number)."""
        chat = chat or await self.chat()
        heard: list[Heard] = []
        for kind, value in (person or Person.new()).answers():
            heard = await (chat.say(value) if kind == "text" else chat.tap(value))
        assert "registration.receipt" in [m.key for m in heard], heard
        await self.work(look_at_new)
        return chat, number_in(heard[0])

    async def registered(self, person: Person | None = None, chat: Chat | None = None) -> str:
        """The same in one call of the service; the receipt number. Without a chat a new one gets the news."""
        chat = chat or await self.chat()
        data = (person or Person.new()).details()
        done = await self.work(lambda work: submit(work, data), chat=await self.id_of(chat))
        await self.work(look_at_new)
        return str(next(say.params["number"] for say in done.says if say.key == "registration.receipt"))

    # --- below the surface ---

    async def id_of(self, chat: Chat) -> int:
        """The chat's row."""
        indexes = self.vault.indexes("webchat.token", chat.token)
        found = await self.database.read(lambda c: find_chat(c, indexes))
        assert found is not None
        return found

    async def actor(self, role: str, area: str | None = None) -> Actor:
        """An officer without a chat, for calling services."""
        agency, now = AGENCY_OF_ROLE.get(Role(role)), self.clock.now()
        found = await self.database.write(lambda c: add_staff(c, Role(role), agency, area, now))
        return Actor(None, found, Role(role), area)

    async def work(self, act: Callable[[Work], T], *, actor: Actor | None = None, chat: int | None = None) -> T:
        """Run `act(work)` in one transaction and settle what it told, as a turn would."""
        return await self.database.write(lambda c: self._work(c, act, actor, chat))

    def _work(self, connection: Connection, act: Callable[[Work], T], actor: Actor | None, chat: int | None) -> T:
        now, turns = self.clock.now(), self.app.turns
        uow = UnitOfWork(connection, self.vault, now)
        if chat is not None and actor is None:
            work = turns.work(uow, load_chats(connection, [chat])[chat])
        else:
            work = Work(
                uow, turns.office, actor or SYSTEM, turns.token, limited=False, base_url=BASE_URL, ways=turns.ways,
                channels=turns.channels,
            )  # fmt: skip
        result = act(work)
        work.uow.finish()
        turns.settle(connection, Settlement(notices=work.notices), now)
        return result

    async def newest(self) -> dict[int, int]:
        """The newest message that each chat was told."""
        told = select(_OUTBOX.c.chat_id, func.max(_OUTBOX.c.n)).where(_OUTBOX.c.n.is_not(None))
        return dict(await self.rows(told.group_by(_OUTBOX.c.chat_id)))

    async def rows(self, query: Any) -> list[Any]:
        """What a Core query finds, as tuples."""
        return await self.database.read(lambda c: list(c.execute(query)))


def number_in(message: Heard) -> str:
    """The receipt number in a message's words."""
    found = RECEIPT.search(message.text)
    assert found, message.text
    return found.group()


def _shut(vault: Vault) -> Vault:
    """The same keys as at a start, with no data key open: reading their files costs more than the rest of a start."""
    anew = copy(vault)
    anew._opened = OrderedDict()
    return anew


class _no_lifespan:  # noqa: N801 -- used like a function
    """The test starts and stops the program itself."""

    def __init__(self, _server: Starlette) -> None: ...

    async def __aenter__(self) -> None: ...

    async def __aexit__(self, *_: object) -> None: ...
