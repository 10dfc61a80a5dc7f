"""The web chat channel: sessions, messages, events, files (product contract, section 10)."""

from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import structlog
from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from bot.channels.limits import Limiter, line_of
from bot.channels.received import clean_upload, is_sheet, kind_of, read_sent_sheet, wants_files
from bot.channels.webchat.files import draw_file
from bot.channels.webchat.reading import BadRequest, Sent, read_request
from bot.channels.webchat.sessions import COOKIE, NoSession, Sessions
from bot.channels.webchat.shown import VEIL, api_message, veiled
from bot.channels.wiring import Wiring
from bot.clock import Clock
from bot.contract import Abilities, Accept, Accepted, Busy, Doubt, InboundMessage, OutboundMessage, SendResult
from bot.turn.bodies import body_of
from bot.turn.dispatch import locked
from bot.turn.wakeups import Wakeups, wait_for
from handlers.flow import Setting
from storage.database import Database
from storage.failures import database_failed
from storage.repositories import outbox, sending
from storage.repositories.chats import ChatRow, erase_chat, peek_chat
from storage.vault import Vault

MAX_WAIT = 25
LOOK_AGAIN = 1.0
"""Seconds after which a waiting page looks by itself: another process may have written."""
PING = 15.0
MOST_WAITING = 8
"""Requests of one chat that may wait at once: a few tabs and devices."""
LARGEST = 2**31 - 1
"""Of message numbers: the database holds no more."""
MAX_DIGITS = 18
"""Of a number in a query."""
NO_STORE = {"cache-control": "no-store"}

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Guards:
    """What is refused: `messages` too many of a chat, `openings` of a network address, and a chat that is `locked`.

    `veil` is what a locked chat shows in place of its messages, in a language.
    """

    messages: Limiter
    openings: Limiter
    locked: Callable[[ChatRow, datetime], bool]
    veil: Callable[[str], str]


class WebChat:
    """Everything under /webchat."""

    name = "webchat"
    abilities = Abilities(repeat_safe=True, fetched=True)

    def __init__(
        self,
        database: Database,
        vault: Vault,
        clock: Clock,
        wakeups: Wakeups,
        accept: Accept,
        sessions: Sessions,
        guards: Guards,
    ) -> None:
        self._database, self._vault, self._clock, self._wakeups = database, vault, clock, wakeups
        self._accept, self._sessions = accept, sessions
        self._messages, self._openings = guards.messages, guards.openings
        self._locked, self._veil = guards.locked, guards.veil

    def routes(self) -> Sequence[BaseRoute]:
        """The API of the contract."""
        return (
            Route("/webchat/sessions", guarded(self.open), methods=["POST"]),
            Route("/webchat/sessions", guarded(self.erase), methods=["DELETE"]),
            Route("/webchat/messages", guarded(self.post), methods=["POST"]),
            Route("/webchat/messages", guarded(self.get), methods=["GET"]),
            Route("/webchat/events", guarded(self.events), methods=["GET"]),
            Route("/webchat/files/{file:str}", guarded(self.file), methods=["GET"]),
        )

    async def start(self) -> None:
        """Nothing to announce anywhere."""

    async def stop(self) -> None:
        """Nothing to let go of."""

    async def send(self, message: OutboundMessage) -> SendResult:
        """Show a notice: it gets the chat's next number and pages are woken."""
        now = self._clock.now()
        await self._database.write(lambda c: sending.publish(c, message.id, message.lease, now))
        self._wakeups.wake([message.chat_id])
        return SendResult()

    async def was_sent(self, doubt: Doubt) -> SendResult | None:
        """Never asked: showing a notice twice is showing it once."""
        return None

    async def open(self, request: Request) -> Response:
        """A new session. It says nothing by itself."""
        if not self._openings.allow(line_of(request)):
            raise BadRequest(429, "too-many")
        token = await self._sessions.open(self._clock.now())
        response = JSONResponse({"token": token}, headers=NO_STORE)
        self._sessions.set_cookie(request, response, token)
        return response

    async def erase(self, request: Request) -> Response:
        """`hapus percakapan ini`: words, state and session of the chat are gone; records stay with the office."""
        chat, now = await self._sessions.chat_of(request), self._clock.now()
        await self._database.write(lambda c: erase_chat(c, chat, self._vault, now))
        self._sessions.forget(chat)
        response = Response(status_code=204)
        if request.cookies.get(COOKIE):
            response.delete_cookie(COOKIE)
        return response

    async def post(self, request: Request) -> Response:
        """Accept one message: 202 after the commit."""
        chat = await self._sessions.chat_of(request)
        if not self._messages.allow(chat):
            raise BadRequest(429, "too-many")
        sent = await read_request(request)
        if await self._accept(await self._inbound(chat, sent)) is Accepted.GONE:
            self._sessions.forget(chat)
            raise NoSession
        return Response(status_code=202)

    async def _inbound(self, chat: int, sent: Sent) -> InboundMessage:
        now = self._clock.now()
        if sent.file is None:
            return InboundMessage(
                self.name, chat, sent.id, now, text=sent.text, choice=sent.choice, of=sent.of, re=sent.id
            )
        row = await self._database.read(lambda c: peek_chat(c, chat))
        if wants_files(row, sent.file_type):
            upload, wrong = await clean_upload(sent.file)
            return InboundMessage(self.name, chat, sent.id, now, upload=upload, upload_problem=wrong, re=sent.id)
        sheet, problem = None, None
        if row is not None and row.staff_id is not None and is_sheet(sent.file_name, sent.file_type):
            sheet, problem = await read_sent_sheet(sent.file_name, sent.file)
        unreadable = kind_of(sent.file_type)
        return InboundMessage(
            self.name, chat, sent.id, now, unreadable=unreadable, sheet=sheet, sheet_problem=problem, re=sent.id
        )

    async def get(self, request: Request) -> Response:
        """What is visible after message `after`; waits up to `wait` seconds for the first."""
        chat = await self._sessions.chat_of(request)
        after, wait = number(request, "after", 0), min(number(request, "wait", 0), MAX_WAIT)
        if wait:
            self._may_wait(chat)
        messages = await self._wait_for_messages(chat, after, wait)
        return Response(
            b'{"messages": [' + b", ".join(m for _, m in messages) + b"]}",
            media_type="application/json",
            headers=NO_STORE,
        )

    async def events(self, request: Request) -> Response:
        """The same as server-sent events; `Last-Event-ID` or `after` says where to go on."""
        chat = await self._sessions.chat_of(request)
        last = request.headers.get("last-event-id", "")
        readable = last.isascii() and last.isdigit() and len(last) <= MAX_DIGITS
        after = int(last) if readable else number(request, "after", 0)
        self._may_wait(chat)
        headers = {**NO_STORE, "x-accel-buffering": "no"}
        return StreamingResponse(self._stream(chat, after), media_type="text/event-stream", headers=headers)

    def _may_wait(self, chat: int) -> None:
        """Raises BadRequest where too many requests of the chat wait already: each of them looks once a second."""
        if self._messages.on and self._wakeups.listeners(chat) >= MOST_WAITING:
            raise BadRequest(429, "too-many")

    async def _stream(self, chat: int, after: int) -> AsyncIterator[bytes]:
        yield b"retry: 3000\n\n"
        while True:
            try:
                messages = await self._wait_for_messages(chat, after, PING)
            except (NoSession, SQLAlchemyError, OSError):
                return  # the page asks again by itself
            for n, message in messages:
                after = n
                yield b"id: %d\ndata: %s\n\n" % (n, message)
            if not messages:
                yield b": ping\n\n"

    async def _wait_for_messages(self, chat: int, after: int, wait: float) -> list[tuple[int, bytes]]:
        event = self._wakeups.listen(chat)
        try:
            messages = await self._visible(chat, after)
            while not messages and wait > 0:
                await wait_for(event, min(wait, LOOK_AGAIN))
                wait -= LOOK_AGAIN
                event.clear()
                messages = await self._visible(chat, after)
            return messages
        finally:
            self._wakeups.leave(chat, event)

    async def _visible(self, chat: int, after: int) -> list[tuple[int, bytes]]:
        """Messages after `after` as the API shows them. Notices among them are delivered now.

        A locked chat gets them veiled, all but those about the PIN: none of them counts as delivered.
        """

        def load(connection: Connection) -> tuple[ChatRow, list[outbox.Visible]]:
            row = peek_chat(connection, chat)
            if row is None:
                raise NoSession
            return row, outbox.visible_after(connection, chat, min(after, LARGEST))

        row, found = await self._database.read(load)
        now = self._clock.now()
        bodies = [(v.n, body_of(self._vault, row.wrapped_key, chat, v.body)) for v in found]
        news = [v.n for v in found if v.undelivered]
        if found and self._locked(row, now):
            bodies = [(n, veiled(body, self._veil(row.language))) for n, body in bodies]
        elif news:
            await self._database.write(lambda c: outbox.mark_fetched(c, chat, news[-1], now))
        return [(n, api_message(n, body)) for n, body in bodies]

    async def file(self, request: Request) -> Response:
        """A file of this chat, drawn now; none while an officer's session is locked."""
        chat, now = await self._sessions.chat_of(request), self._clock.now()
        row = await self._database.read(lambda c: peek_chat(c, chat))
        if row is not None and self._locked(row, now):
            raise BadRequest(400, "locked")
        return await draw_file(self._database, self._vault, chat, request.path_params["file"], now)


