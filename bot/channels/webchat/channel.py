"""The web chat channel: sessions, messages, events, files (product contract, section 10)."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import ExitStack, nullcontext
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from bot.channels.bodies import Uploads
from bot.channels.inbound_limits import Limiter, LineLimiter, line_of
from bot.channels.places import Places
from bot.channels.received import kind_of, with_file
from bot.channels.routes import Refused, download, guarded, whole
from bot.channels.webchat.abilities import ABILITIES, NAME
from bot.channels.webchat.reading import Sent, received
from bot.channels.webchat.sessions import COOKIE, NoSession, Sessions
from bot.channels.webchat.shown import LOCKS_IN, VEIL, Seen, api_message, veiled
from bot.channels.webchat.streaming import NO_STORE, Events
from bot.channels.webchat.watching import Mark, Page, Watch
from bot.channels.wiring import Wiring
from bot.contract import Accepted, Channel, InboundMessage, OutboundMessage, SendResult
from bot.files.offered import NoSuchFile
from bot.turn.sealed import body_of
from handlers.services.base.locks import locked, locks_at
from storage.repositories import outbox, sending
from storage.repositories.chats import ChatRow, erase_chat, peek_chat

MAX_WAIT = 25
MOST_WAITING = 8
"""Requests of one chat that may wait at once: a few tabs and devices."""
MOST_WAITING_OF_A_LINE = 100
"""The same of one line: an office, or a village that shares a connection."""
LARGEST = 2**31 - 1
"""Of message numbers: the database holds no more."""


class WebChat(Channel):
    """Everything under /webchat."""

    name = NAME
    abilities = ABILITIES

    def __init__(self, wiring: Wiring) -> None:
        self._wiring = wiring
        self._database, self._vault, self._clock = wiring.database, wiring.vault, wiring.clock
        self._sessions = Sessions(wiring.database, wiring.vault, wiring.settings.public_base_url)
        limits, on = wiring.office.limits, wiring.settings.limited
        self._messages = Limiter(limits.messages_per_minute, 60, on=on)
        self._openings = LineLimiter(limits.sessions_per_hour, 3600, on=on)
        self._watch = Watch(wiring.database, wiring.wakeups, self._mark)
        self._uploads, self._waiting = Uploads(on=on), Places(MOST_WAITING_OF_A_LINE, on=on)

    def routes(self) -> Sequence[BaseRoute]:
        """The API of the contract."""
        return (
            Route("/webchat/sessions", guarded(self.open, error), methods=["POST"]),
            Route("/webchat/sessions", guarded(self.erase, error), methods=["DELETE"]),
            Route("/webchat/messages", guarded(self.post, error), methods=["POST"]),
            Route("/webchat/messages", guarded(self.get, error), methods=["GET"]),
            Route("/webchat/events", guarded(self.events, error), methods=["GET"]),
            Route("/webchat/files/{file:str}", guarded(self.file, error), methods=["GET"]),
        )

    async def start(self) -> None:
        """Nothing to announce anywhere."""

    async def stop(self) -> None:
        """Wake no page any more."""
        await self._watch.stop()

    async def send(self, message: OutboundMessage) -> SendResult:
        """Show a notice: it gets the chat's next number and pages are woken."""
        now = self._clock.now()
        await self._database.write(lambda c: sending.publish(c, message.id, message.lease, now))
        self._wiring.wakeups.wake([message.chat_id])
        return SendResult()

    async def open(self, request: Request) -> Response:
        """A new session. It says nothing by itself."""
        if not self._openings.allow(request):
            raise Refused(429, "too-many")
        token = await self._sessions.open(self._clock.now())
        response = JSONResponse({"token": token}, headers=NO_STORE)
        self._sessions.set_cookie(request, response, token)
        return response

    async def erase(self, request: Request) -> Response:
        """`hapus percakapan ini`: words, state and session of the chat are gone; records stay with the office."""
        chat, now = await self._sessions.chat_of(request), self._clock.now()
        await self._database.write(lambda c: erase_chat(c, chat, self._vault, now))
        self._sessions.forget(chat)
        self._wiring.wakeups.wake([chat])
        response = Response(status_code=204)
        if request.cookies.get(COOKIE):
            response.delete_cookie(COOKIE)
        return response

    async def post(self, request: Request) -> Response:
        """Accept one message: 202 after the commit."""
        chat = await self._sessions.chat_of(request)
        if not self._messages.allow(chat):
            raise Refused(429, "too-many")
        async with received(request, self._uploads, chat) as sent:
            line = line_of(request) if self._messages.on else ""
            if await self._wiring.accept(await self._inbound(chat, sent, line)) is Accepted.GONE:
                self._sessions.forget(chat)
                raise NoSession
        return Response(status_code=202)

    async def _inbound(self, chat: int, sent: Sent, line: str) -> InboundMessage:
        message = InboundMessage(self.name, chat, sent.id, self._clock.now(), re=sent.id)
        if sent.file is None:
            return replace(message, text=sent.text, choice=sent.choice, of=sent.of)
        content = sent.file

        async def fetch() -> bytes:
            return content

        message = replace(message, unreadable=kind_of(sent.file_type))
        return await with_file(self._wiring, message, sent.file_name, sent.file_type, fetch, line)

    async def get(self, request: Request) -> Response:
        """What is visible after message `after`; waits up to `wait` seconds for the first.

        With `times=1`, which our own page asks for, each message says when it came.
        """
        chat = await self._sessions.chat_of(request)
        after, wait = number(request, "after", 0), min(number(request, "wait", 0), MAX_WAIT)
        if wait:
            self._may_wait(chat)
        with self._waiting.holding(line_of(request)) if wait else nullcontext():
            seen = await self._wait_for_messages(chat, after, wait, times=wants_times(request))
        shown = b'{"messages": [' + b", ".join(message for _, message in seen.messages) + b"]}"
        locks_in = seen.locks_in(self._clock.now())
        headers = NO_STORE if locks_in is None else {**NO_STORE, LOCKS_IN: str(locks_in)}
        return Response(shown, media_type="application/json", headers=headers)

    async def events(self, request: Request) -> Response:
        """The same as server-sent events; `Last-Event-ID` or `after` says where to go on."""
        chat = await self._sessions.chat_of(request)
        last = whole(request.headers.get("last-event-id", ""))
        after = number(request, "after", 0) if last is None else last
        self._may_wait(chat)
        line = line_of(request)
        if not self._waiting.take(line):
            raise Refused(429, "too-many")
        reading = ExitStack()
        reading.callback(self._waiting.leave, line)
        page = reading.enter_context(self._watch.page(chat, after))
        return Events(self._stream(page, after, times=wants_times(request)), page.hang_up, reading.close)

    def _may_wait(self, chat: int) -> None:
        """Raises Refused where too many requests of the chat wait already."""
        if self._messages.on and self._wiring.wakeups.listeners(chat) >= MOST_WAITING:
            raise Refused(429, "too-many")

    async def _stream(self, page: Page, after: int, *, times: bool) -> AsyncIterator[bytes]:
        """What there is, then what comes, and now and then a sign of life."""
        yield b"retry: 3000\n\n"
        known: Seen | None = None
        while True:
            while not await page.roused() and not page.left:
                yield b": ping\n\n"
            if page.left:
                return
            try:
                seen = await self._visible(page.chat, after, page, times=times)
            except (NoSession, SQLAlchemyError, OSError):
                return  # the page asks again by itself
            locks_in = seen.locks_in(self._clock.now())
            if (known is None or seen.lock != known.lock) and locks_in is not None:
                yield b": %s %d\n\n" % (LOCKS_IN.encode(), locks_in)
            for n, message in seen.messages:
                after = n
                yield b"id: %d\ndata: %s\n\n" % (n, message)
            known = seen

    async def _wait_for_messages(self, chat: int, after: int, wait: float, *, times: bool) -> Seen:
        """What there is after `after`; where there is nothing, what comes first, within so many seconds."""
        if not wait:
            return await self._visible(chat, after, times=times)
        time = asyncio.get_running_loop().time
        end = time() + wait
        with self._watch.page(chat, after) as page:
            seen = await self._visible(chat, after, page, times=times)
            while not seen.messages and await page.news_within(end - time()):
                seen = await self._visible(chat, after, page, times=times)
        return seen

    async def _visible(self, chat: int, after: int, page: Page | None = None, *, times: bool) -> Seen:
        """Messages after `after` as the API shows them. Notices among them are delivered now. `page` has seen them.

        A locked chat gets them veiled, all but those about the PIN: none of them counts as delivered.
        """

        def load(connection: Connection) -> tuple[ChatRow, list[outbox.Visible]]:
            row = peek_chat(connection, chat)
            if row is None:
                raise NoSession
            return row, outbox.visible_after(connection, chat, min(after, LARGEST))

        row, found = await self._database.read(load)
        if page is not None:
            page.mark = self._mark(row)
        now = self._clock.now()
        bodies = [(v.n, body_of(self._vault, row.wrapped_key, chat, v.body)) for v in found]
        news = [v.n for v in found if v.undelivered]
        shut, office = self._locked(row, now), self._wiring.office
        if found and shut:
            veil = self._wiring.catalogue.text(VEIL, language=row.language)
            bodies = [(n, veiled(body, veil)) for n, body in bodies]
        elif news:
            await self._database.write(lambda c: outbox.mark_fetched(c, chat, news[-1], now))
        until = locks_at(row, office, self.abilities) if row.staff_id is not None else None
        came = {v.n: v.at for v in found} if times else {}
        return Seen([(n, api_message(n, body, came.get(n))) for n, body in bodies], until, not shut)

    async def file(self, request: Request) -> Response:
        """A file of this chat, drawn now; none while an officer's session is locked."""
        chat, now = await self._sessions.chat_of(request), self._clock.now()
        row = await self._database.read(lambda c: peek_chat(c, chat))
        if row is not None and self._locked(row, now):
            raise Refused(400, "locked")
        try:
            return download(*await self._wiring.files.fetch(chat, request.path_params["file"]))
        except NoSuchFile:
            raise Refused(400, "no-such-file") from None

    def _mark(self, row: ChatRow) -> Mark:
        """What a page that shows the chat has seen of it."""
        if row.staff_id is None:
            return Mark(row.last_n, None)
        return Mark(row.last_n, (row.staff_id, row.unlocked_at, row.pin_at, self._locked(row, self._clock.now())))

    def _locked(self, row: ChatRow, now: datetime) -> bool:
        return locked(row, self._wiring.office, self.abilities, now)


def number(request: Request, name: str, default: int) -> int:
    """A whole number of the query. Raises Refused."""
    found = whole(request.query_params.get(name, str(default)))
    if found is None:
        raise Refused(400, f"bad-{name}")
    return found


def wants_times(request: Request) -> bool:
    """Whether the query asks for when each message came: `times=1`."""
    return request.query_params.get("times") == "1"


def error(status: int, code: str) -> Response:
    """`{"error": code}`; a client that should wait is told so."""
    headers = {"retry-after": "5"} if status in (429, 503) else None
    return JSONResponse({"error": code}, status_code=status, headers=headers)