def web_chat(wiring: Wiring) -> WebChat:
    """The channel that every office has."""
    office, on = wiring.office, wiring.settings.limited
    guards = Guards(
        Limiter(office.limits.messages_per_minute, 60, on=on),
        Limiter(office.limits.sessions_per_hour, 3600, on=on),
        lambda row, now: locked(row, Setting(office, now, office.today(now))),
        lambda language: wiring.catalogue.text(VEIL, language=language),
    )
    sessions = Sessions(wiring.database, wiring.vault, wiring.settings.public_base_url)
    return WebChat(wiring.database, wiring.vault, wiring.clock, wiring.wakeups, wiring.accept, sessions, guards)


def number(request: Request, name: str, default: int) -> int:
    """A whole number of the query. Raises BadRequest."""
    text = request.query_params.get(name, str(default))
    if not (text.isascii() and text.isdigit() and len(text) <= MAX_DIGITS):
        raise BadRequest(400, f"bad-{name}")
    return int(text)


def guarded(endpoint: Any) -> Any:  # noqa: ANN401 -- Starlette's endpoint type
    """Answer every refusal in the API's one error shape."""

    async def call(request: Request) -> Response:
        try:
            answer: Response = await endpoint(request)
        except BadRequest as refused:
            return error(refused.status, refused.code)
        except NoSession:
            return error(401, "no-session")
        except Busy:
            return error(503, "try-again")
        except Exception as failed:  # noqa: BLE001 -- the channel's boundary: nobody gets a traceback
            away = database_failed(failed)
            log.error("database_failed" if away else "route_failed", error=type(failed).__name__)  # noqa: TRY400
            return error(503, "try-again") if away else error(500, "our-fault")
        return answer

    return call


def error(status: int, code: str) -> Response:
    """`{"error": code}`; a client that should wait is told so."""
    headers = {"retry-after": "5"} if status in (429, 503) else None
    return JSONResponse({"error": code}, status_code=status, headers=headers)
